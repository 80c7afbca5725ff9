package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance that is no programme of its own in the library (其他救助帮扶) in Xinxiang. */
final class XinxiangOtherAssistance {

    static final Unruled LEGAL_AID = shall(PLAN, "XX-2-6.1", "二（六）")
            .says("加强法律援助", "Legal aid is strengthened")
            .organisational();

    static final Unruled JUDICIAL_ASSISTANCE = shall(PLAN, "XX-2-6.2", "二（六）")
            .says("开展司法救助", "Judicial assistance is given")
            .organisational();

    private XinxiangOtherAssistance() {}
}
