package org.example.county;

import static org.example.county.CountyText.NOTICE;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** Minimum living allowance (最低生活保障, dibao) in the county. */
final class CountyDibao {

    /** What the document leaves open: how much the supplement is, yuan a person a month (§3). */
    static final OpenTerm.OfAmount<Member> SUPPLEMENT_AMOUNT = OpenTerm.amount(
            Member.ENTITY,
            "SC-3.1#amount",
            NOTICE.clause("§3"),
            "重病患者每月增发多少",
            "the supplement for a seriously ill recipient, a month");

    static final Rule<Member> WORK_COST = may(NOTICE, "SC-2.1", "§2")
            .says(
                    "低保对象就业的，核算收入时可以扣减低保标准的20%",
                    "Of the income of a recipient in work, 20 % of the dibao standard may be left out")
            .reading("每名就业的低保对象扣减一次", "Once for each recipient in work")
            .when(Member.ENTITY, allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), Member.EMPLOYED))
            .then(FamilyIncome.WORK_COST.is(Standard.MINIMUM_LIVING_ALLOWANCE.times(percent(20))));

    static final Rule<Member> SUPPLEMENT = shall(NOTICE, "SC-3.1", "§3")
            .says("低保对象中的重病患者，增发救助金", "Seriously ill recipients are paid more")
            .reading("增发多少没有写，是待定项", "How much is not said, so it is an open term")
            .replacing(Dibao2021.SUPPLEMENT_RULE, Texts.DIBAO_57.clause("§27"))
            .when(Member.ENTITY, allOf(MinimumLivingAllowance.COUNTED, Member.SERIOUSLY_ILL))
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, SUPPLEMENT_AMOUNT));

    private CountyDibao() {}
}
