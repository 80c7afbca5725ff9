package org.jiuzhu.jurisdiction.national.extremepoverty;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/**
 * Extreme-poverty support by the interim measures of 2014 (649号): in part to June 2021, in part to June 2026. How it
 * was decided before July 2021 is not known in full, so there are no time limits for it.
 */
public final class ExtremePoverty2014 {

    /** 649号 §14: to June 2021. */
    public static final Rule<Member> ELIGIBLE = shall(MEASURES_649, "N649-14.1", "§14")
            .says(
                    "无劳动能力、无生活来源、无法定义务人或者义务人无能力的老年人、残疾人和未成年人，给予特困人员供养",
                    "Elderly or disabled people and minors who cannot work, have no means, and have nobody able to "
                            + "support them get support")
            .reading(
                    "老年人指60周岁以上；残疾人指持有残疾人证的人",
                    "Elderly people are those of 60 or older, disabled people those who hold a certificate")
            .inForce(Period.until("2021-06-30"))
            .when(
                    Member.ENTITY,
                    allOf(
                            anyOf(People.ELDERLY, People.DISABLED, People.AGE.isBelow(ExtremePovertySupport.MINOR_AGE)),
                            ExtremePovertySupport.MEETS_CONDITIONS))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 649号 §14: to June 2021. */
    public static final Rule<Member> MINOR_UNDER_16 = shall(MEASURES_649, "N649-14.2", "§14")
            .says("未成年人指未满16周岁", "Minors are those under 16")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.MINOR_AGE.is(number(16)));

    /** 649号 §14: to June 2026. */
    public static final Rule<Household> BEFORE_DIBAO = shall(MEASURES_649, "N649-14.3", "§14")
            .says(
                    "家庭中有人符合特困人员条件的，给予特困人员救助供养",
                    "Whoever in the household meets the conditions of extreme poverty is given that support")
            .reading(
                    "认定为特困人员之后不再计入低保家庭人口；认定之前仍计入，两项结果并列给出",
                    "Once recognised, the person is no longer counted in the dibao household; until then the person "
                            + "counts, and both results are given")
            .when(Household.ENTITY, Household.MEMBERS.any(eligibleFor(Programme.EXTREME_POVERTY_SUPPORT)))
            .then(effect(
                    Body.TOWNSHIP,
                    "家庭中有人符合特困人员条件，应当办理特困供养；认定后重新核算低保人口和金额",
                    "someone in the household qualifies for extreme-poverty support: see to that, and reckon dibao "
                            + "anew once it is recognised",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 649号 §15: to June 2026. */
    public static final Rule<Member> ILLNESS_AND_FUNERAL = shall(MEASURES_649, "N649-15.1", "§15")
            .says("供养还包括疾病治疗和办理丧葬事宜", "Support includes treatment of illness, and the funeral")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    "疾病治疗、办理丧葬事宜",
                    "treatment of illness, and the funeral"));

    /** 649号 §11, §16: to June 2021. */
    public static final Rule<Household> COUNTY_DECIDES = shall(MEASURES_649, "N649-16.1", "§11、§16")
            .says("特困人员供养由县级民政部门审批", "The county decides on extreme-poverty support")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.EXTREME_POVERTY_SUPPORT));

    private ExtremePoverty2014() {}
}
