package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Changle. */
final class ChangleHousing {

    static final Unruled ELIGIBLE = shall(OPINION, "CL-2-1-5.1", "二（一）5")
            .says(
                    "符合条件的低保家庭、分散供养特困人员等，给予住房救助",
                    "Eligible dibao families, people supported outside institutions and the like get housing "
                            + "assistance")
            .notBuilt();

    static final Unruled SAME_STANDARD = shall(OPINION, "CL-2-1-5.2", "二（一）5")
            .says("住房救助对象享受同等标准", "All who get housing assistance get it by the same standard")
            .notBuilt();

    static final Unruled PUBLIC_HOUSING_FIRST = shall(OPINION, "CL-2-1-5.3", "二（一）5")
            .says("城镇住房救助对象优先安排公租房", "Urban recipients come first for public rental housing")
            .notBuilt();

    static final Unruled RENOVATION_FIRST = shall(OPINION, "CL-2-1-5.4", "二（一）5")
            .says("农村住房救助对象优先改造危房", "Rural recipients come first for the renovation of dangerous houses")
            .notBuilt();

    static final Unruled KEPT_SAFE = encouraged(OPINION, "CL-2-1-5.5", "二（一）5")
            .says(
                    "探索农村低收入家庭住房安全的长效办法",
                    "A lasting way to keep the homes of rural low-income families safe is explored")
            .organisational();

    private ChangleHousing() {}
}
