package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Zhijin. */
final class ZhijinVagrants {

    static final Unruled PATROLS = shall(PLAN, "ZJ-3-14.1", "三、14")
            .says("在街面巡查，发现流浪乞讨人员", "Streets are patrolled to find vagrants and beggars")
            .notBuilt("流浪乞讨人员救助尚未纳入", "Assistance to vagrants is not covered yet");

    static final Unruled REFERRED = shall(PLAN, "ZJ-3-14.2", "三、14")
            .says(
                    "发现的流浪乞讨人员转介处置",
                    "Vagrants and beggars who are found are referred and their case handled")
            .notBuilt("流浪乞讨人员救助尚未纳入", "Assistance to vagrants is not covered yet");

    static final Unruled IDENTIFIED = shall(PLAN, "ZJ-3-14.3", "三、14")
            .says("查询流浪乞讨人员的身份", "Their identity is enquired into")
            .notBuilt("流浪乞讨人员救助尚未纳入", "Assistance to vagrants is not covered yet");

    static final Unruled INSTITUTIONS_SUPERVISED = shall(PLAN, "ZJ-3-14.4", "三、14")
            .says(
                    "对救助管理机构、托养机构加强行业监管",
                    "Rescue institutions and those that house people for them are supervised")
            .organisational();

    static final Unruled KEPT_SAFE = shall(PLAN, "ZJ-3-14.5", "三、14")
            .says(
                    "保障生活无着流浪乞讨人员的人身安全和基本生活",
                    "Vagrants and beggars without means are kept safe and have the basics of life")
            .notBuilt("流浪乞讨人员救助尚未纳入", "Assistance to vagrants is not covered yet");

    private ZhijinVagrants() {}
}
