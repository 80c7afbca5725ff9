package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Charity, volunteering and social work (社会力量参与) in Tunxi. */
final class TunxiSocialForces {

    static final Unruled INTEGRATION_AND_COUNSELLING = shall(OPINION, "TX-2-3.2", "二（三）")
            .says(
                    "由社会工作机构和专业人员为救助对象提供融入社会、心理疏导等服务",
                    "Social-work bodies and professionals offer recipients help with social integration and "
                            + "counselling")
            .organisational("没有条件，只表示有此服务", "No conditions; it says that the service exists");

    static final Unruled TAX_PREFERENCES = shall(OPINION, "TX-6-16.1", "六（十六）")
            .says(
                    "参与救助的慈善组织享受国家规定的税费优惠",
                    "Charities that take part in assistance get the tax and fee relief of the state")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    static final Unruled CHARITY = encouraged(OPINION, "TX-6-16.2", "六（十六）")
            .says(
                    "鼓励捐赠、办项目、提供服务，引导慈善组织多投入，监管慈善组织和网络募捐，发展志愿服务",
                    "Gifts, projects and services are encouraged and charities led to spend more; charities and online "
                            + "fundraising are supervised; volunteering is built up")
            .organisational();

    static final Unruled SHARE_OF_POSTS = encouraged(OPINION, "TX-6-17.1", "六（十七）")
            .says(
                    "鼓励以救助为主的服务机构设一定比例的社工岗位",
                    "Service bodies that mainly do assistance are encouraged to have a share of social-work posts")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Unruled SOCIAL_WORKERS = shall(OPINION, "TX-6-17.2", "六（十七）")
            .says(
                    "通过购买服务、设岗位、建社工站，请社工机构和专业人员协助办理救助",
                    "By purchase, posts and stations, social-work bodies and professionals help to handle assistance")
            .organisational();

    private TunxiSocialForces() {}
}
