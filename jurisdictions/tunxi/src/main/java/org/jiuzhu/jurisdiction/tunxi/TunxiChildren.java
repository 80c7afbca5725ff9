package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.national.shared.Texts.CHILDREN_62;
import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.children.ChildSupport;
import org.jiuzhu.jurisdiction.national.children.Unattended2020;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Occasion;

/**
 * Orphans, children whom in fact nobody raises, and children in distress (孤儿、事实无人抚养儿童、困境儿童) in Tunxi.
 */
final class TunxiChildren {

    /** 困境儿童分类保障: a service of its own; the nation names three classes and gives no content. */
    static final Programme<Services> IN_DISTRESS_PROGRAMME = Programme.of(
            "tunxi-child-in-distress",
            "困境儿童分类保障",
            "protection of children in distress",
            Services::new,
            Claimant.PERSON);

    static final Occasion<Member> DISTRESS_OCCASION =
            new Occasion<>(IN_DISTRESS_PROGRAMME, Member.ENTITY, TunxiFacts.CHILD_IN_DISTRESS);

    static final Rule<Member> ORPHANS_LIVING = shall(OPINION, "TX-4-12.9", "四（十二）")
            .says("落实孤儿基本生活保障", "Orphans’ basic living is guaranteed under the policy in force")
            .reading(
                    "谁是孤儿、发放多少，按国家和省、市的规定",
                    "Who is an orphan and how much is paid follow nation, province and city")
            .when(Member.ENTITY, ChildSupport.ORPHAN)
            .then(makesEligible(Programme.ORPHAN_ALLOWANCE));

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

    static final ImmutableList<Rule<Member>> IN_DISTRESS = shall(OPINION, "TX-4-12.11", "四（十二）")
            .says("困境儿童分类保障", "Children in distress are protected by category")
            .reading(
                    "谁是困境儿童、属于哪一类按认定；每一类得到什么没有写",
                    "Who is one, and of which class, is as found; what each class gets is not said")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.MINOR, TunxiFacts.CHILD_IN_DISTRESS))
            .thenEach(
                    makesEligible(IN_DISTRESS_PROGRAMME),
                    provides(IN_DISTRESS_PROGRAMME, "按类别给予保障", "protection by class"));

    private TunxiChildren() {}
}
