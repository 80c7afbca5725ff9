package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.jurisdiction.national.temporary.Temporary2014;
import org.jiuzhu.jurisdiction.national.temporary.TemporaryAssistance;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;

/** Temporary assistance (临时救助) in Xinxiang. */
final class XinxiangTemporaryAssistance {

    /** The single grant is at most three times the urban monthly dibao standard of the date (三（一）). */
    private static final Condition<Household> AT_MOST_THREE_TIMES = Household.APPLICATION
            .its(Application.PROPOSED_AMOUNT)
            .isAtMost(Standard.MINIMUM_LIVING_ALLOWANCE.urban().times(number(3)));

    private static final Condition<Household> MAJOR_DIFFICULTY =
            Household.APPLICATION.its(Application.MAJOR_DIFFICULTY);

    static final Rule<Household> SMALL_AMOUNT_FIRST = may(PLAN, "XX-3-1.1", "三（一）")
            .says(
                    "急难型临时救助，可以“小金额先行救助”",
                    "In an emergency a small amount may be granted before anything else")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.SMALL_AMOUNT_FIRST));

    static final Rule<Household> EXPLAINED_AFTERWARDS = shall(PLAN, "XX-3-1.2", "三（一）")
            .says(
                    "小金额先行救助的，事后补充说明情况",
                    "Where a small amount was granted first, an explanation is supplied afterwards")
            .reading(
                    "由先行给予救助的乡镇（街道）或县级民政部门补充说明",
                    "The township or the county that gave it supplies it")
            .when(
                    Household.ENTITY,
                    allOf(
                            TemporaryAssistance.EMERGENCY,
                            Household.APPLICATION.its(Application.SMALL_AMOUNT_GRANTED_FIRST)))
            .then(takes(Step.EXPLANATION, Body.TOWNSHIP_OR_COUNTY, Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> TIERED_APPROVAL = may(PLAN, "XX-3-1.3", "三（一）")
            .says("支出型临时救助，可以分级审批", "In expenditure hardship, approval may be divided between levels")
            .when(Household.ENTITY, TemporaryAssistance.EXPENDITURE)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.TIERED_APPROVAL));

    static final Rule<Household> STAGED = may(PLAN, "XX-3-1.4", "三（一）")
            .says(
                    "支出型临时救助，可以一次审批、分阶段救助",
                    "In expenditure hardship, one approval may be paid out in stages")
            .when(Household.ENTITY, TemporaryAssistance.EXPENDITURE)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.STAGED));

    static final Rule<Household> CASE_BY_CASE = may(PLAN, "XX-3-1.5", "三（一）")
            .says("遭遇重大生活困难的，可以“一事一议”", "Major living difficulty may be decided case by case")
            .when(Household.ENTITY, MAJOR_DIFFICULTY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.CASE_BY_CASE));

    static final Rule<Household> ABOVE_STANDARD = may(PLAN, "XX-3-1.6", "三（一）")
            .says(
                    "一事一议的，可以适度提高临时救助标准",
                    "Decided case by case, somewhat more than the ordinary standard may be given")
            .when(Household.ENTITY, MAJOR_DIFFICULTY)
            .then(allows(Programme.TEMPORARY_ASSISTANCE, PaymentMode.ABOVE_STANDARD));

    static final Rule<Household> TOWNSHIP_DECIDES_SMALL_GRANTS = shall(PLAN, "XX-3-1.8", "三（一）")
            .says(
                    "救助金额不超过当年城市月低保标准3倍的，县级民政部门委托乡镇（街道）审批的，由乡镇（街道）审批",
                    "Up to three times the urban monthly dibao standard of the year the township decides, where the "
                            + "county has entrusted it")
            .reading(
                    "“可以委托”由县级民政部门以委托行使，是否已委托是一项事实；3倍整在内；超过的由县级民政部门决定",
                    "The county uses its “may” by entrusting the townships, which is a fact to be stated; three times "
                            + "exactly is included; above it the county decides")
            .reading(
                    "金额指一次救助的金额；农村也按城市月标准计算",
                    "The amount is that of the single grant; the urban standard counts for rural cases too")
            .reading(
                    "委托依据649号§48；2026年7月起只有省可以规定由乡镇确认（社会救助法§44），本句到2026年6月为止",
                    "What the county entrusts rests on §48 of Order 649; from July 2026 only the province can rule "
                            + "that the township decides (§44 of the law), so the sentence holds to June 2026")
            .inForce(Period.until("2026-06-30"))
            .overriding(Temporary2014.COUNTY_DECIDES, Texts.MEASURES_649.clause("§48"))
            .replacing(Temporary2014.TOWN_DECIDES_SMALL_GRANTS, Texts.MEASURES_649.clause("§48"))
            .when(
                    Household.ENTITY,
                    allOf(Household.AUTHORITY.its(Authority.DELEGATES_TEMPORARY_ASSISTANCE), AT_MOST_THREE_TIMES))
            .then(decidedBy(Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> VILLAGE_CARRIES_OUT = may(PLAN, "XX-3-1.9", "三（一）")
            .says(
                    "有条件的地方可以委托村（社区）直接实施临时救助",
                    "A place that has the means may entrust villages (communities) with carrying out temporary "
                            + "assistance")
            .reading(
                    "接续前句，3倍的上限同样适用；“实施”不是审批，审批机关不变",
                    "The sentence goes on from the one before, so its ceiling binds here too; to carry out is not to "
                            + "decide, so who decides stays the same")
            .when(Household.ENTITY, allOf(Household.AUTHORITY.its(Authority.DELEGATES_TO_VILLAGE), AT_MOST_THREE_TIMES))
            .then(effect(
                    Body.VILLAGE,
                    "受委托直接实施临时救助",
                    "carries out temporary assistance where it is entrusted",
                    Programme.TEMPORARY_ASSISTANCE));

    static final Rule<Household> NOT_CHECKED_AGAIN = shall(PLAN, "XX-3-1.10", "三（一）")
            .says(
                    "低保、特困、低收入家庭申请临时救助的，不再核对家庭经济状况",
                    "Dibao, extreme-poverty and low-income families are not put through the economic check again")
            .reading(
                    "有成员单独享受低保或享受特困供养的家庭也在内；低保边缘家庭属于低收入家庭",
                    "So is a family with a member who draws dibao alone or extreme-poverty support; a margin household "
                            + "is one of low income")
            .when(Household.ENTITY, anyOf(TemporaryAssistance.EXEMPT_FROM_CHECK, LowIncomeMargin.LOW_INCOME_HOUSEHOLD))
            .then(skips(Step.ECONOMIC_CHECK, Programme.TEMPORARY_ASSISTANCE));

    static final Unruled BY_TYPE = shall(PLAN, "XX-3-1.11", "三（一）")
            .says("临时救助按类型分别救助", "Temporary assistance is given by type of hardship")
            .organisational("各类型的办法见后面各句", "How, is in the sentences that follow");

    private XinxiangTemporaryAssistance() {}
}
