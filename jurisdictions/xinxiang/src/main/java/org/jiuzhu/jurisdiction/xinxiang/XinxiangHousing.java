package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Xinxiang. */
final class XinxiangHousing {

    static final Unruled PUBLIC_HOUSING_DIBAO = shall(PLAN, "XX-2-3.1", "二（三）")
            .says(
                    "低保家庭申请保障房的，全部给予保障，一户配一套",
                    "Every dibao family that applies for public housing gets it, one home for each")
            .notBuilt();

    static final Unruled PUBLIC_HOUSING_LOW_INCOME = shall(PLAN, "XX-2-3.2", "二（三）")
            .says(
                    "低收入家庭等申请保障房的，全部给予保障，一户配一套",
                    "Every low-income family that applies for public housing gets it, one home for each")
            .notBuilt();

    static final Unruled DANGEROUS_HOUSES_WATCHED = shall(PLAN, "XX-2-3.3", "二（三）")
            .says(
                    "农村低收入群体等的危房经常监测，定期排查、鉴定和改造",
                    "Dangerous houses of rural low-income and other key groups are watched, and surveyed at regular "
                            + "times")
            .organisational("没有排查间隔", "The interval is not given");

    static final Unruled DANGEROUS_HOUSES_RENOVATED = shall(PLAN, "XX-2-3.4", "二（三）")
            .says(
                    "农村低收入群体等的住房经鉴定、改造，保证安全",
                    "By appraisal and renovation, rural low-income and other key groups live in safe houses")
            .notBuilt();

    private XinxiangHousing() {}
}
