package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance that is no programme of its own in the library (其他救助帮扶) in Zhijin. */
final class ZhijinOtherAssistance {

    static final Unruled LEGAL_AID = shall(PLAN, "ZJ-2-11.1", "二、11")
            .says("加强法律援助", "Legal aid is strengthened")
            .organisational();

    static final Unruled JUDICIAL_ASSISTANCE = shall(PLAN, "ZJ-2-11.2", "二、11")
            .says("加强司法救助", "Judicial assistance is strengthened")
            .organisational();

    private ZhijinOtherAssistance() {}
}
