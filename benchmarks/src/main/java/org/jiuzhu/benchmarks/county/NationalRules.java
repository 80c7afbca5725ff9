package org.jiuzhu.benchmarks.county;

import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** What the nation says in the workload: dibao by the shortfall, and extreme poverty; two things are left to the place. */
final class NationalRules {

    private static final Text LAW = new Text(
            "bench-law", Label.of("样例全国办法", "Bench national measure"), "样例〔2024〕1号", Period.from("2024-01-01"));

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;

    // What is left open

    static final OpenTerm.OfCount<Member> WORK_COST_RATE = OpenTerm.count(
                    Member.ENTITY,
                    "BN-1#work-cost",
                    LAW.clause("1"),
                    Unit.RATE,
                    "必要就业成本占标准的比例",
                    "work cost as a share of the standard")
            .between(Fraction.ZERO, Fraction.ONE);

    static final OpenTerm.OfCondition<Household> PROPERTY_WITHIN_LIMITS = OpenTerm.condition(
            Household.ENTITY, "BN-2#property", LAW.clause("2"), "家庭财产符合规定", "property within the limits");

    // 5. Extreme poverty

    static final Amount<Member> INCOME = define(
            "bench-income",
            "本人月收入",
            "own monthly income",
            LAW.clause("1"),
            Facts.OTHER_INCOME.plus(where(
                            Member.EMPLOYED,
                            Facts.WAGE.minus(WORK_COST_RATE.times(STANDARD)).atLeast(NOTHING))
                    .otherwise(NOTHING)));

    private static final Condition<Member> CANNOT_PROVIDE = define(
            "bench-cannot-provide",
            "老年人、未成年人、无劳动能力者或在校学生",
            "old, a minor, unable to work or at school",
            LAW.clause("5"),
            anyOf(
                    Facts.AGE.isAtLeast(number(60)),
                    Facts.AGE.isBelow(number(18)),
                    Facts.NO_LABOUR_CAPACITY,
                    Member.SCHOOL_STAGE.isOneOf(these(
                            SchoolStage.PRESCHOOL,
                            SchoolStage.COMPULSORY,
                            SchoolStage.UPPER_SECONDARY,
                            SchoolStage.BACHELOR))));

    private static final Rule<Member> EXTREME_POVERTY = shall(LAW, "BN-5.1", "5")
            .says("无劳动能力、无生活来源、无法定义务人的，纳入特困供养", "who cannot work, has no income and no supporter is supported")
            .when(Member.ENTITY, allOf(CANNOT_PROVIDE, Facts.NO_SUPPORTER, INCOME.isBelow(STANDARD)))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    private static final Rule<Member> LIVING = shall(LAW, "BN-5.2", "5")
            .says("按基本生活标准发给", "basic living is paid at the standard")
            .when(Member.ENTITY, eligibleFor(Programme.EXTREME_POVERTY_SUPPORT))
            .then(pays(Programme.EXTREME_POVERTY_SUPPORT, Part.BASIC_LIVING, Standard.EXTREME_POVERTY_BASIC_LIVING));

    private static final Rule<Member> CARE_BY_LEVEL = shall(LAW, "BN-5.3", "5")
            .says("按自理能力分三档发给照料护理费", "care is paid by three levels of self-care")
            .when(Member.ENTITY, eligibleFor(Programme.EXTREME_POVERTY_SUPPORT))
            .then(pays(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    Part.CARE,
                    where(Member.LOST_ABILITIES.isAtLeast(number(4)), Standard.EXTREME_POVERTY_CARE_FULL)
                            .where(Member.LOST_ABILITIES.isAtLeast(number(1)), Standard.EXTREME_POVERTY_CARE_HALF)
                            .otherwise(Standard.EXTREME_POVERTY_CARE_NONE)));

    // 1 and 2. Dibao

    static final Condition<Member> COUNTED = define(
            "bench-counted",
            "计入低保家庭人口",
            "counted in the dibao headcount",
            LAW.clause("5"),
            not(eligibleFor(Programme.EXTREME_POVERTY_SUPPORT)));

    static final Count<Household> HEADCOUNT = define(
            "bench-headcount",
            "低保家庭人口",
            "dibao headcount",
            LAW.clause("1"),
            Unit.PERSONS,
            Household.MEMBERS.where(COUNTED).count());

    static final Amount<Household> INCOME_PER_HEAD = define(
            "bench-income-per-head",
            "家庭人均月收入",
            "income per head",
            LAW.clause("1"),
            Household.MEMBERS
                    .where(COUNTED)
                    .sum(INCOME)
                    .dividedBy(HEADCOUNT)
                    .rounded(new Rounding(1, RoundingMode.HALF_UP)));

    static final Condition<Household> SOMEONE_COUNTS = HEADCOUNT.isAtLeast(number(1));

    private static final Rule<Household> DIBAO = shall(LAW, "BN-2.1", "2")
            .says("人均收入低于低保标准且财产符合规定的，给予低保", "income below the standard and property within the limits: dibao")
            .when(Household.ENTITY, allOf(SOMEONE_COUNTS, INCOME_PER_HEAD.isBelow(STANDARD), PROPERTY_WITHIN_LIMITS))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> SHORTFALL = shall(LAW, "BN-2.2", "2")
            .says("按人均收入与标准的差额发给", "the shortfall per head is paid")
            .when(Household.ENTITY, eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE))
            .then(pays(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Part.ALLOWANCE,
                    shortfall().times(HEADCOUNT)));

    static final ImmutableList<Rule<?>> ALL =
            ImmutableList.of(EXTREME_POVERTY, LIVING, CARE_BY_LEVEL, DIBAO, SHORTFALL);

    private NationalRules() {}

    private static Amount<Household> shortfall() {
        return STANDARD.minus(INCOME_PER_HEAD);
    }
}
