package org.jiuzhu.jurisdiction.national.extremepoverty;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Extreme-poverty support by the Social Assistance Law, from July 2026. */
public final class ExtremePoverty2026 {

    /** 社会救助法 §16, first paragraph. */
    public static final Rule<Member> ELIGIBLE = shall(LAW, "NLAW-16.1", "§16")
            .says(
                    """
                    无劳动能力、无生活来源且无法定义务人或者义务人无履行能力的老年人、未成年人、残疾人等，\
                    给予特困人员供养""",
                    "Elderly people, minors and disabled people who cannot work, have no means, and have nobody able "
                            + "to support them get support")
            .when(Member.ENTITY, ExtremePovertySupport.MEETS_CONDITIONS)
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §16, first paragraph: minors are all under 18. */
    public static final Rule<Member> MINOR_UNDER_18 = shall(LAW, "NLAW-16.2", "§16")
            .says("供养的对象包括未成年人", "Support is for minors")
            .reading("未成年人即未满18周岁", "Minors are all those under 18")
            .overriding(ExtremePoverty2021.MINOR_UNDER_16, LAW.clause("§16"))
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.MINOR_AGE.is(number(18)));

    /** 社会救助法 §16. */
    public static final Rule<Household> BEFORE_DIBAO = shall(LAW, "NLAW-16.5", "§16")
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

    /** 社会救助法 §16, first paragraph. */
    public static final Rule<Member> ILLNESS_AND_FUNERAL = shall(LAW, "NLAW-16.3", "§16")
            .says("供养还包括疾病治疗和办理丧葬事宜", "Support includes treatment of illness, and the funeral")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    "疾病治疗、办理丧葬事宜",
                    "treatment of illness, and the funeral"));

    /** 社会救助法 §16, third paragraph. */
    public static final Rule<Member> CONTINUES_AT_SCHOOL = shall(LAW, "NLAW-16.4", "§16")
            .says(
                    "特困人员中的未成年人满18周岁后仍在义务教育或者高中阶段就学的，继续供养",
                    "A minor who draws support and turns 18 while in compulsory or upper secondary education continues "
                            + "to draw it")
            .when(
                    Member.ENTITY,
                    allOf(
                            ExtremePovertySupport.RECEIVES,
                            People.ADULT,
                            People.IN_UPPER_SECONDARY_OR_BELOW,
                            ExtremePovertySupport.WITHOUT_MEANS_FOUND,
                            ExtremePovertySupport.NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    private ExtremePoverty2026() {}
}
