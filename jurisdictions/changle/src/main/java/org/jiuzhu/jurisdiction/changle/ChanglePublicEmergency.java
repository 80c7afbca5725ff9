package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.emergency.PublicEmergency;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Changle. */
final class ChanglePublicEmergency {

    static final Rule<Household> ASSISTED = shall(OPINION, "CL-2-1-8.8", "二（一）8")
            .says(
                    "重大疫情等突发公共事件中，对困难群众给予急难救助",
                    "In a major epidemic or another public emergency, people in hardship get emergency assistance")
            .reading(
                    "谁宣布、给什么、给多少，没有写；困难群众读作受其影响、基本生活出现困难的家庭",
                    "Who declares it, what is given and how much is not said; people in hardship are read as families "
                            + "that it affects and whose basic living is difficult")
            .when(Household.ENTITY, allOf(PublicEmergency.IN_HARDSHIP, PublicEmergency.SOMEBODY_IS_THERE))
            .then(makesEligible(Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    private ChanglePublicEmergency() {}
}
