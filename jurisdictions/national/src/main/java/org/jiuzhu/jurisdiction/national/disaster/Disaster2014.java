package org.jiuzhu.jurisdiction.national.disaster;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Disaster relief by the interim measures of 2014 (649号), to June 2026. */
public final class Disaster2014 {

    /** 649号 §20. */
    public static final Rule<Household> ELIGIBLE = shall(MEASURES_649, "N649-20.1", "§20")
            .says(
                    "基本生活受自然灾害严重影响的，给予生活救助",
                    "Whose basic living is seriously affected by a natural disaster gets relief")
            .when(Household.ENTITY, allOf(Disaster.HIT, DisasterFacts.LIVING_SERIOUSLY_AFFECTED))
            .then(makesEligible(Programme.DISASTER_RELIEF));

    /** 649号 §20. */
    public static final Rule<Household> NOBODY_TO_ASSIST = shall(MEASURES_649, "N649-20.2", "§20")
            .says("受灾人员救助给予受灾的人", "Disaster relief is for the people whom it hit")
            .reading("没有在世成员的，没有可以救助的人", "Where nobody is alive there is nobody to assist")
            .when(Household.ENTITY, People.NOBODY_IS_ALIVE)
            .then(excludes(Programme.DISASTER_RELIEF));

    /** 649号 §22. */
    public static final Rule<Household> EMERGENCY = shall(MEASURES_649, "N649-22.1", "§22")
            .says(
                    "灾害发生后及时提供食品、饮用水、衣被、取暖、临时住所、医疗防疫等应急救助",
                    "After a disaster emergency relief is given at once: food, drinking water, clothing, warmth, "
                            + "shelter, medical care")
            .reading("应急期内，即应急响应没有终止", "In the emergency, as long as the response runs")
            .when(Household.ENTITY, Disaster.IN_EMERGENCY)
            .then(Disaster.EMERGENCY_RELIEF);

    /** 649号 §24. */
    public static final Rule<Household> RESETTLED = shall(MEASURES_649, "N649-24.1", "§24")
            .says(
                    "对住房损毁严重的受灾人员进行过渡性安置",
                    "Whose home is severely damaged is given a place to live in the meantime")
            .when(Household.ENTITY, Disaster.WITHOUT_HOME_IN_TRANSITION)
            .then(provides(Programme.DISASTER_RELIEF, "过渡性安置", "a place to live in the meantime"));

    /** 649号 §25. */
    public static final Rule<Household> HOMES_REBUILT = shall(MEASURES_649, "N649-25.1", "§25")
            .says(
                    "危险消除后，对住房恢复重建补助对象给予资金、物资等救助",
                    "After the danger is over, money and goods are given for rebuilding homes")
            .reading(
                    "重建和修缮都在内；金额没有写",
                    "Rebuilding and repairing are both included; the amount is not said")
            .when(Household.ENTITY, Disaster.TO_REBUILD)
            .then(pays(Programme.DISASTER_RELIEF, Part.REBUILDING, Disaster.REBUILDING_AMOUNT));

    /** 649号 §26. */
    public static final Rule<Household> WINTER_AND_SPRING = shall(MEASURES_649, "N649-26.1", "§26")
            .says(
                    "当年冬寒或者次年春荒生活困难的受灾人员，给予基本生活救助",
                    "Whom a disaster leaves in difficulty in that winter or the next spring gets living relief")
            .reading(
                    "哪几个月是冬春没有写，由当地定；“次年”按灾害发生的年份数",
                    "Which months are meant is for the place; the next year is counted from that of the disaster")
            .when(Household.ENTITY, Disaster.IN_WINTER_HARDSHIP)
            .then(pays(Programme.DISASTER_RELIEF, Part.WINTER_SPRING_RELIEF, Disaster.WINTER_SPRING_AMOUNT));

    private Disaster2014() {}
}
