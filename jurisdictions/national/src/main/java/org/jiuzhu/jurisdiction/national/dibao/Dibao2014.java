package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Dibao by the interim measures of 2014 (649号), to June 2026. */
public final class Dibao2014 {

    /** 649号 §9: to June 2026. */
    public static final Rule<Household> ELIGIBLE = shall(MEASURES_649, "N649-9.1", "§9")
            .says(
                    "共同生活的家庭成员人均收入低于当地低保标准且财产符合规定的家庭，给予低保",
                    "A household with an income per head below the local standard and property within the limits gets "
                            + "dibao")
            .reading(
                    "“低于”是严格小于，等于标准的不符合",
                    "Below is strict: an income equal to the standard does not qualify")
            .reading(
                    "特困人员不计入低保家庭人口；没有人计入的家庭不符合",
                    "People in extreme-poverty support are not counted; a household in which nobody counts does not "
                            + "qualify")
            .when(Household.ENTITY, MinimumLivingAllowance.MEETS_CONDITIONS)
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 649号 §12, second paragraph: to June 2021. */
    public static final Rule<Member> SUPPLEMENT_RULE = shall(MEASURES_649, "N649-12.2", "§12")
            .says(
                    "获得低保后仍有困难的老年人、未成年人、重度残疾人和重病患者，政府应当采取措施",
                    "Elderly people, minors, severely disabled and seriously ill people who are still in difficulty "
                            + "with dibao are given more")
            .reading(
                    "“仍有困难”是条件：四类人员中经认定仍有困难的才增发",
                    "To be still in difficulty is a condition: of the four groups, who was found to be so is given "
                            + "more")
            .inForce(Period.until("2021-06-30"))
            .when(
                    Member.ENTITY,
                    allOf(
                            MinimumLivingAllowance.COUNTED,
                            MinimumLivingAllowance.HAS_SPECIAL_DIFFICULTY,
                            NationalFacts.STILL_DIFFICULT_WITH_DIBAO))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, MinimumLivingAllowance.SUPPLEMENT));

    /** 649号 §45: to June 2021. */
    public static final Rule<Member> WORK_REFUSED = shall(MEASURES_649, "N649-45.1", "§45")
            .says(
                    "有劳动能力未就业的成员无正当理由连续3次拒绝适当工作的，减发或者停发其本人的低保金",
                    "Of a member able to work who without good reason refuses suitable work three times in a row, the "
                            + "own share is cut or ended")
            .inForce(Period.until("2021-06-30"))
            .when(Member.ENTITY, MinimumLivingAllowance.REFUSES_WORK)
            .then(effect(
                    Body.COUNTY,
                    "减发或者停发其本人的低保金",
                    "cuts or ends that member’s own share",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 649号 §68: to June 2026. */
    public static final Rule<Household> FRAUD = may(MEASURES_649, "N649-68.1", "§68")
            .says(
                    "骗取救助的，可以处骗取额1倍以上3倍以下罚款",
                    "For assistance obtained by fraud a fine of one to three times of it may be imposed")
            .when(Household.ENTITY, MinimumLivingAllowance.DRAWN_BY_DECEIT)
            .then(effect(
                            Body.COUNTY,
                            "对骗取救助的，可以处骗取额1倍以上3倍以下罚款",
                            "may fine fraud one to three times of what was obtained",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.fined(1, 3)));

    /** 649号 §68: to June 2026. */
    public static final Rule<Household> FRAUD_PAID_BACK = shall(MEASURES_649, "N649-68.2", "§68")
            .says("骗取救助的，停止救助，责令退回", "Assistance obtained by fraud is ended and ordered back")
            .reading(
                    "退回的是非法获取的部分，没有骗取就应当得到的部分不在内",
                    "What goes back is what was obtained by the fraud, not what was due without it")
            .when(Household.ENTITY, MinimumLivingAllowance.DRAWN_BY_DECEIT)
            .then(effect(
                            Body.COUNTY,
                            "停止救助，责令退回骗取的救助",
                            "ends assistance and orders back what was obtained by fraud",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.takenBack()));

    private Dibao2014() {}
}
