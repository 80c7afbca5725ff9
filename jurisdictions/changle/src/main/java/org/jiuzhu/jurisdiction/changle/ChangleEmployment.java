package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Employment assistance (就业救助) in Changle. */
final class ChangleEmployment {

    static final Unruled SERVICES_FIRST = shall(OPINION, "CL-2-1-6.1", "二（一）6")
            .says(
                    "公共就业服务优先提供给社会救助对象",
                    "People on assistance come first for public employment services")
            .notBuilt();

    static final Unruled POLICIES_CARRIED_OUT = shall(OPINION, "CL-2-1-6.2", "二（一）6")
            .says(
                    "落实税费、贷款、培训、社保、岗位、创业等就业扶持政策",
                    "Tax, loan, training, insurance, post and start-up policies are carried out")
            .organisational();

    static final Unruled HARD_TO_EMPLOY_ADJUSTED = shall(OPINION, "CL-2-1-6.3", "二（一）6")
            .says("动态调整就业困难人员的认定标准", "Who counts as hard to employ is adjusted over time")
            .organisational();

    static final Unruled INCLUDED_PROMPTLY = shall(OPINION, "CL-2-1-6.4", "二（一）6")
            .says(
                    "受疫情影响失业的、残疾的、建档立卡的等就业困难人员，及时纳入就业救助",
                    "People out of work by the epidemic, disabled, registered as poor or otherwise hard to employ are "
                            + "included promptly")
            .notBuilt();

    static final Unruled PUBLIC_POSTS = shall(OPINION, "CL-2-1-6.5", "二（一）6")
            .says(
                    "符合条件的救助对象，用公益性岗位托底安置",
                    "Eligible people on assistance get a public-benefit post as a last resort")
            .notBuilt();

    static final Unruled NOBODY_IN_WORK = shall(OPINION, "CL-2-1-6.6", "二（一）6")
            .says(
                    "零就业家庭出现一户、帮扶就业一户，动态归零",
                    "Every family without anyone in work is recognised and helped into work, so that none remains")
            .notBuilt();

    static final Unruled YEARLY_CAMPAIGN = shall(OPINION, "CL-2-1-6.7", "二（一）6")
            .says("持续开展就业帮扶专项活动", "The yearly employment campaign goes on")
            .organisational();

    private ChangleEmployment() {}
}
