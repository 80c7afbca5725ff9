package org.jiuzhu.jurisdiction.national.extremepoverty;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;

/** Extreme-poverty support by the opinion of August 2020. */
public final class ExtremePoverty2020 {

    /** 2020意见 二（二）5: 18 years, to June 2026. */
    public static final Rule<Member> MINOR_UNDER_18 = shall(OPINION_2020, "N2020-5.2", "二（二）5")
            .says("特困供养覆盖的未成年人由16周岁延长至18周岁", "Support covers minors up to 18 instead of 16")
            .reading(
                    "43号仍写16周岁，但意见位阶更高，法律也写未成年人，故按18周岁",
                    "Order 43 still says 16; the opinion ranks higher and the law says minors, so 18 is used")
            .inForce(Period.until("2026-06-30"))
            .overriding(ExtremePoverty2014.MINOR_UNDER_16, OPINION_2020.clause("二（二）5"))
            .overriding(ExtremePoverty2021.MINOR_UNDER_16, OPINION_2020.clause("二（二）5"))
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.MINOR_AGE.is(number(18)));

    /** 2020意见 二（二）7. */
    public static final Rule<Household> REVIEW_YEARLY = shall(OPINION_2020, "N2020-7.1", "二（二）7")
            .says("对特困人员每年核查一次", "Extreme-poverty persons are reviewed once a year")
            .forEvery(Household.ENTITY)
            .then(reviewedEvery(12, Programme.EXTREME_POVERTY_SUPPORT));

    private ExtremePoverty2020() {}
}
