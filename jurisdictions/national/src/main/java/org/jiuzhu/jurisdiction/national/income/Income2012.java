package org.jiuzhu.jurisdiction.national.income;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DIBAO_2012;
import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.shared.Awards;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** What is income to June 2021: 220号, and from August 2020 what the opinion of that year takes off. */
public final class Income2012 {

    /** 220号 §16: to June 2021. */
    public static final Rule<Income> ALL_KINDS = shall(DIBAO_2012, "N220-16.1/2", "§16")
            .says(
                    "工资、经营、财产、转移性收入和其他应计入的收入都计入",
                    "Wages, business, property, transfer and other income counts")
            .reading("其他文件写明不计入的，从其规定", "What another document leaves out stays out")
            .forEvery(Income.ENTITY)
            .then(FamilyIncome.LEFT_OUT.is(not(ALWAYS)));

    /** 220号 §16: to June 2021. */
    public static final Rule<Member> INCOME = shall(DIBAO_2012, "N220-16.1", "§16")
            .says(
                    "收入是扣除个人所得税和个人社会保险支出之后的工资、经营、财产、转移性收入和其他应计入的收入",
                    "Income is wages, business, property, transfer and other income after income tax and the person’s "
                            + "own social insurance")
            .reading(
                    "条文没有成体系的不计入清单，也没有就业成本：除其他文件写明的以外，各类收入都计入",
                    "There is no list of income left out, and no work cost: all income counts unless another document "
                            + "says otherwise")
            .reading(
                    "医疗保险等报销的费用抵偿已经发生的支出，不是收入；失业保险金等现金待遇各有类别，照样计入",
                    "What medical and like insurance pays back makes good what was spent and is no income; benefits in "
                            + "money, such as unemployment insurance, have kinds of their own and count")
            .forEvery(Member.ENTITY)
            .then(FamilyIncome.INCOME_BY_RULE.is(FamilyIncome.WAGES
                    .plus(FamilyIncome.OTHER_INCOME)
                    .minus(FamilyIncome.TAX_AND_INSURANCE)
                    .atLeast(NOTHING)));

    /** 220号 §16: to June 2021. */
    public static final Rule<Member> NO_DEDUCTION = shall(DIBAO_2012, "N220-16.2", "§16")
            .says("家庭可支配收入就是核算的收入", "The disposable income is the income that counts")
            .reading(
                    "条文没有因残疾、重病的扣减，故不扣减",
                    "There is no deduction for disability or illness, so nothing is taken off")
            .forEvery(Member.ENTITY)
            .then(FamilyIncome.DEDUCTION_BY_RULE.is(NOTHING));

    /** 2020意见 二（三）11: recipients in work, before 57号 says it for all. */
    public static final Rule<Member> WORK_COST_2020 = shall(OPINION_2020, "N2020-11.1", "二（三）11")
            .says(
                    "核算已就业的低保对象的收入时扣减必要的就业成本",
                    "Necessary work costs are taken off the income of dibao recipients in work")
            .inForce(Period.until("2021-06-30"))
            .overriding(INCOME, OPINION_2020.clause("二（三）11"))
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.EMPLOYED,
                            Member.ofHousehold(Awards.householdDraws(Programme.MINIMUM_LIVING_ALLOWANCE))))
            .then(FamilyIncome.INCOME_BY_RULE.is(FamilyIncome.WAGES_LESS_COSTS
                    .plus(FamilyIncome.OTHER_INCOME)
                    .minus(FamilyIncome.TAX_AND_INSURANCE)
                    .atLeast(NOTHING)));

    private Income2012() {}
}
