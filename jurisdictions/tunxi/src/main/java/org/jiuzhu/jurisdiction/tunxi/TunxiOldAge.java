package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Allowances and services for old people (老年人福利) in Tunxi. */
final class TunxiOldAge {

    static final Unruled ALLOWANCE = shall(OPINION, "TX-4-12.5", "四（十二）")
            .says("落实高龄津贴", "The old-age allowance is carried out")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    static final Unruled CARE_SUBSIDY = shall(OPINION, "TX-4-12.6", "四（十二）")
            .says(
                    "落实低收入老年人养老服务补贴",
                    "The care-service subsidy for old people on low income is carried out")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    static final Unruled HOMES_ADAPTED = shall(OPINION, "TX-4-12.7", "四（十二）")
            .says(
                    "为有特殊困难的老年人改造住房以适合养老",
                    "Homes of old people in special difficulty are adapted to age")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    private TunxiOldAge() {}
}
