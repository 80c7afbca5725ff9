package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Assistance that is no programme of its own in the library (其他救助帮扶) in Tunxi. */
final class TunxiOtherAssistance {

    static final Unruled WORKERS_IN_DIFFICULTY = shall(OPINION, "TX-4-12.13", "四（十二）")
            .says("继续帮扶困难职工", "Workers in difficulty go on being helped")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    static final Unruled LEGAL_AID = shall(OPINION, "TX-4-12.14", "四（十二）")
            .says(
                    "为城乡困难群体提供法律援助，并扩大范围",
                    "People in difficulty in town and country get legal aid, for more matters than before")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    private TunxiOtherAssistance() {}
}
