package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_2012;
import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.Texts.EXTREME_POVERTY_43;
import static org.jiuzhu.jurisdiction.national.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.Texts.ON_ALONE;
import static org.jiuzhu.jurisdiction.national.Texts.ON_MEMBERS;
import static org.jiuzhu.jurisdiction.national.Texts.ON_SPECIAL_DIFFICULTY;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.yearsBetween;

import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;

/**
 * What is asked of a person again and again: age, disability, schooling, and who counts as a co-living member (共同生活的家庭成员). A
 * definition cites a clause that uses the term, of the text that is in force on the date.
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
     * Grade 1 or 2, or intellectual or mental disability of grade 3. The grade of multiple disability (多重) is that of its worst kind, so from
     * grade 3 on it counts only with an intellectual or mental one of that grade in it.
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
    public static final Condition<Member> AT_SCHOOL =
            define("people.atSchool", "在校就读", "at school", ON_MEMBERS, not(Member.SCHOOL_STAGE.is(SchoolStage.NONE)));

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

    /** Who belongs to the family by the rules of the date, before the exclusions; filled by {@link #BELONGS} and {@link #BELONGS_2012}. */
    public static final OpenTerm.OfCondition<Member> BELONGING = OpenTerm.condition(
                    Member.ENTITY,
                    "N57-7#belonging",
                    ON_MEMBERS,
                    "按规定属于共同生活的家庭成员",
                    "belongs to the family by the rules")
            .foundInEachCase();

    /** Who is left out whatever the relationship; filled by {@link #LEFT_OUT} and {@link #LEFT_OUT_2012}. */
    public static final OpenTerm.OfCondition<Member> EXCLUSION = OpenTerm.condition(
                    Member.ENTITY, "N57-7#exclusion", ON_MEMBERS, "按规定不计入共同生活的家庭成员", "is left out by the rules")
            .foundInEachCase();

    /** 已死亡: has died by the date of the case, as stated, otherwise by the day of death. */
    public static final Condition<Member> DIED = define(
            "people.died",
            "已死亡",
            "has died",
            ON_MEMBERS,
            firstKnown(Member.DECEASED, Member.DECEASED_ON.isOnOrBefore(caseDate())));

    /** Whoever is known to have died; while that is not known, not met. */
    static final Condition<Member> KNOWN_TO_HAVE_DIED = firstKnown(DIED, not(ALWAYS));

    /** Whoever is not known to have died: where a finding about the person stands, nobody is asked whether he or she still lives. */
    public static final Condition<Member> NOT_KNOWN_TO_HAVE_DIED = not(KNOWN_TO_HAVE_DIED);

    /** 共同生活的家庭成员: as the authority found, otherwise by the rules of the date; who has died does not count, whatever was found before. */
    public static final Condition<Member> CO_LIVING = define(
            "people.coLiving",
            "共同生活的家庭成员",
            "a co-living member",
            ON_MEMBERS,
            allOf(
                    NOT_KNOWN_TO_HAVE_DIED,
                    firstKnown(Member.COUNTS_AS_MEMBER, allOf(not(DIED), BELONGING, not(EXCLUSION)))));

    /** 220号 §5, first paragraph: to June 2021. */
    public static final Rule<Member> BELONGS_2012 = shall(DIBAO_2012, "N220-5.1", "§5")
            .says(
                    "配偶、父母和未成年子女、不能独立生活的成年子女（含在校读本科及以下的）、有法定义务关系并长期同住的其他人，是共同生活的家庭成员",
                    "The spouse, parents and minor children, adult children who cannot live independently (students up to a bachelor’s course "
                            + "among them), and others with a legal duty who live together for long are co-living members")
            .reading("申请人本人当然计入", "The applicant counts as a matter of course")
            .forEvery(Member.ENTITY)
            .then(BELONGING.is(anyOf(
                    Member.RELATIONSHIP.isOneOf(
                            these(Relationship.APPLICANT, Relationship.SPOUSE, Relationship.PARENT)),
                    allOf(
                            Member.RELATIONSHIP.is(Relationship.CHILD),
                            anyOf(MINOR, not(Member.LIVES_INDEPENDENTLY), AT_SCHOOL_UP_TO_BACHELOR)),
                    allOf(Member.HAS_DUTY_RELATION, Member.LIVES_TOGETHER))));

    /** 220号 §5, second paragraph: to June 2021. */
    public static final Rule<Member> LEFT_OUT_2012 = shall(DIBAO_2012, "N220-5.2", "§5")
            .says(
                    "脱离家庭独立生活三年以上的宗教教职人员、服刑或者劳动教养的人、省级认定的其他人不计入",
                    "Religious staff who have lived apart for three years, people in prison or re-education, and others named by the province "
                            + "are not counted")
            .forEvery(Member.ENTITY)
            .then(EXCLUSION.is(anyOf(
                    Member.RELIGIOUS_AWAY_THREE_YEARS,
                    Member.IMPRISONED,
                    Member.RE_EDUCATION,
                    Member.EXCLUDED_BY_PROVINCE)));

    /** 57号 §7, first paragraph: from July 2021. */
    public static final Rule<Member> BELONGS = shall(DIBAO_57, "N57-7.1", "§7")
            .says(
                    "配偶、未成年子女、不能独立生活的成年子女（含在校读全日制本科及以下的）、有法定义务关系并长期同住的其他人，是共同生活的家庭成员",
                    "The spouse, minor children, adult children who cannot live independently (full-time students up to a bachelor’s course "
                            + "among them), and others with a legal duty who live together for long are co-living members")
            .reading("申请人本人当然计入", "The applicant counts as a matter of course")
            .reading(
                    "父母不再单列，有义务关系并长期同住的才计入",
                    "Parents are no longer named; they count where a duty exists and they live together for long")
            .reading(
                    "未成年子女不以同住为条件，寄宿、留守的也计入；父母分开后随另一方生活的，不是共同生活的成员，由经办机构认定不计入（countsAsMember为否）",
                    "A minor child need not live in the household: one at a boarding school or left with relatives counts. One who lives with the other "
                            + "parent after a separation is no co-living member: the authority finds so (countsAsMember is false)")
            .forEvery(Member.ENTITY)
            .then(BELONGING.is(anyOf(
                    Member.RELATIONSHIP.isOneOf(these(Relationship.APPLICANT, Relationship.SPOUSE)),
                    allOf(
                            Member.RELATIONSHIP.is(Relationship.CHILD),
                            anyOf(
                                    MINOR,
                                    not(Member.LIVES_INDEPENDENTLY),
                                    allOf(AT_SCHOOL_UP_TO_BACHELOR, Member.FULL_TIME_STUDENT))),
                    allOf(Member.HAS_DUTY_RELATION, Member.LIVES_TOGETHER))));

    /** 57号 §7, second paragraph: from July 2021. */
    public static final Rule<Member> LEFT_OUT = shall(DIBAO_57, "N57-7.2", "§7")
            .says(
                    "脱离家庭独立生活三年以上的宗教教职人员、服刑的人、被强制隔离戒毒的人、被宣告失踪的人、省级认定的其他人不计入",
                    "Religious staff who have lived apart for three years, people in prison, in compulsory drug rehabilitation or declared "
                            + "missing, and others named by the province are not counted")
            .forEvery(Member.ENTITY)
            .then(EXCLUSION.is(anyOf(
                    Member.RELIGIOUS_AWAY_THREE_YEARS,
                    Member.IMPRISONED,
                    Member.COMPULSORY_REHABILITATION,
                    Member.DECLARED_MISSING,
                    Member.EXCLUDED_BY_PROVINCE)));

    private People() {}
}
