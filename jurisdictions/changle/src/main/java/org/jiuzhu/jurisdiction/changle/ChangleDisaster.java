package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

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

    static final Unruled EMERGENCY = shall(OPINION, "CL-2-1-7.3", "二（一）7")
            .says("受灾群众得到应急救助", "Disaster victims get emergency relief")
            .notBuilt();

    static final Unruled TRANSITION = shall(OPINION, "CL-2-1-7.4", "二（一）7")
            .says("过渡期内给受灾群众生活救助", "In the transition after a disaster they get living assistance")
            .notBuilt();

    static final Unruled DROUGHT = shall(OPINION, "CL-2-1-7.5", "二（一）7")
            .says("因旱灾临时生活困难的，给予救助", "Who is in difficulty for a time through drought gets relief")
            .notBuilt();

    static final Unruled WINTER_AND_SPRING = shall(OPINION, "CL-2-1-7.6", "二（一）7")
            .says(
                    "受灾后冬春期间临时生活困难的，给予救助",
                    "Who is in difficulty in the winter and spring after a disaster gets relief")
            .notBuilt();

    static final Unruled HOMES_REBUILT = shall(OPINION, "CL-2-1-7.7", "二（一）7")
            .says("住房因灾倒损的，帮助恢复重建", "Homes that a disaster destroyed or damaged are rebuilt with help")
            .notBuilt();

    private ChangleDisaster() {}
}
