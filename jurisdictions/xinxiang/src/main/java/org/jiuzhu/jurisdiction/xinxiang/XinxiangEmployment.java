package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Employment assistance (就业救助) in Xinxiang. */
final class XinxiangEmployment {

    static final Unruled HELPED_INTO_WORK = shall(PLAN, "XX-2-4.1", "二（四）")
            .says(
                    "为救助对象推荐岗位、介绍职业",
                    "Recipients of assistance are recommended for jobs and helped to find them")
            .notBuilt();

    static final Unruled START_UP = shall(PLAN, "XX-2-4.2", "二（四）")
            .says(
                    "救助对象想创业的，免费培训，创业担保贷款走绿色通道",
                    "Recipients who want to start a business get free training and a fast lane to guaranteed loans")
            .notBuilt();

    static final Unruled NOBODY_IN_WORK = shall(PLAN, "XX-2-4.3", "二（四）")
            .says(
                    "用公益岗位等办法，使零就业家庭动态清零",
                    "Public-service posts and the like keep the number of families with nobody in work at zero")
            .notBuilt();

    private XinxiangEmployment() {}
}
