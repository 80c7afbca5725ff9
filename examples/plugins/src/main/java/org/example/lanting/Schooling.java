package org.example.lanting;

import static org.example.lanting.LantingText.RULES;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.amountOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.View;

/** The study allowance (助学金) for the younger ones of many children, and a travel subsidy (交通补贴) that tops it up. */
final class Schooling {

    /** Money each month for the third child and those after it. */
    static final Programme<MonthlyAllowance> STUDY =
            Programme.of("lanting-study", "助学金", "study allowance", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    /** Money each month towards the way to school. */
    static final Programme<MonthlyAllowance> TRAVEL =
            Programme.of("lanting-travel", "交通补贴", "travel subsidy", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    /** 幼子加发: for the youngest, yuan a month. */
    static final Part FOR_THE_YOUNGEST =
            Part.of("for-the-youngest", "幼子加发", "addition for the youngest", Frequency.MONTHLY);

    private static final View<Household, Member> CHILDREN =
            Household.MEMBERS.where(allOf(Member.RELATIONSHIP.is(Relationship.CHILD), People.NOT_KNOWN_TO_HAVE_DIED));

    private static final Condition<Member> THIRD_OR_LATER = define(
            "lanting.third",
            "第三个及以后的子女",
            "the third child or a later one",
            RULES.clause("§2"),
            CHILDREN.by(Member.BIRTH_DATE).inTurn().rank().isAtLeast(number(3)));

    /** What the study allowance is for each child, yuan a month; a county below the city may say another figure. */
    private static final OpenTerm.OfAmount<Household> FOR_EACH = OpenTerm.amount(
                    Household.ENTITY, "LT-2.2#each", RULES.clause("§2"), "每人助学金", "study allowance for each child")
            .unlessFilled(yuan("200.00"));

    static final Rule<Household> ELIGIBLE = shall(RULES, "LT-2.1", "§2")
            .says("有三个以上子女的家庭，给予助学金", "A family with three children or more gets the study allowance")
            .when(Household.ENTITY, CHILDREN.any(THIRD_OR_LATER))
            .then(makesEligible(STUDY));

    static final Rule<Household> PAID = shall(RULES, "LT-2.2", "§2")
            .says(
                    "从第三个子女起每人每月200元，区县另有规定的从其规定",
                    "From the third child on 200.00 a month each, unless a county lays down something else")
            .reading(
                    "子女按出生先后排列，同日出生的按申报先后",
                    "Children are told by their days of birth, those of one day as they are listed")
            .forEvery(Household.ENTITY)
            .then(pays(
                    STUDY,
                    Part.ALLOWANCE,
                    CHILDREN.where(THIRD_OR_LATER).count().times(FOR_EACH)));

    static final Rule<Household> YOUNGEST = shall(RULES, "LT-2.3", "§2")
            .says("最小的子女满3周岁的，每月另加20元", "Where the youngest is three years old, another 20.00 a month is paid")
            .when(
                    Household.ENTITY,
                    CHILDREN.any(allOf(
                            CHILDREN.by(Member.BIRTH_DATE).reversed().rank().isExactly(number(1)),
                            People.AGE.isAtLeast(number(3)))))
            .then(pays(STUDY, FOR_THE_YOUNGEST, yuan("20.00")));

    static final Rule<Household> TRAVELS = shall(RULES, "LT-3.1", "§3")
            .says("有子女的家庭，给予交通补贴", "A family with a child gets the travel subsidy")
            .when(Household.ENTITY, CHILDREN.count().isAtLeast(number(1)))
            .then(makesEligible(TRAVEL));

    static final Rule<Household> TOPPED_UP = shall(RULES, "LT-3.2", "§3")
            .says("交通补贴每月300元，享受助学金的补足差额", "The travel subsidy is 300.00 a month, less the study allowance")
            .forEvery(Household.ENTITY)
            .then(pays(
                    TRAVEL,
                    Part.ALLOWANCE,
                    yuan("300.00").minus(amountOf(STUDY)).atLeast(NOTHING)));

    private Schooling() {}
}
