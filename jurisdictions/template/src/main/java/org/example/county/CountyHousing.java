package org.example.county;

import static org.example.county.CountyText.NOTICE;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in the county. */
final class CountyHousing {

    static final Unruled RENOVATION = shall(NOTICE, "SC-5.1", "§5")
            .says("农村低保家庭优先改造危房", "Rural dibao families go first in the renovation of dilapidated houses")
            .notBuilt("住房救助不在本插件之内", "Housing assistance is not part of this plug-in");

    private CountyHousing() {}
}
