package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.disability.DisabilitySubsidies;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** The living and the nursing subsidy (残疾人两项补贴), and other help for disabled people, in Changle. */
final class ChangleDisabilitySubsidies {

    static final Unruled CHILDREN_REHABILITATED = shall(OPINION, "CL-2-1-10.5", "二（一）10")
            .says("残疾儿童得到康复救助", "Disabled children get rehabilitation")
            .notBuilt();

    static final Rule<Member> LIVING_SUBSIDY = shall(OPINION, "CL-2-1-10.7", "二（一）10")
            .says("完善生活困难残疾人补贴", "The subsidy for disabled people in difficulty is improved")
            .reading(
                    "谁是生活困难残疾人、发放多少、不与什么同领，按国家和省、市的规定",
                    "Who is in difficulty, how much is paid and what it does not go with follow nation, province and "
                            + "city")
            .when(Member.ENTITY, DisabilitySubsidies.DISABLED_ON_DIBAO)
            .then(makesEligible(Programme.DISABILITY_LIVING_SUBSIDY));

    static final Rule<Member> NURSING_SUBSIDY = shall(OPINION, "CL-2-1-10.8", "二（一）10")
            .says("完善重度残疾人补贴", "The subsidy for severely disabled people is improved")
            .reading(
                    "谁是重度残疾人、发放多少、不与什么同领，按国家和省、市的规定",
                    "Who is severely disabled, how much is paid and what it does not go with follow nation, province "
                            + "and city")
            .when(Member.ENTITY, DisabilitySubsidies.SEVERELY_DISABLED_IN_CARE)
            .then(makesEligible(Programme.DISABILITY_NURSING_SUBSIDY));

    static final Unruled HOMES_ACCESSIBLE = shall(OPINION, "CL-2-1-10.10", "二（一）10")
            .says(
                    "为贫困重度残疾人家庭做无障碍改造",
                    "Homes of poor, severely disabled people are made barrier-free")
            .notBuilt();

    private ChangleDisabilitySubsidies() {}
}
