package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEDICAL_42;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.household.TreatmentKind;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.rule.View;
import org.jiuzhu.policy.text.Basis;

/**
 * What is paid for each treatment (直接救助): above the deductible of the year, a share of what the insurance leaves,
 * up to the ceiling of the year. What earlier treatments of the year used up of either is gone for a later one; with a
 * new year both begin anew. Treatments had while the person was no recipient count for neither.
 */
public final class MedicalCosts {

    /** Which costs are assisted, and by what standard. */
    static final Basis ON_COSTS = MEASURES_649.clause("§29").then(LAW.clause("§24"));

    private static final View<Member, Treatment> COUNTED = Member.TREATMENTS.where(Treatment.WHILE_RECIPIENT);

    private static final View<Treatment, Treatment> OF_THE_YEAR = COUNTED.same(Treatment.DAY.year());

    // the language knows the same number, not the same coded value
    private static final Count<Treatment> KIND = where(Treatment.KIND.is(TreatmentKind.INPATIENT), number(1))
            .where(Treatment.KIND.is(TreatmentKind.CHRONIC_OUTPATIENT), number(2))
            .otherwise(number(3));

    static final Choice<Treatment, MedicalClass> CLASS = Member.TREATMENTS.ofOwner(MedicalAssistance.CLASS);

    static final Amount<Treatment> PUBLISHED_DEDUCTIBLE = MedicalTables.DEDUCTIBLE.at(CLASS, Treatment.KIND);

    static final Count<Treatment> PUBLISHED_SHARE = MedicalTables.SHARE.at(CLASS, Treatment.KIND);

    static final Amount<Treatment> PUBLISHED_CEILING = MedicalTables.CEILING.at(CLASS);

    /** 起付标准 of a year for such a treatment, yuan; the published one, unless a place says how it is reckoned. */
    public static final OpenTerm.OfAmount<Treatment> DEDUCTIBLE =
            OpenTerm.amount(
                    Treatment.ENTITY, "N649-29#deductible", ON_COSTS,
                    "年度起付标准",
                    "deductible of the year");

    /** 救助比例 for such a treatment; the published one, unless a place says how it is reckoned. */
    public static final OpenTerm.OfCount<Treatment> SHARE =
            OpenTerm.count(Treatment.ENTITY, "N649-29#share", ON_COSTS, Unit.RATE, "救助比例", "share that is paid");

    /** 年度救助限额, for all treatments of a year, yuan; the published one, unless a place says how it is reckoned. */
    public static final OpenTerm.OfAmount<Treatment> CEILING =
            OpenTerm.amount(Treatment.ENTITY, "N649-29#ceiling", ON_COSTS, "年度救助限额", "ceiling of the year");

    /** 限额前救助额 of a treatment: the share of what is above the deductible that is left, yuan. */
    public static final Amount<Treatment> BEFORE_CEILING = define(
            "medical.beforeCeiling",
            "扣除起付标准后按比例计算的救助额",
            "share of what is above the deductible",
            ON_COSTS,
            above(OF_THE_YEAR.same(KIND), Treatment.OWN_COSTS, DEDUCTIBLE).times(SHARE));

    /** 救助额 of a treatment, yuan; nothing for one that was had while the person was no recipient. */
    public static final Amount<Treatment> ASSISTANCE = define(
            "medical.assistance",
            "本次就医的救助额",
            "assistance for the treatment",
            ON_COSTS,
            where(Treatment.WHILE_RECIPIENT, within(OF_THE_YEAR, BEFORE_CEILING, CEILING))
                    .otherwise(NOTHING));

    /** 住院救助: of all stays in hospital, yuan. */
    public static final Amount<Member> INPATIENT =
            Member.TREATMENTS.where(Treatment.KIND.is(TreatmentKind.INPATIENT)).sum(ASSISTANCE);

    /** 门诊救助: of all outpatient care, yuan. */
    public static final Amount<Member> OUTPATIENT = Member.TREATMENTS
            .where(not(Treatment.KIND.is(TreatmentKind.INPATIENT)))
            .sum(ASSISTANCE);

    private static final Condition<Treatment> REFERRED =
            allOf(Treatment.WHILE_RECIPIENT, Treatment.REFERRED_WITHIN_PROVINCE);

    private static final View<Treatment, Treatment> REFERRED_OF_THE_YEAR =
            Member.TREATMENTS.where(REFERRED).same(Treatment.DAY.year());

    private static final Amount<Treatment> LEFT = Treatment.OWN_COSTS.minus(ASSISTANCE);

    private static final Amount<Treatment> FURTHER_BEFORE_CEILING = define(
            "medical.furtherBeforeCeiling",
            "倾斜救助限额前的救助额",
            "further assistance before its ceiling",
            MEDICAL_42.clause("倾斜救助"),
            above(REFERRED_OF_THE_YEAR, LEFT, MedicalTables.FURTHER_DEDUCTIBLE.at(CLASS))
                    .times(MedicalTables.FURTHER_SHARE.at(CLASS)));

    /** 倾斜救助: of all treatments had within the province by referral, yuan. */
    public static final Amount<Member> FURTHER = Member.TREATMENTS
            .where(REFERRED)
            .sum(within(REFERRED_OF_THE_YEAR, FURTHER_BEFORE_CEILING, MedicalTables.FURTHER_CEILING.at(CLASS)));

    private static Amount<Treatment> above(
            View<Treatment, Treatment> all, Amount<Treatment> costs, Amount<Treatment> deductible) {
        Amount<Treatment> left = deductible.minus(earlier(all, costs)).atLeast(NOTHING);
        return costs.minus(left).atLeast(NOTHING);
    }

    private static Amount<Treatment> within(
            View<Treatment, Treatment> all, Amount<Treatment> amount, Amount<Treatment> ceiling) {
        Amount<Treatment> left = ceiling.minus(earlier(all, amount)).atLeast(NOTHING);
        return amount.atMost(left);
    }

    private static Amount<Treatment> earlier(View<Treatment, Treatment> all, Amount<Treatment> amount) {
        return all.by(Treatment.DAY).inTurn().before().sum(amount);
    }

    private MedicalCosts() {}
}
