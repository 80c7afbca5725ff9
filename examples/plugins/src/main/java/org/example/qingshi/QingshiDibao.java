package org.example.qingshi;

import static org.example.qingshi.QingshiText.MEASURES;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.DibaoProcedure2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** Minimum living allowance (最低生活保障, dibao) in the county. */
final class QingshiDibao {

    private static final Condition<Member> AGED_80 = People.AGE.isAtLeast(number(80));

    static final Rule<Member> WORK_COST = may(MEASURES, "QS-2.1", "§2")
            .says(
                    "低保对象就业的，核算收入时可以扣减低保标准的四分之一",
                    "A quarter of the dibao standard may be left out of the income of a recipient in work")
            .when(Member.ENTITY, allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), Member.EMPLOYED))
            .then(FamilyIncome.WORK_COST.is(Standard.MINIMUM_LIVING_ALLOWANCE.times(rate(1, 4))));

    static final Rule<Member> HARDSHIP = shall(MEASURES, "QS-2.2", "§2")
            .says(
                    "每名重病患者每月扣减刚性支出150元，其余残疾人100元",
                    "Of the costs of a seriously ill member 150.00 a month are taken off, of another disabled member 100.00")
            .forEvery(Member.ENTITY)
            .then(FamilyIncome.HARDSHIP_DEDUCTION.is(
                    where(Member.SERIOUSLY_ILL, yuan("150.00")).otherwise(yuan("100.00"))));

    static final Rule<Member> SUPPLEMENT = shall(MEASURES, "QS-3.1", "§3")
            .says("低保家庭中年满80周岁的成员，按低保标准的20%增发", "Members of 80 and more are paid 20 % of the dibao standard on top")
            .replacing(Dibao2021.SUPPLEMENT_RULE, Texts.DIBAO_57.clause("§27"))
            .when(Member.ENTITY, allOf(MinimumLivingAllowance.COUNTED, AGED_80))
            .then(pays(
                    Programme.MINIMUM_LIVING_ALLOWANCE,
                    Part.SUPPLEMENT,
                    Standard.MINIMUM_LIVING_ALLOWANCE.times(percent(20))));

    static final Rule<Household> TOWNSHIP_DECIDES = shall(MEASURES, "QS-4.1", "§4")
            .says("低保由乡镇审核确认", "The township decides on dibao")
            .overriding(DibaoProcedure2021.COUNTY_DECIDES, Texts.DIBAO_57.clause("§2"))
            .overriding(DibaoProcedure2021.TOWN_DECIDES, Texts.DIBAO_57.clause("§2"))
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.TOWNSHIP, Programme.MINIMUM_LIVING_ALLOWANCE));

    static final Rule<Household> VISITS = encouraged(MEASURES, "QS-5.1", "§5")
            .says(
                    "鼓励村（社区）每月探访有80周岁以上老人的家庭",
                    "Villages are encouraged to visit families with a member of 80 and more each month")
            .when(Household.ENTITY, Household.MEMBERS.any(AGED_80))
            .then(effect(Body.VILLAGE, "每月探访", "visits every month", Programme.MINIMUM_LIVING_ALLOWANCE));

    private QingshiDibao() {}
}
