package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Charity, volunteering and social work (社会力量参与) in Zhijin. */
final class ZhijinSocialForces {

    static final Unruled CARE_PROJECTS = encouraged(PLAN, "ZJ-4-16.1", "四、16")
            .says(
                    "开发社会化帮扶项目，引导各方自愿捐赠、设项目、提供服务，鼓励社会力量和市场主体参与",
                    "Projects of care are developed; gifts, projects and services of people’s own will, and the part "
                            + "of society and the market, are encouraged")
            .organisational();

    static final Unruled CHARITY_LINKED = shall(PLAN, "ZJ-4-16.2", "四、16")
            .says("政府救助与慈善救助衔接", "Public and charitable assistance are linked")
            .organisational("没有写何时、向谁转介", "When and to whom to refer is not said");

    static final Unruled TAX_PREFERENCES = shall(PLAN, "ZJ-4-16.3", "四、16")
            .says(
                    "参与社会救助的慈善组织享受税收优惠和费用减免",
                    "Charities that take part enjoy tax preferences and lower fees")
            .organisational("条件在税法中", "The conditions lie in tax law");

    static final Unruled CHARITY_OVERSEEN = shall(PLAN, "ZJ-4-16.4", "四、16")
            .says(
                    "完善互联网慈善监管，发展救助志愿服务队伍",
                    "Oversight of charity on the internet is improved, and volunteer teams are built up")
            .organisational();

    private ZhijinSocialForces() {}
}
