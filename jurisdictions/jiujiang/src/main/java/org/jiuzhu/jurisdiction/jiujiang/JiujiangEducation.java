package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Jiujiang. */
final class JiujiangEducation {

    static final Unruled ALL_STAGES = shall(OPINIONS, "JJ-1-6.1", "一（六）")
            .says("完善各级各类学校的资助措施", "Aid at schools of all kinds is improved")
            .organisational();

    static final Unruled DIBAO_AND_SUPPORT_FIRST = shall(OPINIONS, "JJ-1-6.2", "一（六）")
            .says(
                    "在校的低保家庭成员和特困人员优先纳入资助",
                    "Students from dibao families and in extreme poverty get aid first")
            .notBuilt();

    static final Unruled STANDARDS_ADJUSTED = shall(OPINIONS, "JJ-1-6.3", "一（六）")
            .says("资助标准和范围动态调整", "Standards and scope of aid are adjusted as needed")
            .organisational();

    static final Unruled ALL_HELPED = shall(OPINIONS, "JJ-1-6.4", "一（六）")
            .says("应助尽助", "All who should be helped are helped")
            .notBuilt();

    static final Unruled PRESCHOOL = shall(OPINIONS, "JJ-1-6.5", "一（六）")
            .says(
                    "农村困难家庭和城镇低保家庭子女接受学前资助",
                    "Children of poor rural and of urban dibao families get preschool aid")
            .notBuilt();

    static final Unruled COMPULSORY_LIVING = shall(OPINIONS, "JJ-1-6.6", "一（六）")
            .says(
                    "义务教育阶段困难寄宿生享受生活补助",
                    "Boarders from poor families in compulsory education get a living subsidy")
            .notBuilt();

    static final Unruled UPPER_SECONDARY = shall(OPINIONS, "JJ-1-6.7", "一（六）")
            .says(
                    "普通高中困难学生以助学金为主、学费减免为补充",
                    "Poor students of upper secondary schools get a grant first and tuition relief besides")
            .notBuilt();

    static final Unruled VOCATIONAL = shall(OPINIONS, "JJ-1-6.8", "一（六）")
            .says("中职学生享受助学金和免学费", "Vocational students get the grant and free tuition")
            .notBuilt();

    static final Unruled HIGHER = shall(OPINIONS, "JJ-1-6.9", "一（六）")
            .says("资助普通高校困难学生", "Poor students of higher education get aid")
            .notBuilt();

    static final Unruled POSTGRADUATES = shall(OPINIONS, "JJ-1-6.10", "一（六）")
            .says("做好研究生资助", "Postgraduates get aid")
            .organisational();

    static final Unruled STUDENT_LOAN = shall(OPINIONS, "JJ-1-6.11", "一（六）")
            .says("生源地助学贷款应贷尽贷", "Student loans at the place of origin go to all who should get them")
            .notBuilt();

    static final Unruled PROCEDURE = shall(OPINIONS, "JJ-1-6.12", "一（六）")
            .says("制定教育救助的实施程序", "The procedure of education assistance is to be written")
            .notBuilt();

    static final Unruled MONEY_MANAGED = shall(OPINIONS, "JJ-1-6.13", "一（六）")
            .says("加强教育救助资金管理", "The money is managed better")
            .organisational();

    private JiujiangEducation() {}
}
