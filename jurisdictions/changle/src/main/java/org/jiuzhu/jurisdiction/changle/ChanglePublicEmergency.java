package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Changle. */
final class ChanglePublicEmergency {

    static final Unruled ASSISTED = shall(OPINION, "CL-2-1-8.8", "二（一）8")
            .says(
                    "重大疫情等突发公共事件中，对困难群众给予急难救助",
                    "In a major epidemic or another public emergency, people in hardship get emergency assistance")
            .notBuilt();

    private ChanglePublicEmergency() {}
}
