package org.jiuzhu.jurisdiction.national.income;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.shared.Texts.ON_INCOME;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.ExpenseKind;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Unit;

/**
 * Income (家庭收入) as dibao and margin households count it. What is counted has changed in July 2021; extreme-poverty
 * support has a list of its own, in the package of that programme.
 */
public final class FamilyIncome {

    /**
     * 规定期限: over how many months an amount is counted that was received or spent once. The nation gives no size;
     * while nobody fills it, a month may be anything up to the whole.
     */
    public static final OpenTerm.OfCount<Entity> ONE_OFF_MONTHS = OpenTerm.count(
                    "N57-13#one-off-months",
                    ON_INCOME,
                    Unit.MONTHS,
                    "一次性收支分摊的月数",
                    "months over which a one-off amount is counted")
            .notBelow(Fraction.ONE);

    /**
     * What an income comes to a month, in yuan: a third of what is stated for a quarter, a twelfth of what is stated
     * for a year.
     */
    public static final Amount<Income> MONTHLY = monthly(Income.PER, Income.AMOUNT);

    /** What an expenditure comes to a month, in yuan, in the same way. */
    public static final Amount<Expense> MONTHLY_EXPENSE = monthly(Expense.PER, Expense.AMOUNT);

    private static <E extends Entity> Amount<E> monthly(ChoiceFact<E, Per> per, AmountFact<E> amount) {
        return where(per.is(Per.MONTH), amount)
                .where(per.is(Per.QUARTER), amount.dividedBy(number(3)))
                .where(per.is(Per.YEAR), amount.dividedBy(number(12)))
                .otherwise(amount.dividedBy(ONE_OFF_MONTHS));
    }

    /**
     * Whether an income is left out. Rules name the kinds that are, and those that count; of a kind that no text names
     * it is open. A place that leaves out more (57号 §13, (4)) fills this term for the kinds that it names, and goes
     * before {@link Income2021#COUNTED_KINDS} where that one names them too.
     */
    public static final OpenTerm.OfCondition<Income> LEFT_OUT = OpenTerm.condition(
                    Income.ENTITY, "N57-13#left-out", ON_INCOME, "不计入家庭收入", "not counted as family income")
            .foundInEachCase();

    private static final Condition<Income> IS_LEFT_OUT = firstKnown(NationalFacts.NOT_COUNTED, LEFT_OUT);

    /**
     * 必要的就业成本: what is taken off the wages of a person, yuan a month. The nation gives no size. It matters only
     * for who earns wages, and takes off no more than these. For whom no rule of the place names a size, it stays open.
     */
    public static final OpenTerm.OfAmount<Member> WORK_COST = OpenTerm.amount(
            Member.ENTITY,
            "N57-13#work-cost",
            OPINION_2020.clause("二（三）11").then(DIBAO_57.clause("§13")),
            "必要的就业成本扣减额（每月）",
            "necessary work costs, a month");

    /**
     * 因残疾、患重病增加的刚性支出: what may be taken off the family’s income for a disabled or seriously ill member,
     * yuan a month for that member. The nation gives no size. It matters only for such members.
     */
    public static final OpenTerm.OfAmount<Member> HARDSHIP_DEDUCTION = OpenTerm.amount(
            Member.ENTITY,
            "N57-13#hardship-deduction",
            DIBAO_57.clause("§13"),
            "因残疾、患重病增加的刚性支出扣减额（每月）",
            "deduction for costs of disability or serious illness, a month");

    /** What a person’s income comes to by the rules of the date, yuan a month; filled by the rules of the date. */
    public static final OpenTerm.OfAmount<Member> INCOME_BY_RULE = OpenTerm.amount(
                    Member.ENTITY, "N57-13#income", ON_INCOME,
                    "按规定核算的月收入",
                    "monthly income by the rules of the date")
            .foundInEachCase();

    /** What is taken off the family’s income for a member, yuan a month; filled by the rules of the date. */
    public static final OpenTerm.OfAmount<Member> DEDUCTION_BY_RULE = OpenTerm.amount(
                    Member.ENTITY,
                    "N57-13#deduction",
                    ON_INCOME,
                    "按规定扣减的刚性支出（每月）",
                    "rigid expenditure taken off, a month")
            .foundInEachCase();

    /**
     * 本人计入家庭的月收入: what a person’s income counts for, yuan a month, never below zero; before deductions for
     * illness.
     */
    public static final Amount<Member> COUNTED_INCOME =
            define("income.counted", "计入家庭的月收入", "countable monthly income", ON_INCOME, INCOME_BY_RULE);

    private static final Condition<Income> IS_WAGE = Income.KIND.is(IncomeKind.WAGE);

    static final Amount<Member> WAGES =
            Member.INCOMES.where(allOf(IS_WAGE, not(IS_LEFT_OUT))).sum(MONTHLY);

    // what insurance pays back of a bill leaves the family no richer
    private static final Condition<Income> IS_REIMBURSEMENT = Income.KIND.is(IncomeKind.SOCIAL_INSURANCE_IN_KIND);

    static final Amount<Member> OTHER_INCOME = Member.INCOMES
            .where(allOf(not(IS_WAGE), not(IS_REIMBURSEMENT), not(IS_LEFT_OUT)))
            .sum(MONTHLY);

    // only who earns wages has work costs, so that nobody else's income hangs on the open term
    static final Amount<Member> WAGES_LESS_COSTS = where(
                    Member.INCOMES.any(IS_WAGE), WAGES.minus(WORK_COST).atLeast(NOTHING))
            .otherwise(NOTHING);

    /**
     * What a person pays in taxes, contributions and transfers, yuan a month; at least nothing while it is not known,
     * so that income has an upper bound.
     */
    public static final Amount<Member> TRANSFERS_PAID = Member.EXPENSES
            .where(Expense.KIND.isOneOf(
                    these(ExpenseKind.TAX_AND_INSURANCE, ExpenseKind.MAINTENANCE_PAID, ExpenseKind.OTHER_TRANSFER)))
            .sum(MONTHLY_EXPENSE)
            .atLeast(NOTHING);

    static final Amount<Member> TAX_AND_INSURANCE = Member.EXPENSES
            .where(Expense.KIND.is(ExpenseKind.TAX_AND_INSURANCE))
            .sum(MONTHLY_EXPENSE)
            .atLeast(NOTHING);

    private FamilyIncome() {}
}
