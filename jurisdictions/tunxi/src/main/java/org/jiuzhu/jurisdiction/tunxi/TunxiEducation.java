package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
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
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Table;
import org.jiuzhu.policy.rule.Unruled;

/** Education assistance (教育救助) in Tunxi: by stage of schooling and by what the family is. */
final class TunxiEducation {

    static final Rule<Member> DIRECTED = shall(OPINION, "TX-2-2.4", "二（二）")
            .says(
                    "上学有困难的，按教育救助的规定救助",
                    "Difficulty with schooling leads to education assistance by its rules")
            .reading(
                    "给什么由教育救助的规定说，本句只转到那里",
                    "What is given the rules of education assistance say; the sentence only leads there")
            .when(Member.ENTITY, allOf(People.AT_SCHOOL, EducationAssistance.IN_DIFFICULTY))
            .then(effect(
                    Body.TOWNSHIP,
                    "转就读学校按教育救助的规定办理",
                    "leads the case to the school, by the rules of education assistance",
                    Programme.EDUCATION_ASSISTANCE));

    /** 家庭经济困难儿童: 困难帮扶户, dibao and extreme poverty are in it. */
    private static final Condition<Member> IN_DIFFICULTY_AT_PRESCHOOL = define(
            "tunxi.preschoolInDifficulty",
            "普惠性幼儿园里家庭经济困难（含困难帮扶户、低保、特困）的儿童",
            "in an inclusive preschool, of a family in difficulty or under assistance",
            OPINION.clause("四（八）"),
            allOf(
                    EducationFacts.INCLUSIVE_PRESCHOOL,
                    anyOf(EducationAssistance.IN_DIFFICULTY, Member.ofHousehold(TunxiFacts.UNDER_ASSISTANCE))));

    private static final Condition<Member> ORPHAN_AT_PRESCHOOL = define(
            "tunxi.preschoolOrphan",
            "普惠性幼儿园里的孤儿",
            "an orphan in an inclusive preschool",
            OPINION.clause("四（八）"),
            allOf(EducationFacts.INCLUSIVE_PRESCHOOL, TunxiFacts.ORPHAN_AT_SCHOOL));

    private static final Condition<Member> DISABLED_AT_PRESCHOOL = define(
            "tunxi.preschoolDisabled",
            "普惠性幼儿园里的残疾儿童",
            "a disabled child in an inclusive preschool",
            OPINION.clause("四（八）"),
            allOf(EducationFacts.INCLUSIVE_PRESCHOOL, People.DISABLED));

    /** Who gets what; of compulsory education everybody is in the table, and what else they get stands below it. */
    static final Table<Member, SchoolStage> AID = table(
                    OPINION,
                    "TX-4-8",
                    "四（八）", Programme.EDUCATION_ASSISTANCE, Member.ENTITY, Member.SCHOOL_STAGE)
            .cell("TX-4-8.1", these(SchoolStage.PRESCHOOL), IN_DIFFICULTY_AT_PRESCHOOL, "学前资助", "preschool grant")
            .cell(
                    "TX-4-8.2",
                    these(SchoolStage.PRESCHOOL),
                    ORPHAN_AT_PRESCHOOL,
                    "学前资助（孤儿）",
                    "preschool grant, for orphans")
            .cell(
                    "TX-4-8.3",
                    these(SchoolStage.PRESCHOOL),
                    DISABLED_AT_PRESCHOOL,
                    "学前资助（残疾儿童）",
                    "preschool grant, for disabled children")
            .cell("TX-4-8.4", these(SchoolStage.COMPULSORY), ALWAYS, "免学杂费", "no tuition and sundry fees")
            .cell(
                    "TX-4-8.7",
                    these(
                            SchoolStage.UPPER_SECONDARY,
                            SchoolStage.JUNIOR_COLLEGE,
                            SchoolStage.BACHELOR,
                            SchoolStage.POSTGRADUATE),
                    EducationAssistance.IN_DIFFICULTY,
                    "根据实际情况给予相应救助",
                    "help as the situation asks");

    static final Rule<Member> TEXTBOOKS = shall(OPINION, "TX-4-8.5", "四（八）")
            .says(
                    "义务教育学生免费领用国家课程教科书",
                    "Pupils in compulsory education get the national textbooks free")
            .when(Member.ENTITY, EducationAssistance.IN_COMPULSORY_EDUCATION)
            .then(provides(
                    Programme.EDUCATION_ASSISTANCE,
                    "免费提供国家规定课程教科书",
                    "the national textbooks, free"));

    static final Rule<Member> COMPULSORY_LIVING = shall(OPINION, "TX-4-8.6", "四（八）")
            .says(
                    "义务教育阶段家庭困难的学生领取生活费补助",
                    "Pupils in compulsory education from families in difficulty get a living grant")
            .reading(
                    "数额本意见没有写，有国家标准的按国家标准",
                    "The opinion names no amount; where the nation has one it counts")
            .when(Member.ENTITY, allOf(EducationAssistance.IN_COMPULSORY_EDUCATION, EducationAssistance.IN_DIFFICULTY))
            .then(provides(Programme.EDUCATION_ASSISTANCE, "补助生活费", "help with living costs"));

    static final Rule<Member> TAUGHT_BY_A_PLAN = shall(OPINION, "TX-4-8.8", "四（八）")
            .says(
                    "因身心障碍等不便到校的适龄残疾未成年人，逐人安排，可以送教上门",
                    "Disabled minors of school age who cannot well attend get a plan of their own, teaching at home "
                            + "included")
            .when(Member.ENTITY, allOf(People.MINOR, People.DISABLED, EducationFacts.CANNOT_ATTEND_SCHOOL))
            .then(effect(
                    Body.EDUCATION_DEPARTMENT,
                    "一人一案、分类安置，送教上门等",
                    "makes a plan for each and places them, teaching at home included",
                    Programme.EDUCATION_ASSISTANCE));

    static final Unruled AGAINST_DROPPING_OUT = shall(OPINION, "TX-4-8.9", "四（八）")
            .says("完善防止辍学的工作机制", "The work against dropping out is improved")
            .organisational();

    private TunxiEducation() {}
}
