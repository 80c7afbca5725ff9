package org.example.notice;

import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleId;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** Two texts: a notice, and the one that amends it. */
final class WorkCosts {

    /** 青民〔2024〕3号. */
    private static final Text NOTICE = new Text(
            "qingshi-2024-3",
            Label.of("关于调整就业成本扣减比例的通知", "Notice on how much is left out for work costs"),
            "青民〔2024〕3号",
            Period.from("2024-02-01"));

    /** 青民〔2024〕15号, which amends it. */
    private static final Text AMENDMENT = new Text(
            "qingshi-2024-15",
            Label.of("关于修改就业成本扣减比例的通知", "Notice amending the one on work costs"),
            "青民〔2024〕15号",
            Period.from("2024-04-01"));

    static final Register REGISTER =
            Register.of(NOTICE).clause("§1", "QN-1", "扣减比例", "How much").clause("§2", "QN-2", "其他", "The rest");

    static final Register REGISTER_OF_AMENDMENT = Register.of(AMENDMENT).clause("§1", "QM-1", "修改", "What is amended");

    private static final Condition<Member> RECIPIENT_IN_WORK =
            allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), Member.EMPLOYED);

    static final Rule<Member> THIRTY = shall(NOTICE, "QN-1.1", "§1")
            .says("低保对象就业的，按低保标准的30%扣减", "Of a recipient in work 30 % of the dibao standard is left out")
            .overriding(RuleId.of("QS-2.1"), Texts.DIBAO_57.clause("§13"))
            .when(Member.ENTITY, RECIPIENT_IN_WORK)
            .then(FamilyIncome.WORK_COST.is(Standard.MINIMUM_LIVING_ALLOWANCE.times(percent(30))));

    static final Unruled THE_REST = shall(NOTICE, "QN-2.1", "§2")
            .says("其他事项仍按县里的办法执行", "All else stays as the measures of the county say")
            .organisational();

    static final Rule<Member> THIRTY_FIVE = shall(AMENDMENT, "QM-1.1", "§1")
            .says("第一条的30%改为35%", "In §1 of the notice, 30 % becomes 35 %")
            .replacing(THIRTY, AMENDMENT.clause("§1"))
            .when(Member.ENTITY, RECIPIENT_IN_WORK)
            .then(FamilyIncome.WORK_COST.is(Standard.MINIMUM_LIVING_ALLOWANCE.times(percent(35))));

    private WorkCosts() {}
}
