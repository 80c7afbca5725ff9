package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_39;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Medical assistance by the opinion of October 2023 (39号). */
public final class Medical2023 {

    /** 39号 四（二）1: from October 2023. */
    public static final Rule<Member> FULL_CONTRIBUTION = shall(OPINION_39, "N39-4.11", "四（二）1")
            .says(
                    "特困人员参加居民医保的费用全额资助",
                    "The contribution of extreme-poverty persons to the residents’ insurance is paid in full")
            .when(Member.ENTITY, MedicalAssistance.IN_EXTREME_POVERTY)
            .then(pays(Programme.MEDICAL_ASSISTANCE, Part.CONTRIBUTION, MedicalContribution.FULL));

    /** 39号 四（二）1: from October 2023. */
    public static final Rule<Member> FIXED_CONTRIBUTION = shall(OPINION_39, "N39-4.12", "四（二）1")
            .says(
                    "低保对象等其他符合资助参保条件的低收入人口定额资助",
                    "Of dibao recipients and other low-income people who qualify a fixed part is paid")
            .reading("不超过个人应缴的费用", "No more than the contribution itself")
            .when(
                    Member.ENTITY,
                    allOf(
                            not(MedicalAssistance.IN_EXTREME_POVERTY),
                            anyOf(MedicalAssistance.IN_DIBAO, MedicalAssistance.OTHERS_SUBSIDISED)))
            .then(pays(Programme.MEDICAL_ASSISTANCE, Part.CONTRIBUTION, MedicalContribution.SUBSIDY));

    /** 39号 四（二）1: from October 2023. */
    public static final Rule<Member> OTHERS_SUBSIDISED = shall(OPINION_39, "N39-4.12/2", "四（二）1")
            .says(
                    "其他符合资助参保条件的低收入人口，资助参保",
                    "Other low-income people who qualify are helped with the contribution")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, MedicalAssistance.OTHERS_SUBSIDISED))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    /** 39号 四（二）1: from October 2023. */
    public static final Rule<Member> SERIOUSLY_ILL = shall(OPINION_39, "N39-4.13", "四（二）1")
            .says(
                    "低保边缘家庭、刚性支出困难家庭中符合条件的大病患者给予医疗救助",
                    "The seriously ill of margin households and of families in rigid-expenditure hardship get medical "
                            + "assistance")
            .reading(
                    "“符合条件的大病患者”即患当地认定的重特大疾病",
                    "Who qualifies is who has a serious disease as the place recognises it")
            .when(
                    Member.ENTITY,
                    allOf(
                            anyOf(MedicalAssistance.IN_MARGIN_HOUSEHOLD, MedicalAssistance.IN_HARDSHIP),
                            Member.SERIOUSLY_ILL))
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    private Medical2023() {}
}
