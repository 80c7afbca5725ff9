package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Xinxiang. */
final class XinxiangEducation {

    static final Unruled ALL_STAGES = shall(PLAN, "XX-2-2.1", "二（二）")
            .says(
                    "落实国家和省的教育资助，各学段都有资助",
                    "National and provincial aid is given at all stages of schooling")
            .organisational();

    static final Unruled PRESCHOOL_LIFTED_FROM_POVERTY = shall(PLAN, "XX-2-2.2", "二（二）")
            .says(
                    "脱贫家庭（原建档立卡）的学前儿童，补助保教费和生活费",
                    "A preschool child of a family lifted from poverty gets help with fees and with living costs")
            .notBuilt();

    static final Unruled PRESCHOOL = shall(PLAN, "XX-2-2.3", "二（二）")
            .says("困难的学前儿童，补助生活费", "A preschool child in difficulty gets help with living costs")
            .notBuilt();

    static final Unruled COMPULSORY_LIVING = shall(PLAN, "XX-2-2.4", "二（二）")
            .says(
                    "家庭困难的义务教育学生，发放生活补助",
                    "A pupil in compulsory education whose family is in difficulty gets a living subsidy")
            .notBuilt();

    static final Unruled NUTRITION_LIFTED_FROM_POVERTY = shall(PLAN, "XX-2-2.5", "二（二）")
            .says(
                    "脱贫家庭（原建档立卡）的义务教育学生，给予省定的营养改善补助",
                    "A pupil in compulsory education of a family lifted from poverty gets the nutrition subsidy of the "
                            + "province")
            .notBuilt();

    static final Unruled NUTRITION_DISABLED = shall(PLAN, "XX-2-2.6", "二（二）")
            .says(
                    "残疾且贫困的义务教育学生，给予省定的营养改善补助",
                    "A pupil in compulsory education who is both disabled and poor gets the nutrition subsidy of the "
                            + "province")
            .notBuilt();

    static final Unruled UPPER_SECONDARY_GRANT = shall(PLAN, "XX-2-2.7", "二（二）")
            .says(
                    "家庭困难的普通高中学生，发放国家助学金",
                    "An upper secondary student whose family is in difficulty gets the national grant")
            .notBuilt();

    static final Unruled UPPER_SECONDARY_FEES = shall(PLAN, "XX-2-2.8", "二（二）")
            .says(
                    """
                    普通高中学生属于脱贫家庭（原建档立卡）、农村低保家庭、\
                    农村特困供养或者家庭经济困难的残疾学生的，免学费和住宿费""",
                    "An upper secondary student of a family lifted from poverty or in rural dibao, in rural "
                            + "extreme-poverty support, or disabled and of a family in difficulty pays neither tuition "
                            + "nor boarding")
            .notBuilt();

    static final Unruled VOCATIONAL_FEES = shall(PLAN, "XX-2-2.9", "二（二）")
            .says("中等职业学校在校生免学费", "Who is enrolled in secondary vocational education pays no tuition")
            .notBuilt();

    static final Unruled VOCATIONAL_GRANT = shall(PLAN, "XX-2-2.10", "二（二）")
            .says(
                    "家庭困难的中等职业学校学生，发放国家助学金",
                    "A secondary vocational student whose family is in difficulty gets the national grant")
            .notBuilt();

    static final Unruled VOCATIONAL_SCHOLARSHIP = shall(PLAN, "XX-2-2.11", "二（二）")
            .says(
                    "特别优秀的中等职业学校学生，发放国家奖学金",
                    "A secondary vocational student who does outstandingly gets the national scholarship")
            .notBuilt();

    static final Unruled STUDENT_LOAN = may(PLAN, "XX-2-2.12", "二（二）")
            .says(
                    "大学生可以申请生源地助学贷款",
                    "A student in higher education can apply for a loan at the place of origin")
            .notBuilt();

    static final Unruled ZIHUI_SUBSIDY = shall(PLAN, "XX-2-2.13", "二（二）")
            .says(
                    "家庭困难的大学新生，给予滋蕙计划补助",
                    "A new university student whose family is in difficulty gets the Zihui subsidy")
            .notBuilt();

    private XinxiangEducation() {}
}
