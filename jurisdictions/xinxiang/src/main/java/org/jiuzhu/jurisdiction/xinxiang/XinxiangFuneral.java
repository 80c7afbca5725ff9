package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Basic funerals (基本殡葬服务) in Xinxiang. */
final class XinxiangFuneral {

    static final Unruled BASIC_FUNERAL = shall(PLAN, "XX-2-6.3", "二（六）")
            .says(
                    "困难群众去世的，提供基本殡葬服务并减免费用",
                    "When a person in difficulty dies, a basic funeral is provided and fees are reduced or waived")
            .notBuilt();

    private XinxiangFuneral() {}
}
