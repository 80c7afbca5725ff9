package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Tunxi. */
final class TunxiEducation {

    static final Unruled DIRECTED = shall(OPINION, "TX-2-2.4", "二（二）")
            .says(
                    "上学有困难的，按教育救助的规定救助",
                    "Difficulty with schooling leads to education assistance by its rules")
            .notBuilt();

    static final Unruled PRESCHOOL = shall(OPINION, "TX-4-8.1", "四（八）")
            .says(
                    "上普惠性幼儿园、家里经济困难的儿童（帮扶户、低保户、特困户的孩子等）得到学前资助",
                    "Children of families in economic difficulty (assisted, dibao and extreme-poverty families among "
                            + "them) in inclusive preschools get a preschool grant")
            .notBuilt();

    static final Unruled PRESCHOOL_ORPHANS = shall(OPINION, "TX-4-8.2", "四（八）")
            .says("在普惠性幼儿园的孤儿得到学前资助", "Orphans in inclusive preschools get a preschool grant")
            .notBuilt();

    static final Unruled PRESCHOOL_DISABLED = shall(OPINION, "TX-4-8.3", "四（八）")
            .says(
                    "在普惠性幼儿园的残疾儿童得到学前资助",
                    "Disabled children in inclusive preschools get a preschool grant")
            .notBuilt();

    static final Unruled COMPULSORY_FEES = shall(OPINION, "TX-4-8.4", "四（八）")
            .says("义务教育学生不交学杂费", "Compulsory education is free of tuition and sundry fees")
            .notBuilt();

    static final Unruled TEXTBOOKS = shall(OPINION, "TX-4-8.5", "四（八）")
            .says(
                    "义务教育学生免费领用国家课程教科书",
                    "Pupils in compulsory education get the national textbooks free")
            .notBuilt();

    static final Unruled COMPULSORY_LIVING = shall(OPINION, "TX-4-8.6", "四（八）")
            .says(
                    "义务教育阶段家庭困难的学生领取生活费补助",
                    "Pupils in compulsory education from families in difficulty get a living grant")
            .notBuilt();

    static final Unruled UPPER_SECONDARY_AND_ABOVE = shall(OPINION, "TX-4-8.7", "四（八）")
            .says(
                    "普通高中以上家庭困难的学生，视实际情况救助",
                    "Students in difficulty from senior secondary school upwards are helped as the situation asks")
            .notBuilt();

    static final Unruled TAUGHT_BY_A_PLAN = shall(OPINION, "TX-4-8.8", "四（八）")
            .says(
                    "因身心障碍等不便到校的适龄残疾未成年人，逐人安排，可以送教上门",
                    "Disabled minors of school age who cannot well attend get a plan of their own, teaching at home "
                            + "included")
            .notBuilt();

    static final Unruled AGAINST_DROPPING_OUT = shall(OPINION, "TX-4-8.9", "四（八）")
            .says("完善防止辍学的工作机制", "The work against dropping out is improved")
            .organisational();

    private TunxiEducation() {}
}
