package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Tunxi. */
final class TunxiDisaster {

    static final Unruled DIRECTED = shall(OPINION, "TX-2-2.8", "二（二）")
            .says(
                    "自然灾害严重影响基本生活的，给予受灾救助",
                    "Whose basic living is badly hit by a natural disaster gets disaster relief")
            .notBuilt();

    static final Unruled KINDS = shall(OPINION, "TX-4-11.1", "四（十一）")
            .says(
                    "受灾救助包括应急、过渡期、旱灾、冬春救助和倒损住房重建等",
                    "Disaster relief covers the emergency, the transition, drought, winter and spring hardship, and "
                            + "rebuilding homes")
            .organisational("只列种类，没有条件和金额", "A list of kinds without conditions or amounts");

    static final Unruled STANDARDS_ADJUSTED = shall(OPINION, "TX-4-11.2", "四（十一）")
            .says("受灾救助标准随需要调整", "Relief standards are adjusted to the need")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Unruled CAPACITY = shall(OPINION, "TX-4-11.3", "四（十一）")
            .says(
                    "完善区级响应启动条件、应对程序、三级预案、资金物资保障和救灾物资储备",
                    "Response criteria, procedures, plans at three levels, funds, supplies and stocks for disasters "
                            + "are developed")
            .organisational();

    private TunxiDisaster() {}
}
