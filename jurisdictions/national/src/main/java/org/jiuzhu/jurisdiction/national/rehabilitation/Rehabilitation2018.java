package org.jiuzhu.jurisdiction.national.rehabilitation;

import static org.jiuzhu.jurisdiction.national.shared.Texts.REHABILITATION_2018;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Rehabilitation of disabled children by the opinion of 2018, from October of that year. */
public final class Rehabilitation2018 {

    /** 康复救助意见, 救助对象. */
    public static final Rule<Member> ELIGIBLE = shall(REHABILITATION_2018, "N2018K-1.1", "救助对象")
            .says(
                    "0—6岁残疾儿童（五类和孤独症）属于低保、脱贫、特困等困难家庭的，得到康复救助",
                    "Children of 0 to 6 with such a disability or autism get rehabilitation, if on dibao, lifted from "
                            + "poverty, in extreme poverty, in an institution, orphans or otherwise in hardship")
            .reading("“0—6岁”读作未满7周岁；地方可以放宽", "0 to 6 is read as under 7; places can raise it")
            .when(Member.ENTITY, allOf(ChildRehabilitation.DISABLED_CHILD, ChildRehabilitation.IN_NAMED_FAMILY))
            .then(makesEligible(Programme.CHILD_REHABILITATION));

    /** 康复救助意见, 救助内容. */
    public static final Rule<Member> SERVICES = shall(REHABILITATION_2018, "N2018K-2.1", "救助内容")
            .says(
                    "内容是手术、辅助器具适配和康复训练等基本康复服务，在定点机构结算",
                    "It is surgery, aids and training, settled with designated institutions")
            .reading("标准由省定，不直接发给家庭", "Provinces set the figures, and no money goes to the family")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.CHILD_REHABILITATION,
                    "手术、辅助器具适配、康复训练等基本康复服务",
                    "surgery, aids, training and the like"));

    /** 康复救助意见, 工作流程. */
    public static final Rule<Household> FEDERATION_DECIDES = shall(REHABILITATION_2018, "N2018K-3.1", "工作流程")
            .says(
                    "县级残联受理、审核",
                    "The disabled persons’ federation of the county takes and examines applications")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.DISABLED_PERSONS_FEDERATION, Programme.CHILD_REHABILITATION));

    private Rehabilitation2018() {}
}
