package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Jiujiang. */
final class JiujiangVagrants {

    static final Unruled HELPED = shall(OPINIONS, "JJ-1-9.5", "一（九）")
            .says("及时救助生活无着的流浪乞讨人员", "Vagrants and beggars without means are helped promptly")
            .notBuilt();

    private JiujiangVagrants() {}
}
