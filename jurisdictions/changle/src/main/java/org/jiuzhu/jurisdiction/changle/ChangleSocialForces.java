package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Charity, volunteering and social work (社会力量参与) in Changle. */
final class ChangleSocialForces {

    static final Unruled GIFTS_AND_SERVICES = shall(OPINION, "CL-2-1-11.1", "二（一）11")
            .says(
                    "引导社会组织、企业、个人以捐赠、项目、服务帮扶困难群众",
                    "Organisations, companies and people are guided to help by gifts, projects and services")
            .organisational();

    static final Unruled TAX_PREFERENCES = shall(OPINION, "CL-2-1-11.2", "二（一）11")
            .says("公益慈善组织享受税费优惠", "Charities get tax and fee relief")
            .organisational();

    static final Unruled COMMENDED = shall(OPINION, "CL-2-1-11.3", "二（一）11")
            .says("按规定表扬表现突出的公益慈善组织", "Charities that do outstandingly well are commended")
            .organisational();

    static final Unruled VOLUNTEERS = shall(OPINION, "CL-2-1-11.4", "二（一）11")
            .says(
                    "建设社会救助志愿服务制度，发挥当地志愿组织作用",
                    "Volunteer service is built up with the county’s volunteer groups")
            .organisational();

    static final Unruled POINTS = shall(OPINION, "CL-2-1-11.5", "二（一）11")
            .says(
                    "困难群众参加公益活动得积分，在“爱心银行”换日用品",
                    "People in hardship earn points by public-benefit work and exchange them for everyday goods")
            .organisational(
                    "积分怎么得、怎么换由“爱心银行”自定，文件没有写，对一人没有可算的结果",
                    "How points are earned and spent is for the charity bank and not said here, so nothing follows for "
                            + "a person");

    private ChangleSocialForces() {}
}
