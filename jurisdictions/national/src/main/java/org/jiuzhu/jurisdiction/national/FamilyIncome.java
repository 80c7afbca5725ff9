package org.jiuzhu.jurisdiction.national;

import static org.jiuzhu.jurisdiction.national.Texts.CHILDREN_62;
import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_2012;
import static org.jiuzhu.jurisdiction.national.Texts.DIBAO_57;
import static org.jiuzhu.jurisdiction.national.Texts.DISABILITY_52;
import static org.jiuzhu.jurisdiction.national.Texts.NOTICE_83;
import static org.jiuzhu.jurisdiction.national.Texts.ON_INCOME;
import static org.jiuzhu.jurisdiction.national.Texts.OPINION_2020;
import static org.jiuzhu.jurisdiction.national.Texts.REGULATION_271;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;

import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.ExpenseKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Period;

/**
 * Income (家庭收入) as dibao and margin households count it. What is counted has changed in July 2021; extreme-poverty support has a list
 * of its own, in {@link ExtremePovertySupport}.
 */
public final class FamilyIncome {

    /**
     * 规定期限: over how many months an amount is counted that was received or spent once. The nation gives no size; while nobody fills it, a month may be
     * anything up to the whole.
     */
    public static final OpenTerm.OfCount<Entity> ONE_OFF_MONTHS = OpenTerm.count(
                    "N57-13#one-off-months",
                    ON_INCOME,
                    Unit.MONTHS,
                    "一次性收支分摊的月数",
                    "months over which a one-off amount is counted")
            .notBelow(Fraction.ONE);

    /** What an income comes to a month, in yuan: a third of what is stated for a quarter, a twelfth of what is stated for a year. */
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
     * Whether an income is left out. Rules name the kinds that are, and those that count; of a kind that no text names it is open. A place that
     * leaves out more (57号 §13, (4)) fills this term for the kinds that it names, and goes before {@link #COUNTED_KINDS} where that one names
     * them too.
     */
    public static final OpenTerm.OfCondition<Income> LEFT_OUT = OpenTerm.condition(
                    Income.ENTITY, "N57-13#left-out", ON_INCOME, "不计入家庭收入", "not counted as family income")
            .foundInEachCase();

    private static final Condition<Income> IS_LEFT_OUT = firstKnown(NationalFacts.NOT_COUNTED, LEFT_OUT);

    /**
     * 必要的就业成本: what is taken off the wages of a person, yuan a month. The nation gives no size. It matters only for who earns wages,
     * and takes off no more than these. For whom no rule of the place names a size, it stays open.
     */
    public static final OpenTerm.OfAmount<Member> WORK_COST = OpenTerm.amount(
            Member.ENTITY,
            "N57-13#work-cost",
            OPINION_2020.clause("二（三）11").then(DIBAO_57.clause("§13")),
            "必要的就业成本扣减额（每月）",
            "necessary work costs, a month");

    /**
     * 因残疾、患重病增加的刚性支出: what may be taken off the family’s income for a disabled or seriously ill member, yuan a month for that
     * member. The nation gives no size. It matters only for such members.
     */
    public static final OpenTerm.OfAmount<Member> HARDSHIP_DEDUCTION = OpenTerm.amount(
            Member.ENTITY,
            "N57-13#hardship-deduction",
            DIBAO_57.clause("§13"),
            "因残疾、患重病增加的刚性支出扣减额（每月）",
            "deduction for costs of disability or serious illness, a month");

    /** What a person’s income comes to by the rules of the date, yuan a month; filled by the rules below. */
    public static final OpenTerm.OfAmount<Member> INCOME_BY_RULE = OpenTerm.amount(
                    Member.ENTITY, "N57-13#income", ON_INCOME, "按规定核算的月收入", "monthly income by the rules of the date")
            .foundInEachCase();

    /** What is taken off the family’s income for a member, yuan a month; filled by the rules below. */
    public static final OpenTerm.OfAmount<Member> DEDUCTION_BY_RULE = OpenTerm.amount(
                    Member.ENTITY,
                    "N57-13#deduction",
                    ON_INCOME,
                    "按规定扣减的刚性支出（每月）",
                    "rigid expenditure taken off, a month")
            .foundInEachCase();

    /** 本人计入家庭的月收入: what a person’s income counts for, yuan a month, never below zero; before deductions for illness. */
    public static final Amount<Member> COUNTED_INCOME =
            define("income.counted", "计入家庭的月收入", "countable monthly income", ON_INCOME, INCOME_BY_RULE);

    private static final Condition<Income> IS_WAGE = Income.KIND.is(IncomeKind.WAGE);

    private static final Amount<Member> WAGES =
            Member.INCOMES.where(allOf(IS_WAGE, not(IS_LEFT_OUT))).sum(MONTHLY);

    // what insurance pays back of a bill leaves the family no richer
    private static final Condition<Income> IS_REIMBURSEMENT = Income.KIND.is(IncomeKind.SOCIAL_INSURANCE_IN_KIND);

    private static final Amount<Member> OTHER_INCOME = Member.INCOMES
            .where(allOf(not(IS_WAGE), not(IS_REIMBURSEMENT), not(IS_LEFT_OUT)))
            .sum(MONTHLY);

    // only who earns wages has work costs, so that nobody else's income hangs on the open term
    private static final Amount<Member> WAGES_LESS_COSTS = where(
                    Member.INCOMES.any(IS_WAGE), WAGES.minus(WORK_COST).atLeast(NOTHING))
            .otherwise(NOTHING);

    // while the expenses are not known they are at least nothing, so that income has an upper bound
    static final Amount<Member> TRANSFERS_PAID = Member.EXPENSES
            .where(Expense.KIND.isOneOf(
                    these(ExpenseKind.TAX_AND_INSURANCE, ExpenseKind.MAINTENANCE_PAID, ExpenseKind.OTHER_TRANSFER)))
            .sum(MONTHLY_EXPENSE)
            .atLeast(NOTHING);

    private static final Amount<Member> TAX_AND_INSURANCE = Member.EXPENSES
            .where(Expense.KIND.is(ExpenseKind.TAX_AND_INSURANCE))
            .sum(MONTHLY_EXPENSE)
            .atLeast(NOTHING);

    /** 220号 §16: to June 2021. */
    public static final Rule<Income> ALL_KINDS_2012 = shall(DIBAO_2012, "N220-16.1/2", "§16")
            .says("工资、经营、财产、转移性收入和其他应计入的收入都计入", "Wages, business, property, transfer and other income counts")
            .reading("其他文件写明不计入的，从其规定", "What another document leaves out stays out")
            .forEvery(Income.ENTITY)
            .then(LEFT_OUT.is(not(ALWAYS)));

    /** 271号 §2: to June 2021, urban families. */
    public static final Rule<Income> PREFERENTIAL_URBAN = shall(REGULATION_271, "N271-2.1", "§2")
            .says(
                    "城市居民的优抚对象所得抚恤金、补助金不计入收入",
                    "What urban families draw as preferential treatment of servicemen is not counted")
            .overriding(ALL_KINDS_2012, REGULATION_271.clause("§2"))
            .when(
                    Income.ENTITY,
                    allOf(
                            Income.KIND.is(IncomeKind.PREFERENTIAL),
                            Member.INCOMES.ofOwner(Member.ofHousehold(Household.AREA.is(Area.URBAN)))))
            .then(LEFT_OUT.is(ALWAYS));

    /** 220号 §16: to June 2021. */
    public static final Rule<Member> INCOME_2012 = shall(DIBAO_2012, "N220-16.1", "§16")
            .says(
                    "收入是扣除个人所得税和个人社会保险支出之后的工资、经营、财产、转移性收入和其他应计入的收入",
                    "Income is wages, business, property, transfer and other income after income tax and the person’s own social insurance")
            .reading(
                    "条文没有成体系的不计入清单，也没有就业成本：除其他文件写明的以外，各类收入都计入",
                    "There is no list of income left out, and no work cost: all income counts unless another document says otherwise")
            .reading(
                    "医疗保险等报销的费用抵偿已经发生的支出，不是收入；失业保险金等现金待遇各有类别，照样计入",
                    "What medical and like insurance pays back makes good what was spent and is no income; benefits in money, such as unemployment "
                            + "insurance, have kinds of their own and count")
            .forEvery(Member.ENTITY)
            .then(INCOME_BY_RULE.is(
                    WAGES.plus(OTHER_INCOME).minus(TAX_AND_INSURANCE).atLeast(NOTHING)));

    /** 220号 §16: to June 2021. */
    public static final Rule<Member> NO_DEDUCTION_2012 = shall(DIBAO_2012, "N220-16.2", "§16")
            .says("家庭可支配收入就是核算的收入", "The disposable income is the income that counts")
            .reading("条文没有因残疾、重病的扣减，故不扣减", "There is no deduction for disability or illness, so nothing is taken off")
            .forEvery(Member.ENTITY)
            .then(DEDUCTION_BY_RULE.is(NOTHING));

    /** 国发〔2015〕52号: from 2016. */
    public static final Rule<Income> DISABILITY_SUBSIDIES = shall(DISABILITY_52, "N52-1.1", "与社会救助的衔接")
            .says("残疾人两项补贴不计入低保家庭收入", "The two disability subsidies are not counted as income of a dibao family")
            .overriding(ALL_KINDS_2012, DISABILITY_52.clause("与社会救助的衔接"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.DISABILITY_SUBSIDY))
            .then(LEFT_OUT.is(ALWAYS));

    /** 民发〔2019〕62号 三（一）: from 2020. */
    public static final Rule<Income> UNATTENDED_CHILDREN = shall(CHILDREN_62, "N62-3.1", "三（一）")
            .says(
                    "已全额领取的事实无人抚养儿童基本生活补贴不计入家庭收入",
                    "The living allowance of a de facto unattended child that is drawn in full is not counted")
            .overriding(ALL_KINDS_2012, CHILDREN_62.clause("三（一）"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.UNATTENDED_CHILD))
            .then(LEFT_OUT.is(ALWAYS));

    /** 2020意见 二（三）11: recipients in work, before 57号 says it for all. */
    public static final Rule<Member> WORK_COST_2020 = shall(OPINION_2020, "N2020-11.1", "二（三）11")
            .says(
                    "核算已就业的低保对象的收入时扣减必要的就业成本",
                    "Necessary work costs are taken off the income of dibao recipients in work")
            .inForce(Period.until("2021-06-30"))
            .overriding(INCOME_2012, OPINION_2020.clause("二（三）11"))
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.EMPLOYED,
                            Member.ofHousehold(Awards.householdDraws(Programme.MINIMUM_LIVING_ALLOWANCE))))
            .then(INCOME_BY_RULE.is(
                    WAGES_LESS_COSTS.plus(OTHER_INCOME).minus(TAX_AND_INSURANCE).atLeast(NOTHING)));

    /** 57号 §13, first paragraph: from July 2021. */
    public static final Rule<Member> INCOME = shall(DIBAO_57, "N57-13.1", "§13")
            .says(
                    "收入是扣除必要就业成本的工资，加经营净收入、财产净收入、转移净收入和其他应计入的收入",
                    "Income is wages less necessary work costs, and net income from business, property and transfers, and what else counts")
            .reading(
                    "就业成本最多扣到工资为零；税款、社会保障支出、赡养支出和其他经常性转移支出从收入中扣减，可以超过转移性收入，但本人收入不低于零",
                    "Work costs take off no more than the wages. Taxes, contributions, maintenance and other regular transfers paid are taken off and "
                            + "may exceed the transfers received, but a person’s income is never below zero")
            .reading(
                    "经营、财产净收入是扣除成本之后得到的收入；亏损的没有得到收入，按零填报，不冲抵工资等其他收入，条文没有这样写",
                    "Net income from business and property is what is received after its costs. After a loss nothing is received, so it is stated as "
                            + "nothing; that a loss is set off against wages and other income the sentence does not say")
            .reading(
                    "其他经常性转移支出（other-transfer）指经常支付、不属于税款、社会保障和赡养的；偶然的人情往来不是，是不是由经办机构认定",
                    "Other regular transfers (other-transfer) are paid regularly and are no tax, contribution or maintenance; an occasional gift is none. Which are, "
                            + "the authority finds")
            .reading(
                    "按季度填报的收支，一个月按三分之一计；按年或最近12个月填报的，按十二分之一计；一次性的，分摊到几个月由地方规定",
                    "Of an amount stated for a quarter a month is a third, of one stated for a year a twelfth; over how many months a one-off "
                            + "amount is counted is for local rules")
            .reading(
                    "所列转移性收入没有医疗保险等报销的费用，它抵偿已经发生的支出，不计入；失业保险金等现金待遇照列举计入",
                    "The transfers that are listed do not name what medical and like insurance pays back; it makes good what was spent and does not "
                            + "count. Benefits in money, such as unemployment insurance, are listed and count")
            .forEvery(Member.ENTITY)
            .then(INCOME_BY_RULE.is(
                    WAGES_LESS_COSTS.plus(OTHER_INCOME).minus(TRANSFERS_PAID).atLeast(NOTHING)));

    /** 57号 §13, first paragraph: the kinds that it names as income. */
    public static final Rule<Income> COUNTED_KINDS = shall(DIBAO_57, "N57-13.1/2", "§13")
            .says(
                    "工资、经营、财产收入，赡养抚养扶养费、离退休金、失业保险金、遗属补助、赔偿、受赠等转移性收入和其他应计入的收入，都计入",
                    "Wages, business and property income, transfers such as maintenance, pensions, unemployment insurance, survivors’ allowances, "
                            + "compensation and gifts, and other income that is to be counted, count")
            .reading(
                    "条文没有列出、也没有文件写明不计入的收入（如高龄津贴、惠农补贴、助学金、拆迁补偿），是否计入由当地规定，是待定项",
                    "Whether income counts that the sentence does not list and no document leaves out (old-age allowance, farm subsidies, "
                            + "student grants, compensation for relocation) is for places, an open term")
            .when(
                    Income.ENTITY,
                    Income.KIND.isOneOf(these(
                            IncomeKind.WAGE,
                            IncomeKind.BUSINESS,
                            IncomeKind.PROPERTY,
                            IncomeKind.MAINTENANCE,
                            IncomeKind.PENSION,
                            IncomeKind.OTHER_RESIDENT_PENSION,
                            IncomeKind.UNEMPLOYMENT,
                            IncomeKind.SURVIVOR,
                            IncomeKind.COMPENSATION,
                            IncomeKind.GIFT,
                            IncomeKind.OTHER)))
            .then(LEFT_OUT.is(not(ALWAYS)));

    /** 57号 §13, second paragraph (1). */
    public static final Rule<Income> REWARDS = shall(DIBAO_57, "N57-13.2", "§13")
            .says(
                    "优待抚恤金、计划生育奖励与扶助金、奖学金、见义勇为等奖励性补助不计入",
                    "Preferential treatment of servicemen, family-planning support, scholarships and awards for bravery are not counted")
            .when(
                    Income.ENTITY,
                    Income.KIND.isOneOf(these(
                            IncomeKind.PREFERENTIAL,
                            IncomeKind.FAMILY_PLANNING,
                            IncomeKind.SCHOLARSHIP,
                            IncomeKind.BRAVERY_AWARD)))
            .then(LEFT_OUT.is(ALWAYS));

    /** 57号 §13, second paragraph (2). */
    public static final Rule<Income> SOCIAL_ASSISTANCE = shall(DIBAO_57, "N57-13.3", "§13")
            .says("政府发放的社会救助款物不计入", "Government social assistance is not counted")
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.SOCIAL_ASSISTANCE))
            .then(LEFT_OUT.is(ALWAYS));

    /** 57号 §13, second paragraph (3): to the end of 2025. */
    public static final Rule<Income> BASIC_PENSION = shall(DIBAO_57, "N57-13.4", "§13")
            .says("“十四五”期间，中央确定的城乡居民基础养老金不计入", "In 2021 to 2025 the central basic pension of residents is not counted")
            .reading(
                    "“十四五”是2021年至2025年；其后没有见到延续的规定，2026年起计入",
                    "The plan runs from 2021 to 2025; no extension is known, so from 2026 it counts")
            .inForce(Period.until("2025-12-31"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.BASIC_PENSION))
            .then(LEFT_OUT.is(ALWAYS));

    /** 57号 §13, second paragraph (3): from 2026. */
    public static final Rule<Income> BASIC_PENSION_COUNTS = shall(DIBAO_57, "N57-13.4/2", "§13")
            .says("“十四五”之后，城乡居民基础养老金计入", "After 2025 the central basic pension of residents is counted")
            .reading("不计入只到2025年；养老金是转移性收入", "It is left out to the end of 2025 only, and a pension is a transfer")
            .inForce(Period.from("2026-01-01"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.BASIC_PENSION))
            .then(LEFT_OUT.is(not(ALWAYS)));

    /** 57号 §13, third paragraph: for others nothing. */
    public static final Rule<Member> NO_DEDUCTION = shall(DIBAO_57, "N57-13.5/2", "§13")
            .says("没有残疾、重病的成员，不扣减刚性支出", "For a member without disability or serious illness nothing is taken off")
            .forEvery(Member.ENTITY)
            .then(DEDUCTION_BY_RULE.is(NOTHING));

    /** 57号 §13, third paragraph. */
    public static final Rule<Member> DEDUCTION = shall(DIBAO_57, "N57-13.5", "§13")
            .says(
                    "成员因残疾、患重病增加的刚性支出，可按规定适当扣减",
                    "Rigid expenditure that disability or serious illness adds may be taken off as rules say")
            .reading(
                    "扣不扣、扣多少由地方规定；没有残疾人和重病患者的家庭不受影响，有的家庭在地方规定补上之前列为待定",
                    "Whether and how much is for local rules. A family without disabled or seriously ill members is not concerned; for the others "
                            + "the term stays open until a local rule or the authority fills it")
            .reading(
                    "“可按规定”：扣不扣由规定决定，不是逐案的裁量，故不作“可以”处理；当地规定不扣的，把待定项设为零",
                    "“May … as rules say”: it is for rules and not for the single decision whether it is taken off, so it is no discretion; "
                            + "where the rules of a place do not, the term is set to nothing")
            .reading("从家庭收入中扣减，不限于该成员本人的收入", "It is taken off the family’s income, not only off that member’s own")
            .overriding(NO_DEDUCTION, DIBAO_57.clause("§13"))
            .when(Member.ENTITY, anyOf(People.DISABLED, Member.SERIOUSLY_ILL))
            .then(DEDUCTION_BY_RULE.is(firstKnown(NationalFacts.HARDSHIP_DEDUCTION, HARDSHIP_DEDUCTION)));

    /** 83号 一（一）. */
    public static final Rule<Income> MAINTENANCE_FROM_SIBLINGS = may(NOTICE_83, "N83-1.2", "一（一）")
            .says(
                    "兄弟姐妹或60周岁以上老年人供养成年无业重度残疾人的费用，可以视情豁免",
                    "What siblings or people of 60 or older pay to keep an adult, severely disabled person without work may be left out")
            .reading("豁免多少“视情”；采用时全部不计入", "How much is left to the case; where it is used, all of it is left out")
            .overriding(COUNTED_KINDS, NOTICE_83.clause("一（一）"))
            .when(
                    Income.ENTITY,
                    allOf(
                            Income.KIND.is(IncomeKind.MAINTENANCE),
                            Member.INCOMES.ofOwner(allOf(
                                    People.ADULT,
                                    People.SEVERELY_DISABLED,
                                    not(Member.EMPLOYED),
                                    NationalFacts.SUPPORTED_BY_SIBLINGS_OR_ELDERS))))
            .then(LEFT_OUT.is(ALWAYS));

    private FamilyIncome() {}
}
