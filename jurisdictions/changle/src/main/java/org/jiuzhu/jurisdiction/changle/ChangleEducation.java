package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Changle. */
final class ChangleEducation {

    static final Unruled PRESCHOOL = shall(OPINION, "CL-2-1-4.1", "二（一）4")
            .says(
                    "低保、特困等家庭的幼儿在普惠性幼儿园就读的，减免保教费或给政府助学金",
                    "Children of dibao, extreme-poverty and like families in public-benefit kindergartens get fee "
                            + "waivers or grants")
            .notBuilt();

    static final Unruled COMPULSORY_LIVING = shall(OPINION, "CL-2-1-4.2", "二（一）4")
            .says(
                    "低保、特困等家庭的义务教育学生，给生活补助",
                    "Students of such families in compulsory education get a living subsidy")
            .notBuilt();

    static final Unruled UPPER_SECONDARY = shall(OPINION, "CL-2-1-4.3", "二（一）4")
            .says(
                    "低保、特困等家庭的高中阶段学生（含中职），减免学费或给国家助学金",
                    "Students of such families in upper secondary education, vocational included, get tuition waivers "
                            + "or grants")
            .notBuilt();

    static final Unruled HIGHER = shall(OPINION, "CL-2-1-4.4", "二（一）4")
            .says(
                    "低保、特困等家庭的大学生（含高职、专科），给国家助学金或勤工助学岗位",
                    "Students of such families in higher education, vocational colleges included, get grants or "
                            + "work-study posts")
            .notBuilt();

    static final Unruled DONATIONS = shall(OPINION, "CL-2-1-4.5", "二（一）4")
            .says("依规使用社会捐款资助困难学生", "Donations are used by their rules to help students in difficulty")
            .organisational();

    static final Unruled TAUGHT_AT_HOME = shall(OPINION, "CL-2-1-4.6", "二（一）4")
            .says(
                    "因身心障碍难以入学的适龄残疾未成年人，送教上门",
                    "Disabled minors whose impairment keeps them from compulsory school are taught at home")
            .notBuilt();

    private ChangleEducation() {}
}
