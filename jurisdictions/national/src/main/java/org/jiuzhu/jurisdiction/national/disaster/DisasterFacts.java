package org.jiuzhu.jurisdiction.national.disaster;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Unit;

/** Facts about a natural disaster, and about a household that it hit. */
public final class DisasterFacts {

    private static final int MOST_PEOPLE = 2_000_000_000;

    /** 基本生活受到自然灾害严重影响 (649号 §20, 社会救助法 §28): as the authority found. */
    public static final ConditionFact<Household> LIVING_SERIOUSLY_AFFECTED = Household.ENTITY.condition(
            "livingSeriouslyAffectedByDisaster",
            "基本生活受到自然灾害严重影响",
            "basic living is seriously affected by a natural disaster");

    /** 需过渡期生活救助: verified as in need of living relief in the time of transition. */
    public static final ConditionFact<Household> NEEDS_TRANSITION_RELIEF = Household.ENTITY.condition(
            "needsTransitionRelief",
            "经核定需要过渡期生活救助", "verified as in need of living relief in the time of transition");

    /** 救助阶段. */
    public static final ChoiceFact<Event, DisasterPhase> PHASE =
            Event.ENTITY.choice("disasterPhase", DisasterPhase.values(), "救助阶段", "phase of relief");

    /** 自然灾害危险消除 (649号 §25, 577号 §19). */
    public static final ConditionFact<Event> DANGER_OVER =
            Event.ENTITY.condition("dangerOver", "灾害危险已消除", "the danger is over");

    /** 住房倒损程度. */
    public static final ChoiceFact<Event, HomeDamage> HOME_DAMAGE =
            Event.ENTITY.choice("homeDamage", HomeDamage.values(), "住房因灾倒损程度", "damage to the home");

    /** 死亡人数 in one province. */
    public static final CountFact<Event> DEATHS = count(
            "deaths", Unit.PERSONS,
            "本省因灾死亡人数",
            "deaths in the province");

    /** 失踪人数 in one province. */
    public static final CountFact<Event> MISSING =
            count("missingPersons", Unit.PERSONS, "本省因灾失踪人数", "people missing in the province");

    /** 紧急转移安置和需紧急生活救助人数 in one province. */
    public static final CountFact<Event> RELOCATED = count(
            "relocated",
            Unit.PERSONS,
            "本省紧急转移安置和需紧急生活救助人数",
            "people moved or in need of emergency relief in the province");

    /** 倒塌和严重损坏房屋间数 in one province. */
    public static final CountFact<Event> ROOMS_LOST =
            count(
                    "roomsLost", Unit.NUMBER,
                    "本省倒塌和严重损坏房屋间数",
                    "rooms collapsed or severely damaged in the province");

    /** 倒塌和严重损坏房屋户数 in one province. */
    public static final CountFact<Event> HOMES_LOST =
            count(
                    "homesLost", Unit.NUMBER,
                    "本省倒塌和严重损坏房屋户数",
                    "homes collapsed or severely damaged in the province");

    /** 旱灾需救助人数 in one province. */
    public static final CountFact<Event> DROUGHT_VICTIMS = count(
            "droughtVictims", Unit.PERSONS,
            "本省旱灾需政府救助人数",
            "people in need of relief through drought in the province");

    /** 旱灾需救助人数占农牧业人口比例 in one province. */
    public static final RateFact<Event> DROUGHT_SHARE = Event.ENTITY.rate(
            "droughtShare",
            "0",
            "1",
            "本省旱灾需政府救助人数占农牧业人口比例",
            "their share of the farming and herding people of the province");

    /** All of them. */
    public static final ImmutableList<Fact<?, ?>> ALL = ImmutableList.of(
            LIVING_SERIOUSLY_AFFECTED,
            NEEDS_TRANSITION_RELIEF,
            PHASE,
            DANGER_OVER,
            HOME_DAMAGE,
            DEATHS,
            MISSING,
            RELOCATED,
            ROOMS_LOST,
            HOMES_LOST,
            DROUGHT_VICTIMS,
            DROUGHT_SHARE);

    private static CountFact<Event> count(String id, Unit unit, String zh, String en) {
        return Event.ENTITY.count(id, unit, 0, MOST_PEOPLE, zh, en);
    }

    private DisasterFacts() {}
}
