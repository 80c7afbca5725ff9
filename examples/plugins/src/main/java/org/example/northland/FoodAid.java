package org.example.northland;

import static org.jiuzhu.policy.rule.Consequences.calendarDays;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.takesWhoDecides;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/**
 * Food aid, after the form of the American programme, with figures that are made up: who has little gross and net income by the size of the household gets
 * the greatest allotment of that size less three tenths of the net income. An amount is in crowns of the country, which the library calls yuan.
 */
final class FoodAid {

    /** Food aid: money each month. */
    static final Programme<MonthlyAllowance> PROGRAMME =
            Programme.of("northland-food-aid", "食品援助", "food aid", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    private static final Text ACT = new Text(
            "northland-food-2024",
            Label.of("北国食品援助法", "Northland Food Aid Act"),
            "Food Aid Act 2024",
            Period.from("2024-10-01"));

    /** Its clauses. */
    static final Register REGISTER = Register.of(ACT)
            .clause("§2", "FA-2", "家庭", "Household")
            .clause("§3", "FA-3", "条件", "Conditions")
            .clause("§4", "FA-4", "净收入", "Net income")
            .clause("§5", "FA-5", "金额", "Allotment")
            .clause("§6", "FA-6", "办理", "Procedure");

    /** Everybody in the household counts. */
    private static final Count<Household> SIZE = define(
            "food.size", "家庭人数", "size of the household", ACT.clause("§2"), Unit.PERSONS, Household.MEMBERS.count());

    private static final Condition<Member> AGED_60 =
            yearsBetween(Member.BIRTH_DATE, caseDate()).isAtLeast(number(60));

    private static final Condition<Income> EARNED = Income.KIND.is(IncomeKind.WAGE);

    // what comes once is no income a month
    private static final Condition<Income> REGULAR = not(Income.PER.is(Per.ONCE));

    private static final Amount<Income> MONTHLY = where(Income.PER.is(Per.MONTH), Income.AMOUNT)
            .where(Income.PER.is(Per.QUARTER), Income.AMOUNT.dividedBy(number(3)))
            .otherwise(Income.AMOUNT.dividedBy(number(12)));

    private static final Amount<Household> WAGES =
            Household.MEMBERS.sum(Member.INCOMES.where(allOf(REGULAR, EARNED)).sum(MONTHLY));

    private static final Amount<Household> OTHER_INCOME = Household.MEMBERS.sum(
            Member.INCOMES.where(allOf(REGULAR, not(EARNED))).sum(MONTHLY));

    /** Income after the deductions of §4, but for shelter. */
    private static final OpenTerm.OfAmount<Household> ADJUSTED_INCOME = OpenTerm.amount(
                    Household.ENTITY, "FA-4.1#adjusted", ACT.clause("§4"), "扣除后收入", "adjusted income a month")
            .foundInEachCase();

    /** What is deducted for shelter. */
    private static final OpenTerm.OfAmount<Household> SHELTER = OpenTerm.amount(
                    Household.ENTITY, "FA-4.2#shelter", ACT.clause("§4"), "住房扣除", "shelter deduction a month")
            .foundInEachCase();

    private static final Amount<Household> NET_INCOME = define(
            "food.net",
            "净收入",
            "net income a month",
            ACT.clause("§4"),
            ADJUSTED_INCOME.minus(SHELTER).atLeast(NOTHING));

    /** The greatest net income, by the size of the household; the rows of these three tables are lines of standards.csv. */
    static final KeyedStandard.OfAmount NET_LIMIT =
            bySize("northland-net-limit", "净收入限额", "greatest net income a month");

    /** The greatest gross income, by the size of the household. */
    static final KeyedStandard.OfAmount GROSS_LIMIT_OF =
            bySize("northland-gross-limit", "总收入限额", "greatest gross income a month");

    /** The greatest allotment, by the size of the household. */
    static final KeyedStandard.OfAmount MOST = bySize("northland-allotment", "最高援助额", "greatest allotment a month");

    private static KeyedStandard.OfAmount bySize(String code, String zh, String en) {
        return KeyedStandard.amount(code, zh, en).by("persons", Unit.PERSONS, "家庭人数", "size of the household");
    }

    /** The greatest allotment less three tenths of the net income; it may be negative. */
    private static final Amount<Household> ALLOTMENT = define(
            "food.allotment",
            "按净收入计算的援助额",
            "allotment by net income",
            ACT.clause("§5"),
            MOST.at(SIZE).minus(NET_INCOME.times(percent(30)).rounded(new Rounding(100, RoundingMode.CEILING))));

    static final Unruled EVERYBODY_COUNTS = shall(ACT, "FA-2.1", "§2")
            .says("同住的人都计入家庭", "Everybody who lives together counts")
            .organisational("是定义（food.size），不是单独的规则", "A definition (food.size), not a rule of its own");

    static final Rule<Household> ELIGIBLE = shall(ACT, "FA-3.1", "§3")
            .says(
                    "净收入不超过限额的家庭可获食品援助：一人1255，二人1704，三人2152，每增一人加449",
                    "A household with a net income of no more than 1,255 for one, 1,704 for two, 2,152 for three and 449 for each further "
                            + "member is eligible")
            .when(Household.ENTITY, allOf(SIZE.isAtLeast(number(1)), NET_INCOME.isAtMost(NET_LIMIT.at(SIZE))))
            .then(makesEligible(PROGRAMME));

    static final Rule<Household> GROSS_LIMIT = shall(ACT, "FA-3.2", "§3")
            .says(
                    "没有年满60周岁的成员且总收入超过限额的，不予援助：一人1632，二人2220，三人2798，每增一人加583",
                    "Without a member of 60 a household with a gross income above 1,632 for one, 2,220 for two, 2,798 for three and 583 for each "
                            + "further member is not eligible")
            .when(
                    Household.ENTITY,
                    allOf(
                            not(Household.MEMBERS.any(AGED_60)),
                            WAGES.plus(OTHER_INCOME).isAbove(GROSS_LIMIT_OF.at(SIZE))))
            .then(excludes(PROGRAMME));

    static final Rule<Household> ADJUSTED_INCOME_IS = shall(ACT, "FA-4.1", "§4")
            .says(
                    "从收入中扣除工资的20%和204，不低于零；一次性收入不计",
                    "A fifth of wages and 204 are deducted from the income, which is not below zero; what comes once does not count")
            .forEvery(Household.ENTITY)
            .then(ADJUSTED_INCOME.is(WAGES.times(percent(80))
                    .plus(OTHER_INCOME)
                    .minus(yuan("204.00"))
                    .atLeast(NOTHING)));

    static final Rule<Household> SHELTER_IS = shall(ACT, "FA-4.2", "§4")
            .says(
                    "住房支出超过扣除后收入一半的部分扣除，最多712",
                    "Shelter costs above half of the adjusted income are deducted, at most 712")
            .forEvery(Household.ENTITY)
            .then(SHELTER.is(Northland.SHELTER_COST
                    .minus(ADJUSTED_INCOME.times(percent(50)))
                    .atLeast(NOTHING)
                    .atMost(yuan("712.00"))));

    static final Rule<Household> SHELTER_OF_THE_HOMELESS = may(ACT, "FA-4.3", "§4")
            .says("无家可归的，可以改按190扣除", "Of a homeless household 190 may be deducted instead")
            .overriding(SHELTER_IS, ACT.clause("§4"))
            .when(Household.ENTITY, Northland.HOMELESS)
            .then(SHELTER.is(yuan("190.00")));

    static final Rule<Household> PAID = shall(ACT, "FA-5.1", "§5")
            .says(
                    "每月发给最高额减去净收入的30%（进到元）：一人292，二人530，三人640，每增一人加220",
                    "A month the greatest allotment is paid, 292 for one, 530 for two, 640 for three and 220 for each further member, less 30 % of the "
                            + "net income, rounded up to the crown")
            .forEvery(Household.ENTITY)
            .then(pays(PROGRAMME, Part.ALLOWANCE, ALLOTMENT.atLeast(NOTHING)));

    static final Rule<Household> LEAST = shall(ACT, "FA-5.2", "§5")
            .says("一人、二人户每月不少于23", "Households of one or two get no less than 23 a month")
            .overriding(PAID, ACT.clause("§5"))
            .when(Household.ENTITY, SIZE.isAtMost(number(2)))
            .then(pays(PROGRAMME, Part.ALLOWANCE, ALLOTMENT.atLeast(yuan("23.00"))));

    static final ImmutableList<Rule<Household>> DECISION = shall(ACT, "FA-6.1", "§6")
            .says("县自受理之日起30日内决定", "The county decides within 30 days of acceptance")
            .forEvery(Household.ENTITY)
            .thenEach(
                    decidedBy(Body.COUNTY, PROGRAMME),
                    takesWhoDecides(Step.DECISION, PROGRAMME),
                    within(Step.DECISION, calendarDays(30), Step.ACCEPTANCE, PROGRAMME));

    private FoodAid() {}
}
