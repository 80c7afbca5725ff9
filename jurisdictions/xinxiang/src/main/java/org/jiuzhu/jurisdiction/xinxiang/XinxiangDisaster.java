package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.disaster.Disaster;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Xinxiang. */
final class XinxiangDisaster {

    /** 旱灾临时生活困难救助: the nation does not name it; the other kinds are also the nation’s. */
    static final ImmutableList<Rule<Household>> DROUGHT = kind("XX-2-5.1", Disaster.IN_DROUGHT_HARDSHIP)
            .thenEach(
                    pays(Programme.DISASTER_RELIEF, Part.DROUGHT_RELIEF, Disaster.DROUGHT_AMOUNT),
                    makesEligible(Programme.DISASTER_RELIEF));

    static final Rule<Household> EMERGENCY =
            kind("XX-2-5.1/3", Disaster.IN_EMERGENCY).then(Disaster.EMERGENCY_RELIEF);

    static final Rule<Household> TRANSITION = kind("XX-2-5.1/4", Disaster.IN_NEED_IN_TRANSITION)
            .then(pays(Programme.DISASTER_RELIEF, Part.TRANSITION_RELIEF, Disaster.TRANSITION_AMOUNT));

    static final Rule<Household> WINTER_AND_SPRING = kind("XX-2-5.1/5", Disaster.IN_WINTER_HARDSHIP)
            .then(pays(Programme.DISASTER_RELIEF, Part.WINTER_SPRING_RELIEF, Disaster.WINTER_SPRING_AMOUNT));

    static final Rule<Household> HOMES_REBUILT = kind("XX-2-5.1/6", Disaster.TO_REBUILD)
            .then(pays(Programme.DISASTER_RELIEF, Part.REBUILDING, Disaster.REBUILDING_AMOUNT));

    static final Unruled STANDARDS_ADJUSTED = shall(PLAN, "XX-2-5.2", "二（五）")
            .says("受灾救助标准随需要调整", "Standards of disaster relief are adjusted to what is needed")
            .organisational();

    static final Unruled CAPACITY = shall(PLAN, "XX-2-5.3", "二（五）")
            .says(
                    "提高应急管理能力，保障救灾资金和物资",
                    "The capacity to manage emergencies, funds and supplies are built up")
            .organisational();

    // one sentence names the five kinds
    private static RuleDraft.WithCondition<Household> kind(String id, Condition<Household> whom) {
        return shall(PLAN, id, "二（五）")
                .says(
                        "灾害救助包括应急期、过渡期生活、旱灾、冬春生活困难救助和倒损住房重建",
                        "Disaster relief is for the emergency, for the time of transition, for drought, for "
                                + "winter and spring, and for rebuilding homes")
                .reading(
                        "只列了种类，条件按国家的规定，金额没有写",
                        "Only the kinds are named: their conditions are the nation’s, and no amounts are given")
                .when(Household.ENTITY, whom);
    }

    private XinxiangDisaster() {}
}
