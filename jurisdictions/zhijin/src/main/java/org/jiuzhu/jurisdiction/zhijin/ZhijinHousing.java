package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Zhijin. */
final class ZhijinHousing {

    static final Unruled ELIGIBLE = shall(PLAN, "ZJ-2-7.1", "二、7")
            .says(
                    "符合条件的低保家庭、分散供养特困人员等，给予住房救助",
                    "Dibao families, people in extreme poverty supported at home and the like get housing assistance "
                            + "where they qualify")
            .notBuilt("住房救助尚未纳入", "Housing assistance is not covered yet");

    static final Unruled RENOVATION_FIRST = shall(PLAN, "ZJ-2-7.2", "二、7")
            .says(
                    "农村住房救助对象优先改造危房",
                    "Rural recipients of housing assistance go first in the renovation of dilapidated houses")
            .notBuilt("住房救助尚未纳入", "Housing assistance is not covered yet");

    static final Unruled PUBLIC_HOUSING_FIRST = shall(PLAN, "ZJ-2-7.3", "二、7")
            .says(
                    "城镇住房救助对象优先配给公租房",
                    "Urban recipients of housing assistance go first for public rental housing")
            .notBuilt("住房救助尚未纳入", "Housing assistance is not covered yet");

    private ZhijinHousing() {}
}
