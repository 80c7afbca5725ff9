package org.example.lanting;

import static org.example.lanting.LantingText.RULES;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.waives;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.monthsBetween;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.placeOfCase;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.time.MonthDay;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.Rule;

/** The subsidy for families under one roof (分户补贴): each of them is a claimant, and gets what is paid for its own members. */
final class OwnStove {

    /** Money each month for a family. */
    static final Programme<MonthlyAllowance> PROGRAMME = Programme.of(
            "lanting-own-stove", "分户补贴", "subsidy for families under one roof", MonthlyAllowance::new, Family.ENTITY);

    /** 青少年加发: for each young member, yuan a month. */
    static final Part FOR_THE_YOUNG =
            Part.of("for-the-young", "青少年加发", "addition for young members", Frequency.MONTHLY);

    /** 学龄加发: for each member of school age, yuan a month. */
    static final Part FOR_SCHOOL_AGE =
            Part.of("for-school-age", "学龄加发", "addition for members of school age", Frequency.MONTHLY);

    /** 分户声明: in which a family says that it keeps house by itself. */
    static final Document DECLARATION =
            Document.of("own-stove-declaration", "分户声明", "declaration of keeping house by itself");

    private static final Day<Family> COUNTED_FROM = define(
            "lanting.countedFrom",
            "分户时间起算日",
            "day from which keeping house by itself counts",
            RULES.clause("§5"),
            Family.SINCE.orIfLater(day("2024-03-01")));

    private static final Day<Member> YOUNG_UNTIL = define(
            "lanting.youngUntil",
            "青少年加发截止日",
            "last day of the addition for the young",
            RULES.clause("§5"),
            Member.BIRTH_DATE
                    .plusYears(number(18))
                    .firstOnOrAfter(MonthDay.of(3, 31))
                    .orIfEarlier(day("2028-12-31")));

    private static final Condition<Member> OF_SCHOOL_AGE = define(
            "lanting.ofSchoolAge",
            "学龄",
            "of school age",
            RULES.clause("§5"),
            yearsBetween(Member.BIRTH_DATE, caseDate().lastOnOrBefore(MonthDay.of(9, 1)))
                    .isAtLeast(number(6)));

    static final Rule<Family> ELIGIBLE = shall(RULES, "LT-5.1", "§5")
            .says(
                    "申请人户籍在办理地，同住一处而分户生活满6个月的小家庭，给予分户补贴；2024年3月以前分户的，自3月1日起算",
                    "A family that has kept house by itself under a shared roof for six months gets the subsidy, where the applicant is registered"
                            + " at the place that decides; what lies before March 2024 does not count")
            .when(
                    Family.ENTITY,
                    allOf(
                            Lanting.FAMILIES.ofOwner(
                                    Household.APPLICATION.its(Application.HUKOU.liesWithin(placeOfCase()))),
                            monthsBetween(COUNTED_FROM, caseDate()).isAtLeast(number(6))))
            .then(makesEligible(PROGRAMME));

    static final Rule<Member> FOR_EACH = shall(RULES, "LT-5.2", "§5")
            .says("分户补贴为每名成员每月30元", "The subsidy is 30.00 a month for each member of the family")
            .when(Member.ENTITY, People.NOT_KNOWN_TO_HAVE_DIED)
            .then(pays(PROGRAMME, Part.ALLOWANCE, yuan("30.00")));

    static final Rule<Member> YOUNG = shall(RULES, "LT-5.3", "§5")
            .says(
                    "青少年成员每月另加20元，发至满18周岁起的第一个3月31日，最迟至2028年12月31日",
                    "For a young member another 20.00 a month is paid until the first 31 March from the 18th birthday on, until the end of 2028 at the latest")
            .when(Member.ENTITY, allOf(People.NOT_KNOWN_TO_HAVE_DIED, caseDate().isOnOrBefore(YOUNG_UNTIL)))
            .then(pays(PROGRAMME, FOR_THE_YOUNG, yuan("20.00")));

    static final Rule<Member> SCHOOL_AGE = shall(RULES, "LT-5.4", "§5")
            .says(
                    "上述成员本学年开始（9月1日）时已满6周岁的，每月再加10元",
                    "Where such a member was six years old when the school year began on 1 September, 10.00 more")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, caseDate().isOnOrBefore(YOUNG_UNTIL), OF_SCHOOL_AGE))
            .then(pays(PROGRAMME, FOR_SCHOOL_AGE, yuan("10.00")));

    static final Rule<Family> PAPER = shall(RULES, "LT-5.5", "§5")
            .says(
                    "申请分户补贴的小家庭提交分户声明",
                    "A family that applies for the subsidy hands in a declaration that it keeps house by itself")
            .forEvery(Family.ENTITY)
            .then(needs(DECLARATION, Body.APPLICANT, PROGRAMME));

    static final Rule<Family> NO_PAPER = shall(RULES, "LT-5.6", "§5")
            .says("分户当日即已登记的，免提交分户声明", "A family that was registered on the very day needs no declaration")
            .when(Family.ENTITY, Family.REGISTERED_ON.isOn(Family.SINCE))
            .then(waives(DECLARATION, PROGRAMME));

    private OwnStove() {}
}
