package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** The living and the nursing subsidy (残疾人两项补贴), and other help for disabled people, in Changle. */
final class ChangleDisabilitySubsidies {

    static final Unruled CHILDREN_REHABILITATED = shall(OPINION, "CL-2-1-10.5", "二（一）10")
            .says("残疾儿童得到康复救助", "Disabled children get rehabilitation")
            .notBuilt();

    static final Unruled LIVING_SUBSIDY = shall(OPINION, "CL-2-1-10.7", "二（一）10")
            .says("完善生活困难残疾人补贴", "The subsidy for disabled people in difficulty is improved")
            .notBuilt();

    static final Unruled NURSING_SUBSIDY = shall(OPINION, "CL-2-1-10.8", "二（一）10")
            .says("完善重度残疾人补贴", "The subsidy for severely disabled people is improved")
            .notBuilt();

    static final Unruled HOMES_ACCESSIBLE = shall(OPINION, "CL-2-1-10.10", "二（一）10")
            .says(
                    "为贫困重度残疾人家庭做无障碍改造",
                    "Homes of poor, severely disabled people are made barrier-free")
            .notBuilt();

    private ChangleDisabilitySubsidies() {}
}
