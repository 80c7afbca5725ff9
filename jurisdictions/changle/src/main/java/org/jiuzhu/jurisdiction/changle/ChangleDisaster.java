package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.disaster.Disaster;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Changle. */
final class ChangleDisaster {

    static final Unruled PLANS = shall(OPINION, "CL-2-1-7.1", "二（一）7")
            .says(
                    "完善救助应急预案，灾害救助与社会救助相衔接",
                    "Emergency plans are improved, and disaster relief fits in with social assistance")
            .organisational();

    static final Unruled INSURANCE = shall(OPINION, "CL-2-1-7.2", "二（一）7")
            .says("发挥灾害民生保险的作用", "Livelihood insurance against disasters is used")
            .organisational();

    static final ImmutableList<Rule<Household>> EMERGENCY = shall(OPINION, "CL-2-1-7.3", "二（一）7")
            .says("受灾群众得到应急救助", "Disaster victims get emergency relief")
            .reading("应急期内受灾的家庭", "A family that was hit, while the emergency lasts")
            .when(Household.ENTITY, Disaster.IN_EMERGENCY)
            .thenEach(makesEligible(Programme.DISASTER_RELIEF), Disaster.EMERGENCY_RELIEF);

    static final ImmutableList<Rule<Household>> TRANSITION = shall(OPINION, "CL-2-1-7.4", "二（一）7")
            .says("过渡期内给受灾群众生活救助", "In the transition after a disaster they get living assistance")
            .reading(
                    "谁需要由核定认定；期限和金额没有写",
                    "Who is in need is verified; neither the length nor the amount is said")
            .when(Household.ENTITY, Disaster.IN_NEED_IN_TRANSITION)
            .thenEach(
                    makesEligible(Programme.DISASTER_RELIEF),
                    pays(Programme.DISASTER_RELIEF, Part.TRANSITION_RELIEF, Disaster.TRANSITION_AMOUNT));

    static final ImmutableList<Rule<Household>> DROUGHT = shall(OPINION, "CL-2-1-7.5", "二（一）7")
            .says("因旱灾临时生活困难的，给予救助", "Who is in difficulty for a time through drought gets relief")
            .when(Household.ENTITY, Disaster.IN_DROUGHT_HARDSHIP)
            .thenEach(
                    makesEligible(Programme.DISASTER_RELIEF),
                    pays(Programme.DISASTER_RELIEF, Part.DROUGHT_RELIEF, Disaster.DROUGHT_AMOUNT));

    static final ImmutableList<Rule<Household>> WINTER_AND_SPRING = shall(OPINION, "CL-2-1-7.6", "二（一）7")
            .says(
                    "受灾后冬春期间临时生活困难的，给予救助",
                    "Who is in difficulty in the winter and spring after a disaster gets relief")
            .reading(
                    "冬春是灾害当年冬季和次年春季，同国家的规定",
                    "The winter of the disaster’s year and the spring after, as the nation has it")
            .when(Household.ENTITY, Disaster.IN_WINTER_HARDSHIP)
            .thenEach(
                    makesEligible(Programme.DISASTER_RELIEF),
                    pays(Programme.DISASTER_RELIEF, Part.WINTER_SPRING_RELIEF, Disaster.WINTER_SPRING_AMOUNT));

    static final ImmutableList<Rule<Household>> HOMES_REBUILT = shall(OPINION, "CL-2-1-7.7", "二（一）7")
            .says("住房因灾倒损的，帮助恢复重建", "Homes that a disaster destroyed or damaged are rebuilt with help")
            .reading(
                    "危险消除以后；重建和修缮都在内",
                    "After the danger is over; rebuilding and repairing are both included")
            .when(Household.ENTITY, Disaster.TO_REBUILD)
            .thenEach(
                    makesEligible(Programme.DISASTER_RELIEF),
                    pays(Programme.DISASTER_RELIEF, Part.REBUILDING, Disaster.REBUILDING_AMOUNT));

    private ChangleDisaster() {}
}
