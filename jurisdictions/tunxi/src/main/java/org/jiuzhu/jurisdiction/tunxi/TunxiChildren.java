package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.national.shared.Texts.CHILDREN_62;
import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.children.ChildSupport;
import org.jiuzhu.jurisdiction.national.children.Unattended2020;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/**
 * Orphans, children whom in fact nobody raises, and children in distress (孤儿、事实无人抚养儿童、困境儿童) in Tunxi.
 */
final class TunxiChildren {

    static final Unruled ORPHANS_LIVING = shall(OPINION, "TX-4-12.9", "四（十二）")
            .says("落实孤儿基本生活保障", "Orphans’ basic living is guaranteed under the policy in force")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    static final Rule<Member> UNRAISED_LIVING = shall(OPINION, "TX-4-12.10", "四（十二）")
            .says(
                    "事实上无人抚养的儿童，归入孤儿保障",
                    "Children whom in fact nobody raises come under the guarantee for orphans")
            .reading("原文作“扶养”，读作“抚养”", "The text writes 扶养, which is read as 抚养")
            .reading(
                    "归入孤儿保障，读作按孤儿的标准发放；谁是这样的儿童、是否补差，按国家规定",
                    "To come under that guarantee is read as being paid by the standard of orphans; who they are, and "
                            + "what is topped up, follow the nation")
            .overriding(Unattended2020.STANDARD, CHILDREN_62.clause("三（一）"))
            .forEvery(Member.ENTITY)
            .then(ChildSupport.UNATTENDED_STANDARD.is(ChildSupport.ORPHAN_STANDARD));

    static final Unruled IN_DISTRESS = shall(OPINION, "TX-4-12.11", "四（十二）")
            .says("困境儿童分类保障", "Children in distress are protected by category")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    private TunxiChildren() {}
}
