package org.jiuzhu.conformance.county;

import static org.jiuzhu.conformance.country.Country.AID;
import static org.jiuzhu.conformance.country.Country.GRANT;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.floor;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.needs;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Consequences.samples;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The rules of the invented county. */
final class CountyRules {

    static final Text NOTICE =
            new Text("notice", Label.of("虚构的通知", "invented notice"), "丙县〔2021〕3号", Period.from("2021-07-01"));

    static final Text AMENDMENT =
            new Text("amendment", Label.of("虚构的修改通知", "invented amendment"), "丙县〔2021〕9号", Period.from("2021-07-01"));

    static final ImmutableList<Register> REGISTERS = ImmutableList.of(
            Register.of(NOTICE)
                    .clause("一", "C-1", "救济", "Aid")
                    .clause("二", "C-2", "程序", "Procedure")
                    .clause("三", "C-3", "机构", "The authority"),
            Register.of(AMENDMENT).clause("一", "D-1", "复核", "Review"));

    static final Rule<Household> SUPPLEMENT = may(NOTICE, "C-1.1", "一")
            .says("有重病成员的，可以增发50元", "A household with a seriously ill member may be given 50 yuan more")
            .when(Household.ENTITY, Household.MEMBERS.any(Member.SERIOUSLY_ILL))
            .then(pays(AID, Part.SUPPLEMENT, yuan("50.00")));

    static final Rule<Household> GRANTED = shall(NOTICE, "C-1.2", "一")
            .says("基本生活困难的，给予一次性救济", "A household in basic difficulty is given a grant")
            .when(Household.ENTITY, Household.BASIC_LIVING_DIFFICULT)
            .then(makesEligible(GRANT));

    static final Rule<Household> BAND = shall(NOTICE, "C-1.2/2", "一")
            .says("金额为标准的一至三倍", "The grant is one to three times the standard")
            .when(Household.ENTITY, Household.BASIC_LIVING_DIFFICULT)
            .then(paysBetween(
                    GRANT,
                    "基本生活困难",
                    "basic difficulty",
                    Standard.MINIMUM_LIVING_ALLOWANCE.urban(),
                    Standard.MINIMUM_LIVING_ALLOWANCE.urban().times(number(3))));

    static final Rule<Household> STAGED = shall(NOTICE, "C-1.3", "一")
            .says("可以分阶段发放", "It can be paid in stages")
            .when(Household.ENTITY, ALWAYS)
            .then(allows(GRANT, PaymentMode.STAGED));

    static final Rule<Household> REFERRAL = shall(NOTICE, "C-1.4", "一")
            .says("提供转介服务", "Referral is provided")
            .when(Household.ENTITY, ALWAYS)
            .then(provides(GRANT, "转介服务", "referral"));

    static final Rule<Household> VISITED = shall(NOTICE, "C-2.1", "二")
            .says("县级抽查三成", "The county checks 30 %")
            .forEvery(Household.ENTITY)
            .then(samples(Step.SPOT_CHECK, percent(30), Body.COUNTY, AID));

    static final Rule<Household> APPLICATION = shall(NOTICE, "C-2.2", "二")
            .says("提交申请书", "An application is handed in")
            .forEvery(Household.ENTITY)
            .then(needs(Document.APPLICATION, Body.APPLICANT, AID));

    static final Rule<Household> REPORT = shall(NOTICE, "C-2.3", "二")
            .says("情况变化应当报告", "Changes are reported")
            .forEvery(Household.ENTITY)
            .then(effect(Body.RECIPIENT, "报告变化", "report changes", AID));

    static final Unruled AMENDED = shall(AMENDMENT, "D-1.1", "一")
            .says("通知增加复核的规定", "The notice gets a rule on review")
            .organisational();

    static final Rule<Household> REVIEW = shall(AMENDMENT, "D-1.2", "一")
            .says("每十二个月复核一次", "It is reviewed every twelve months")
            .forEvery(Household.ENTITY)
            .then(reviewedEvery(12, AID));

    static final Rule<Authority> HOME = shall(NOTICE, "C-3.1", "三")
            .says("至少有一所敬老院", "There is at least one care home")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.CARE_HOMES.isAtLeast(number(1))));

    static final Rule<Authority> FLOOR = inPrinciple(NOTICE, "C-3.2", "三")
            .says("全护理标准原则上不低于最低工资的三分之一", "Full care is in principle at least a third of the minimum wage")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.EXTREME_POVERTY_CARE_FULL, Standard.MINIMUM_WAGE.times(rate(1, 3))));

    static final Unruled ELECTRONIC = encouraged(NOTICE, "C-3.3", "三")
            .says("推进信息化", "Records are to be kept electronically")
            .organisational("没有可计算的内容", "Nothing to compute");

    private CountyRules() {}
}
