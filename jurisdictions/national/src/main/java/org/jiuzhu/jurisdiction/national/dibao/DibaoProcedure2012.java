package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_2012;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Consequences.samples;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Handling;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Rule;

/** Who does what by when for dibao by the trial measures of 2012 (220号), to June 2021. */
public final class DibaoProcedure2012 {

    private static final Condition<Household> CARE_GROUP = define(
            "procedure.careGroup",
            "城市“三无”人员，或者有重病、重残人员且收入基本无变化",
            "urban people without anything, or seriously ill or severely disabled members and an income that hardly "
                    + "changes",
            DIBAO_2012.clause("§33"),
            anyOf(
                    allOf(Household.AREA.is(Area.URBAN), NationalFacts.THREE_WITHOUTS),
                    allOf(
                            Household.MEMBERS.any(anyOf(People.SEVERELY_DISABLED, Member.SERIOUSLY_ILL)),
                            NationalFacts.INCOME_HARDLY_CHANGES)));

    /** 220号 §13. */
    public static final Rule<Household> ACCEPTED = shall(DIBAO_2012, "N220-13.1", "§13")
            .says(
                    "材料齐备的由乡镇受理，不齐的一次告知补齐",
                    "The township accepts complete applications and says at once all that is missing")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §14. */
    public static final Rule<Household> RELATIVES_REGISTERED = shall(DIBAO_2012, "N220-14.1", "§14")
            .says(
                    "经办人员和村（居）委会成员近亲属的申请单独登记",
                    "Applications of close relatives of the staff are registered apart")
            .when(Household.ENTITY, Handling.RELATIVE_ON_STAFF)
            .then(effect(
                    Body.TOWNSHIP,
                    "单独登记",
                    "registers the application apart", Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §18. */
    public static final Rule<Household> INVESTIGATED = shall(DIBAO_2012, "N220-18.1", "§18")
            .says("乡镇组织至少2人一组逐一调查核实", "The township investigates every family in teams of at least two")
            .forEvery(Household.ENTITY)
            .then(takes(Step.INVESTIGATION, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §18. */
    public static final Rule<Household> INVESTIGATION_10_DAYS = shall(DIBAO_2012, "N220-18.2", "§18")
            .says("自受理起10个工作日内调查", "The investigation takes at most 10 working days from acceptance")
            .forEvery(Household.ENTITY)
            .then(within(Step.INVESTIGATION, workingDays(10), Step.ACCEPTANCE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §21. */
    public static final Rule<Household> APPRAISED = shall(DIBAO_2012, "N220-21.1", "§21")
            .says("调查结束后由乡镇组织民主评议", "After the investigation the township holds a democratic appraisal")
            .forEvery(Household.ENTITY)
            .then(takes(Step.APPRAISAL, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §21. */
    public static final Rule<Household> APPRAISAL_5_DAYS = shall(DIBAO_2012, "N220-21.2", "§21")
            .says("调查结束后5个工作日内评议", "The appraisal is held within 5 working days of the investigation")
            .forEvery(Household.ENTITY)
            .then(within(Step.APPRAISAL, workingDays(5), Step.INVESTIGATION, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §25. */
    public static final Rule<Household> NOTICE = shall(DIBAO_2012, "N220-25.1", "§25")
            .says(
                    "乡镇提出建议意见，并公示调查、评议和审核结果",
                    "The township gives its opinion and puts up the results for notice")
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §25. */
    public static final Rule<Household> NOTICE_7_DAYS = shall(DIBAO_2012, "N220-25.2", "§25")
            .says("公示期为7天", "The notice lasts 7 days")
            .forEvery(Household.ENTITY)
            .then(within(Step.PUBLIC_NOTICE, calendarDays(7), Step.APPRAISAL, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26. */
    public static final Rule<Household> SPOT_CHECK = shall(DIBAO_2012, "N220-26.1", "§26")
            .says("县级按不低于30%入户抽查", "The county visits at least 30 % of the homes")
            .forEvery(Household.ENTITY)
            .then(samples(Step.SPOT_CHECK, percent(30), Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26. */
    public static final Rule<Household> COUNTY_OPINION_5_DAYS = shall(DIBAO_2012, "N220-26.2", "§26")
            .says(
                    "县级自收到材料起5个工作日内提出审批意见",
                    "The county gives its opinion within 5 working days of receiving the papers")
            .reading(
                    "抽查在提出审批意见之前，故同一期限内完成",
                    "The spot check comes before the opinion, so it is done in the same time")
            .forEvery(Household.ENTITY)
            .then(within(Step.SPOT_CHECK, workingDays(5), Step.PUBLIC_NOTICE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26. */
    public static final Rule<Household> COUNTY_VISITS = shall(DIBAO_2012, "N220-26.3", "§26")
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
    public static final Rule<Household> REFUSAL_3_DAYS = shall(DIBAO_2012, "N220-26.4", "§26")
            .says(
                    "不予批准的，决定后3日内书面告知并说明理由",
                    "A refusal is told in writing with its reasons within 3 days of the decision")
            .reading("条文写“3日”，按日历日", "The text says days, not working days")
            .forEvery(Household.ENTITY)
            .then(within(Step.REFUSAL_NOTICE, calendarDays(3), Step.DECISION, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §26, §29. */
    public static final Rule<Household> COUNTY_DECIDES = shall(DIBAO_2012, "N220-29.1", "§26、§29")
            .says("由县级民政部门审批", "The county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> DECISION_NOTICE = shall(DIBAO_2012, "N220-29.2", "§29")
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
            .when(Household.ENTITY, not(Handling.OBJECTION))
            .then(within(Step.DECISION, workingDays(3), Step.DECISION_NOTICE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> DECISION_20_DAYS = shall(DIBAO_2012, "N220-29.5", "§29")
            .says(
                    "公示有异议的，重新调查，20个工作日内决定并重新公示",
                    "After an objection it is investigated again and decided within 20 working days")
            .when(Household.ENTITY, Handling.OBJECTION)
            .then(within(Step.DECISION, workingDays(20), Step.DECISION_NOTICE, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §29. */
    public static final Rule<Household> PAID_FROM_NEXT_MONTH = shall(DIBAO_2012, "N220-29.6", "§29")
            .says("从批准的下月起发放", "The allowance is paid from the month after the approval")
            .forEvery(Household.ENTITY)
            .then(effect(
                            Body.COUNTY,
                            "从批准之日下月起发放",
                            "pays from the month after the approval",
                            Programme.MINIMUM_LIVING_ALLOWANCE)
                    .inMonths(MonthEffect.startsAfter(Step.DECISION)));

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
    public static final Rule<Household> REVIEW_YEARLY = may(DIBAO_2012, "N220-33.1", "§33")
            .says(
                    "城市“三无”人员，有重病、重残人员且收入基本无变化的，可每年复核",
                    "Urban people without anything, and families with seriously ill or disabled members and steady "
                            + "income, may be reviewed yearly")
            .reading(
                    "“收入基本无变化”只限定有重病、重残人员的家庭",
                    "“Steady income” qualifies the families with ill or disabled members only")
            .when(Household.ENTITY, allOf(not(NationalFacts.WORKS_WITHOUT_FIXED_INCOME), CARE_GROUP))
            .then(reviewedEvery(12, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §33. */
    public static final Rule<Household> REVIEW_HALF_YEARLY = may(DIBAO_2012, "N220-33.2", "§33")
            .says("短期内相对稳定的，可每半年复核", "Families that are rather stable may be reviewed half-yearly")
            .when(Household.ENTITY, allOf(not(NationalFacts.WORKS_WITHOUT_FIXED_INCOME), not(CARE_GROUP)))
            .then(reviewedEvery(6, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §33. */
    public static final Rule<Household> REVIEW_MONTHLY = inPrinciple(DIBAO_2012, "N220-33.3", "§33")
            .says(
                    "收入不固定、有劳动能力的城市家庭，原则上按月复核",
                    "Urban families able to work without fixed income are in principle reviewed monthly")
            .when(Household.ENTITY, allOf(NationalFacts.WORKS_WITHOUT_FIXED_INCOME, Household.AREA.is(Area.URBAN)))
            .then(reviewedEvery(1, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §33. */
    public static final Rule<Household> REVIEW_QUARTERLY = inPrinciple(DIBAO_2012, "N220-33.4", "§33")
            .says(
                    "收入不固定、有劳动能力的农村家庭，原则上按季复核",
                    "Rural families able to work without fixed income are in principle reviewed quarterly")
            .when(Household.ENTITY, allOf(NationalFacts.WORKS_WITHOUT_FIXED_INCOME, Household.AREA.is(Area.RURAL)))
            .then(reviewedEvery(3, Programme.MINIMUM_LIVING_ALLOWANCE));

    /** 220号 §34. */
    public static final Rule<Household> STANDING_NOTICE = shall(DIBAO_2012, "N220-34.1", "§34")
            .says("县级对低保家庭实行长期公示", "The county keeps a standing notice of the families in dibao")
            .reading("享受低保期间一直公示", "For as long as dibao is drawn")
            .forEvery(Household.ENTITY)
            .then(takes(Step.STANDING_NOTICE, Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE));

    private DibaoProcedure2012() {}
}
