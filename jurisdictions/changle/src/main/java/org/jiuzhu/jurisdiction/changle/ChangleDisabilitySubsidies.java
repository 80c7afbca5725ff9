package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.disability.DisabilitySubsidies;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.rehabilitation.ChildRehabilitation;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Occasion;

/** The living and the nursing subsidy (残疾人两项补贴), and other help for disabled people, in Changle. */
final class ChangleDisabilitySubsidies {

    /** 无障碍改造: a service of its own, of which the nation says nothing that could be computed. */
    static final Programme<Services> BARRIER_FREE_HOME = Programme.of(
            "changle-barrier-free-home",
            "贫困重度残疾人家庭无障碍改造", "barrier-free homes", Services::new, Claimant.PERSON);

    static final Occasion<Member> BARRIER_FREE_OCCASION =
            new Occasion<>(BARRIER_FREE_HOME, Member.ENTITY, ChangleFacts.POOR_DISABLED);

    static final Rule<Member> CHILDREN_REHABILITATED = shall(OPINION, "CL-2-1-10.5", "二（一）10")
            .says("残疾儿童得到康复救助", "Disabled children get rehabilitation")
            .reading(
                    "年龄、类别和家庭按国家的规定；标准由省定",
                    "Age, disability and families follow the nation; the province sets the figures")
            .when(Member.ENTITY, allOf(ChildRehabilitation.DISABLED_CHILD, ChildRehabilitation.IN_NAMED_FAMILY))
            .then(makesEligible(Programme.CHILD_REHABILITATION));

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

    static final ImmutableList<Rule<Member>> HOMES_ACCESSIBLE = shall(OPINION, "CL-2-1-10.10", "二（一）10")
            .says(
                    "为贫困重度残疾人家庭做无障碍改造",
                    "Homes of poor, severely disabled people are made barrier-free")
            .reading(
                    "重度是一级、二级；谁贫困按认定；额度没有写",
                    "Severe is grade 1 or 2; who is poor is as found; no limit is said")
            .when(
                    Member.ENTITY,
                    allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.SEVERELY_DISABLED, ChangleFacts.POOR_DISABLED))
            .thenEach(makesEligible(BARRIER_FREE_HOME), provides(BARRIER_FREE_HOME, "无障碍改造", "accessible home"));

    private ChangleDisabilitySubsidies() {}
}
