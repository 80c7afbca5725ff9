package org.jiuzhu.jurisdiction.national.people;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.shared.Texts.EXTREME_POVERTY_43;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_ALONE;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_MEMBERS;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_SPECIAL_DIFFICULTY;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.yearsBetween;

import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;

/**
 * What is asked of a person again and again: age, disability, schooling, and who counts as a co-living member
 * (共同生活的家庭成员). A definition cites a clause that uses the term, of the text that is in force on the date.
 */
public final class People {

    /** Completed years of age (周岁) on the date of the case; unknown without a date of birth. */
    public static final Count<Member> AGE = define(
            "people.age",
            "年龄",
            "age",
            MEASURES_649.clause("§14").then(EXTREME_POVERTY_43.clause("§5")),
            Unit.YEARS,
            yearsBetween(Member.BIRTH_DATE, caseDate()));

    /** 成年: 18 or older. */
    public static final Condition<Member> ADULT =
            define("people.adult", "已成年", "an adult", ON_MEMBERS, AGE.isAtLeast(number(18)));

    /** 未成年人: under 18. */
    public static final Condition<Member> MINOR =
            define("people.minor", "未成年", "a minor", ON_SPECIAL_DIFFICULTY, AGE.isBelow(number(18)));

    /** 老年人: 60 or older. */
    public static final Condition<Member> ELDERLY =
            define("people.elderly", "60周岁以上", "60 or older", ON_SPECIAL_DIFFICULTY, AGE.isAtLeast(number(60)));

    /** 残疾人: holds a disability certificate. */
    public static final Condition<Member> DISABLED = define(
            "people.disabled",
            "持有残疾人证",
            "holds a disability certificate",
            MEASURES_649.clause("§14").then(DIBAO_57.clause("§8")),
            not(Member.DISABILITY_KIND.is(DisabilityKind.NONE)));

    /** 重度残疾人: disability of grade 1 or 2. */
    public static final Condition<Member> SEVERELY_DISABLED = define(
            "people.severelyDisabled",
            "一级、二级重度残疾",
            "severely disabled (grade 1 or 2)",
            ON_ALONE,
            allOf(DISABLED, Member.DISABILITY_GRADE.isAtMost(number(2))));

    /**
     * Grade 1 or 2, or intellectual or mental disability of grade 3. The grade of multiple disability (多重) is that of
     * its worst kind, so from grade 3 on it counts only with an intellectual or mental one of that grade in it.
     */
    public static final Condition<Member> SEVERE_OR_GRADE_THREE_MENTAL = define(
            "people.severeOrGradeThreeMental",
            "重度残疾或三级智力、精神残疾",
            "severely disabled, or intellectually or mentally disabled of grade 3",
            DIBAO_57.clause("§8"),
            anyOf(
                    SEVERELY_DISABLED,
                    allOf(
                            Member.DISABILITY_KIND.isOneOf(these(DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL)),
                            Member.DISABILITY_GRADE.isAtMost(number(3))),
                    allOf(
                            Member.DISABILITY_KIND.is(DisabilityKind.MULTIPLE),
                            Member.DISABILITY_GRADE.isAtMost(number(3)),
                            NationalFacts.MULTIPLE_WITH_MENTAL)));

    /** 在校: at any stage of schooling. */
    public static final Condition<Member> AT_SCHOOL = define(
            "people.atSchool",
            "在校就读",
            "at school",
            ON_MEMBERS,
            Member.SCHOOL_STAGE.isOneOf(these(
                    SchoolStage.PRESCHOOL,
                    SchoolStage.COMPULSORY,
                    SchoolStage.UPPER_SECONDARY,
                    SchoolStage.VOCATIONAL_SECONDARY,
                    SchoolStage.JUNIOR_COLLEGE,
                    SchoolStage.BACHELOR,
                    SchoolStage.POSTGRADUATE)));

    /** At school, up to and including a bachelor's course (本科及以下), full-time or not. */
    public static final Condition<Member> AT_SCHOOL_UP_TO_BACHELOR = define(
            "people.atSchoolUpToBachelor",
            "在校接受本科及以下学历教育",
            "at school, up to a bachelor’s course",
            ON_MEMBERS,
            Member.SCHOOL_STAGE.isOneOf(these(
                    SchoolStage.PRESCHOOL,
                    SchoolStage.COMPULSORY,
                    SchoolStage.UPPER_SECONDARY,
                    SchoolStage.VOCATIONAL_SECONDARY,
                    SchoolStage.JUNIOR_COLLEGE,
                    SchoolStage.BACHELOR)));

    /** In compulsory education, upper secondary or secondary vocational school (义务教育、普通高中、中等职业学校). */
    public static final Condition<Member> IN_UPPER_SECONDARY_OR_BELOW = define(
            "people.inUpperSecondaryOrBelow",
            "在义务教育、普通高中或中等职业学校就读",
            "in compulsory, upper secondary or secondary vocational education",
            EXTREME_POVERTY_43.clause("§24"),
            Member.SCHOOL_STAGE.isOneOf(
                    these(SchoolStage.COMPULSORY, SchoolStage.UPPER_SECONDARY, SchoolStage.VOCATIONAL_SECONDARY)));

    /**
     * Who belongs to the family by the rules of the date, before the exclusions; filled by {@link Members2021#BELONGS}
     * and {@link Members2012#BELONGS}.
     */
    public static final OpenTerm.OfCondition<Member> BELONGING = OpenTerm.condition(
                    Member.ENTITY,
                    "N57-7#belonging",
                    ON_MEMBERS,
                    "按规定属于共同生活的家庭成员",
                    "belongs to the family by the rules")
            .foundInEachCase();

    /**
     * Who is left out whatever the relationship; filled by {@link Members2021#LEFT_OUT} and
     * {@link Members2012#LEFT_OUT}.
     */
    public static final OpenTerm.OfCondition<Member> EXCLUSION = OpenTerm.condition(
                    Member.ENTITY, "N57-7#exclusion", ON_MEMBERS,
                    "按规定不计入共同生活的家庭成员",
                    "is left out by the rules")
            .foundInEachCase();

    /** 已死亡: has died by the date of the case, as stated, otherwise by the day of death. */
    public static final Condition<Member> DIED = define(
            "people.died",
            "已死亡",
            "has died",
            ON_MEMBERS,
            firstKnown(Member.DECEASED, Member.DECEASED_ON.isOnOrBefore(caseDate())));

    /** Whoever is known to have died; while that is not known, not met. */
    public static final Condition<Member> KNOWN_TO_HAVE_DIED = firstKnown(DIED, not(ALWAYS));

    /**
     * Whoever is not known to have died: where a finding about the person stands, nobody is asked whether he or she
     * still lives.
     */
    public static final Condition<Member> NOT_KNOWN_TO_HAVE_DIED = not(KNOWN_TO_HAVE_DIED);

    /**
     * 共同生活的家庭成员: as the authority found, otherwise by the rules of the date; who has died does not count,
     * whatever was found before.
     */
    public static final Condition<Member> CO_LIVING = define(
            "people.coLiving",
            "共同生活的家庭成员",
            "a co-living member",
            ON_MEMBERS,
            allOf(
                    NOT_KNOWN_TO_HAVE_DIED,
                    firstKnown(Member.COUNTS_AS_MEMBER, allOf(not(DIED), BELONGING, not(EXCLUSION)))));

    /**
     * 没有在世的人: members are stated, and none of them is alive. While the members are not known, somebody is taken
     * to be there.
     */
    public static final Condition<Household> NOBODY_IS_ALIVE =
            not(firstKnown(Household.MEMBERS.any(NOT_KNOWN_TO_HAVE_DIED), ALWAYS));

    private People() {}
}
