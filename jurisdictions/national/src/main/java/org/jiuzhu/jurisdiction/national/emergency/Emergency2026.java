package org.jiuzhu.jurisdiction.national.emergency;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Assistance in a public emergency by the Social Assistance Law, from July 2026. */
public final class Emergency2026 {

    /** 社会救助法 §28, second paragraph. */
    public static final Rule<Household> SECURED = shall(LAW, "NLAW-28.6", "§28")
            .says(
                    "做好突发事件社会救助，保障遇困人员基本生活",
                    "In an emergency people in difficulty are assisted, and their basic living is secured")
            .when(Household.ENTITY, PublicEmergency.IN_HARDSHIP)
            .then(effect(
                    Body.GOVERNMENT,
                    "保障遇困人员基本生活",
                    "secures the basic living of people in difficulty",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    private Emergency2026() {}
}
