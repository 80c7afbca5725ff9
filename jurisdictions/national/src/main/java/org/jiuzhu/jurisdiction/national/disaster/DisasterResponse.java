package org.jiuzhu.jurisdiction.national.disaster;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DISASTER_PLAN_2016;
import static org.jiuzhu.jurisdiction.national.shared.Texts.DISASTER_PLAN_2024;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;

/**
 * The response of the state to a disaster (国家应急响应), by the losses in one province. It decides nothing on
 * a family. Of the lower levels, and of the second since 2024, the figures are not confirmed, so nothing is
 * said of them.
 */
public final class DisasterResponse {

    // “以上”含本数
    private static final Condition<Event> LOSSES_OF_LEVEL_ONE = anyOf(
            DisasterFacts.RELOCATED.isAtLeast(number(2_000_000)),
            DisasterFacts.ROOMS_LOST.isAtLeast(number(300_000)),
            DisasterFacts.HOMES_LOST.isAtLeast(number(100_000)),
            DisasterFacts.DROUGHT_VICTIMS.isAtLeast(number(4_000_000)),
            DisasterFacts.DROUGHT_SHARE.isAtLeast(percent(30)));

    private static final Condition<Event> LEVEL_ONE_2016 = define(
            "disaster.levelOne2016",
            "达到国家一级响应条件（2016年预案）",
            "as grave as level one (plan of 2016)",
            DISASTER_PLAN_2016.clause("5.1"),
            anyOf(DisasterFacts.DEATHS.isAtLeast(number(200)), LOSSES_OF_LEVEL_ONE));

    /** 2016预案 5.1: to January 2024. */
    public static final Rule<Household> LEVEL_ONE_TO_2024 = shall(DISASTER_PLAN_2016, "N2016P-5.1", "5.1")
            .says(
                    """
                    一省死亡200人以上、转移安置或者需紧急救助200万人以上、倒损房屋30万间或者10万户以上、\
                    旱灾需救助占农牧业人口30%或者400万人以上的，启动一级响应""",
                    "With 200 dead, 2 million moved, 300,000 rooms or 100,000 homes lost, 30 % of the farmers or "
                            + "4 million in need through drought in one province, the state responds at level one")
            .when(Household.ENTITY, happened(LEVEL_ONE_2016))
            .then(responds("启动国家一级救灾应急响应", "responds at level one"));

    /** 2016预案 5.2: to January 2024. */
    public static final Rule<Household> LEVEL_TWO_TO_2024 = shall(DISASTER_PLAN_2016, "N2016P-5.2", "5.2")
            .says(
                    """
                    不到一级，而死亡100人以上、转移安置100万人以上、倒损房屋20万间或者7万户以上、\
                    旱灾需救助占农牧业人口25%或者300万人以上的，启动二级响应""",
                    "Below level one, with 100 dead, 1 million moved, 200,000 rooms or 70,000 homes lost, 25 % of the "
                            + "farming people or 3 million in need through drought, it responds at level two")
            .when(
                    Household.ENTITY,
                    happened(allOf(
                            not(LEVEL_ONE_2016),
                            anyOf(
                                    DisasterFacts.DEATHS.isAtLeast(number(100)),
                                    DisasterFacts.RELOCATED.isAtLeast(number(1_000_000)),
                                    DisasterFacts.ROOMS_LOST.isAtLeast(number(200_000)),
                                    DisasterFacts.HOMES_LOST.isAtLeast(number(70_000)),
                                    DisasterFacts.DROUGHT_VICTIMS.isAtLeast(number(3_000_000)),
                                    DisasterFacts.DROUGHT_SHARE.isAtLeast(percent(25))))))
            .then(responds("启动国家二级救灾应急响应", "responds at level two"));

    /** 2024预案 5.1.1. */
    public static final Rule<Household> LEVEL_ONE = may(DISASTER_PLAN_2024, "N2024P-5.1.1", "5.1.1")
            .says(
                    "一省死亡和失踪200人以上，或者其他损失达到同样界限的，可以启动一级响应",
                    "With 200 dead and missing in one province, or other losses as before, the state may respond at "
                            + "level one")
            .reading(
                    "相邻省160人以上的联动启动要看邻省，不在本条之内",
                    "That a neighbour with 160 may join in depends on the neighbour and is not part of this")
            .when(
                    Household.ENTITY,
                    happened(anyOf(
                            DisasterFacts.DEATHS.plus(DisasterFacts.MISSING).isAtLeast(number(200)),
                            LOSSES_OF_LEVEL_ONE)))
            .then(responds("启动国家一级救灾应急响应", "responds at level one"));

    private static Condition<Household> happened(Condition<? super Event> grave) {
        return Household.EVENTS.any(allOf(Event.KIND.is(EventKind.DISASTER), grave));
    }

    private static Consequence<Entity> responds(String zh, String en) {
        return effect(Body.STATE, zh, en, Programme.DISASTER_RELIEF);
    }

    private DisasterResponse() {}
}
