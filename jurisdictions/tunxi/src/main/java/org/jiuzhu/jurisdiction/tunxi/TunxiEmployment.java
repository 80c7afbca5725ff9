package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Employment assistance (就业救助) in Tunxi. */
final class TunxiEmployment {

    static final Unruled DIRECTED = shall(OPINION, "TX-2-2.6", "二（二）")
            .says(
                    "找工作等方面有困难的，按就业救助等专项救助的规定救助",
                    "Difficulty in finding work, and the like, leads to employment or other special-purpose assistance "
                            + "by its rules")
            .notBuilt("“等”字没有封闭列举", "The list of special needs is left open");

    static final Unruled FREE_SERVICES = shall(OPINION, "TX-4-10.1", "四（十）")
            .says(
                    "就业困难人员免费享受公共就业服务",
                    "Public employment services are free for people hard to employ")
            .notBuilt();

    static final Unruled NOBODY_IN_WORK = shall(OPINION, "TX-4-10.2", "四（十）")
            .says("保持没有零就业家庭", "No household is left without anyone in work")
            .notBuilt();

    static final Unruled FIRMS_ENCOURAGED = encouraged(OPINION, "TX-4-10.3", "四（十）")
            .says(
                    "鼓励企业招用就业困难人员，按规定给予税费减免、担保贷款贴息和补贴",
                    "Firms are encouraged to hire people hard to employ and get tax relief, guaranteed loans and "
                            + "subsidies by the rules")
            .organisational(
                    "执行另有规定的制度，本文没有条件和金额",
                    "Carries on a scheme that other documents regulate; no condition and no amount here");

    static final Unruled INSURANCE_SUBSIDY = shall(OPINION, "TX-4-10.4", "四（十）")
            .says(
                    "就业困难人员灵活就业并依法参保缴费的，领取社会保险补贴",
                    "People hard to employ who work flexibly and pay social insurance get a subsidy towards it")
            .notBuilt();

    static final Unruled PUBLIC_POSTS = shall(OPINION, "TX-4-10.5", "四（十）")
            .says(
                    "经市场确实找不到工作的，安排公益性岗位",
                    "Whom the market truly cannot place gets a public-welfare post")
            .notBuilt();

    static final Unruled PUBLIC_POSTS_SUBSIDY = shall(OPINION, "TX-4-10.6", "四（十）")
            .says(
                    "公益性岗位人员享受岗位补贴和社会保险补贴",
                    "For public-welfare posts a post subsidy and a social-insurance subsidy are paid")
            .notBuilt();

    static final Unruled START_UP = shall(OPINION, "TX-4-10.7", "四（十）")
            .says(
                    "就业困难人员创业的，享受担保贷款、贴息和创业补贴",
                    "People hard to employ who start a business get guaranteed loans, interest subsidies and a "
                            + "start-up subsidy")
            .notBuilt();

    static final Unruled BY_CATEGORY = shall(OPINION, "TX-4-10.10", "四（十）")
            .says(
                    "对就业困难人员分类帮扶、实名管理",
                    "Help for people hard to employ is by category, with a register by name")
            .organisational();

    private TunxiEmployment() {}
}
