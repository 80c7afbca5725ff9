package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Tunxi. */
final class TunxiHousing {

    static final Unruled DIRECTED = shall(OPINION, "TX-2-2.5", "二（二）")
            .says(
                    "住房有困难的，按住房救助的规定救助",
                    "Difficulty with housing leads to housing assistance by its rules")
            .notBuilt();

    static final Unruled PUBLIC_HOUSING_DIBAO = shall(OPINION, "TX-4-9.1", "四（九）")
            .says(
                    "住房困难符合规定标准的城市低保家庭，通过公租房、租赁补贴等优先保障",
                    "Urban dibao families whose housing falls short of the set standard come first for public rental "
                            + "housing or a rent subsidy")
            .notBuilt();

    static final Unruled PUBLIC_HOUSING_SUPPORTED = shall(OPINION, "TX-4-9.2", "四（九）")
            .says(
                    "住房困难符合规定标准的分散供养特困人员等，同样优先保障",
                    "So do extreme-poverty persons supported at home, and the like")
            .notBuilt();

    static final Unruled EVERYONE_HOUSED = shall(OPINION, "TX-4-9.3", "四（九）")
            .says("提出申请、符合条件的，全部保障", "Everyone who applies and qualifies is housed")
            .notBuilt();

    static final Unruled RENOVATION_DIBAO = shall(OPINION, "TX-4-9.4", "四（九）")
            .says(
                    "低保户符合农村危房改造政策的危房，予以改造",
                    "The dangerous house of a dibao household under the rural renovation policy is renovated")
            .notBuilt();

    static final Unruled RENOVATION_SUPPORTED = shall(OPINION, "TX-4-9.5", "四（九）")
            .says(
                    "分散供养特困人员符合农村危房改造政策的危房，予以改造",
                    "So is that of an extreme-poverty person supported at home")
            .notBuilt();

    static final Unruled RENOVATION_DISABLED = shall(OPINION, "TX-4-9.6", "四（九）")
            .says(
                    "低收入残疾人家庭符合农村危房改造政策的危房，予以改造",
                    "So is that of a low-income family with a disabled member")
            .notBuilt();

    static final Unruled RENOVATED_AS_FOUND = shall(OPINION, "TX-4-9.7", "四（九）")
            .says(
                    "三类对象的危房发现即改造，存量保持为零",
                    "Dangerous houses of the three groups are renovated as they are found, so that none is left open")
            .notBuilt();

    private TunxiHousing() {}
}
