package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.vagrants.VagrantAssistance;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Help for vagrants and beggars without means (生活无着的流浪乞讨人员救助) in Jiujiang. */
final class JiujiangVagrants {

    static final Rule<Member> HELPED = shall(OPINIONS, "JJ-1-9.5", "一（九）")
            .says("及时救助生活无着的流浪乞讨人员", "Vagrants and beggars without means are helped promptly")
            .reading(
                    "多久算及时，文件没有写；谁是救助对象见国家规定",
                    "How soon is not said; who they are is in national rules")
            .when(Member.ENTITY, VagrantAssistance.WITHOUT_MEANS)
            .then(effect(Body.RESCUE_INSTITUTION, "及时救助", "helps promptly", Programme.VAGRANT_ASSISTANCE));

    private JiujiangVagrants() {}
}
