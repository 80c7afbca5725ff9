package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Low-income families (低收入家庭) in Changle: how they are found, watched and helped where dibao does not reach. */
final class ChangleLowIncome {

    /** 符合社会救助条件: qualifies for one of the programmes of the library, as a household or one of it. */
    private static final Condition<Household> QUALIFIES = define(
            "changle.qualifies",
            "符合某项社会救助条件",
            "qualifies for some assistance",
            OPINION.clause("二（二）13"),
            anyOf(
                    eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE),
                    eligibleFor(Programme.TEMPORARY_ASSISTANCE),
                    Household.MEMBERS.any(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE)),
                    Household.MEMBERS.any(eligibleFor(Programme.EXTREME_POVERTY_SUPPORT))));

    static final Unruled MONITORING_SPREAD = encouraged(OPINION, "CL-2-2-13.1", "二（二）13")
            .says("推广当地动态监测贫困人口的做法", "The county’s own way of monitoring poor people is spread")
            .organisational();

    static final Rule<Household> TAKEN_UNDER_MONITORING = shall(OPINION, "CL-2-2-13.2", "二（二）13")
            .says(
                    "困难群众主动申请、基层干部排查、部门筛查预警、信访信息处置发现的，纳入低收入人口监测",
                    "Who comes to notice by an own application, a check by cadres, a screening by departments or a "
                            + "petition is taken under monitoring")
            .reading(
                    "四种来源有一种就够；线上线下都可以；“早发现、早上报、早救助”没有期限",
                    "One of the four is enough, online or offline; “early” carries no time limit")
            .when(Household.ENTITY, not(ChangleFacts.LEAD_SOURCE.is(LeadSource.NONE)))
            .then(effect(
                    Body.TOWNSHIP,
                    "纳入低收入人口监测",
                    "takes the household under monitoring",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    static final Rule<Household> HELPED_PROMPTLY = shall(OPINION, "CL-2-2-13.3", "二（二）13")
            .says(
                    "监测对象符合社会救助条件的，及时救助",
                    "Who is monitored and qualifies for assistance gets it without delay")
            .reading(
                    "“社会救助条件”按低保、特困、临时救助各自的规定判断；“及时”没有写期限",
                    "Whether somebody qualifies is for the rules of dibao, extreme-poverty support and temporary "
                            + "assistance; no time limit is named")
            .when(Household.ENTITY, allOf(ChangleFacts.MONITORED, QUALIFIES))
            .then(effect(
                    Body.TOWNSHIP,
                    "监测对象符合条件，及时给予救助",
                    "gives the assistance that the household qualifies for without delay",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    static final Rule<Household> WATCHED_FURTHER = shall(OPINION, "CL-2-2-13.4", "二（二）13")
            .says(
                    "监测对象不符合社会救助条件的，动态监测，有针对性地帮扶",
                    "Who is monitored and does not qualify for any assistance stays under monitoring and gets targeted "
                            + "help")
            .when(Household.ENTITY, allOf(ChangleFacts.MONITORED, not(QUALIFIES)))
            .then(effect(
                    Body.TOWNSHIP,
                    "继续动态监测，有针对性地帮扶",
                    "keeps the household under monitoring and helps with what it needs",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    static final Rule<Household> OTHER_HELP = shall(OPINION, "CL-2-2-15.5", "二（二）15")
            .says(
                    "不符合低保、特困条件的低收入家庭和支出型贫困家庭，根据需要给予专项救助或其他必要救助",
                    "A low-income or expenditure-type poor family that qualifies for neither dibao nor extreme-poverty "
                            + "support gets special or other necessary assistance by its needs")
            .reading(
                    "两类家庭有一类就够；低保、特困两项条件都不符合；按单人户可以纳入低保的，家庭仍算不符合",
                    "One of the two kinds is enough, and neither of the two programmes; a family of whom one may be "
                            + "taken into dibao alone does not qualify as a family")
            .when(
                    Household.ENTITY,
                    allOf(
                            anyOf(LowIncomeMargin.LOW_INCOME_HOUSEHOLD, Household.EXPENDITURE_HARDSHIP),
                            not(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE)),
                            not(Household.MEMBERS.any(eligibleFor(Programme.EXTREME_POVERTY_SUPPORT)))))
            .then(effect(
                    Body.DEPARTMENT,
                    "根据需要给予专项社会救助或其他必要救助",
                    "gives special or other necessary assistance by the family’s needs",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    private ChangleLowIncome() {}
}
