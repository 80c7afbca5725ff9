package org.jiuzhu.jurisdiction.national.disaster;

import static org.jiuzhu.jurisdiction.national.shared.Texts.DISASTER_577;
import static org.jiuzhu.jurisdiction.national.shared.Texts.LAW;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.text.Basis;

/**
 * Disaster relief (受灾人员救助). No national text gives an amount for a family: what is passed down a head or
 * a home is a budget norm, from which counties grade, so amounts are open terms.
 */
public final class Disaster {

    private static final Basis ON_RELIEF = MEASURES_649.clause("§20").then(LAW.clause("§28"));

    private static final Condition<Event> IS_DISASTER = Event.KIND.is(EventKind.DISASTER);

    /** 受灾: hit by a natural disaster. */
    public static final Condition<Household> HIT =
            define(
                    "disaster.hit",
                    "遭受自然灾害", "hit by a natural disaster", ON_RELIEF, Household.EVENTS.any(IS_DISASTER));

    /** 应急期内: while an emergency response runs. */
    public static final Condition<Household> IN_EMERGENCY = define(
            "disaster.inEmergency",
            "处于灾害应急期",
            "in the emergency after a disaster",
            MEASURES_649.clause("§22").then(LAW.clause("§28")),
            happened(DisasterFacts.PHASE.is(DisasterPhase.EMERGENCY)));

    /** 过渡期内住房损毁严重: in the time of transition, with a home that collapsed or was severely damaged. */
    public static final Condition<Household> WITHOUT_HOME_IN_TRANSITION = define(
            "disaster.withoutHomeInTransition",
            "过渡期内住房倒塌或者严重损坏",
            "in the time of transition with a home that collapsed or was severely damaged",
            MEASURES_649.clause("§24").then(DISASTER_577.clause("§18")),
            happened(allOf(
                    DisasterFacts.PHASE.is(DisasterPhase.TRANSITION),
                    DisasterFacts.HOME_DAMAGE.isOneOf(these(HomeDamage.COLLAPSED, HomeDamage.SEVERE)))));

    /** 过渡期需生活救助: in the time of transition, and verified as in need of living relief. */
    public static final Condition<Household> IN_NEED_IN_TRANSITION = define(
            "disaster.inNeedInTransition",
            "过渡期内需要生活救助",
            "in need of living relief in the time of transition",
            ON_RELIEF,
            allOf(happened(DisasterFacts.PHASE.is(DisasterPhase.TRANSITION)), DisasterFacts.NEEDS_TRANSITION_RELIEF));

    /** 因旱灾生活困难: in living difficulty through a drought. */
    public static final Condition<Household> IN_DROUGHT_HARDSHIP = define(
            "disaster.inDroughtHardship",
            "因旱灾生活困难",
            "in living difficulty through a drought",
            ON_RELIEF,
            allOf(happened(Event.DROUGHT), Household.BASIC_LIVING_DIFFICULT));

    /**
     * 当年冬季、次年春季: whether the date of the case is in a winter or spring; the months are for the place
     * to say.
     */
    public static final OpenTerm.OfCondition<Household> WINTER_OR_SPRING = OpenTerm.condition(
            Household.ENTITY,
            "N649-26#winter-or-spring",
            MEASURES_649.clause("§26").then(DISASTER_577.clause("§21")),
            "属于冬春救助期",
            "in the months of winter and spring relief");

    /** 当年冬寒、次年春荒生活困难: in living difficulty in the winter of the disaster’s year or the spring after. */
    public static final Condition<Household> IN_WINTER_HARDSHIP = define(
            "disaster.inWinterHardship",
            "受灾当年冬季或者次年春季生活困难",
            "in living difficulty in the winter of the disaster’s year or the spring after",
            MEASURES_649.clause("§26").then(DISASTER_577.clause("§21")),
            allOf(
                    happened(caseDate().year().isAtMost(Event.DAY.year().plus(number(1)))),
                    WINTER_OR_SPRING,
                    Household.BASIC_LIVING_DIFFICULT));

    /** 需恢复重建: with a home that a disaster destroyed or damaged, after the danger is over. */
    public static final Condition<Household> TO_REBUILD = define(
            "disaster.toRebuild",
            "危险消除后住房需要重建或者修缮",
            "with a home to rebuild or repair after the danger is over",
            MEASURES_649.clause("§25").then(LAW.clause("§28")),
            happened(allOf(
                    DisasterFacts.DANGER_OVER,
                    DisasterFacts.HOME_DAMAGE.isOneOf(
                            these(HomeDamage.COLLAPSED, HomeDamage.SEVERE, HomeDamage.GENERAL)))));

    /** 过渡期生活救助金额: how much living relief pays in the time of transition; no national text says. */
    public static final OpenTerm.OfAmount<Household> TRANSITION_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "N649-20#transition-amount",
            ON_RELIEF,
            "过渡期生活救助金额",
            "the amount of living relief in the time of transition");

    /** 旱灾生活救助金额: how much places that give it pay in a drought; no national text says. */
    public static final OpenTerm.OfAmount<Household> DROUGHT_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "N649-20#drought-amount",
            ON_RELIEF,
            "旱灾生活救助金额",
            "the amount of living relief in a drought");

    /** 冬春救助金额: how much winter and spring relief pays; no national text says. */
    public static final OpenTerm.OfAmount<Household> WINTER_SPRING_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "N649-26#winter-spring-amount",
            MEASURES_649.clause("§26").then(DISASTER_577.clause("§21")),
            "冬春救助金额",
            "the amount of winter and spring relief");

    /** 恢复重建补助金额: how much is paid for the home; no national text says. */
    public static final OpenTerm.OfAmount<Household> REBUILDING_AMOUNT = OpenTerm.amount(
            Household.ENTITY,
            "N649-25#rebuilding-amount",
            MEASURES_649.clause("§25").then(LAW.clause("§28")),
            "住房恢复重建补助金额",
            "the amount of the rebuilding grant");

    /** 应急救助. */
    public static final Consequence<Entity> EMERGENCY_RELIEF = provides(
            Programme.DISASTER_RELIEF,
            "应急救助：食品、饮用水、衣被、取暖、临时住所、医疗防疫等",
            "emergency relief: food, drinking water, clothing and bedding, warmth, shelter, medical care");

    /** 有人遭受自然灾害: what gives occasion to look at it. */
    public static final Occasion<Household> OCCASION = new Occasion<>(Programme.DISASTER_RELIEF, Household.ENTITY, HIT);

    private static Condition<Household> happened(Condition<? super Event> what) {
        return Household.EVENTS.any(allOf(IS_DISASTER, what));
    }

    private Disaster() {}
}
