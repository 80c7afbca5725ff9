package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.table;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.education.EducationAssistance;
import org.jiuzhu.jurisdiction.national.education.EducationFacts;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Changle: by stage of schooling. */
final class ChangleEducation {

    /** 低保、特困等家庭: which others are meant, the opinion does not say. */
    private static final OpenTerm.OfCondition<Member> LIKE_FAMILY = OpenTerm.condition(
                    Member.ENTITY,
                    "CL-2-1-4#like",
                    OPINION.clause("二（一）4"),
                    "属于“低保、特困等家庭”中的其他家庭",
                    "of another family that is like dibao and extreme-poverty families")
            .foundInEachCase();

    private static final Condition<Member> IN_NEED_OF_AID = define(
            "changle.inNeedOfAid",
            "有教育救助需求的低保、特困等家庭学生",
            "of a dibao, extreme-poverty or like family, in need of aid",
            OPINION.clause("二（一）4"),
            allOf(
                    ChangleFacts.NEEDS_EDUCATION_AID,
                    anyOf(EducationAssistance.IN_DIBAO_OR_EXTREME_POVERTY, LIKE_FAMILY)));

    private static final Condition<Member> IN_NEED_AT_INCLUSIVE_PRESCHOOL = define(
            "changle.inNeedAtPreschool",
            "就读普惠性幼儿园、有教育救助需求的低保、特困等家庭幼儿",
            "of such a family, in need of aid, in an inclusive preschool",
            OPINION.clause("二（一）4"),
            allOf(EducationFacts.INCLUSIVE_PRESCHOOL, IN_NEED_OF_AID));

    /** What the sentences give, a cell for each. */
    static final Table<Member, SchoolStage> AID = table(
                    OPINION,
                    "CL-2-1-4",
                    "二（一）4", Programme.EDUCATION_ASSISTANCE, Member.ENTITY, Member.SCHOOL_STAGE)
            .cell(
                    "CL-2-1-4.1",
                    these(SchoolStage.PRESCHOOL),
                    IN_NEED_AT_INCLUSIVE_PRESCHOOL,
                    "减免保教费、政府助学金等",
                    "reduced care and education fees, a grant of the government or the like")
            .cell("CL-2-1-4.2", these(SchoolStage.COMPULSORY), IN_NEED_OF_AID, "生活补助等", "a living subsidy, say")
            .cell(
                    "CL-2-1-4.3",
                    these(SchoolStage.UPPER_SECONDARY, SchoolStage.VOCATIONAL_SECONDARY),
                    IN_NEED_OF_AID,
                    "减免学费、国家助学金等",
                    "reduced tuition, the national grant or the like")
            .cell(
                    "CL-2-1-4.4",
                    EducationAssistance.HIGHER,
                    IN_NEED_OF_AID,
                    "国家助学金、勤工助学岗位等",
                    "the national grant, a work-study post or the like");

    static final Unruled DONATIONS = shall(OPINION, "CL-2-1-4.5", "二（一）4")
            .says("依规使用社会捐款资助困难学生", "Donations are used by their rules to help students in difficulty")
            .organisational();

    static final Rule<Member> TAUGHT_AT_HOME = shall(OPINION, "CL-2-1-4.6", "二（一）4")
            .says(
                    "因身心障碍难以入学的适龄残疾未成年人，送教上门",
                    "Disabled minors whose impairment keeps them from compulsory school are taught at home")
            .when(Member.ENTITY, allOf(People.MINOR, People.DISABLED, EducationFacts.CANNOT_ATTEND_SCHOOL))
            .then(effect(
                    Body.EDUCATION_DEPARTMENT,
                    "送教上门等",
                    "has them taught at home or the like",
                    Programme.EDUCATION_ASSISTANCE));

    private ChangleEducation() {}
}
