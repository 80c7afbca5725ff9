package org.jiuzhu.jurisdiction.national.dibao;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.waives;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.isDecidedBy;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.procedure.Procedure2026;
import org.jiuzhu.jurisdiction.national.shared.Handling;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/**
 * Who does what by when for dibao by the measures of 2021 (57号); also used for the recognition of margin households,
 * as 39号 二 allows. 公示 is counted in days of the calendar, and lies within the time for the whole.
 */
public final class DibaoProcedure2021 {

    /** 57号 §2, first paragraph. */
    public static final Rule<Household> COUNTY_DECIDES = shall(DIBAO_57, "N57-2.1", "§2")
            .says("由县级民政部门审核确认", "The county examines and confirms")
            .reading(
                    "低保边缘家庭的认定参照低保程序（39号二，“可”），没有说参照下放的，由县级认定",
                    "Margin households are recognised in the way of dibao (Opinion 39, 二, “may”); as long as nobody "
                            + "says that a delegation is followed, by the county")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.MINIMUM_LIVING_ALLOWANCE, Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /**
     * 57号 §2, second paragraph; to June 2026, when the law left it to the province ({@link
     * Procedure2026#TOWN_DECIDES}).
     */
    public static final Rule<Household> TOWN_DECIDES = shall(DIBAO_57, "N57-2.2", "§2")
            .says(
                    "有条件的地方可以把审核确认权限下放乡镇",
                    "Where conditions allow, the decision can be delegated to the township")
            .reading(
                    """
                    下放与否是当地的事实，已下放的由乡镇确认；2026年7月起只有省可以规定由乡镇确认（社会救助法§\
                    44），县级的下放不再算数""",
                    "Whether it is delegated is a fact of the place; where it is, the township decides. From July 2026 "
                            + "only the province can rule that the township decides (§44 of the law), and what a "
                            + "county has delegated no longer counts")
            .reading(
                    "下放的是低保的权限；低保边缘家庭的认定不当然随之下放（见N39-2.1）",
                    "What is delegated is the decision on dibao; that on margin households does not go along by itself "
                            + "(see N39-2.1)")
            .inForce(Handling.BEFORE_THE_LAW)
            .overriding(COUNTY_DECIDES, DIBAO_57.clause("§2"))
            .when(Household.ENTITY, Handling.DELEGATED)
            .then(decidedBy(Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

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
    public static final Rule<Household> APPLICATION = shall(DIBAO_57, "N57-9.1", "§4、§9")
            .says("由一名成员以家庭为单位书面或者网上申请", "One of the family applies for it, in writing or online")
            .forEvery(Household.ENTITY)
            .then(needs(
                    Document.APPLICATION,
                    Body.APPLICANT,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §9 (3). */
    public static final Rule<Household> AUTHORISATION = shall(DIBAO_57, "N57-9.2", "§9")
            .says("成员应当授权核对家庭经济状况", "The family authorises the check of its circumstances")
            .forEvery(Household.ENTITY)
            .then(needs(
                    Document.CHECK_AUTHORISATION,
                    Body.APPLICANT,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §10. */
    public static final Rule<Household> ACCEPTED = shall(DIBAO_57, "N57-10.1", "§10")
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
            .says(
                    "可以通过政务服务平台查询的材料不要求提交",
                    "What the service platform can look up is not asked for")
            .forEvery(Household.ENTITY)
            .then(waives(
                    Document.PLATFORM_PROOF,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §11. */
    public static final Rule<Household> RELATIVES_REGISTERED = shall(DIBAO_57, "N57-11.1", "§11")
            .says(
                    "与经办人员或者村（居）委会成员有近亲属关系的，单独登记备案",
                    "Applications of close relatives of the staff are registered apart")
            .when(Household.ENTITY, Handling.RELATIVE_ON_STAFF)
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
                    "“天”是日历日；公示在总期限之内",
                    "Days are those of the calendar; the notice lies within the time for the whole")
            .forEvery(Household.ENTITY)
            .then(within(
                    Step.PUBLIC_NOTICE,
                    calendarDays(7),
                    Step.FIRST_OPINION,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §19, second paragraph. */
    public static final Rule<Household> APPRAISAL_AFTER_OBJECTION = may(DIBAO_57, "N57-19.4", "§19")
            .says(
                    "公示有异议的，重新调查或者民主评议",
                    "After an objection it is investigated again, or there is an appraisal")
            .reading(
                    "两者选一：评议可以开展，不评议就重新调查",
                    "One of the two: the appraisal may be held; without it there is a new investigation")
            .when(Household.ENTITY, Handling.OBJECTION)
            .then(takes(
                    Step.APPRAISAL,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §19, second paragraph. */
    public static final Rule<Household> RENEWED_OPINION = shall(DIBAO_57, "N57-19.5", "§19")
            .says(
                    "公示有异议的，调查或者评议结束后重新提出初审意见",
                    "After an objection, when the investigation or appraisal is over, the township gives its first "
                            + "opinion anew")
            .reading(
                    "多长时间内重新提出、要不要再公示，没有写，只受总期限约束",
                    "Within what time, and whether it is put up again, is not said; only the time for the whole binds")
            .when(Household.ENTITY, Handling.OBJECTION)
            .then(takes(
                    Step.RENEWED_OPINION,
                    Body.TOWNSHIP,
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    /** 57号 §20, first paragraph, for dibao. */
    public static final Rule<Household> COUNTY_10_DAYS =
            countyTenDays("N57-20.1", Programme.MINIMUM_LIVING_ALLOWANCE, not(Handling.OBJECTION), Step.PUBLIC_NOTICE);

    /** 57号 §20, first paragraph, for margin households. */
    public static final Rule<Household> COUNTY_10_DAYS_MARGIN = countyTenDays(
            "N57-20.1/2", Programme.LOW_INCOME_MARGIN_HOUSEHOLD, not(Handling.OBJECTION), Step.PUBLIC_NOTICE);

    /** 57号 §20, first paragraph, after an objection, for dibao. */
    public static final Rule<Household> COUNTY_10_DAYS_RENEWED =
            countyTenDays("N57-20.1/3", Programme.MINIMUM_LIVING_ALLOWANCE, Handling.OBJECTION, Step.RENEWED_OPINION);

    /** 57号 §20, first paragraph, after an objection, for margin households. */
    public static final Rule<Household> COUNTY_10_DAYS_RENEWED_MARGIN = countyTenDays(
            "N57-20.1/4", Programme.LOW_INCOME_MARGIN_HOUSEHOLD, Handling.OBJECTION, Step.RENEWED_OPINION);

    private static Rule<Household> countyTenDays(
            String id, Programme<?> programme, Condition<Household> objection, Step sentAfter) {
        return shall(DIBAO_57, id, "§20")
                .says(
                        "县级自收到材料起10个工作日内提出审核确认意见",
                        "The county decides within 10 working days of receiving the papers")
                .reading(
                        "公示期满无异议即报送，故自公示期满起算；有异议的随重新提出的初审意见报送，自其提出之日起算",
                        "Without an objection the papers are sent when the notice ends, so it is counted from there; "
                                + "after one they are sent with the renewed opinion, and it is counted from its day")
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

    /** 57号 §24. */
    public static final Rule<Household> PUBLISHED = shall(DIBAO_57, "N57-24.1", "§24")
            .says(
                    "在所在村、社区公布申请人姓名、家庭成员数量、保障金额",
                    "Name, number of members and amount are published in the village")
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
            .says(
                    "短期内经济状况变化不大的家庭，每年核查一次",
                    "Households whose circumstances change little are reviewed once a year")
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
            .says(
                    "发生重大突发事件时，核查期限可以适当延长",
                    "In a major emergency the time between reviews may be extended")
            .when(Household.ENTITY, Household.AFFECTED_BY_PUBLIC_EMERGENCY)
            .then(effect(
                    Body.TOWNSHIP,
                    "可以适当延长核查期限",
                    "may extend the time between reviews",
                    Programme.MINIMUM_LIVING_ALLOWANCE));

    private DibaoProcedure2021() {}
}
