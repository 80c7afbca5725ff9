package org.jiuzhu.jurisdiction.national.women;

import static org.jiuzhu.jurisdiction.national.shared.Texts.WOMEN_CANCER_2021;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.MonitoringCategory;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** The lottery-funded project of the women’s federation, since 2021. */
public final class WomenCancer2021 {

    /** 两癌救助, 救助对象. */
    public static final Rule<Member> GROUPS = shall(WOMEN_CANCER_2021, "N2021W-1.1", "救助对象")
            .says(
                    "2025年起，对象是低保、特困、易返贫致贫、支出型困难的妇女",
                    "From 2025 it is for women on dibao, in extreme poverty, monitored, or in expenditure hardship")
            .reading(
                    "易返贫致贫读作防止返贫监测对象；2021年至2024年的对象没有查到，逐案认定",
                    "Monitored is read as under monitoring against poverty; whom it was for before is found case by "
                            + "case")
            .inForce(Period.from("2025-01-01"))
            .forEvery(Member.ENTITY)
            .then(WomenCancer.ON_LOW_INCOME.is(anyOf(
                    Member.ofHousehold(MinimumLivingAllowance.RECEIVES),
                    MinimumLivingAllowance.RECEIVES_ALONE,
                    ExtremePovertySupport.RECEIVES,
                    Member.ofHousehold(Household.MONITORING.isOneOf(these(
                            MonitoringCategory.UNSTABLE, MonitoringCategory.MARGINAL, MonitoringCategory.SUDDEN))),
                    Member.ofHousehold(Household.EXPENDITURE_HARDSHIP))));

    /** 两癌救助, 救助对象. */
    public static final Rule<Member> ELIGIBLE = shall(WOMEN_CANCER_2021, "N2021W-1.2", "救助对象")
            .says(
                    "确诊宫颈浸润癌ⅡB期以上或者乳腺浸润癌的低收入妇女，得到救助，一生一次",
                    "Women on low income with invasive cervical cancer of stage IIB or more or invasive breast cancer "
                            + "are assisted, once in a life")
            .reading(
                    "以前的农村贫困母亲项目也算一次",
                    "The earlier project for mothers in the country counts as the one time")
            .when(Member.ENTITY, WomenCancer.ENTITLED)
            .then(makesEligible(Programme.WOMEN_CANCER_ASSISTANCE));

    /** 两癌救助, 救助标准. */
    public static final Rule<Member> PAID = shall(WOMEN_CANCER_2021, "N2021W-2.1", "救助标准")
            .says("一次性救助10000元", "10,000 yuan are paid once")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.WOMEN_CANCER_ASSISTANCE, Part.GRANT, yuan("10000.00")));

    private WomenCancer2021() {}
}
