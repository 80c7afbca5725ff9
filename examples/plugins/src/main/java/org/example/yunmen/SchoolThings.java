package org.example.yunmen;

import static org.example.yunmen.YunmenText.RULES;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.table;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Table;

/** School things (学习用品) by stage of schooling, a sentence for each cell. */
final class SchoolThings {

    /** Things, and no money. */
    static final Programme<Services> PROGRAMME =
            Programme.of("yunmen-school", "学习用品", "school things", Services::new, Claimant.PERSON);

    private static final Condition<Member> PUPIL =
            define("yunmen.pupil", "学生", "a pupil", RULES.clause("§3"), People.NOT_KNOWN_TO_HAVE_DIED);

    private static final Condition<Member> DISABLED_PUPIL = define(
            "yunmen.disabledPupil", "残疾学生", "a disabled pupil", RULES.clause("§3"), allOf(PUPIL, People.DISABLED));

    static final Table<Member, SchoolStage> TABLE = table(
                    RULES, "YM-3", "§3", PROGRAMME, Member.ENTITY, Member.SCHOOL_STAGE)
            .cell("YM-3.1", these(SchoolStage.COMPULSORY), PUPIL, "书包一个", "a school bag")
            .cell(
                    "YM-3.2",
                    these(SchoolStage.UPPER_SECONDARY, SchoolStage.VOCATIONAL_SECONDARY),
                    DISABLED_PUPIL,
                    "辅助阅读器一台",
                    "a reading aid");

    private SchoolThings() {}
}
