package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Xinxiang. */
final class XinxiangVagrants {

    static final Unruled HELPED = shall(PLAN, "XX-3-2.1", "三（二）")
            .says(
                    "离家在外、自己解决不了食宿、正在或者将要流浪乞讨的人自愿求助，符合基本条件的，无偿救助",
                    "Who is away from home, cannot find food and lodging alone, is or soon will be on the street, asks "
                            + "for help freely and meets the basic conditions is helped free of charge")
            .notBuilt();

    static final Unruled DEPARTMENTS_SHARE = shall(PLAN, "XX-3-2.2", "三（二）")
            .says(
                    "流浪乞讨救助属地管理，民政、公安、城管、卫健等部门分担救助、巡查转介、查身份和监管",
                    "Each area looks after its own; civil affairs, police, urban management and health share help, "
                            + "patrols and referral, identification and supervision")
            .organisational();

    private XinxiangVagrants() {}
}
