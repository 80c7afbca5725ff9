package org.jiuzhu.jurisdiction.national.income;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_57;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** What is income from July 2021: 57号. */
public final class Income2021 {

    /** 57号 §13, first paragraph: from July 2021. */
    public static final Rule<Member> INCOME = shall(DIBAO_57, "N57-13.1", "§13")
            .says(
                    "收入是扣除必要就业成本的工资，加经营净收入、财产净收入、转移净收入和其他应计入的收入",
                    "Income is wages less necessary work costs, and net income from business, property and transfers, "
                            + "and what else counts")
            .reading(
                    """
                    就业成本最多扣到工资为零；税款、社会保障支出、赡养支出和其他经常性转移支出从收入中扣减，\
                    可以超过转移性收入，但本人收入不低于零""",
                    "Work costs take off no more than the wages. Taxes, contributions, maintenance and other regular "
                            + "transfers paid are taken off and may exceed the transfers received, but a person’s "
                            + "income is never below zero")
            .reading(
                    """
                    经营、财产净收入是扣除成本之后得到的收入；亏损的没有得到收入，按零填报，不冲抵工资等其他收入，\
                    条文没有这样写""",
                    "Net income from business and property is what is received after its costs. After a loss nothing "
                            + "is received, so it is stated as nothing; that a loss is set off against wages and other "
                            + "income the sentence does not say")
            .reading(
                    """
                    其他经常性转移支出（other-transfer）指经常支付、不属于税款、社会保障和赡养的；\
                    偶然的人情往来不是，是不是由经办机构认定""",
                    "Other regular transfers (other-transfer) are paid regularly and are no tax, contribution or "
                            + "maintenance; an occasional gift is none. Which are, the authority finds")
            .reading(
                    """
                    按季度填报的收支，一个月按三分之一计；按年或最近12个月填报的，按十二分之一计；\
                    一次性的，分摊到几个月由地方规定""",
                    "Of an amount stated for a quarter a month is a third, of one stated for a year a twelfth; over "
                            + "how many months a one-off amount is counted is for local rules")
            .reading(
                    """
                    所列转移性收入没有医疗保险等报销的费用，它抵偿已经发生的支出，不计入；\
                    失业保险金等现金待遇照列举计入""",
                    "The transfers that are listed do not name what medical and like insurance pays back; it makes "
                            + "good what was spent and does not count. Benefits in money, such as unemployment "
                            + "insurance, are listed and count")
            .forEvery(Member.ENTITY)
            .then(FamilyIncome.INCOME_BY_RULE.is(FamilyIncome.WAGES_LESS_COSTS
                    .plus(FamilyIncome.OTHER_INCOME)
                    .minus(FamilyIncome.TRANSFERS_PAID)
                    .atLeast(NOTHING)));

    /** 57号 §13, first paragraph: the kinds that it names as income. */
    public static final Rule<Income> COUNTED_KINDS = shall(DIBAO_57, "N57-13.1/2", "§13")
            .says(
                    """
                    工资、经营、财产收入，赡养抚养扶养费、离退休金、失业保险金、遗属补助、赔偿、\
                    受赠等转移性收入和其他应计入的收入，都计入""",
                    "Wages, business and property income, transfers such as maintenance, pensions, unemployment "
                            + "insurance, survivors’ allowances, compensation and gifts, and other income that is to "
                            + "be counted, count")
            .reading(
                    """
                    条文没有列出、也没有文件写明不计入的收入（如高龄津贴、惠农补贴、助学金、拆迁补偿），\
                    是否计入由当地规定，是待定项""",
                    "Whether income counts that the sentence does not list and no document leaves out (old-age "
                            + "allowance, farm subsidies, student grants, compensation for relocation) is for places, "
                            + "an open term")
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
            .then(FamilyIncome.LEFT_OUT.is(not(ALWAYS)));

    /** 57号 §13, second paragraph (1). */
    public static final Rule<Income> REWARDS = shall(DIBAO_57, "N57-13.2", "§13")
            .says(
                    "优待抚恤金、计划生育奖励与扶助金、奖学金、见义勇为等奖励性补助不计入",
                    "Preferential treatment of servicemen, family-planning support, scholarships and awards for "
                            + "bravery are not counted")
            .when(
                    Income.ENTITY,
                    Income.KIND.isOneOf(these(
                            IncomeKind.PREFERENTIAL,
                            IncomeKind.FAMILY_PLANNING,
                            IncomeKind.SCHOLARSHIP,
                            IncomeKind.BRAVERY_AWARD)))
            .then(FamilyIncome.LEFT_OUT.is(ALWAYS));

    /** 57号 §13, second paragraph (2). */
    public static final Rule<Income> SOCIAL_ASSISTANCE = shall(DIBAO_57, "N57-13.3", "§13")
            .says("政府发放的社会救助款物不计入", "Government social assistance is not counted")
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.SOCIAL_ASSISTANCE))
            .then(FamilyIncome.LEFT_OUT.is(ALWAYS));

    /** 57号 §13, second paragraph (3): to the end of 2025. */
    public static final Rule<Income> BASIC_PENSION = shall(DIBAO_57, "N57-13.4", "§13")
            .says(
                    "“十四五”期间，中央确定的城乡居民基础养老金不计入",
                    "In 2021 to 2025 the central basic pension of residents is not counted")
            .reading(
                    "“十四五”是2021年至2025年；其后没有见到延续的规定，2026年起计入",
                    "The plan runs from 2021 to 2025; no extension is known, so from 2026 it counts")
            .inForce(Period.until("2025-12-31"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.BASIC_PENSION))
            .then(FamilyIncome.LEFT_OUT.is(ALWAYS));

    /** 57号 §13, second paragraph (3): from 2026. */
    public static final Rule<Income> BASIC_PENSION_COUNTS = shall(DIBAO_57, "N57-13.4/2", "§13")
            .says(
                    "“十四五”之后，城乡居民基础养老金计入",
                    "After 2025 the central basic pension of residents is counted")
            .reading(
                    "不计入只到2025年；养老金是转移性收入",
                    "It is left out to the end of 2025 only, and a pension is a transfer")
            .inForce(Period.from("2026-01-01"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.BASIC_PENSION))
            .then(FamilyIncome.LEFT_OUT.is(not(ALWAYS)));

    /** 57号 §13, third paragraph: for others nothing. */
    public static final Rule<Member> NO_DEDUCTION = shall(DIBAO_57, "N57-13.5/2", "§13")
            .says(
                    "没有残疾、重病的成员，不扣减刚性支出",
                    "For a member without disability or serious illness nothing is taken off")
            .forEvery(Member.ENTITY)
            .then(FamilyIncome.DEDUCTION_BY_RULE.is(NOTHING));

    /** 57号 §13, third paragraph. */
    public static final Rule<Member> DEDUCTION = shall(DIBAO_57, "N57-13.5", "§13")
            .says(
                    "成员因残疾、患重病增加的刚性支出，可按规定适当扣减",
                    "Rigid expenditure that disability or serious illness adds may be taken off as rules say")
            .reading(
                    "扣不扣、扣多少由地方规定；没有残疾人和重病患者的家庭不受影响，有的家庭在地方规定补上之前列为待定",
                    "Whether and how much is for local rules. A family without disabled or seriously ill members is "
                            + "not concerned; for the others the term stays open until a local rule or the authority "
                            + "fills it")
            .reading(
                    "“可按规定”：扣不扣由规定决定，不是逐案的裁量，故不作“可以”处理；当地规定不扣的，把待定项设为零",
                    "“May … as rules say”: it is for rules and not for the single decision whether it is taken off, so "
                            + "it is no discretion; where the rules of a place do not, the term is set to nothing")
            .reading(
                    "从家庭收入中扣减，不限于该成员本人的收入",
                    "It is taken off the family’s income, not only off that member’s own")
            .overriding(NO_DEDUCTION, DIBAO_57.clause("§13"))
            .when(Member.ENTITY, anyOf(People.DISABLED, Member.SERIOUSLY_ILL))
            .then(FamilyIncome.DEDUCTION_BY_RULE.is(
                    firstKnown(NationalFacts.HARDSHIP_DEDUCTION, FamilyIncome.HARDSHIP_DEDUCTION)));

    private Income2021() {}
}
