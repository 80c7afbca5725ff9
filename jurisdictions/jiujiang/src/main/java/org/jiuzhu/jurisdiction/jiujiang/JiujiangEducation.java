package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.table;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.education.EducationAssistance;
import org.jiuzhu.jurisdiction.national.education.EducationFacts;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Jiujiang: by stage of schooling. */
final class JiujiangEducation {

    static final Unruled ALL_STAGES = shall(OPINIONS, "JJ-1-6.1", "一（六）")
            .says("完善各级各类学校的资助措施", "Aid at schools of all kinds is improved")
            .organisational();

    static final Rule<Member> DIBAO_AND_SUPPORT_FIRST = shall(OPINIONS, "JJ-1-6.2", "一（六）")
            .says(
                    "在校的低保家庭成员和特困人员优先纳入资助",
                    "Students from dibao families and in extreme poverty get aid first")
            .when(Member.ENTITY, allOf(People.AT_SCHOOL, EducationAssistance.IN_DIBAO_OR_EXTREME_POVERTY))
            .then(effect(
                    Body.SCHOOL,
                    "优先纳入资助",
                    "takes this student into its aid first", Programme.EDUCATION_ASSISTANCE));

    static final Unruled STANDARDS_ADJUSTED = shall(OPINIONS, "JJ-1-6.3", "一（六）")
            .says("资助标准和范围动态调整", "Standards and scope of aid are adjusted as needed")
            .organisational();

    static final Rule<Member> ALL_HELPED = shall(OPINIONS, "JJ-1-6.4", "一（六）")
            .says("应助尽助", "All who should be helped are helped")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.EDUCATION_DEPARTMENT,
                    "应助尽助",
                    "sees that all who should be helped are helped",
                    Programme.EDUCATION_ASSISTANCE));

    /** A rural dibao family is one in difficulty, so of dibao families it makes no difference where they live. */
    private static final Condition<Member> RURAL_IN_DIFFICULTY_OR_URBAN_DIBAO = define(
            "jiujiang.preschool",
            "农村家庭经济困难或者城镇低保家庭子女",
            "of a rural family in difficulty or of an urban dibao family",
            OPINIONS.clause("一（六）"),
            anyOf(
                    allOf(Member.ofHousehold(Household.AREA.is(Area.RURAL)), EducationAssistance.IN_DIFFICULTY),
                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                    MinimumLivingAllowance.RECEIVES_ALONE));

    private static final Condition<Member> BOARDER_IN_DIFFICULTY = define(
            "jiujiang.boarder",
            "家庭困难寄宿生",
            "a boarder in difficulty",
            OPINIONS.clause("一（六）"),
            allOf(EducationFacts.BOARDS, EducationAssistance.IN_DIFFICULTY));

    /** What the sentences give, a cell for each. */
    static final Table<Member, SchoolStage> AID = table(
                    OPINIONS,
                    "JJ-1-6",
                    "一（六）", Programme.EDUCATION_ASSISTANCE, Member.ENTITY, Member.SCHOOL_STAGE)
            .cell(
                    "JJ-1-6.5",
                    these(SchoolStage.PRESCHOOL),
                    RURAL_IN_DIFFICULTY_OR_URBAN_DIBAO,
                    "学前教育资助",
                    "preschool aid")
            .cell(
                    "JJ-1-6.6",
                    these(SchoolStage.COMPULSORY),
                    BOARDER_IN_DIFFICULTY,
                    "寄宿生生活补助",
                    "living subsidy for boarders")
            .cell(
                    "JJ-1-6.7",
                    these(SchoolStage.UPPER_SECONDARY),
                    EducationAssistance.IN_DIFFICULTY,
                    "国家助学金为主，学校减免学费等为补充",
                    "the national grant first, tuition relief of the school besides")
            .cell(
                    "JJ-1-6.8",
                    these(SchoolStage.VOCATIONAL_SECONDARY),
                    ALWAYS,
                    "国家助学金和免学费",
                    "the national grant, and tuition free of charge")
            .cell(
                    "JJ-1-6.9",
                    these(SchoolStage.JUNIOR_COLLEGE, SchoolStage.BACHELOR),
                    EducationAssistance.IN_DIFFICULTY,
                    "普通高校资助",
                    "aid of higher education");

    static final Unruled POSTGRADUATES = shall(OPINIONS, "JJ-1-6.10", "一（六）")
            .says("做好研究生资助", "Postgraduates get aid")
            .organisational();

    static final ImmutableList<Rule<Member>> STUDENT_LOAN = shall(OPINIONS, "JJ-1-6.11", "一（六）")
            .says("生源地助学贷款应贷尽贷", "Student loans at the place of origin go to all who should get them")
            .reading(
                    "谁应当贷由国家的贷款政策说，本句不问家庭情况",
                    "Who should get one the national policy says; the sentence asks nothing of the family")
            .when(Member.ENTITY, Member.SCHOOL_STAGE.isOneOf(EducationAssistance.HIGHER))
            .thenEach(
                    makesEligible(Programme.EDUCATION_ASSISTANCE),
                    provides(
                            Programme.EDUCATION_ASSISTANCE,
                            "生源地信用助学贷款，符合条件的应贷尽贷",
                            "a student loan at the place of origin for whoever meets its conditions"));

    static final Rule<Member> PROCEDURE = shall(OPINIONS, "JJ-1-6.12", "一（六）")
            .says("制定教育救助的实施程序", "The procedure of education assistance is to be written")
            .forEvery(Member.ENTITY)
            .then(effect(
                    Body.EDUCATION_DEPARTMENT,
                    "制定申请、评审、审核、发放、监督的实施程序",
                    "lays down how aid is applied for, assessed, examined, paid and supervised",
                    Programme.EDUCATION_ASSISTANCE));

    static final Unruled MONEY_MANAGED = shall(OPINIONS, "JJ-1-6.13", "一（六）")
            .says("加强教育救助资金管理", "The money is managed better")
            .organisational();

    private JiujiangEducation() {}
}
