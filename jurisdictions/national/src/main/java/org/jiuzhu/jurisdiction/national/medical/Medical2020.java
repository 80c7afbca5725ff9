package org.jiuzhu.jurisdiction.national.medical;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Rule;

/** Emergency disease relief by the opinion of August 2020. */
public final class Medical2020 {

    /** 2020意见 二（三）8: from August 2020. */
    public static final Rule<Member> TREATED_FIRST = shall(OPINION_2020, "N2020-8.1", "二（三）8")
            .says(
                    "突发疫情等紧急情况时，医疗机构先救治、后收费",
                    "In an epidemic or a like emergency medical institutions treat first and charge afterwards")
            .when(Member.ENTITY, EmergencyDiseaseRelief.IN_A_SUDDEN_EMERGENCY)
            .then(EmergencyDiseaseRelief.TREATS_FIRST);

    private Medical2020() {}
}
