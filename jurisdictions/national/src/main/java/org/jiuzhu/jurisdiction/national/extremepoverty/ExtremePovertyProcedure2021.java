package org.jiuzhu.jurisdiction.national.extremepoverty;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EXTREME_POVERTY_43;
import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.samples;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.isDecidedBy;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Handling;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.Rule;

/** Who does what by when for extreme-poverty support, by the measures of 2021 (43号). */
public final class ExtremePovertyProcedure2021 {

    private static final Condition<Household> SOMEONE_IS_SUPPORTED =
            Household.MEMBERS.any(ExtremePovertySupport.RECEIVES);

    /** 43号 §3. */
    public static final Rule<Household> COUNTY_DECIDES = shall(EXTREME_POVERTY_43, "N43-3.1", "§3")
            .says("由县级民政部门审核确认", "The county examines and confirms")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §10. */
    public static final Rule<Household> APPLICATION = shall(EXTREME_POVERTY_43, "N43-10.1", "§10")
            .says("由本人书面申请", "The person applies in writing")
            .forEvery(Household.ENTITY)
            .then(needs(Document.APPLICATION, Body.APPLICANT, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §10. */
    public static final Rule<Household> AUTHORISATION = shall(EXTREME_POVERTY_43, "N43-10.2", "§10")
            .says(
                    "申请人和法定义务人授权核查家庭经济状况",
                    "The applicant and those with the duty of support authorise the check")
            .forEvery(Household.ENTITY)
            .then(needs(Document.CHECK_AUTHORISATION, Body.APPLICANT, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §12. */
    public static final Rule<Household> ACCEPTED = shall(EXTREME_POVERTY_43, "N43-12.1", "§12")
            .says(
                    "材料齐备的由乡镇受理，不齐的一次告知补齐",
                    "The township accepts complete applications and says at once all that is missing")
            .forEvery(Household.ENTITY)
            .then(takes(Step.ACCEPTANCE, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §13. */
    public static final Rule<Household> FIRST_OPINION = shall(EXTREME_POVERTY_43, "N43-13.1", "§13")
            .says("乡镇调查核实并提出初审意见", "The township investigates and gives a first opinion")
            .forEvery(Household.ENTITY)
            .then(takes(Step.FIRST_OPINION, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §13. */
    public static final Rule<Household> FIRST_OPINION_15_DAYS = shall(EXTREME_POVERTY_43, "N43-13.2", "§13")
            .says("自受理起15个工作日内提出", "It does so within 15 working days of acceptance")
            .forEvery(Household.ENTITY)
            .then(within(Step.FIRST_OPINION, workingDays(15), Step.ACCEPTANCE, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §14. */
    public static final Rule<Household> APPRAISAL = may(EXTREME_POVERTY_43, "N43-14.1", "§14")
            .says("乡镇可视情组织民主评议", "The township may hold an appraisal")
            .forEvery(Household.ENTITY)
            .then(takes(Step.APPRAISAL, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §15, first paragraph. */
    public static final Rule<Household> NOTICE = shall(EXTREME_POVERTY_43, "N43-15.1", "§15")
            .says("初审意见在所在村（社区）公示", "The first opinion is put up for notice in the village")
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLIC_NOTICE, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §15, first paragraph. */
    public static final Rule<Household> NOTICE_7_DAYS = shall(EXTREME_POVERTY_43, "N43-15.2", "§15")
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
                    "As it stands against “no objection when the notice ends”, the 15 working days are counted from "
                            + "that end; the new notice lasts 7 days too")
            .when(Household.ENTITY, Handling.OBJECTION)
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
    public static final Rule<Household> SPOT_CHECK = shall(EXTREME_POVERTY_43, "N43-16.1", "§16")
            .says("县级按不低于30%随机抽查核实", "The county checks at least 30 % at random")
            .forEvery(Household.ENTITY)
            .then(samples(Step.SPOT_CHECK, percent(30), Body.COUNTY, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §16. */
    public static final Rule<Household> COUNTY_15_DAYS =
            countyFifteenDays("N43-16.2", not(Handling.OBJECTION), Step.PUBLIC_NOTICE);

    /** 43号 §16, after an objection. */
    public static final Rule<Household> COUNTY_15_DAYS_RENEWED =
            countyFifteenDays("N43-16.2/2", Handling.OBJECTION, Step.RENEWED_NOTICE);

    private static Rule<Household> countyFifteenDays(String id, Condition<Household> objection, Step sentAfter) {
        return shall(EXTREME_POVERTY_43, id, "§16")
                .says("县级15个工作日内提出确认意见", "The county decides within 15 working days")
                .reading(
                        "自公示期满报送起算；有异议的自重新公示期满起算",
                        "Counted from the end of the notice, when the papers are sent; after an objection from the end "
                                + "of the new one")
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
                            Programme.EXTREME_POVERTY_SUPPORT)
                    .inMonths(MonthEffect.startsAfter(Step.DECISION)));

    /** 43号 §17. */
    public static final Rule<Household> PUBLISHED = shall(EXTREME_POVERTY_43, "N43-17.2", "§17")
            .says("通过乡镇在所在村（社区）公布", "It is published in the village")
            .reading(
                    "2026年7月起由作出决定的机关公布（社会救助法§45）",
                    "From July 2026 whoever decided publishes it (§45 of the law)")
            .inForce(Handling.BEFORE_THE_LAW)
            .forEvery(Household.ENTITY)
            .then(takes(Step.PUBLICATION, Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §18. */
    public static final Rule<Household> REFUSAL_TOLD = shall(EXTREME_POVERTY_43, "N43-18.1", "§18")
            .says("不予同意的，通过乡镇书面告知并说明理由", "A refusal is told in writing with its reasons")
            .forEvery(Household.ENTITY)
            .then(takesWhoDecides(Step.REFUSAL_NOTICE, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §18. */
    public static final Rule<Household> REFUSAL_3_DAYS = shall(EXTREME_POVERTY_43, "N43-18.2", "§18")
            .says("决定后3个工作日内告知", "It is told within 3 working days of the decision")
            .forEvery(Household.ENTITY)
            .then(within(Step.REFUSAL_NOTICE, workingDays(3), Step.DECISION, Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §20. */
    public static final Rule<Household> SELF_CARE_ASSESSED = shall(EXTREME_POVERTY_43, "N43-20.1", "§20")
            .says(
                    "县级评估生活自理能力，据此确定照料护理档次",
                    "The county assesses self-care, which sets the level of care")
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
                    "An end of support is put up for 7 days and takes effect the month after; an objection is settled "
                            + "within 15 working days; the reasons are told in writing")
            .when(Household.ENTITY, SOMEONE_IS_SUPPORTED)
            .then(effect(
                    Body.COUNTY,
                    "终止前公示7天，无异议从下月起终止；有异议的15个工作日内调查决定并重新公示；书面告知理由",
                    "puts up an end for 7 days, ends the month after, settles objections within 15 working days, and "
                            + "tells the reasons in writing",
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §26: for whom support goes on until it is ended. */
    public static final Rule<Member> ENDS_BY_DECISION = shall(EXTREME_POVERTY_43, "N43-26.1/2", "§26")
            .says("决定终止的，从下月起终止", "Support ends with the month after the decision to end it")
            .reading(
                    "决定终止当月仍给予供养；没有决定的，没有终止",
                    "In the month of the decision support is still given; without one it has not ended")
            .reading(
                    "对已死亡的人，决定终止以前的月份供养费发不发，条文没有写",
                    "Whether anything is due for somebody who has died until the end is decided the text does not say")
            .when(Member.ENTITY, allOf(ExtremePovertySupport.RECEIVES, not(People.DIED)))
            .then(effect(
                            Body.COUNTY,
                            "决定终止的，从下月起终止",
                            "ends support from the month after the decision on",
                            Programme.EXTREME_POVERTY_SUPPORT)
                    .inMonths(MonthEffect.endsAfter(Step.DECISION)));

    /** 43号 §27. */
    public static final Rule<Household> MOVED_TO_OTHER_ASSISTANCE = shall(EXTREME_POVERTY_43, "N43-27.1", "§27")
            .says(
                    "终止后符合低保、临时救助等条件的，及时纳入",
                    "Who qualifies for other assistance after the end is taken in there")
            .when(Household.ENTITY, SOMEONE_IS_SUPPORTED)
            .then(effect(
                    Body.COUNTY,
                    "终止后符合其他救助条件的，及时纳入",
                    "takes into other assistance who qualifies for it after the end",
                    Programme.EXTREME_POVERTY_SUPPORT));

    /** 43号 §28. */
    public static final Rule<Household> TOWN_DECIDES = shall(EXTREME_POVERTY_43, "N43-28.1", "§28")
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
            .inForce(Handling.BEFORE_THE_LAW)
            .overriding(COUNTY_DECIDES, EXTREME_POVERTY_43.clause("§28"))
            .when(Household.ENTITY, Handling.DELEGATED)
            .then(decidedBy(Body.TOWNSHIP, Programme.EXTREME_POVERTY_SUPPORT));

    private ExtremePovertyProcedure2021() {}
}
