package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance that is no programme of its own in the library (其他救助帮扶) in Changle. */
final class ChangleOtherAssistance {

    static final Unruled LEFT_BEHIND = shall(OPINION, "CL-2-1-10.4", "二（一）10")
            .says("为三类留守人员提供关爱服务", "The three groups of people left behind get caring services")
            .organisational();

    static final Unruled LEGAL_AID = shall(OPINION, "CL-2-1-10.11", "二（一）10")
            .says("实施法律援助", "Legal aid is given")
            .organisational();

    static final Unruled JUDICIAL_ASSISTANCE = shall(OPINION, "CL-2-1-10.12", "二（一）10")
            .says("实施司法救助", "Judicial assistance is given")
            .organisational();

    static final Unruled HEATING = shall(OPINION, "CL-2-1-10.13", "二（一）10")
            .says("实施取暖救助", "Heating assistance is given")
            .organisational();

    static final Unruled WORKERS_IN_DIFFICULTY = shall(OPINION, "CL-2-1-10.14", "二（一）10")
            .says("实施困难职工救助", "Workers in hardship are assisted")
            .notBuilt();

    static final Unruled TWO_CANCERS = shall(OPINION, "CL-2-1-10.15", "二（一）10")
            .says("对患“两癌”的贫困妇女给予救助", "Poor women with one of the two women’s cancers are assisted")
            .notBuilt();

    static final Unruled CARE_PROGRAMMES = shall(OPINION, "CL-2-1-10.16", "二（一）10")
            .says("三个关爱项目继续开展", "Three care programmes go on")
            .organisational();

    static final Unruled ACCIDENT_INSURANCE = encouraged(OPINION, "CL-2-1-10.17", "二（一）10")
            .says(
                    "鼓励为特殊困难群体买意外险",
                    "Buying accident insurance for people in special hardship is encouraged")
            .organisational();

    private ChangleOtherAssistance() {}
}
