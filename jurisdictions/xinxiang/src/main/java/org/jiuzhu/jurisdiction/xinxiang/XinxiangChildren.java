package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/**
 * Orphans, children whom in fact nobody raises, and children in distress (孤儿、事实无人抚养儿童、困境儿童) in
 * Xinxiang.
 */
final class XinxiangChildren {

    static final Unruled ORPHANS_LIVING = shall(PLAN, "XX-2-6.5", "二（六）")
            .says("孤儿发放基本生活费", "Orphans are paid a basic living allowance")
            .notBuilt();

    static final Unruled UNRAISED_LIVING = shall(PLAN, "XX-2-6.6", "二（六）")
            .says(
                    "事实无人抚养儿童发放基本生活费",
                    "Children whom in fact nobody raises are paid a basic living allowance")
            .notBuilt();

    static final Unruled ORPHANS_STUDIES = shall(PLAN, "XX-2-6.7", "二（六）")
            .says("孤儿上学给予助学资金", "Orphans are supported in their studies")
            .notBuilt();

    static final Unruled UNRAISED_STUDIES = shall(PLAN, "XX-2-6.8", "二（六）")
            .says(
                    "事实无人抚养儿童上学给予助学资金",
                    "Children whom in fact nobody raises are supported in their studies")
            .notBuilt();

    static final Unruled RECORDS = shall(PLAN, "XX-2-6.9", "二（六）")
            .says("孤儿和事实无人抚养儿童的信息动态更新", "The records of both groups of children are kept up to date")
            .organisational();

    private XinxiangChildren() {}
}
