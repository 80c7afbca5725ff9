package org.jiuzhu.jurisdiction.national.emergency;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Assistance in a public emergency by the opinion of August 2020. */
public final class Emergency2020 {

    /** 2020意见 二（四）17. */
    public static final Rule<Household> URGENT_PROCEDURE = shall(OPINION_2020, "N2020-17.1", "二（四）17")
            .says(
                    "突发公共事件发生时，适时启动紧急救助程序",
                    "In a public emergency the urgent procedure is started when it is time")
            .reading(
                    "由谁、何时启动没有写；已经启动的，按程序办理",
                    "Who starts it and when is not said; once started, it is followed")
            .when(Household.ENTITY, PublicEmergency.RUNS)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "按紧急救助程序办理",
                    "follows the urgent procedure",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    /** 2020意见 二（四）17. */
    public static final Rule<Household> STANDARDS_RAISED = shall(OPINION_2020, "N2020-17.2", "二（四）17")
            .says(
                    "适当提高受影响地区城乡低保、特困人员救助等保障标准",
                    "In affected areas the standards of dibao, extreme-poverty support and so on are raised somewhat")
            .reading(
                    "幅度、期限没有写；提高之后的标准按公布的执行",
                    "By how much and for how long is not said; a raised standard counts as published")
            .when(Household.ENTITY, PublicEmergency.IN_AFFECTED_AREA)
            .then(effect(
                    Body.GOVERNMENT,
                    "适当提高低保、特困人员救助等保障标准",
                    "raises the standards of dibao, extreme-poverty support and the like somewhat",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    /** 2020意见 二（四）17. */
    public static final Rule<Household> TAKEN_IN = shall(OPINION_2020, "N2020-17.3", "二（四）17")
            .says(
                    "把因突发公共事件陷入困境的人员纳入救助范围",
                    "Who falls into hardship through a public emergency is taken into assistance")
            .reading("“困境”读作基本生活出现困难", "Hardship is read as difficulty of basic living")
            .when(Household.ENTITY, allOf(PublicEmergency.IN_HARDSHIP, PublicEmergency.SOMEBODY_IS_THERE))
            .then(makesEligible(Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    /** 2020意见 二（四）17. */
    public static final Rule<Household> SUBSIDISED = shall(OPINION_2020, "N2020-17.4", "二（四）17")
            .says(
                    "对受影响严重地区人员发放临时生活补贴",
                    "People in badly affected areas get a temporary living subsidy")
            .when(Household.ENTITY, allOf(PublicEmergency.IN_BADLY_AFFECTED_AREA, PublicEmergency.SOMEBODY_IS_THERE))
            .then(makesEligible(Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    /** 2020意见 二（四）17: how much is open. */
    public static final Rule<Member> SUBSIDY = shall(OPINION_2020, "N2020-17.4/2", "二（四）17")
            .says("临时生活补贴按人发放，金额另定", "The subsidy is for each person; how much is set elsewhere")
            .when(
                    Member.ENTITY,
                    allOf(Member.ofHousehold(PublicEmergency.IN_BADLY_AFFECTED_AREA), People.NOT_KNOWN_TO_HAVE_DIED))
            .then(pays(Programme.PUBLIC_EMERGENCY_ASSISTANCE, Part.GRANT, PublicEmergency.LIVING_SUBSIDY));

    private Emergency2020() {}
}
