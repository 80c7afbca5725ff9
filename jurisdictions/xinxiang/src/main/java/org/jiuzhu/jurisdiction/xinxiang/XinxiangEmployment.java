package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.employment.EmploymentAssistance;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Employment assistance (就业救助) in Xinxiang. */
final class XinxiangEmployment {

    static final ImmutableList<Rule<Member>> HELPED_INTO_WORK = shall(PLAN, "XX-2-4.1", "二（四）")
            .says(
                    "为救助对象推荐岗位、介绍职业",
                    "Recipients of assistance are recommended for jobs and helped to find them")
            .reading(
                    "社会救助对象读作低保、边缘、刚性支出困难家庭成员和特困人员；说的是其中的失业人员",
                    "Read as members of dibao, margin and rigid-expenditure families and people in extreme poverty who "
                            + "are unemployed")
            .when(Member.ENTITY, allOf(EmploymentAssistance.ASSISTED, EmploymentAssistance.UNEMPLOYED))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "企业用工推荐、职业介绍",
                            "recommendation to firms, and placement"));

    static final ImmutableList<Rule<Member>> START_UP = shall(PLAN, "XX-2-4.2", "二（四）")
            .says(
                    "救助对象想创业的，免费培训，创业担保贷款走绿色通道",
                    "Recipients who want to start a business get free training and a fast lane to guaranteed loans")
            .reading("贷款额度在其他规定中", "How much can be borrowed stands elsewhere")
            .when(Member.ENTITY, allOf(EmploymentAssistance.ASSISTED, XinxiangFacts.WISHES_TO_START_BUSINESS))
            .thenEach(
                    makesEligible(Programme.EMPLOYMENT_ASSISTANCE),
                    provides(Programme.EMPLOYMENT_ASSISTANCE, "免费创业培训", "training for a start-up, free"),
                    provides(
                            Programme.EMPLOYMENT_ASSISTANCE,
                            "创业担保贷款绿色通道",
                            "a fast lane to guaranteed loans"));

    static final Rule<Household> NOBODY_IN_WORK = shall(PLAN, "XX-2-4.3", "二（四）")
            .says(
                    "用公益岗位等办法，使零就业家庭动态清零",
                    "Public-service posts and the like keep the number of families with nobody in work at zero")
            .reading("一人就业即不再是；没有写天数", "With one in work it is none any more; by when is not said")
            .when(Household.ENTITY, EmploymentAssistance.ZERO_EMPLOYMENT)
            .then(effect(
                    Body.EMPLOYMENT_SERVICE,
                    "通过公益岗位安置等，帮助零就业家庭至少一人就业",
                    "helps at least one of the family into work, as by a public-service post",
                    Programme.EMPLOYMENT_ASSISTANCE));

    static final Rule<Household> WITH_OWN_INCOME = shall(PLAN, "XX-2-4.3/2", "二（四）")
            .says(
                    "有经营性、投资性收入的，不是零就业家庭",
                    "A family with income from a business or from property is no zero-employment family")
            .reading(
                    "零就业家庭文件没有定义，依河南省的口径（郑州、洛宁等地公布）",
                    "The plan has no definition; it is that of Henan, as Zhengzhou, Luoning and others publish it")
            .forEvery(Household.ENTITY)
            .then(EmploymentAssistance.NOT_ZERO_EMPLOYMENT.is(Household.MEMBERS.any(allOf(
                    People.CO_LIVING,
                    Member.INCOMES.any(allOf(
                            Income.KIND.isOneOf(these(IncomeKind.BUSINESS, IncomeKind.PROPERTY)),
                            Income.AMOUNT.isAbove(NOTHING)))))));

    private XinxiangEmployment() {}
}
