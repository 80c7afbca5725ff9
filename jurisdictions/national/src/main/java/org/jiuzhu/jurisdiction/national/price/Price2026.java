package org.jiuzhu.jurisdiction.national.price;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** The price subsidy by the Social Assistance Law, from July 2026. */
public final class Price2026 {

    /** 社会救助法 §32. */
    public static final Rule<Household> PAID_IN_TIME = shall(LAW, "NLAW-32.1", "§32")
            .says(
                    "政府根据物价上涨情况及时发放价格临时补贴",
                    "The government pays the temporary price subsidy in time, as prices rise")
            .reading(
                    "没有数字；启动条件、对象和标准沿用1553号",
                    "It gives no figures; those of the notice of 2021 go on")
            .when(Household.ENTITY, PriceSubsidy.REACHED)
            .then(effect(
                    Body.GOVERNMENT,
                    "及时发放价格临时补贴",
                    "pays the temporary price subsidy in time",
                    Programme.PRICE_SUBSIDY));

    private Price2026() {}
}
