package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Charity, volunteering and social work (社会力量参与) in Xinxiang. */
final class XinxiangSocialForces {

    static final Unruled TAX_PREFERENCES = shall(PLAN, "XX-4-1.1", "四（一）")
            .says(
                    "参与社会救助的慈善组织，落实税费优惠",
                    "Charities that take part in social assistance get tax and fee preferences")
            .organisational("优惠由税费规定确定", "The preferences are set in rules on taxes and fees");

    static final Unruled CHARITY = encouraged(PLAN, "XX-4-1.2", "四（一）")
            .says(
                    "动员慈善组织支持救助，表彰突出的，发展志愿服务",
                    "Charities are moved to give more, the best are commended, and volunteering grows")
            .organisational();

    static final Unruled SHARE_OF_POSTS = encouraged(PLAN, "XX-4-2.1", "四（二）")
            .says(
                    "鼓励以救助为主的服务机构按一定比例设社会工作岗位",
                    "Agencies that mainly serve social assistance are encouraged to have a share of posts for social "
                            + "workers")
            .organisational("比例没有写明", "The share is not given");

    static final Unruled SOCIAL_WORKERS = encouraged(PLAN, "XX-4-2.2", "四（二）")
            .says(
                    "社会工作者为救助对象提供心理、资源、能力、融入和支持网络方面的服务",
                    "Social workers counsel recipients, link them to resources, build abilities, and help them to take "
                            + "part and find support")
            .organisational();

    static final Unruled SURVEYS = encouraged(PLAN, "XX-4-2.3", "四（二）")
            .says(
                    "鼓励社会工作机构和人员协助家庭经济状况调查、建档访视和需求分析",
                    "Social-work agencies and workers are encouraged to help with economic surveys, files, visits and "
                            + "the analysis of needs")
            .organisational();

    static final Unruled SOCIAL_WORK_SUPPORTED = encouraged(PLAN, "XX-4-2.4", "四（二）")
            .says(
                    "用岗位、政策、场所和基层站点支持社会工作，培养人才",
                    "Posts, policy, rooms and local stations support social work, and people are trained for it")
            .organisational();

    private XinxiangSocialForces() {}
}
