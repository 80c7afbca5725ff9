package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_2012;
import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.Texts.EXTREME_POVERTY_43;
import static org.jiuzhu.jurisdiction.national.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.Texts.NOTICE_83;
import static org.jiuzhu.jurisdiction.national.Texts.OPINION_2020;
import static org.jiuzhu.jurisdiction.national.Texts.OPINION_39;
import static org.jiuzhu.jurisdiction.national.Texts.TEMPORARY_23;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Consequences.samples;
import static org.jiuzhu.policy.rule.Consequences.skips;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.waives;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.isDecidedBy;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/**
 * Who does what by when, and how often it is reviewed. 57号 is written for dibao and also used for the recognition of margin households,
 * as 39号 二 allows. 公示 is counted in days of the calendar, and lies within the time for the whole. How extreme-poverty support was decided
 * before July 2021 is not known in full, so there are no time limits for it.
 */
public final class Procedures {

    private static final Period BEFORE_THE_LAW = Period.until("2026-06-30");

    private static final Condition<Household> IS_DELEGATED =
            Household.AUTHORITY.its(Authority.DELEGATES_BASIC_ASSISTANCE);

    private static final Condition<Household> OBJECTION = Household.APPLICATION.its(Application.NOTICE_OBJECTION);

    private static final Condition<Household> RELATIVE_ON_STAFF =
            Household.APPLICATION.its(Application.RELATIVE_ON_STAFF);

    private static final Condition<Household> CARE_GROUP = define(
            "procedure.careGroup",
            "城市“三无”人员，或者有重病、重残人员且收入基本无变化",
            "urban people without anything, or seriously ill or severely disabled members and an income that hardly changes",
            DIBAO_2012.clause("§33"),
            anyOf(
                    allOf(Household.AREA.is(Area.URBAN), NationalFacts.THREE_WITHOUTS),
                    allOf(
                            Household.MEMBERS.any(anyOf(People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL)),
                            NationalFacts.INCOME_HARDLY_CHANGES)));

    private static final Condition<Household> SOMEONE_IS_SUPPORTED =
            Household.MEMBERS.any(ExtremePovertySupport.RECEIVES);

    private static final Condition<Household> DRAWS_ANYTHING = anyOf(
            MinimumLivingAllowance.RECEIVES,
            Awards.householdDraws(Programme.LOW_INCOME_MARGIN_HOUSEHOLD),
            Household.MEMBERS.any(anyOf(MinimumLivingAllowance.RECEIVES_ALONE, ExtremePovertySupport.RECEIVES)));

    /** 特殊情况: whether the time for a dibao decision may be extended; filled by {@link #SPECIAL_CASES} from October 2022. */
    public static final OpenTerm.OfCondition<Household> SPECIAL_CASE = OpenTerm.condition(
            Household.ENTITY,
            "N57-22#special",
            DIBAO_57.clause("§22"),
            "可以延长办理期限的特殊情况",
            "a special case that may take longer");

    /** 审核确认权限已下放乡镇: dibao and extreme-poverty decisions are made by the townships. */
    public static final Condition<Household> DELEGATED = define(
            "procedure.delegated",
            "审核确认权限已下放乡镇（街道）",
            "decisions are delegated to the townships",
            DIBAO_57.clause("§2").then(LAW.clause("§44")),
            IS_DELEGATED);

    // 220号: dibao to June 2021

    /** 220号 §13. */
    public static final Rule<Household> ACCEPTED_2012 = shall(DIBAO_2012, "N220-13.1", "§13")
            .says(
                    "材料齐备的由乡镇受理，不齐的一次告知补齐",
                    "The township accepts complete applications and says at once all that is missing")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §14. */
    public static final Rule<Household> RELATIVES_REGISTERED_2012 = shall(DIBAO_2012, "N220-14.1", "§14")
            .says("经办人员和村（居）委会成员近亲属的申请单独登记", "Applications of close relatives of the staff are registered apart")
            .when(Household.ENTITY, RELATIVE_ON_STAFF)
            .then(effect(Body.TOWNSHIP, "单独登记", "registers the application apart", Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §18. */
    public static final Rule<Household> INVESTIGATED_2012 = shall(DIBAO_2012, "N220-18.1", "§18")
            .says("乡镇组织至少2人一组逐一调查核实", "The township investigates every family in teams of at least two")
            .forEvery(Household.ENTITY)
            .then(takes(Step.INVESTIGATION, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §18. */
    public static final Rule<Household> INVESTIGATION_10_DAYS = shall(DIBAO_2012, "N220-18.2", "§18")
            .says("自受理起10个工作日内调查", "The investigation takes at most 10 working days from acceptance")
            .forEvery(Household.ENTITY)
            .then(within(Step.INVESTIGATION, workingDays(10), Step.ACCEPTANCE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §21. */
    public static final Rule<Household> APPRAISED_2012 = shall(DIBAO_2012, "N220-21.1", "§21")
            .says("调查结束后由乡镇组织民主评议", "After the investigation the township holds a democratic appraisal")
            .forEvery(Household.ENTITY)
            .then(takes(Step.APPRAISAL, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §21. */
    public static final Rule<Household> APPRAISAL_5_DAYS = shall(DIBAO_2012, "N220-21.2", "§21")
            .says("调查结束后5个工作日内评议", "The appraisal is held within 5 working days of the investigation")
            .forEvery(Household.ENTITY)
            .then(within(Step.APPRAISAL, workingDays(5), Step.INVESTIGATION, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §25. */
    public static final Rule<Household> NOTICE_2012 = shall(DIBAO_2012, "N220-25.1", "§25")
            .says("乡镇提出建议意见，并公示调查、评议和审核结果", "The township gives its opinion and puts up the results for notice")
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §25. */
    public static final Rule<Household> NOTICE_7_DAYS_2012 = shall(DIBAO_2012, "N220-25.2", "§25")
            .says("公示期为7天", "The notice lasts 7 days")
            .forEvery(Household.ENTITY)
            .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.APPRAISAL, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26. */
    public static final Rule<Household> SPOT_CHECK_2012 = shall(DIBAO_2012, "N220-26.1", "§26")
            .says("县级按不低于30%入户抽查", "The county visits at least 30 % of the homes")
            .forEvery(Household.ENTITY)
            .then(samples(Step.SPOT_CHECK, percent(30), Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26. */
    public static final Rule<Household> COUNTY_OPINION_5_DAYS = shall(DIBAO_2012, "N220-26.2", "§26")
            .says("县级自收到材料起5个工作日内提出审批意见", "The county gives its opinion within 5 working days of receiving the papers")
            .reading("抽查在提出审批意见之前，故同一期限内完成", "The spot check comes before the opinion, so it is done in the same time")
            .forEvery(Household.ENTITY)
            .then(within(Step.SPOT_CHECK, workingDays(5), Step.PUBLIC_NOTICE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26. */
    public static final Rule<Household> COUNTY_VISITS_2012 = shall(DIBAO_2012, "N220-26.3", "§26")
            .says(
                    "近亲属、有疑问、有举报的申请，县级全部入户调查",
                    "The county itself visits relatives of the staff, doubtful and reported cases")
            .when(
                    Household.ENTITY,
                    Household.APPLICATION.its(anyOf(
                            Application.RELATIVE_ON_STAFF,
                            Application.REPORTED_BY_OTHERS,
                            Application.CHECK_IN_DOUBT,
                            Application.VISIT_IN_DOUBT)))
            .then(takes(Step.COUNTY_VISIT, Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26. */
    public static final Rule<Household> REFUSAL_3_DAYS_2012 = shall(DIBAO_2012, "N220-26.4", "§26")
            .says(
                    "不予批准的，决定后3日内书面告知并说明理由",
                    "A refusal is told in writing with its reasons within 3 days of the decision")
            .reading("条文写“3日”，按日历日", "The text says days, not working days")
            .forEvery(Household.ENTITY)
            .then(within(Step.REFUSAL_NOTICE, calendarDays(3), Step.DECISION, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26, §29. */
    public static final Rule<Household> COUNTY_DECIDES_DIBAO_2012 = shall(DIBAO_2012, "N220-29.1", "§26、§29")
            .says("由县级民政部门审批", "The county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> DECISION_NOTICE_2012 = shall(DIBAO_2012, "N220-29.2", "§29")
            .says("拟批准的家庭再公示", "Households to be approved are put up for notice again")
            .forEvery(Household.ENTITY)
            .then(takes(Step.DECISION_NOTICE, Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> DECISION_NOTICE_7_DAYS = shall(DIBAO_2012, "N220-29.3", "§29")
            .says("审批公示期为7天", "The notice of the decision lasts 7 days")
            .forEvery(Household.ENTITY)
            .then(within(Step.DECISION_NOTICE, calendarDays(7), Step.SPOT_CHECK, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> DECISION_3_DAYS = shall(DIBAO_2012, "N220-29.4", "§29")
            .says("公示无异议的，3个工作日内决定", "Without an objection the decision follows within 3 working days")
            .when(Household.ENTITY, not(OBJECTION))
            .then(within(Step.DECISION, workingDays(3), Step.DECISION_NOTICE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> DECISION_20_DAYS = shall(DIBAO_2012, "N220-29.5", "§29")
            .says(
                    "公示有异议的，重新调查，20个工作日内决定并重新公示",
                    "After an objection it is investigated again and decided within 20 working days")
            .when(Household.ENTITY, OBJECTION)
            .then(within(Step.DECISION, workingDays(20), Step.DECISION_NOTICE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> PAID_FROM_NEXT_MONTH_2012 = shall(DIBAO_2012, "N220-29.6", "§29")
            .says("从批准的下月起发放", "The allowance is paid from the month after the approval")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.COUNTY,
                    "从批准之日下月起发放",
                    "pays from the month after the approval",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §31. */
    public static final Rule<Household> PAID_BY_THE_TENTH = shall(DIBAO_2012, "N220-31.1", "§31")
            .says(
                    "按月于10日前发放；金融服务不发达的农村可以按季",
                    "It is paid by the 10th of each month, or by the quarter where banks are far")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.COUNTY,
                    "每月10日前发放到户；金融服务不发达的农村可以按季，季初10日前",
                    "pays by the 10th of the month; where banks are far, by the 10th of the quarter",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §33. */
    public static final Rule<Household> REVIEW_YEARLY_2012 = may(DIBAO_2012, "N220-33.1", "§33")
            .says(
                    "城市“三无”人员，有重病、重残人员且收入基本无变化的，可每年复核",
                    "Urban people without anything, and families with seriously ill or disabled members and steady income, may be reviewed yearly")
            .reading(
                    "“收入基本无变化”只限定有重病、重残人员的家庭",
                    "“Steady income” qualifies the families with ill or disabled members only")
            .when(Household.ENTITY, allOf(not(NationalFacts.WORKS_WITHOUT_FIXED_INCOME), CARE_GROUP))
            .then(reviewedEvery(12, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §33. */
    public static final Rule<Household> REVIEW_HALF_YEARLY_2012 = may(DIBAO_2012, "N220-33.2", "§33")
            .says("短期内相对稳定的，可每半年复核", "Families that are rather stable may be reviewed half-yearly")
            .when(Household.ENTITY, allOf(not(NationalFacts.WORKS_WITHOUT_FIXED_INCOME), not(CARE_GROUP)))
            .then(reviewedEvery(6, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §33. */
    public static final Rule<Household> REVIEW_MONTHLY_2012 = inPrinciple(DIBAO_2012, "N220-33.3", "§33")
            .says(
                    "收入不固定、有劳动能力的城市家庭，原则上按月复核",
                    "Urban families able to work without fixed income are in principle reviewed monthly")
            .when(Household.ENTITY, allOf(NationalFacts.WORKS_WITHOUT_FIXED_INCOME, Household.AREA.is(Area.URBAN)))
            .then(reviewedEvery(1, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §33. */
    public static final Rule<Household> REVIEW_QUARTERLY_2012 = inPrinciple(DIBAO_2012, "N220-33.4", "§33")
            .says(
                    "收入不固定、有劳动能力的农村家庭，原则上按季复核",
                    "Rural families able to work without fixed income are in principle reviewed quarterly")
            .when(Household.ENTITY, allOf(NationalFacts.WORKS_WITHOUT_FIXED_INCOME, Household.AREA.is(Area.RURAL)))
            .then(reviewedEvery(3, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §34. */
    public static final Rule<Household> STANDING_NOTICE_2012 = shall(DIBAO_2012, "N220-34.1", "§34")
            .says("县级对低保家庭实行长期公示", "The county keeps a standing notice of the families in dibao")
            .reading("享受低保期间一直公示", "For as long as dibao is drawn")
            .forEvery(Household.ENTITY)
            .then(takes(Step.STANDING_NOTICE, Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    // 649号: extreme-poverty support to June 2021, temporary assistance to June 2026

    /** 649号 §11, §16: to June 2021. */
    public static final Rule<Household> COUNTY_DECIDES_EXTREME_POVERTY_649 = shall(MEASURES_649, "N649-16.1", "§11、§16")
            .says("特困人员供养由县级民政部门审批", "The county decides on extreme-poverty support")
            .inForce(Period.until("2021-06-30"))
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.EXTREME_POVERTY_SUPPORT));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> COUNTY_DECIDES_TEMPORARY = shall(MEASURES_649, "N649-48.1", "§48")
            .says("临时救助由县级民政部门审批", "The county decides on temporary assistance")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> TOWN_DECIDES_SMALL_GRANTS = shall(MEASURES_649, "N649-48.2", "§48")
            .says("金额较小的，县级可以委托乡镇审批", "Small grants can be entrusted to the township")
            .reading(
                    "是否委托看县级有没有委托，委托了的由乡镇审批",
                    "Whether it is entrusted is a fact of the county; where it is, the township decides")
            .overriding(COUNTY_DECIDES_TEMPORARY, MEASURES_649.clause("§48"))
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.AUTHORITY.its(Authority.DELEGATES_TEMPORARY_ASSISTANCE),
                            TemporaryAssistance.SMALL_GRANT))
            .then(decidedBy(Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> ACCEPTED_TEMPORARY = shall(MEASURES_649, "N649-48.3", "§48")
            .says("临时救助向乡镇申请", "Temporary assistance is applied for at the township")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> NOTICE_TEMPORARY = shall(MEASURES_649, "N649-48.4", "§48")
            .says("临时救助经审核、公示后审批", "Temporary assistance is examined and put up for notice before the decision")
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 649号 §48: to June 2026. */
    public static final Rule<Household> SIMPLER_IF_URGENT = may(MEASURES_649, "N649-48.5", "§48")
            .says("情况紧急的，可以按规定简化审批手续", "In an urgent case the procedure may be made simpler")
            .when(Household.ENTITY, TemporaryAssistance.URGENT)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY, "简化审批手续", "makes the procedure simpler", Programme.TEMPORARY_ASSISTANCE));

    // 23号: temporary assistance from January 2018

    /** 23号 二(二). */
    public static final Rule<Household> NO_CHECK_IN_EMERGENCY = may(TEMPORARY_23, "N23-2.3", "二(二)")
            .says("急难型可以简化家庭经济状况核对", "In the emergency type the check of records may be left out")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(skips(Step.ECONOMIC_CHECK, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> NO_APPRAISAL_IN_EMERGENCY = may(TEMPORARY_23, "N23-2.9", "二(二)")
            .says("急难型可以简化民主评议", "In the emergency type the appraisal may be left out")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(skips(Step.APPRAISAL, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> NO_NOTICE_IN_EMERGENCY = may(TEMPORARY_23, "N23-2.10", "二(二)")
            .says("急难型可以简化公示", "In the emergency type the notice may be left out")
            .when(Household.ENTITY, TemporaryAssistance.EMERGENCY)
            .then(skips(Step.PUBLIC_NOTICE, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> EXPLAINED_AFTERWARDS = shall(TEMPORARY_23, "N23-2.11", "二(二)")
            .says("先行救助的，急难缓解后补齐登记和签字盖章", "Where help came first, the papers are completed when the emergency is over")
            .when(Household.ENTITY, Household.APPLICATION.its(Application.SMALL_AMOUNT_GRANTED_FIRST))
            .then(takes(Step.EXPLANATION, Body.TOWNSHIP_OR_COUNTY, Programme.TEMPORARY_ASSISTANCE));

    /** 23号 二(二). */
    public static final Rule<Household> EXPENDITURE_IS_CHECKED = shall(TEMPORARY_23, "N23-2.4", "二(二)")
            .says(
                    "申请人是低保、特困的，重点核实必需支出",
                    "Of applicants in dibao or extreme-poverty support it is mainly the expenditure that is checked")
            .when(
                    Household.ENTITY,
                    allOf(TemporaryAssistance.EXPENDITURE, TemporaryAssistance.IN_DIBAO_OR_EXTREME_POVERTY))
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "重点核实生活必需支出情况",
                    "checks mainly the necessary expenditure",
                    Programme.TEMPORARY_ASSISTANCE));

    // 2020意见

    /** 2020意见 二（二）7. */
    public static final Rule<Household> REVIEW_SUPPORT_YEARLY = shall(OPINION_2020, "N2020-7.1", "二（二）7")
            .says("对特困人员每年核查一次", "Extreme-poverty persons are reviewed once a year")
            .forEvery(Household.ENTITY)
            .then(reviewedEvery(12, Programme.EXTREME_POVERTY_SUPPORT));

    /** 2020意见 二（六）24. */
    public static final Rule<Household> NO_APPRAISAL_WITHOUT_DISPUTE = may(OPINION_2020, "N2020-24.1", "二（六）24")
            .says("没有争议的申请家庭，可以不再民主评议", "Where nothing is disputed, the appraisal may be left out")
            .when(Household.ENTITY, not(Household.APPLICATION.its(Application.DISPUTED)))
            .then(skips(
                    Step.APPRAISAL,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Programme.TEMPORARY_ASSISTANCE));

    // 57号 and 83号: dibao from July 2021

    /** 57号 §2, first paragraph. */
    public static final Rule<Household> COUNTY_DECIDES_DIBAO = shall(DIBAO_57, "N57-2.1", "§2")
            .says("由县级民政部门审核确认", "The county examines and confirms")
            .reading(
                    "低保边缘家庭的认定参照低保程序（39号二，“可”），没有说参照下放的，由县级认定",
                    "Margin households are recognised in the way of dibao (Opinion 39, 二, “may”); as long as nobody says that a delegation is followed, by the"
                            + " county")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE, Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §2, second paragraph; to June 2026, when the law left it to the province ({@link #TOWN_DECIDES_BY_LAW}). */
    public static final Rule<Household> TOWN_DECIDES_DIBAO = shall(DIBAO_57, "N57-2.2", "§2")
            .says("有条件的地方可以把审核确认权限下放乡镇", "Where conditions allow, the decision can be delegated to the township")
            .reading(
                    "下放与否是当地的事实，已下放的由乡镇确认；2026年7月起只有省可以规定由乡镇确认（社会救助法§44），县级的下放不再算数",
                    "Whether it is delegated is a fact of the place; where it is, the township decides. From July 2026 only the province can rule that the"
                            + " township decides (§44 of the law), and what a county has delegated no longer counts")
            .reading(
                    "下放的是低保的权限；低保边缘家庭的认定不当然随之下放（见N39-2.1）",
                    "What is delegated is the decision on dibao; that on margin households does not go along by itself (see N39-2.1)")
            .inForce(BEFORE_THE_LAW)
            .overriding(COUNTY_DECIDES_DIBAO, DIBAO_57.clause("§2"))
            .when(Household.ENTITY, DELEGATED)
            .then(decidedBy(Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 39号 二: margin households may be recognised by the local rules of dibao; from October 2023, and from July 2026 only by ruling of the province. */
    public static final Rule<Household> TOWN_RECOGNISES_MARGIN = may(OPINION_39, "N39-2.1", "二")
            .says(
                    "低保边缘家庭的认定程序，可以参照当地低保的规定",
                    "Margin households may be recognised in the way that the place has for dibao")
            .reading(
                    "各地一样：只写低保（或者低保、特困）下放的，边缘家庭的认定不当然随之下放；低保由乡镇确认的，是否参照由主管机关决定，没有说明的待定",
                    "The same for all places: where only dibao, or dibao and extreme-poverty support, is handed down, the recognition of margin households does"
                            + " not go along by itself; where the township decides on dibao, whether it is followed is for the authority, and open until said")
            .reading(
                    "2026年7月起由省规定（社会救助法§44），参照低保不足以改由乡镇确认",
                    "From July 2026 the province rules on it (§44 of the law), and to follow dibao is not enough")
            .inForce(BEFORE_THE_LAW)
            .overriding(COUNTY_DECIDES_DIBAO, OPINION_39.clause("二"))
            .when(Household.ENTITY, isDecidedBy(Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(decidedBy(Body.TOWNSHIP, Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §5, third paragraph; since July 2026 also §37 of the law. */
    public static final Rule<Household> APPLICATION_AT_RESIDENCE = encouraged(DIBAO_57, "N57-5.3", "§5")
            .says(
                    "有条件的地区有序推进持有居住证人员在居住地申办",
                    "Where conditions allow, holders of a residence permit come to apply where they live")
            .when(
                    Household.ENTITY,
                    Household.APPLICATION.its(
                            allOf(Application.RESIDENCE_PERMIT, Application.HUKOU.differsFrom(Application.RESIDENCE))))
            .then(effect(
                    Body.TOWNSHIP,
                    "受理持有居住证人员在居住地提出的申请",
                    "accepts the application of a holder of a residence permit at the place of residence",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §9. */
    public static final Rule<Household> APPLICATION_DIBAO = shall(DIBAO_57, "N57-9.1", "§4、§9")
            .says("由一名成员以家庭为单位书面或者网上申请", "One of the family applies for it, in writing or online")
            .forEvery(Household.ENTITY)
            .then(needs(
                    Document.APPLICATION,
                    Body.APPLICANT,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §9 (3). */
    public static final Rule<Household> AUTHORISATION_DIBAO = shall(DIBAO_57, "N57-9.2", "§9")
            .says("成员应当授权核对家庭经济状况", "The family authorises the check of its circumstances")
            .forEvery(Household.ENTITY)
            .then(needs(
                    Document.CHECK_AUTHORISATION,
                    Body.APPLICANT,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §10. */
    public static final Rule<Household> ACCEPTED_DIBAO = shall(DIBAO_57, "N57-10.1", "§10")
            .says(
                    "材料齐备的由乡镇受理，不齐的一次告知补齐",
                    "The township accepts complete applications and says at once all that is missing")
            .forEvery(Household.ENTITY)
            .then(takes(
                    Step.ACCEPTANCE,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §10. */
    public static final Rule<Household> NO_PROOF_ON_PLATFORM = shall(DIBAO_57, "N57-10.2", "§10")
            .says("可以通过政务服务平台查询的材料不要求提交", "What the service platform can look up is not asked for")
            .forEvery(Household.ENTITY)
            .then(waives(
                    Document.PLATFORM_PROOF,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §11. */
    public static final Rule<Household> RELATIVES_REGISTERED = shall(DIBAO_57, "N57-11.1", "§11")
            .says("与经办人员或者村（居）委会成员有近亲属关系的，单独登记备案", "Applications of close relatives of the staff are registered apart")
            .when(Household.ENTITY, RELATIVE_ON_STAFF)
            .then(effect(
                    Body.TOWNSHIP,
                    "单独登记备案",
                    "registers the application apart",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §15. */
    public static final Rule<Household> INVESTIGATION_BEGINS = shall(DIBAO_57, "N57-15.1", "§15")
            .says("乡镇启动家庭经济状况调查", "The township begins the investigation")
            .forEvery(Household.ENTITY)
            .then(takes(
                    Step.INVESTIGATION_START,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §15. */
    public static final Rule<Household> INVESTIGATION_BEGINS_3_DAYS = shall(DIBAO_57, "N57-15.2", "§15")
            .says("自受理起3个工作日内启动", "It begins within 3 working days of acceptance")
            .forEvery(Household.ENTITY)
            .then(within(
                    Step.INVESTIGATION_START,
                    workingDays(3),
                    Step.ACCEPTANCE,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §16. */
    public static final Rule<Household> INVESTIGATED = shall(DIBAO_57, "N57-16.1", "§16")
            .says(
                    "乡镇通过入户调查、邻里访问、信函索证等方式调查核实，每组至少2人",
                    "The township investigates by visits and inquiries, in teams of at least two")
            .reading("几种方式可以选用，不要求都用", "The ways are open to choose from")
            .forEvery(Household.ENTITY)
            .then(takes(
                    Step.INVESTIGATION,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §17. */
    public static final Rule<Household> RECORDS_CHECKED = shall(DIBAO_57, "N57-17.1", "§17")
            .says("县级收到提请后启动信息核对", "The county begins the check of records when asked")
            .forEvery(Household.ENTITY)
            .then(takes(
                    Step.CHECK_START,
                    Body.COUNTY,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §17. */
    public static final Rule<Household> CHECK_BEGINS_3_DAYS = shall(DIBAO_57, "N57-17.2", "§17")
            .says("收到乡镇提请后3个工作日内启动", "It begins within 3 working days of the township’s request")
            .reading("提请之日按启动调查之日算", "The request is taken to be made when the investigation begins")
            .forEvery(Household.ENTITY)
            .then(within(
                    Step.CHECK_START,
                    workingDays(3),
                    Step.INVESTIGATION_START,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §19, first paragraph. */
    public static final Rule<Household> FIRST_OPINION = shall(DIBAO_57, "N57-19.1", "§19")
            .says("乡镇根据调查核实提出初审意见", "The township gives a first opinion")
            .forEvery(Household.ENTITY)
            .then(takes(
                    Step.FIRST_OPINION,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §19, first paragraph. */
    public static final Rule<Household> NOTICE = shall(DIBAO_57, "N57-19.2", "§19")
            .says("初审意见在所在村、社区公示", "The first opinion is put up for notice in the village")
            .forEvery(Household.ENTITY)
            .then(takes(
                    Step.PUBLIC_NOTICE,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §19, first paragraph. */
    public static final Rule<Household> NOTICE_7_DAYS = shall(DIBAO_57, "N57-19.3", "§19")
            .says("公示期为7天", "The notice lasts 7 days")
            .reading(
                    "“天”是日历日；公示在总期限之内", "Days are those of the calendar; the notice lies within the time for the whole")
            .forEvery(Household.ENTITY)
            .then(within(
                    Step.PUBLIC_NOTICE,
                    calendarDays(7),
                    Step.FIRST_OPINION,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §19, second paragraph. */
    public static final Rule<Household> APPRAISAL_AFTER_OBJECTION = may(DIBAO_57, "N57-19.4", "§19")
            .says("公示有异议的，重新调查或者民主评议", "After an objection it is investigated again, or there is an appraisal")
            .reading(
                    "两者选一：评议可以开展，不评议就重新调查",
                    "One of the two: the appraisal may be held; without it there is a new investigation")
            .when(Household.ENTITY, OBJECTION)
            .then(takes(
                    Step.APPRAISAL,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §19, second paragraph. */
    public static final Rule<Household> RENEWED_OPINION = shall(DIBAO_57, "N57-19.5", "§19")
            .says(
                    "公示有异议的，调查或者评议结束后重新提出初审意见",
                    "After an objection, when the investigation or appraisal is over, the township gives its first opinion anew")
            .reading(
                    "多长时间内重新提出、要不要再公示，没有写，只受总期限约束",
                    "Within what time, and whether it is put up again, is not said; only the time for the whole binds")
            .when(Household.ENTITY, OBJECTION)
            .then(takes(
                    Step.RENEWED_OPINION,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §20, first paragraph, for dibao. */
    public static final Rule<Household> COUNTY_10_DAYS =
            countyTenDays("N57-20.1", Programme.MINIMUM_LIVING_ALLOWANCE, not(OBJECTION), Step.PUBLIC_NOTICE);

    /** 57号 §20, first paragraph, for margin households. */
    public static final Rule<Household> COUNTY_10_DAYS_MARGIN =
            countyTenDays("N57-20.1/2", Programme.LOW_INCOME_MARGIN_HOUSEHOLD, not(OBJECTION), Step.PUBLIC_NOTICE);

    /** 57号 §20, first paragraph, after an objection, for dibao. */
    public static final Rule<Household> COUNTY_10_DAYS_RENEWED =
            countyTenDays("N57-20.1/3", Programme.MINIMUM_LIVING_ALLOWANCE, OBJECTION, Step.RENEWED_OPINION);

    /** 57号 §20, first paragraph, after an objection, for margin households. */
    public static final Rule<Household> COUNTY_10_DAYS_RENEWED_MARGIN =
            countyTenDays("N57-20.1/4", Programme.LOW_INCOME_MARGIN_HOUSEHOLD, OBJECTION, Step.RENEWED_OPINION);

    private static Rule<Household> countyTenDays(
            String id, Programme<?> programme, Condition<Household> objection, Step sentAfter) {
        return shall(DIBAO_57, id, "§20")
                .says("县级自收到材料起10个工作日内提出审核确认意见", "The county decides within 10 working days of receiving the papers")
                .reading(
                        "公示期满无异议即报送，故自公示期满起算；有异议的随重新提出的初审意见报送，自其提出之日起算",
                        "Without an objection the papers are sent when the notice ends, so it is counted from there; after one they are sent with the"
                                + " renewed opinion, and it is counted from its day")
                .reading(
                        "由乡镇确认的没有报送环节，各项目看各自由谁确认",
                        "Where the township decides nothing is sent; each programme by who decides on it")
                .when(Household.ENTITY, allOf(objection, not(isDecidedBy(Body.TOWNSHIP, programme))))
                .then(within(Step.DECISION, workingDays(10), sentAfter, programme));
    }

    /** 57号 §20, second paragraph. */
    public static final Rule<Household> COUNTY_VISITS = shall(DIBAO_57, "N57-20.2", "§20")
            .says(
                    "单独登记备案的和被投诉举报的，县级应当入户调查",
                    "The county itself visits relatives of the staff and cases reported by others")
            .when(
                    Household.ENTITY,
                    Household.APPLICATION.its(anyOf(Application.RELATIVE_ON_STAFF, Application.REPORTED_BY_OTHERS)))
            .then(takes(
                    Step.COUNTY_VISIT,
                    Body.COUNTY,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §21. */
    public static final Rule<Household> REFUSAL_TOLD = shall(DIBAO_57, "N57-21.2", "§21")
            .says("不予确认的，通过乡镇书面告知并说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(
                    Step.REFUSAL_NOTICE, Programme.MINIMUM_LIVING_ALLOWANCE, Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §21. */
    public static final Rule<Household> REFUSAL_3_DAYS = shall(DIBAO_57, "N57-21.3", "§21")
            .says("决定后3个工作日内告知", "It is told within 3 working days of the decision")
            .forEvery(Household.ENTITY)
            .then(within(
                    Step.REFUSAL_NOTICE,
                    workingDays(3),
                    Step.DECISION,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §22: 30 working days in all. */
    public static final Rule<Household> LIMIT_30 = shall(DIBAO_57, "N57-22.1", "§22")
            .says("自受理起30个工作日内完成审核确认", "The whole takes at most 30 working days from acceptance")
            .forEvery(Household.ENTITY)
            .then(within(
                    Step.DECISION,
                    workingDays(30),
                    Step.ACCEPTANCE,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 83号 四（一）: 20 working days where the township decides on dibao, from October 2022. */
    public static final Rule<Household> LIMIT_20_TOWN = townTwentyDays("N83-4.1", Programme.MINIMUM_LIVING_ALLOWANCE);

    /** 83号 四（一）: 20 working days where the township recognises margin households, from October 2022. */
    public static final Rule<Household> LIMIT_20_TOWN_MARGIN =
            townTwentyDays("N83-4.1/2", Programme.LOW_INCOME_MARGIN_HOUSEHOLD);

    private static Rule<Household> townTwentyDays(String id, Programme<?> programme) {
        return shall(NOTICE_83, id, "四（一）")
                .says(
                        "审核确认权限下放乡镇的，自受理起20个工作日内完成",
                        "Where the township decides, the whole takes at most 20 working days from acceptance")
                .reading("各项目看各自由谁确认", "Each programme by who decides on it")
                .overriding(LIMIT_30, NOTICE_83.clause("四（一）"))
                .when(Household.ENTITY, isDecidedBy(Body.TOWNSHIP, programme))
                .then(within(Step.DECISION, workingDays(20), Step.ACCEPTANCE, programme));
    }

    /** 57号 §22, 83号 四（一）: up to 45 working days in special cases. */
    public static final Rule<Household> LIMIT_45 = may(DIBAO_57, "N57-22.2", "§22")
            .says("特殊情况下可以延长至45个工作日", "In special cases it may be extended to 45 working days")
            .overriding(LIMIT_30, DIBAO_57.clause("§22"))
            .overriding(LIMIT_20_TOWN, NOTICE_83.clause("四（一）"))
            .overriding(LIMIT_20_TOWN_MARGIN, NOTICE_83.clause("四（一）"))
            .when(Household.ENTITY, SPECIAL_CASE)
            .then(within(
                    Step.DECISION,
                    workingDays(45),
                    Step.ACCEPTANCE,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §24. */
    public static final Rule<Household> PUBLISHED = shall(DIBAO_57, "N57-24.1", "§24")
            .says("在所在村、社区公布申请人姓名、家庭成员数量、保障金额", "Name, number of members and amount are published in the village")
            .reading(
                    "条文写县级民政部门；权限下放的，由作出决定的乡镇公布",
                    "The text says the county; where the decision is delegated, the township that made it publishes")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.PUBLICATION, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §25. */
    public static final Rule<Household> PAID_MONTHLY = inPrinciple(DIBAO_57, "N57-25.1", "§25")
            .says("原则上通过金融机构按月支付到账户", "It is in principle paid each month through a bank")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.COUNTY,
                    "通过代理金融机构按月支付到低保家庭的账户",
                    "pays each month into the family’s account",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §31: a review each year. */
    public static final Rule<Household> REVIEW_YEARLY = shall(DIBAO_57, "N57-31.1", "§31")
            .says("短期内经济状况变化不大的家庭，每年核查一次", "Households whose circumstances change little are reviewed once a year")
            .reading("不属于每半年核查的，都每年核查", "Who is not reviewed half-yearly is reviewed yearly")
            .when(Household.ENTITY, not(NationalFacts.WORKS_WITHOUT_FIXED_INCOME))
            .then(reviewedEvery(12, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §31: a review each half-year. */
    public static final Rule<Household> REVIEW_HALF_YEARLY = shall(DIBAO_57, "N57-31.2", "§31")
            .says(
                    "收入来源不固定、成员有劳动能力的家庭，每半年核查一次",
                    "Households able to work without a fixed income are reviewed each half-year")
            .when(Household.ENTITY, NationalFacts.WORKS_WITHOUT_FIXED_INCOME)
            .then(reviewedEvery(6, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 57号 §31, third paragraph. */
    public static final Rule<Household> REVIEW_EXTENDED = may(DIBAO_57, "N57-31.4", "§31")
            .says("发生重大突发事件时，核查期限可以适当延长", "In a major emergency the time between reviews may be extended")
            .when(Household.ENTITY, Household.AFFECTED_BY_PUBLIC_EMERGENCY)
            .then(effect(
                    Body.TOWNSHIP,
                    "可以适当延长核查期限",
                    "may extend the time between reviews",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 83号 四（一）: what a special case is, from October 2022. */
    public static final Rule<Household> SPECIAL_CASES = shall(NOTICE_83, "N83-4.2", "四（一）")
            .says(
                    "特殊情况指公示有异议、人户分离、异地申办或者调查难度较大等",
                    "Special cases are an objection to the notice, living apart from the registration, remote application, and a hard investigation")
            .reading(
                    "“等”未再扩大；2022年10月前57号没有列举，列为待定",
                    "The list is not read wider; before October 2022 there was none, and the term is open")
            .forEvery(Household.ENTITY)
            .then(SPECIAL_CASE.is(Household.APPLICATION.its(anyOf(
                    Application.NOTICE_OBJECTION,
                    Application.APART_FROM_HUKOU,
                    Application.HUKOU.differsFrom(Application.RESIDENCE),
                    Application.HARD_TO_INVESTIGATE))));

    // 43号: extreme-poverty support from July 2021

    /** 43号 §3. */
    public static final Rule<Household> COUNTY_DECIDES_EXTREME_POVERTY = shall(EXTREME_POVERTY_43, "N43-3.1", "§3")
            .says("由县级民政部门审核确认", "The county examines and confirms")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §10. */
    public static final Rule<Household> APPLICATION_SUPPORT = shall(EXTREME_POVERTY_43, "N43-10.1", "§10")
            .says("由本人书面申请", "The person applies in writing")
            .forEvery(Household.ENTITY)
            .then(needs(Document.APPLICATION, Body.APPLICANT, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §10. */
    public static final Rule<Household> AUTHORISATION_SUPPORT = shall(EXTREME_POVERTY_43, "N43-10.2", "§10")
            .says("申请人和法定义务人授权核查家庭经济状况", "The applicant and those with the duty of support authorise the check")
            .forEvery(Household.ENTITY)
            .then(needs(Document.CHECK_AUTHORISATION, Body.APPLICANT, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §12. */
    public static final Rule<Household> ACCEPTED_SUPPORT = shall(EXTREME_POVERTY_43, "N43-12.1", "§12")
            .says(
                    "材料齐备的由乡镇受理，不齐的一次告知补齐",
                    "The township accepts complete applications and says at once all that is missing")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §13. */
    public static final Rule<Household> FIRST_OPINION_SUPPORT = shall(EXTREME_POVERTY_43, "N43-13.1", "§13")
            .says("乡镇调查核实并提出初审意见", "The township investigates and gives a first opinion")
            .forEvery(Household.ENTITY)
            .then(takes(Step.FIRST_OPINION, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §13. */
    public static final Rule<Household> FIRST_OPINION_15_DAYS = shall(EXTREME_POVERTY_43, "N43-13.2", "§13")
            .says("自受理起15个工作日内提出", "It does so within 15 working days of acceptance")
            .forEvery(Household.ENTITY)
            .then(within(Step.FIRST_OPINION, workingDays(15), Step.ACCEPTANCE, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §14. */
    public static final Rule<Household> APPRAISAL_SUPPORT = may(EXTREME_POVERTY_43, "N43-14.1", "§14")
            .says("乡镇可视情组织民主评议", "The township may hold an appraisal")
            .forEvery(Household.ENTITY)
            .then(takes(Step.APPRAISAL, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §15, first paragraph. */
    public static final Rule<Household> NOTICE_SUPPORT = shall(EXTREME_POVERTY_43, "N43-15.1", "§15")
            .says("初审意见在所在村（社区）公示", "The first opinion is put up for notice in the village")
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §15, first paragraph. */
    public static final Rule<Household> NOTICE_SUPPORT_7_DAYS = shall(EXTREME_POVERTY_43, "N43-15.2", "§15")
            .says("公示期为7天", "The notice lasts 7 days")
            .forEvery(Household.ENTITY)
            .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.FIRST_OPINION, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §15, second paragraph. */
    public static final ImmutableList<Rule<Household>> AGAIN_AFTER_OBJECTION = shall(
                    EXTREME_POVERTY_43, "N43-15.3", "§15")
            .says(
                    "公示有异议的，15个工作日内重新调查、提出初审意见并重新公示",
                    "After an objection the township investigates anew within 15 working days and puts up a new notice")
            .reading(
                    "与“公示期满无异议的”相对，15个工作日自公示期满起算；重新公示也是7天",
                    "As it stands against “no objection when the notice ends”, the 15 working days are counted from that end; the new notice lasts 7 days"
                            + " too")
            .when(Household.ENTITY, OBJECTION)
            .thenEach(
                    takes(Step.RENEWED_OPINION, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT),
                    within(
                            Step.RENEWED_OPINION,
                            workingDays(15),
                            Step.PUBLIC_NOTICE,
                            Programme.EXTREME_POVERTY_SUPPORT),
                    takes(Step.RENEWED_NOTICE, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT),
                    within(
                            Step.RENEWED_NOTICE,
                            calendarDays(7),
                            Step.RENEWED_OPINION,
                            Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §16. */
    public static final Rule<Household> SPOT_CHECK_SUPPORT = shall(EXTREME_POVERTY_43, "N43-16.1", "§16")
            .says("县级按不低于30%随机抽查核实", "The county checks at least 30 % at random")
            .forEvery(Household.ENTITY)
            .then(samples(Step.SPOT_CHECK, percent(30), Body.COUNTY, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §16. */
    public static final Rule<Household> COUNTY_15_DAYS =
            countyFifteenDays("N43-16.2", not(OBJECTION), Step.PUBLIC_NOTICE);

    /** 43号 §16, after an objection. */
    public static final Rule<Household> COUNTY_15_DAYS_RENEWED =
            countyFifteenDays("N43-16.2/2", OBJECTION, Step.RENEWED_NOTICE);

    private static Rule<Household> countyFifteenDays(String id, Condition<Household> objection, Step sentAfter) {
        return shall(EXTREME_POVERTY_43, id, "§16")
                .says("县级15个工作日内提出确认意见", "The county decides within 15 working days")
                .reading(
                        "自公示期满报送起算；有异议的自重新公示期满起算",
                        "Counted from the end of the notice, when the papers are sent; after an objection from the end of the new one")
                .when(
                        Household.ENTITY,
                        allOf(objection, not(isDecidedBy(Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT))))
                .then(within(Step.DECISION, workingDays(15), sentAfter, Programme.EXTREME_POVERTY_SUPPORT));
    }

    /** 43号 §17. */
    public static final Rule<Household> SUPPORT_FROM_NEXT_MONTH = shall(EXTREME_POVERTY_43, "N43-17.1", "§17")
            .says("从确认的下月起给予待遇", "Support is given from the month after the decision")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.COUNTY,
                    "从确认之日下月起给予救助供养待遇",
                    "gives support from the month after the decision",
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §17. */
    public static final Rule<Household> PUBLISHED_SUPPORT = shall(EXTREME_POVERTY_43, "N43-17.2", "§17")
            .says("通过乡镇在所在村（社区）公布", "It is published in the village")
            .reading("2026年7月起由作出决定的机关公布（社会救助法§45）", "From July 2026 whoever decided publishes it (§45 of the law)")
            .inForce(BEFORE_THE_LAW)
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLICATION, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §18. */
    public static final Rule<Household> REFUSAL_TOLD_SUPPORT = shall(EXTREME_POVERTY_43, "N43-18.1", "§18")
            .says("不予同意的，通过乡镇书面告知并说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.REFUSAL_NOTICE, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §18. */
    public static final Rule<Household> REFUSAL_3_DAYS_SUPPORT = shall(EXTREME_POVERTY_43, "N43-18.2", "§18")
            .says("决定后3个工作日内告知", "It is told within 3 working days of the decision")
            .forEvery(Household.ENTITY)
            .then(within(Step.REFUSAL_NOTICE, workingDays(3), Step.DECISION, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §20. */
    public static final Rule<Household> SELF_CARE_ASSESSED = shall(EXTREME_POVERTY_43, "N43-20.1", "§20")
            .says("县级评估生活自理能力，据此确定照料护理档次", "The county assesses self-care, which sets the level of care")
            .forEvery(Household.ENTITY)
            .then(effect(
                    Body.COUNTY,
                    "评估生活自理能力并确定照料护理标准档次",
                    "assesses self-care and sets the level of care",
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §23. */
    public static final Rule<Household> REASSESSED = shall(EXTREME_POVERTY_43, "N43-23.1", "§23")
            .says(
                    "自理能力变化的，县级自接到报告起10个工作日内复核评估",
                    "When self-care changes, the county assesses it anew within 10 working days of the report")
            .when(Household.ENTITY, SOMEONE_IS_SUPPORTED)
            .then(effect(
                    Body.COUNTY,
                    "自接到自理能力变化的报告起10个工作日内复核评估并调整",
                    "assesses anew within 10 working days of a report and adjusts",
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §26. */
    public static final Rule<Household> END_IS_NOTICED = shall(EXTREME_POVERTY_43, "N43-26.1", "§26")
            .says(
                    "拟终止的公示7天，无异议从下月起终止；有异议的15个工作日内决定并重新公示；终止理由书面告知",
                    "An end of support is put up for 7 days and takes effect the month after; an objection is settled within 15 working days; the reasons are "
                            + "told in writing")
            .when(Household.ENTITY, SOMEONE_IS_SUPPORTED)
            .then(effect(
                    Body.COUNTY,
                    "终止前公示7天，无异议从下月起终止；有异议的15个工作日内调查决定并重新公示；书面告知理由",
                    "puts up an end for 7 days, ends the month after, settles objections within 15 working days, and tells the reasons in writing",
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §27. */
    public static final Rule<Household> MOVED_TO_OTHER_ASSISTANCE = shall(EXTREME_POVERTY_43, "N43-27.1", "§27")
            .says("终止后符合低保、临时救助等条件的，及时纳入", "Who qualifies for other assistance after the end is taken in there")
            .when(Household.ENTITY, SOMEONE_IS_SUPPORTED)
            .then(effect(
                    Body.COUNTY,
                    "终止后符合其他救助条件的，及时纳入",
                    "takes into other assistance who qualifies for it after the end",
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §28. */
    public static final Rule<Household> TOWN_DECIDES_EXTREME_POVERTY = shall(EXTREME_POVERTY_43, "N43-28.1", "§28")
            .says("有条件的地方可以把审核确认权限下放乡镇", "Where conditions allow, the decision can be delegated to the township")
            .reading(
                    "下放与否是当地的事实，已下放的由乡镇确认；2026年7月起只有省可以规定由乡镇确认（社会救助法§44），县级的下放不再算数",
                    "Whether it is delegated is a fact of the place; where it is, the township decides. From July 2026 only the province can rule that the"
                            + " township decides (§44 of the law), and what a county has delegated no longer counts")
            .inForce(BEFORE_THE_LAW)
            .overriding(COUNTY_DECIDES_EXTREME_POVERTY, EXTREME_POVERTY_43.clause("§28"))
            .when(Household.ENTITY, DELEGATED)
            .then(decidedBy(Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    // 社会救助法: from July 2026

    /** 社会救助法 §37, second paragraph. */
    public static final Rule<Household> ACCEPTED_WHERE_IT_HAPPENED = shall(LAW, "NLAW-37.2", "§37")
            .says("临时救助向急难发生地乡镇申请", "Temporary assistance is applied for at the township where the emergency happened")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §41. */
    public static final Rule<Household> SUPPORTERS_CONSENT = shall(LAW, "NLAW-41.1", "§41")
            .says(
                    "核对家庭以外法定义务人的收入、财产，须经其同意",
                    "Income and property of people with a duty outside the household are checked only with their consent")
            .when(Household.ENTITY, Household.MEMBERS.any(Member.SUPPORTERS.any(ALWAYS)))
            .then(effect(
                    Body.COUNTY,
                    "核对共同生活成员以外的法定义务人，须经其同意",
                    "checks people with a duty of support outside the household only with their consent",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §42, second paragraph. */
    public static final Rule<Household> NOT_EXAMINED_TWICE = may(LAW, "NLAW-42.1", "§42")
            .says(
                    "已确认为特困、低保、边缘或者刚性支出困难家庭的，结果互认，其他社会救助管理部门可以不再重复审核家庭经济状况",
                    "Who is recognised already, as in extreme poverty, in dibao, as a margin household or in rigid-expenditure hardship, need not be examined"
                            + " again by the other departments")
            .reading(
                    "“其他社会救助管理部门”指民政以外的教育、住房、医保等部门；民政部门自己办临时救助不在内",
                    "The other departments are those besides civil affairs, such as education, housing and health insurance; temporary assistance, which"
                            + " civil affairs itself gives, is not meant")
            .when(
                    Household.ENTITY,
                    anyOf(TemporaryAssistance.EXEMPT_FROM_CHECK, NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP))
            .then(effect(
                    Body.DEPARTMENT,
                    "办理其他救助时可以不再重复审核家庭经济状况",
                    "need not examine the family’s circumstances again for other assistance",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §44, first paragraph. */
    public static final Rule<Household> COUNTY_DECIDES_LAW = shall(LAW, "NLAW-44.1", "§44")
            .says(
                    "临时救助由乡镇提出审核意见，报县级确认",
                    "On temporary assistance the township gives its opinion and the county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §44, second paragraph: whether the province rules that townships decide on dibao. */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_DIBAO =
            provinceHandsDown("dibao", "低保", "dibao");

    /** 社会救助法 §44, second paragraph: whether the province rules that townships recognise margin households. */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_MARGIN =
            provinceHandsDown("margin", "低保边缘家庭", "margin households");

    /** 社会救助法 §44, second paragraph: whether the province rules that townships decide on extreme-poverty support. */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_EXTREME_POVERTY =
            provinceHandsDown("extreme-poverty", "特困人员供养", "extreme-poverty support");

    /** 社会救助法 §44, second paragraph: whether the province rules that townships decide on temporary assistance, for which amounts. */
    public static final OpenTerm.OfCondition<Household> PROVINCE_HANDS_DOWN_TEMPORARY =
            provinceHandsDown("temporary", "本案金额的临时救助", "temporary assistance of this amount");

    /** 社会救助法 §44, second paragraph. */
    public static final ImmutableList<Rule<Household>> TOWN_DECIDES_BY_LAW = ImmutableList.of(
            townDecidesByLaw(
                    "NLAW-44.2", Programme.TEMPORARY_ASSISTANCE, PROVINCE_HANDS_DOWN_TEMPORARY, COUNTY_DECIDES_LAW),
            townDecidesByLaw(
                    "NLAW-44.2/2", Programme.MINIMUM_LIVING_ALLOWANCE, PROVINCE_HANDS_DOWN_DIBAO, COUNTY_DECIDES_DIBAO),
            townDecidesByLaw(
                    "NLAW-44.2/3",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    PROVINCE_HANDS_DOWN_MARGIN,
                    COUNTY_DECIDES_DIBAO),
            townDecidesByLaw(
                    "NLAW-44.2/4",
                    Programme.EXTREME_POVERTY_SUPPORT,
                    PROVINCE_HANDS_DOWN_EXTREME_POVERTY,
                    COUNTY_DECIDES_EXTREME_POVERTY));

    private static OpenTerm.OfCondition<Household> provinceHandsDown(String code, String zh, String en) {
        return OpenTerm.condition(
                Household.ENTITY,
                "NLAW-44#" + code,
                LAW.clause("§44"),
                "省规定" + zh + "由乡镇（街道）作出确认决定",
                "the province rules that townships decide on " + en);
    }

    private static Rule<Household> townDecidesByLaw(
            String id, Programme<?> programme, Condition<Household> ruled, Rule<Household> county) {
        return shall(LAW, id, "§44")
                .says("省可以规定由乡镇确认", "The province can rule that the township decides")
                .reading(
                        "只有省可以规定；县级或者设区的市此前的下放、委托不再算数；省有没有规定、金额多少以内，是待定项",
                        "Only the province can; what counties and cities handed down or entrusted before no longer counts. Whether it has, and up to which"
                                + " amount, is open")
                .overriding(county, LAW.clause("§44"))
                .when(Household.ENTITY, ruled)
                .then(decidedBy(Body.TOWNSHIP, programme));
    }

    /** 社会救助法 §45. */
    public static final Rule<Household> PUBLISHED_LAW = shall(LAW, "NLAW-45.1", "§45")
            .says("决定给予救助的，在所在村、社区公布", "A decision to assist is published in the village")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(
                    Step.PUBLICATION,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §45. */
    public static final Rule<Household> REFUSAL_TOLD_LAW = shall(LAW, "NLAW-45.2", "§45")
            .says("不给予救助的，书面告知并说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.REFUSAL_NOTICE, Programme.TEMPORARY_ASSISTANCE));

    /** 社会救助法 §46, first paragraph. */
    public static final Rule<Household> CHANGES_ARE_REPORTED = shall(LAW, "NLAW-46.1", "§46")
            .says("成员、收入、财产变化的，应当及时告知", "Changes of members, income and property are reported")
            .when(Household.ENTITY, DRAWS_ANYTHING)
            .then(effect(
                    Body.RECIPIENT,
                    "共同生活成员、收入、财产变化的，及时告知",
                    "reports changes of members, income and property",
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §48. */
    public static final Rule<Household> HEARD_BEFORE_A_CUT = shall(LAW, "NLAW-48.1", "§48")
            .says("调减、终止救助前应当听取救助对象的意见", "Before assistance is cut or ended the recipient is heard")
            .when(Household.ENTITY, DRAWS_ANYTHING)
            .then(takesWhoDecides(
                    Step.HEARING,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 社会救助法 §48. */
    public static final Rule<Household> CUT_IS_EXPLAINED = shall(LAW, "NLAW-48.2", "§48")
            .says("调减、终止的决定应当书面告知并说明理由", "A cut or an end is told in writing with its reasons")
            .when(Household.ENTITY, DRAWS_ANYTHING)
            .then(effect(
                    Body.TOWNSHIP_OR_COUNTY,
                    "调减、终止救助的，书面告知并说明理由",
                    "tells of a cut or an end in writing and gives the reasons",
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                    Programme.EXTREME_POVERTY_SUPPORT));

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

    private Procedures() {}
}
