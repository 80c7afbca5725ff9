package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Charity, volunteering and social work (社会力量参与) in Jiujiang. */
final class JiujiangSocialForces {

    static final Unruled PLATFORM = shall(OPINIONS, "JJ-1-10.2", "一（十）")
            .says("搭建资源、项目与需求对接的平台", "A platform brings resources, projects and needs together")
            .organisational(
                    "搭建平台是工作任务；怎样对接、由谁对接没有写，对一户没有可算的结果",
                    "To build the platform is a task; how and by whom needs are matched is not said, so nothing "
                            + "follows for a household");

    static final Unruled CHARITY = encouraged(OPINIONS, "JJ-1-10.3", "一（十）")
            .says("鼓励针对急难个案的慈善救助", "Charity in single urgent cases is encouraged")
            .organisational();

    static final Unruled SOCIAL_WORKERS = shall(OPINIONS, "JJ-1-10.4", "一（十）")
            .says("提供帮扶、疏导、融入等社会工作服务", "Social work helps, counsels and includes")
            .organisational();

    static final Unruled TAX_PREFERENCES = shall(OPINIONS, "JJ-1-10.5", "一（十）")
            .says(
                    "参与的社会力量享受补贴、税收优惠和费用减免",
                    "Those who take part get subsidies, tax preferences and lower fees")
            .organisational();

    static final Unruled FUNDS = encouraged(OPINIONS, "JJ-1-10.6", "一（十）")
            .says("引导慈善组织和企业设立公益基金", "Charities and companies are guided to set up funds")
            .organisational();

    private JiujiangSocialForces() {}
}
