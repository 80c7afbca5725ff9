package org.jiuzhu.benchmarks.county;

import static org.jiuzhu.policy.rule.Words.allOf;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.rule.Words;

/** The facts that the workload gives in another form than the library: totals instead of lists, an age instead of a birthday. */
final class Facts {

    static final CountFact<Household> HOUSING_COUNT =
            Household.ENTITY.count("housingCount", Unit.NUMBER, 0, 100, "住房套数", "number of dwellings");

    static final AmountFact<Household> FINANCIAL_ASSETS =
            Household.ENTITY.amount("financialAssets", "金融资产", "financial assets");

    static final AmountFact<Household> MEDICAL_EXPENDITURE = Household.ENTITY.amount(
            "medicalExpenditure", "12个月自负医疗支出", "self-paid medical expenditure over twelve months");

    static final AmountFact<Household> EDUCATION_EXPENDITURE = Household.ENTITY.amount(
            "educationExpenditure", "12个月自负教育支出", "self-paid education expenditure over twelve months");

    static final ConditionFact<Household> SUDDEN_EVENT =
            Household.ENTITY.condition("suddenEvent", "遭遇突发事件", "a sudden event happened");

    static final ConditionFact<Household> PREVIOUSLY_ON_DIBAO =
            Household.ENTITY.condition("previouslyOnDibao", "曾享受低保", "was on dibao before");

    static final CountFact<Household> MONTHS_SINCE_RISE =
            Household.ENTITY.count("monthsSinceRise", Unit.MONTHS, 0, 1200, "收入增加以来月数", "months since the income rose");

    static final CountFact<Member> AGE = Member.ENTITY.count("age", Unit.YEARS, 0, 150, "年龄", "age");

    static final CountFact<Member> GRADE =
            Member.ENTITY.count("grade", Unit.NUMBER, 0, 4, "残疾等级（无残疾为0）", "grade of disability (0 for none)");

    static final AmountFact<Member> WAGE = Member.ENTITY.amount("wage", "月工资", "monthly wage");

    static final AmountFact<Member> OTHER_INCOME = Member.ENTITY.amount("otherIncome", "其他月收入", "other monthly income");

    static final ConditionFact<Member> NO_LABOUR_CAPACITY =
            Member.ENTITY.condition("noLabourCapacity", "无劳动能力", "without the ability to work");

    static final ConditionFact<Member> NO_SUPPORTER =
            Member.ENTITY.condition("noSupporter", "无法定义务人", "nobody has a duty of support");

    static final Condition<Member> DISABLED = GRADE.isAtLeast(Words.number(1));

    static final Condition<Member> SEVERELY_DISABLED = allOf(DISABLED, GRADE.isAtMost(Words.number(2)));

    static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            HOUSING_COUNT,
            FINANCIAL_ASSETS,
            MEDICAL_EXPENDITURE,
            EDUCATION_EXPENDITURE,
            SUDDEN_EVENT,
            PREVIOUSLY_ON_DIBAO,
            MONTHS_SINCE_RISE,
            AGE,
            GRADE,
            WAGE,
            OTHER_INCOME,
            NO_LABOUR_CAPACITY,
            NO_SUPPORTER);

    private Facts() {}
}
