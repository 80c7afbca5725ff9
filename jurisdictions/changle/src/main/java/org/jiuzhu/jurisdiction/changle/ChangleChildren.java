package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/**
 * Orphans, children whom in fact nobody raises, and children in distress (孤儿、事实无人抚养儿童、困境儿童) in Changle.
 */
final class ChangleChildren {

    static final Unruled ORPHANS = shall(OPINION, "CL-2-1-10.1", "二（一）10")
            .says("孤儿享受相应保障", "Orphans get the support that is meant for them")
            .notBuilt();

    static final Unruled UNRAISED = shall(OPINION, "CL-2-1-10.2", "二（一）10")
            .says(
                    "事实无人抚养儿童享受相应保障",
                    "Children whom in fact nobody raises get the support that is meant for them")
            .notBuilt();

    static final Unruled IN_DISTRESS = shall(OPINION, "CL-2-1-10.3", "二（一）10")
            .says("重点困境儿童享受相应保障", "Key children in distress get the support that is meant for them")
            .notBuilt();

    private ChangleChildren() {}
}
