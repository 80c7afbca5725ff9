package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.disaster.Disaster;
import org.jiuzhu.jurisdiction.national.disaster.DisasterFacts;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Tunxi. */
final class TunxiDisaster {

    static final Rule<Household> DIRECTED = shall(OPINION, "TX-2-2.8", "二（二）")
            .says(
                    "自然灾害严重影响基本生活的，给予受灾救助",
                    "Whose basic living is badly hit by a natural disaster gets disaster relief")
            .when(Household.ENTITY, allOf(Disaster.HIT, DisasterFacts.LIVING_SERIOUSLY_AFFECTED))
            .then(makesEligible(Programme.DISASTER_RELIEF));

    /** 旱灾临时生活困难救助: the nation does not name it; the other kinds are also the nation’s. */
    static final ImmutableList<Rule<Household>> DROUGHT = kind("TX-4-11.1", Disaster.IN_DROUGHT_HARDSHIP)
            .thenEach(
                    pays(Programme.DISASTER_RELIEF, Part.DROUGHT_RELIEF, Disaster.DROUGHT_AMOUNT),
                    makesEligible(Programme.DISASTER_RELIEF));

    static final Rule<Household> EMERGENCY =
            kind("TX-4-11.1/3", Disaster.IN_EMERGENCY).then(Disaster.EMERGENCY_RELIEF);

    static final Rule<Household> TRANSITION = kind("TX-4-11.1/4", Disaster.IN_NEED_IN_TRANSITION)
            .then(pays(Programme.DISASTER_RELIEF, Part.TRANSITION_RELIEF, Disaster.TRANSITION_AMOUNT));

    static final Rule<Household> WINTER_AND_SPRING = kind("TX-4-11.1/5", Disaster.IN_WINTER_HARDSHIP)
            .then(pays(Programme.DISASTER_RELIEF, Part.WINTER_SPRING_RELIEF, Disaster.WINTER_SPRING_AMOUNT));

    static final Rule<Household> HOMES_REBUILT = kind("TX-4-11.1/6", Disaster.TO_REBUILD)
            .then(pays(Programme.DISASTER_RELIEF, Part.REBUILDING, Disaster.REBUILDING_AMOUNT));

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

    // one sentence names the five kinds
    private static RuleDraft.WithCondition<Household> kind(String id, Condition<Household> whom) {
        return shall(OPINION, id, "四（十一）")
                .says(
                        "受灾救助包括应急、过渡期、旱灾、冬春救助和倒损住房重建等",
                        "Disaster relief covers the emergency, the transition, drought, winter and spring "
                                + "hardship, and rebuilding homes")
                .reading(
                        "只列了种类，条件按国家的规定，金额没有写",
                        "Only the kinds are named: their conditions are the nation’s, and no amounts are given")
                .when(Household.ENTITY, whom);
    }

    private TunxiDisaster() {}
}
