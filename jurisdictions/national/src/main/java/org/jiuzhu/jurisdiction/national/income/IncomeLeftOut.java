package org.jiuzhu.jurisdiction.national.income;

import static org.jiuzhu.jurisdiction.national.shared.Texts.CHILDREN_62;
import static org.jiuzhu.jurisdiction.national.shared.Texts.DISABILITY_52;
import static org.jiuzhu.jurisdiction.national.shared.Texts.NOTICE_83;
import static org.jiuzhu.jurisdiction.national.shared.Texts.REGULATION_271;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Rule;

/**
 * What single texts beside the measures on dibao leave out of the income: 271号, 国发〔2015〕52号, 民发〔2019〕62号,
 * 83号.
 */
public final class IncomeLeftOut {

    /** 271号 §2: to June 2021, urban families. */
    public static final Rule<Income> PREFERENTIAL_URBAN = shall(REGULATION_271, "N271-2.1", "§2")
            .says(
                    "城市居民的优抚对象所得抚恤金、补助金不计入收入",
                    "What urban families draw as preferential treatment of servicemen is not counted")
            .overriding(Income2012.ALL_KINDS, REGULATION_271.clause("§2"))
            .when(
                    Income.ENTITY,
                    allOf(
                            Income.KIND.is(IncomeKind.PREFERENTIAL),
                            Member.INCOMES.ofOwner(Member.ofHousehold(Household.AREA.is(Area.URBAN)))))
            .then(FamilyIncome.LEFT_OUT.is(ALWAYS));

    /** 国发〔2015〕52号: from 2016. */
    public static final Rule<Income> DISABILITY_SUBSIDIES = shall(DISABILITY_52, "N52-1.1", "与社会救助的衔接")
            .says(
                    "残疾人两项补贴不计入低保家庭收入",
                    "The two disability subsidies are not counted as income of a dibao family")
            .overriding(Income2012.ALL_KINDS, DISABILITY_52.clause("与社会救助的衔接"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.DISABILITY_SUBSIDY))
            .then(FamilyIncome.LEFT_OUT.is(ALWAYS));

    /** 民发〔2019〕62号 三（一）: from 2020. */
    public static final Rule<Income> UNATTENDED_CHILDREN = shall(CHILDREN_62, "N62-3.1", "三（一）")
            .says(
                    "已全额领取的事实无人抚养儿童基本生活补贴不计入家庭收入",
                    "The living allowance of a de facto unattended child that is drawn in full is not counted")
            .overriding(Income2012.ALL_KINDS, CHILDREN_62.clause("三（一）"))
            .when(Income.ENTITY, Income.KIND.is(IncomeKind.UNATTENDED_CHILD))
            .then(FamilyIncome.LEFT_OUT.is(ALWAYS));

    /** 83号 一（一）. */
    public static final Rule<Income> MAINTENANCE_FROM_SIBLINGS = may(NOTICE_83, "N83-1.2", "一（一）")
            .says(
                    "兄弟姐妹或60周岁以上老年人供养成年无业重度残疾人的费用，可以视情豁免",
                    "What siblings or people of 60 or older pay to keep an adult, severely disabled person without "
                            + "work may be left out")
            .reading(
                    "豁免多少“视情”；采用时全部不计入",
                    "How much is left to the case; where it is used, all of it is left out")
            .overriding(Income2021.COUNTED_KINDS, NOTICE_83.clause("一（一）"))
            .when(
                    Income.ENTITY,
                    allOf(
                            Income.KIND.is(IncomeKind.MAINTENANCE),
                            Member.INCOMES.ofOwner(allOf(
                                    People.ADULT,
                                    People.SEVERELY_DISABLED,
                                    not(Member.EMPLOYED),
                                    NationalFacts.SUPPORTED_BY_SIBLINGS_OR_ELDERS))))
            .then(FamilyIncome.LEFT_OUT.is(ALWAYS));

    private IncomeLeftOut() {}
}
