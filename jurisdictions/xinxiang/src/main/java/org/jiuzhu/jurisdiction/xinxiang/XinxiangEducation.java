package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.table;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.education.EducationAssistance;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Xinxiang: by stage of schooling and by what the family is. */
final class XinxiangEducation {

    static final Unruled ALL_STAGES = shall(PLAN, "XX-2-2.1", "二（二）")
            .says(
                    "落实国家和省的教育资助，各学段都有资助",
                    "National and provincial aid is given at all stages of schooling")
            .organisational();

    /** The national grant goes to the years that it covers; before the spring term of 2025 not to the third. */
    private static final Condition<Member> IN_DIFFICULTY_AND_COVERED = define(
            "xinxiang.vocationalGrant",
            "家庭困难且属国家助学金覆盖年级的学生",
            "in difficulty and in a year that the national grant covers",
            PLAN.clause("二（二）"),
            allOf(
                    EducationAssistance.IN_DIFFICULTY,
                    anyOf(EducationAssistance.FROM_SPRING_2025, XinxiangFacts.YEAR_OF_STAGE.isAtMost(number(2)))));

    /** 国家奖学金 is for the second year and later. */
    private static final Condition<Member> OUTSTANDING = define(
            "xinxiang.outstanding",
            "二年级以上、特别优秀的学生",
            "in the second year or later and outstanding",
            PLAN.clause("二（二）"),
            allOf(XinxiangFacts.OUTSTANDING, XinxiangFacts.YEAR_OF_STAGE.isAtLeast(number(2))));

    /** What the sentences give, a cell for each. */
    static final Table<Member, SchoolStage> AID = table(
                    PLAN, "XX-2-2", "二（二）", Programme.EDUCATION_ASSISTANCE, Member.ENTITY, Member.SCHOOL_STAGE)
            .cell(
                    "XX-2-2.2",
                    these(SchoolStage.PRESCHOOL),
                    EducationAssistance.LIFTED_FROM_POVERTY,
                    "补助保教费和生活费",
                    "help with care and education fees and with living costs")
            .cell(
                    "XX-2-2.3",
                    these(SchoolStage.PRESCHOOL),
                    EducationAssistance.IN_DIFFICULTY,
                    "补助生活费",
                    "a living subsidy")
            .cell(
                    "XX-2-2.4",
                    these(SchoolStage.COMPULSORY),
                    EducationAssistance.IN_DIFFICULTY,
                    "生活补助费",
                    "a living subsidy")
            .cell(
                    "XX-2-2.5",
                    these(SchoolStage.COMPULSORY),
                    EducationAssistance.LIFTED_FROM_POVERTY,
                    "省定营养改善补助",
                    "nutrition subsidy of the province")
            .cell(
                    "XX-2-2.6",
                    these(SchoolStage.COMPULSORY),
                    EducationAssistance.DISABLED_AND_IN_DIFFICULTY,
                    "省定营养改善补助（残疾贫困学生）",
                    "nutrition subsidy of the province, for the disabled and poor")
            .cell(
                    "XX-2-2.7",
                    these(SchoolStage.UPPER_SECONDARY),
                    EducationAssistance.IN_DIFFICULTY,
                    "国家助学金",
                    "national grant")
            .cell(
                    "XX-2-2.8",
                    these(SchoolStage.UPPER_SECONDARY),
                    EducationAssistance.OF_THE_FOUR_GROUPS,
                    "免学费和住宿费",
                    "no tuition and no boarding fees")
            .cell("XX-2-2.9", these(SchoolStage.VOCATIONAL_SECONDARY), ALWAYS, "免学费", "no tuition")
            .cell(
                    "XX-2-2.10",
                    these(SchoolStage.VOCATIONAL_SECONDARY),
                    IN_DIFFICULTY_AND_COVERED,
                    "国家助学金",
                    "national grant")
            .cell("XX-2-2.11", these(SchoolStage.VOCATIONAL_SECONDARY), OUTSTANDING, "国家奖学金", "state scholarship");

    /** 省定营养改善补助, yuan a term; the plan leaves it to the province. */
    private static final OpenTerm.OfAmount<Member> NUTRITION_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "XX-2-2.5#amount",
            PLAN.clause("二（二）"),
            "省定营养改善补助标准（每学期）",
            "nutrition subsidy of the province, a term");

    static final Rule<Member> NUTRITION = shall(PLAN, "XX-2-2.5/2", "二（二）")
            .says("营养改善补助按省定标准", "The nutrition subsidy is what the province sets")
            .reading(
                    "残疾且贫困指学生本人残疾、家庭经济困难，两项都要",
                    "Disabled and poor are both asked: the pupil is disabled, and in difficulty")
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.SCHOOL_STAGE.is(SchoolStage.COMPULSORY),
                            anyOf(
                                    EducationAssistance.LIFTED_FROM_POVERTY,
                                    EducationAssistance.DISABLED_AND_IN_DIFFICULTY)))
            .then(pays(Programme.EDUCATION_ASSISTANCE, Part.NUTRITION, NUTRITION_AMOUNT));

    static final ImmutableList<Rule<Member>> STUDENT_LOAN = shall(PLAN, "XX-2-2.12", "二（二）")
            .says(
                    "大学生可以申请生源地助学贷款",
                    "A student in higher education can apply for a loan at the place of origin")
            .reading("可以是给学生的选择，本句不问家庭情况", "The choice is the student’s, whatever the family")
            .when(Member.ENTITY, Member.SCHOOL_STAGE.isOneOf(EducationAssistance.HIGHER))
            .thenEach(
                    makesEligible(Programme.EDUCATION_ASSISTANCE),
                    provides(
                            Programme.EDUCATION_ASSISTANCE,
                            "可以申请生源地助学贷款",
                            "can apply for a loan at the place of origin"));

    static final Rule<Member> ZIHUI_SUBSIDY = shall(PLAN, "XX-2-2.13", "二（二）")
            .says(
                    "家庭困难的大学新生，给予滋蕙计划补助",
                    "A new university student whose family is in difficulty gets the Zihui subsidy")
            .reading(
                    "新生是一年级；省内录取500元、省外1000元，一次性；名额由上级下达，够条件而没有名额的不发",
                    "New is who is in the first year; 500 yuan inside and 1,000 outside the province, once; places are "
                            + "handed down, and who qualifies without one is paid nothing")
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.SCHOOL_STAGE.isOneOf(EducationAssistance.HIGHER),
                            XinxiangFacts.YEAR_OF_STAGE.isExactly(number(1)),
                            EducationAssistance.IN_DIFFICULTY))
            .then(pays(
                    Programme.EDUCATION_ASSISTANCE,
                    Part.GRANT,
                    where(anyOf(XinxiangFacts.HAD_ZIHUI_SUBSIDY, not(XinxiangFacts.HAS_ZIHUI_PLACE)), NOTHING)
                            .where(XinxiangFacts.ADMITTED_OUTSIDE_THE_PROVINCE, yuan("1000.00"))
                            .otherwise(yuan("500.00"))));

    private XinxiangEducation() {}
}
