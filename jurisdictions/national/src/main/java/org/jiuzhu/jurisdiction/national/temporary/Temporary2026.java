package org.jiuzhu.jurisdiction.national.temporary;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Temporary assistance by the Social Assistance Law, from July 2026. */
public final class Temporary2026 {

    /** 社会救助法 §29: from July 2026. */
    public static final Rule<Household> ELIGIBLE_EMERGENCY = shall(LAW, "NLAW-29.1", "§29")
            .says(
                    "遭遇突发性、紧迫性、灾难性等困难导致基本生活暂时严重困难的人，给予临时救助",
                    "People whom a sudden, urgent, disastrous or like difficulty has brought into serious difficulty "
                            + "get temporary assistance")
            .reading(
                    "法律不再要求自身无力解决、其他救助不能覆盖；列举后有“等”，支出型仍按23号",
                    "The law no longer asks whether own means or other assistance suffice; the expenditure type stays "
                            + "with Opinion 23")
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EMERGENCY,
                            Household.BASIC_LIVING_DIFFICULT,
                            Household.DIFFICULTY_IS_SUDDEN))
            .then(makesEligible(Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §29. */
    public static final Rule<Household> NOBODY_TO_ASSIST = shall(LAW, "NLAW-29.2", "§29")
            .says(
                    "临时救助给予基本生活发生严重困难的人",
                    "Temporary assistance is for people whose living is in serious difficulty")
            .reading("没有在世成员的，没有可以救助的人", "Where nobody is alive there is nobody to assist")
            .when(Household.ENTITY, People.NOBODY_IS_ALIVE)
            .then(excludes(Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §50: from July 2026, a duty. */
    public static final Rule<Household> SMALL_AMOUNT_FIRST = shall(LAW, "NLAW-50.1", "§50")
            .says(
                    "情况紧急、金额较小、需立即救助的，应当先行救助",
                    "Where it is urgent, the amount small and help needed at once, assistance is given first")
            .when(Household.ENTITY, allOf(TemporaryAssistance.URGENT, TemporaryAssistance.SMALL_GRANT))
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.SMALL_AMOUNT_FIRST));

    /** 社会救助法 §37, second paragraph. */
    public static final Rule<Household> ACCEPTED_WHERE_IT_HAPPENED = shall(LAW, "NLAW-37.2", "§37")
            .says(
                    "临时救助向急难发生地乡镇申请",
                    "Temporary assistance is applied for at the township where the emergency happened")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §44, first paragraph. */
    public static final Rule<Household> COUNTY_DECIDES = shall(LAW, "NLAW-44.1", "§44")
            .says(
                    "临时救助由乡镇提出审核意见，报县级确认",
                    "On temporary assistance the township gives its opinion and the county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §45. */
    public static final Rule<Household> REFUSAL_TOLD = shall(LAW, "NLAW-45.2", "§45")
            .says("不给予救助的，书面告知并说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.REFUSAL_NOTICE, Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §50: a duty from July 2026. */
    public static final Rule<Household> ASSISTED_FIRST = shall(LAW, "NLAW-50.2", "§50")
            .says(
                    "情况紧急、金额较小、需立即救助的，先行救助",
                    "Where it is urgent, the amount small and help needed at once, assistance comes first")
            .when(Household.ENTITY, allOf(TemporaryAssistance.URGENT, TemporaryAssistance.SMALL_GRANT))
            .then(takes(Step.ASSISTANCE_FIRST, Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §50. */
    public static final Rule<Household> EXPLAINED_AFTER_URGENCY = shall(LAW, "NLAW-50.3", "§50")
            .says("紧急情况解除后，按规定补充说明情况", "When the urgency is over, the matter is explained")
            .reading("期限法律没有写", "The law gives no time for it")
            .when(Household.ENTITY, allOf(TemporaryAssistance.URGENT, TemporaryAssistance.SMALL_GRANT))
            .then(takes(Step.EXPLANATION, Body.TOWNSHIP_OR_COUNTY, Programme.TEMPORARY_ASSISTANCE));

    private Temporary2026() {}
}
