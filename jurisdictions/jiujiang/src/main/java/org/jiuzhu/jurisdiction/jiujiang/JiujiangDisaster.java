package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Jiujiang. */
final class JiujiangDisaster {

    static final Unruled PLANS = shall(OPINIONS, "JJ-1-3.1", "一（三）")
            .says(
                    "修订救灾应急预案，上下级响应标准相衔接",
                    "Emergency plans are revised so that the levels of response fit together")
            .organisational();

    static final Unruled RESERVES = shall(OPINIONS, "JJ-1-3.2", "一（三）")
            .says("规划和建设救灾物资储备", "Reserves of relief goods are planned and built")
            .organisational();

    static final Unruled MONEY_FOR_RESERVES = shall(OPINIONS, "JJ-1-3.3", "一（三）")
            .says("安排储备专项资金并加大投入", "Special money for the reserves is set aside and raised")
            .notBuilt();

    static final Unruled LOSSES_REPORTED = shall(OPINIONS, "JJ-1-3.4", "一（三）")
            .says("灾情统计上报及时准确", "Losses are counted and reported promptly and correctly")
            .notBuilt();

    static final Unruled LOSSES_VERIFIED = shall(OPINIONS, "JJ-1-3.5", "一（三）")
            .says("建立灾情核查评估机制", "Losses are verified and assessed")
            .notBuilt();

    static final Unruled INFORMATION_RELEASED = shall(OPINIONS, "JJ-1-3.6", "一（三）")
            .says("建立灾情发布机制", "Information on disasters is released")
            .notBuilt();

    static final Unruled BUDGET = shall(OPINIONS, "JJ-1-3.7", "一（三）")
            .says("编制并落实救灾资金预算", "A budget for relief is drawn up and carried out")
            .notBuilt();

    static final Unruled PASSED_DOWN_FAST = shall(OPINIONS, "JJ-1-3.8", "一（三）")
            .says("救灾款物按标准快速下拨", "Relief money and goods are passed down fast by the standards")
            .organisational();

    static final Unruled EMERGENCY = shall(OPINIONS, "JJ-1-3.9", "一（三）")
            .says("给予受灾人员紧急救助", "People hit by a disaster get emergency relief")
            .notBuilt();

    static final Unruled TRANSITION = shall(OPINIONS, "JJ-1-3.10", "一（三）")
            .says("给予受灾人员过渡性生活救助", "They get help to live through the transition")
            .notBuilt();

    static final Unruled WINTER_AND_SPRING = shall(OPINIONS, "JJ-1-3.11", "一（三）")
            .says("给予受灾人员冬春救助", "They get relief in winter and spring")
            .notBuilt();

    static final Unruled HOMES_REBUILT = shall(OPINIONS, "JJ-1-3.12", "一（三）")
            .says("帮助重建和修复倒损农房", "Rural houses that fell or were damaged are restored with help")
            .notBuilt();

    static final Unruled INSURANCE = shall(OPINIONS, "JJ-1-3.13", "一（三）")
            .says("建立政策性农村住房保险", "Policy-based insurance of rural homes is set up")
            .notBuilt();

    static final Unruled PROMPT_AND_FAIR = shall(OPINIONS, "JJ-1-3.14", "一（三）")
            .says("救助要及时、公平、合理", "Relief is prompt, fair and reasonable")
            .organisational();

    private JiujiangDisaster() {}
}
