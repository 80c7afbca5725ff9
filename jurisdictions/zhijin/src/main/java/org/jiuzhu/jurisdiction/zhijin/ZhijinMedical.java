package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.medical.MedicalAssistance;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.text.Period;

/** Medical assistance (医疗救助) in Zhijin. */
final class ZhijinMedical {

    /** 重点对象: which groups are key besides dibao and extreme poverty; the text does not say. */
    static final OpenTerm.OfCondition<Member> KEY_GROUP = OpenTerm.condition(
            Member.ENTITY,
            "ZJ-2-6.4#key",
            PLAN.clause("二、6"),
            "属于资助参保的其他重点对象",
            "of another key group whose contribution is subsidised");

    static final Unruled RECIPIENTS_CHECKED = shall(PLAN, "ZJ-2-6.1", "二、6")
            .says(
                    "及时、准确识别医疗救助对象",
                    "Who qualifies for medical assistance is identified promptly and precisely")
            .organisational();

    static final Unruled RECIPIENTS_SETTLED = shall(PLAN, "ZJ-2-6.2", "二、6")
            .says("科学确定医疗救助的范围", "Who gets medical assistance is settled on sound grounds")
            .organisational("没有写哪些人员", "No category is named");

    static final Unruled AGAINST_POVERTY_BY_ILLNESS = shall(PLAN, "ZJ-2-6.3", "二、6")
            .says("健全防止因病致贫返贫的长效机制", "A lasting mechanism keeps illness from making people poor")
            .organisational();

    static final Rule<Member> CONTRIBUTIONS = shall(PLAN, "ZJ-2-6.4", "二、6")
            .says(
                    "重点对象参加医疗保险，全面落实缴费资助",
                    "The insurance contributions of key groups are subsidised in full application of the policy")
            .reading(
                    "“全面落实”即重点对象一个不少；低保、特困是重点，还有谁没有写；资助多少按国家和省的规定",
                    "Nobody of a key group is left out. Dibao and extreme poverty are key; who else is not said, "
                            + "and how much is by the rules of nation and province")
            .when(
                    Member.ENTITY,
                    allOf(anyOf(MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY, KEY_GROUP), Member.RESIDENT_INSURANCE))
            .then(provides(Programme.MEDICAL_ASSISTANCE, "资助参保缴费", "help with the insurance contribution"));

    static final Rule<Member> KEY_GROUPS_QUALIFY = shall(PLAN, "ZJ-2-6.4/2", "二、6")
            .says("重点对象符合资助参保条件", "Key groups qualify for help with the contribution")
            .reading(
                    "39号施行以前国家没有资助其他低收入人口",
                    "Before Opinion 39 the nation helped no other low-income people")
            .inForce(Period.from("2023-10-19"))
            .reading("其他受资助的人就是其他重点对象", "The others who are helped are the other key groups")
            .forEvery(Member.ENTITY)
            .then(MedicalAssistance.OTHERS_SUBSIDISED.is(KEY_GROUP));

    private ZhijinMedical() {}
}
