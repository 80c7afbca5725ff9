package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEDICAL_30;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEDICAL_42;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.household.TreatmentKind;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/** Medical assistance by the opinions of 2015 (30号) and of October 2021 (42号). Of both only what lower documents and
 * reports agree on is here; the shares of other classes are given as “about” and stay with places. */
public final class Medical2021 {

    private static final Condition<Treatment> OF_KEY_GROUPS = allOf(
            Treatment.KIND.is(TreatmentKind.INPATIENT),
            Member.TREATMENTS.ofOwner(MedicalAssistance.IN_DIBAO_OR_EXTREME_POVERTY));

    /** 30号: April 2015 to October 2021. */
    public static final Rule<Treatment> AT_LEAST_70_SINCE_2015 = shall(MEDICAL_30, "N30-1.1", "救助比例")
            .says(
                    "对低保、特困人员政策范围内住院自负费用，在年度限额内按不低于70%救助",
                    "Of dibao and extreme-poverty persons at least 70 % of covered costs in hospital is paid, "
                            + "up to the ceiling of the year")
            .overriding(Medical2014.STANDARDS.get(1), MEASURES_649.clause("§29"))
            .when(Treatment.ENTITY, OF_KEY_GROUPS)
            .then(MedicalCosts.SHARE.is(MedicalCosts.PUBLISHED_SHARE.atLeast(percent(70))));

    /** 42号: from October 2021. */
    public static final Rule<Treatment> AT_LEAST_70 = shall(MEDICAL_42, "N42-1.1", "救助比例")
            .says(
                    "对低保、特困人员政策范围内住院自负费用的救助比例不低于70%",
                    "Of dibao and extreme-poverty persons at least 70 % of covered costs in hospital is paid")
            .overriding(Medical2014.STANDARDS.get(1), MEASURES_649.clause("§29"))
            .overriding(Medical2026.STANDARDS.get(1), LAW.clause("§24"))
            .when(Treatment.ENTITY, OF_KEY_GROUPS)
            .then(MedicalCosts.SHARE.is(MedicalCosts.PUBLISHED_SHARE.atLeast(percent(70))));

    /** 42号: from October 2021. */
    public static final Rule<Member> POOR_BY_ILLNESS = shall(MEDICAL_42, "N42-2.1", "救助对象")
            .says(
                    "因病致贫重病患者属于医疗救助对象",
                    "People who became poor by a serious illness get medical assistance")
            .reading(
                    "怎样认定由各省规定，认定之后才算",
                    "Each province says who is; a person is one once recognised")
            .when(Member.ENTITY, MedicalAssistance.IS_POOR_BY_ILLNESS)
            .then(makesEligible(Programme.MEDICAL_ASSISTANCE));

    /** 42号: from October 2021. */
    public static final Rule<Member> FURTHER = shall(MEDICAL_42, "N42-3.1", "倾斜救助")
            .says(
                    "规范转诊且在省域内就医，三重保障之后负担仍重的，给予倾斜救助",
                    "Whose burden is still heavy after all three layers, of treatment within the province by referral, "
                            + "is assisted further")
            .reading(
                    "超过当地倾斜救助起付标准的即负担仍重；起付标准、比例和限额由各地公布",
                    "What is above the published line is a heavy burden; line, share and ceiling are for places")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.MEDICAL_ASSISTANCE, Part.FURTHER, MedicalCosts.FURTHER));

    private Medical2021() {}
}
