package org.jiuzhu.jurisdiction.national.disaster;

import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Disaster relief by the Social Assistance Law, from July 2026. */
public final class Disaster2026 {

    /** 社会救助法 §28. */
    public static final Rule<Household> ELIGIBLE = shall(LAW, "NLAW-28.1", "§28")
            .says(
                    "基本生活受自然灾害严重影响的人员，给予应急救助、生活救助和住房恢复重建救助等",
                    "Whose basic living is seriously affected by a natural disaster gets emergency relief, living "
                            + "relief, and relief for rebuilding the home")
            .when(Household.ENTITY, allOf(Disaster.HIT, DisasterFacts.LIVING_SERIOUSLY_AFFECTED))
            .then(makesEligible(Programme.DISASTER_RELIEF));

    /** 社会救助法 §28. */
    public static final Rule<Household> NOBODY_TO_ASSIST = shall(LAW, "NLAW-28.2", "§28")
            .says("受灾人员救助给予受灾的人", "Disaster relief is for the people whom it hit")
            .reading("没有在世成员的，没有可以救助的人", "Where nobody is alive there is nobody to assist")
            .when(Household.ENTITY, People.NOBODY_IS_ALIVE)
            .then(excludes(Programme.DISASTER_RELIEF));

    /** 社会救助法 §28. */
    public static final Rule<Household> EMERGENCY = shall(LAW, "NLAW-28.3", "§28")
            .says("给予必要的应急救助", "The necessary emergency relief is given")
            .when(Household.ENTITY, Disaster.IN_EMERGENCY)
            .then(Disaster.EMERGENCY_RELIEF);

    /** 社会救助法 §28. */
    public static final Rule<Household> LIVING = shall(LAW, "NLAW-28.4", "§28")
            .says("给予必要的生活救助", "The necessary living relief is given")
            .reading(
                    "应急期以后、冬春以前的生活救助就是过渡期生活救助；金额没有写",
                    "Living relief after the emergency is that of the time of transition; the amount is not said")
            .when(Household.ENTITY, Disaster.IN_NEED_IN_TRANSITION)
            .then(pays(Programme.DISASTER_RELIEF, Part.TRANSITION_RELIEF, Disaster.TRANSITION_AMOUNT));

    /** 社会救助法 §28. */
    public static final Rule<Household> HOMES_REBUILT = shall(LAW, "NLAW-28.5", "§28")
            .says("因灾倒损的住房，给予恢复重建救助", "Homes that fell or were damaged are restored with help")
            .reading(
                    "重建和修缮都在内；金额没有写",
                    "Rebuilding and repairing are both included; the amount is not said")
            .when(Household.ENTITY, Disaster.TO_REBUILD)
            .then(pays(Programme.DISASTER_RELIEF, Part.REBUILDING, Disaster.REBUILDING_AMOUNT));

    private Disaster2026() {}
}
