package org.jiuzhu.jurisdiction.national.employment;

import static org.jiuzhu.jurisdiction.national.shared.Texts.EMPLOYMENT_PROMOTION;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_EMPLOYMENT;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Occasion;

/**
 * Employment assistance (就业救助), and the aid for people who are hard to employ (就业援助) that its means come from:
 * who they are. Which people count as hard to employ, the province says.
 */
public final class EmploymentAssistance {

    /** 失业登记: behind the acceptance. */
    public static final Step REGISTRATION =
            Step.of("unemployment-registration", "失业登记", "registration as unemployed", Step.ACCEPTANCE);

    /** 已达到法定退休年龄: as stated, otherwise by the day. */
    public static final Condition<Member> OF_RETIREMENT_AGE = define(
            "employment.ofRetirementAge",
            "已达到法定退休年龄",
            "has reached the retirement age",
            ON_EMPLOYMENT,
            firstKnown(EmploymentFacts.OF_RETIREMENT_AGE, caseDate().isOnOrAfter(EmploymentFacts.RETIRES_ON)));

    /**
     * 法定劳动年龄: from 16 years, below which nobody may be employed (劳动法 §15), to the day before that of
     * retirement.
     */
    public static final Condition<Member> OF_WORKING_AGE = define(
            "employment.ofWorkingAge",
            "在法定劳动年龄内",
            "of working age",
            ON_EMPLOYMENT,
            allOf(People.AGE.isAtLeast(number(16)), not(OF_RETIREMENT_AGE)));

    /** 有劳动能力并处于失业状态: of working age, able, willing, without work; so somebody at school is not. */
    public static final Condition<Member> UNEMPLOYED = define(
            "employment.unemployed",
            "有劳动能力并处于失业状态",
            "able to work and unemployed",
            ON_EMPLOYMENT,
            allOf(
                    People.NOT_KNOWN_TO_HAVE_DIED,
                    OF_WORKING_AGE,
                    EmploymentFacts.ABLE_TO_WORK,
                    EmploymentFacts.SEEKS_WORK,
                    not(Member.EMPLOYED)));

    /** 最低生活保障家庭成员: or drawing dibao alone. */
    public static final Condition<Member> IN_DIBAO = define(
            "employment.inDibao",
            "最低生活保障家庭成员",
            "of a dibao family",
            ON_EMPLOYMENT,
            anyOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), MinimumLivingAllowance.RECEIVES_ALONE));

    /** 低保、低保边缘、刚性支出困难家庭成员: the three kinds that the law names in §27. */
    public static final Condition<Member> OF_THE_THREE_KINDS = define(
            "employment.ofTheThreeKinds",
            "低保、低保边缘或者刚性支出困难家庭成员",
            "of a dibao, margin or rigid-expenditure family",
            ON_EMPLOYMENT,
            anyOf(
                    IN_DIBAO,
                    Member.ofHousehold(LowIncomeMargin.RECOGNISED),
                    Member.ofHousehold(NationalFacts.IN_RIGID_EXPENDITURE_HARDSHIP)));

    /** 社会救助对象, of whom employment can be spoken: those three, and people in extreme-poverty support. */
    public static final Condition<Member> ASSISTED = define(
            "employment.assisted",
            "社会救助对象",
            "a recipient of social assistance",
            ON_EMPLOYMENT,
            anyOf(OF_THE_THREE_KINDS, ExtremePovertySupport.RECEIVES));

    /** 连续失业一定时间: how many months, the province says. */
    public static final OpenTerm.OfCount<Member> MONTHS_WITHOUT_WORK = OpenTerm.count(
            Member.ENTITY,
            "NEPL-52#months",
            EMPLOYMENT_PROMOTION.clause("§52"),
            Unit.MONTHS,
            "连续登记失业满多少个月算就业困难",
            "how many months registered as unemployed make somebody hard to employ");

    /** 就业困难人员的具体范围: who else belongs to it, by age, disability, family or lost land, the province says. */
    public static final OpenTerm.OfCondition<Member> OTHERWISE_HARD_TO_EMPLOY = OpenTerm.condition(
                    Member.ENTITY,
                    "NEPL-52#scope",
                    EMPLOYMENT_PROMOTION.clause("§52"),
                    "属于省规定的其他就业困难人员",
                    "otherwise hard to employ by the rules of the province")
            .foundInEachCase();

    /** 大龄: who counts as older, the province says. */
    public static final OpenTerm.OfCondition<Member> OLDER = OpenTerm.condition(
                    Member.ENTITY,
                    "NEPL-52#older",
                    EMPLOYMENT_PROMOTION.clause("§52"),
                    "属于省规定的大龄就业困难人员",
                    "older and hard to employ by the rules of the province")
            .foundInEachCase();

    /** 连续失业一定时间仍未就业. */
    public static final Condition<Member> LONG_UNEMPLOYED = define(
            "employment.longUnemployed",
            "连续登记失业达到省规定的时间",
            "registered as unemployed for as long as the province says",
            EMPLOYMENT_PROMOTION.clause("§52"),
            allOf(
                    UNEMPLOYED,
                    EmploymentFacts.UNEMPLOYED_SINCE
                            .plusMonths(MONTHS_WITHOUT_WORK)
                            .isOnOrBefore(caseDate())));

    /** 就业困难人员: as recognised, otherwise by how long without work and by the further scope of the province. */
    public static final Condition<Member> HARD_TO_EMPLOY = define(
            "employment.hardToEmploy",
            "就业困难人员",
            "hard to employ",
            EMPLOYMENT_PROMOTION.clause("§52"),
            firstKnown(EmploymentFacts.HARD_TO_EMPLOY, anyOf(LONG_UNEMPLOYED, OTHERWISE_HARD_TO_EMPLOY)));

    /** 有劳动能力的成员均失业: somebody of the family is unemployed, and nobody of working age is in work. */
    public static final Condition<Household> NOBODY_IN_WORK = define(
            "employment.nobodyInWork",
            "劳动年龄内有劳动能力的成员均失业",
            "all members of working age and able to work are unemployed",
            ON_EMPLOYMENT,
            allOf(
                    Household.MEMBERS.any(allOf(People.CO_LIVING, UNEMPLOYED)),
                    not(Household.MEMBERS.any(allOf(People.CO_LIVING, OF_WORKING_AGE, Member.EMPLOYED)))));

    /** 不算零就业家庭的, such as a family with income from a business or property; by the law alone, nobody. */
    public static final OpenTerm.OfCondition<Household> NOT_ZERO_EMPLOYMENT = OpenTerm.condition(
                    Household.ENTITY,
                    "NEPL-56#exception",
                    EMPLOYMENT_PROMOTION.clause("§56"),
                    "按当地规定不算零就业家庭",
                    "not counted as a zero-employment family by the rules of the place")
            .unlessFilled(not(ALWAYS));

    /** 零就业家庭: an urban family of whom everybody of working age is unemployed. */
    public static final Condition<Household> ZERO_EMPLOYMENT = define(
            "employment.zeroEmployment",
            "零就业家庭",
            "a zero-employment family",
            EMPLOYMENT_PROMOTION.clause("§56"),
            allOf(Household.AREA.is(Area.URBAN), NOBODY_IN_WORK, not(NOT_ZERO_EMPLOYMENT)));

    /** Somebody able to work is known to have none, to be registered, hard to employ or in a public-welfare post. */
    public static final Occasion<Member> OCCASION = new Occasion<>(
            Programme.EMPLOYMENT_ASSISTANCE,
            Member.ENTITY,
            anyOf(
                    allOf(EmploymentFacts.ABLE_TO_WORK, not(Member.EMPLOYED)),
                    EmploymentFacts.UNEMPLOYED_SINCE.isOnOrBefore(caseDate()),
                    EmploymentFacts.HARD_TO_EMPLOY,
                    EmploymentFacts.IN_PUBLIC_POST));

    private EmploymentAssistance() {}
}
