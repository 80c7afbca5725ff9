package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Basic funerals (基本殡葬服务) in Tunxi. */
final class TunxiFuneral {

    static final Unruled FREE_FOR_SUPPORTED = shall(OPINION, "TX-4-12.15", "四（十二）")
            .says(
                    "特困供养人员去世，接运、冷藏、火化、骨灰寄存四项免费",
                    "When a supported extreme-poverty person dies, transport, cold storage, cremation and keeping of "
                            + "the ashes are free")
            .notBuilt();

    static final Unruled FREE_FOR_DIBAO = shall(OPINION, "TX-4-12.16", "四（十二）")
            .says(
                    "去世时正在领低保金的城乡低保对象，上述四项免费",
                    "The same four services are free for who was drawing dibao at death, in town or country")
            .notBuilt();

    static final Unruled FREE_FOR_ENTITLED = shall(OPINION, "TX-4-12.17", "四（十二）")
            .says(
                    "重点优抚对象去世，上述四项免费",
                    "The same four services are free for persons of special entitlement (重点优抚对象)")
            .notBuilt();

    static final Unruled ECOLOGICAL_BURIAL = shall(OPINION, "TX-4-12.18", "四（十二）")
            .says("以后适当时候把生态安葬加进基本殡葬服务", "Ecological burial joins the free services in due course")
            .organisational("没有写明何时", "No date is given");

    private TunxiFuneral() {}
}
