package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Xinxiang. */
final class XinxiangDisaster {

    static final Unruled KINDS = shall(PLAN, "XX-2-5.1", "二（五）")
            .says(
                    "灾害救助包括应急期、过渡期生活、旱灾、冬春生活困难救助和倒损住房重建",
                    "Disaster relief is for the emergency, for the time of transition, for drought, for winter and "
                            + "spring, and for rebuilding homes")
            .organisational("只列种类，没有条件和金额", "The kinds are named, without conditions or amounts");

    static final Unruled STANDARDS_ADJUSTED = shall(PLAN, "XX-2-5.2", "二（五）")
            .says("受灾救助标准随需要调整", "Standards of disaster relief are adjusted to what is needed")
            .organisational();

    static final Unruled CAPACITY = shall(PLAN, "XX-2-5.3", "二（五）")
            .says(
                    "提高应急管理能力，保障救灾资金和物资",
                    "The capacity to manage emergencies, funds and supplies are built up")
            .organisational();

    private XinxiangDisaster() {}
}
