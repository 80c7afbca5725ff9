package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.JIUJIANG;
import static org.jiuzhu.policy.impl.sentences.Layer.TUNXI;
import static org.jiuzhu.policy.impl.sentences.Layer.ZHIJIN;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.EventKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence 3: sudden hardship, own strength not enough, and other programmes not covering it or not enough; three places, three wordings. */
class HardshipTest {

    private static final Text TX = Layer.text("TX", "屯溪方案", "TX", Period.from("2021-01-01"));
    private static final Text ZJ = Layer.text("ZJ", "织金方案", "ZJ", Period.from("2021-01-01"));
    private static final Text JJ = Layer.text("JJ", "九江意见", "JJ", Period.from("2015-01-01"));

    private static final ConditionFact<Household> SERIOUS_AFTER_ASSISTANCE = Household.ENTITY.condition(
            "trySeriousAfterAssistance", "其他救助之后基本生活仍有严重困难", "serious difficulty remains after other assistance");

    // not covered for now, or covered and still in difficulty
    private static final Condition<Household> OTHERS_DO_NOT_SUFFICE =
            anyOf(Household.OTHER_ASSISTANCE_CANNOT_COVER, Household.DIFFICULT_AFTER_OTHER_ASSISTANCE);

    private static final Rule<Household> TUNXI_RULE = shall(TX, "TX-5-13.1", "五（十三）")
            .says("突发紧迫困难致生活陷入困境、自身无力解决、其他救助不足的，予以临时救助", "sudden hardship that own means and other aid do not meet")
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.DIFFICULTY_IS_SUDDEN,
                            Household.BASIC_LIVING_DIFFICULT,
                            Household.OWN_MEANS_INSUFFICIENT,
                            OTHERS_DO_NOT_SUFFICE))
            .then(makesEligible(TEMPORARY_ASSISTANCE));

    private static final Rule<Household> ZHIJIN_RULE = shall(ZJ, "ZJ-3-13.1", "三（十三）")
            .says("突发、紧迫或灾难性困难致生活陷入困境、自身和家庭无力解决、其他救助不足的，予以急难型救助", "the same, by any one of the adjectives")
            .reading("三个形容词以顿号相连，有其一即可", "the adjectives are a list; one of them suffices")
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.DIFFICULTY_IS_SUDDEN,
                            Household.BASIC_LIVING_DIFFICULT,
                            Household.OWN_MEANS_INSUFFICIENT,
                            OTHERS_DO_NOT_SUFFICE))
            .then(makesEligible(TEMPORARY_ASSISTANCE));

    // causes instead of adjectives, nothing on own strength, and serious difficulty afterwards
    private static final Rule<Household> JIUJIANG_RULE = shall(JJ, "JJ-1-9.1", "一（九）")
            .says("因突发事件、意外、重病或其他特殊原因生活陷入困境、其他救助不足的家庭，予以临时救助", "a family in hardship by one of the causes")
            .when(
                    Household.ENTITY,
                    allOf(
                            anyOf(
                                    Household.EVENTS.any(Event.KIND.isOneOf(these(
                                            EventKind.FIRE,
                                            EventKind.TRAFFIC_ACCIDENT,
                                            EventKind.ACCIDENT,
                                            EventKind.SUDDEN_ILLNESS,
                                            EventKind.DISASTER,
                                            EventKind.EPIDEMIC))),
                                    Household.OTHER_SPECIAL_CAUSE),
                            Household.BASIC_LIVING_DIFFICULT,
                            anyOf(Household.OTHER_ASSISTANCE_CANNOT_COVER, SERIOUS_AFTER_ASSISTANCE)))
            .then(makesEligible(TEMPORARY_ASSISTANCE));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(TEMPORARY_ASSISTANCE),
            Layer.of(TUNXI).with(TUNXI_RULE),
            Layer.of(ZHIJIN).with(ZHIJIN_RULE),
            Layer.of(JIUJIANG).with(JIUJIANG_RULE).knowing(SERIOUS_AFTER_ASSISTANCE));

    @ParameterizedTest
    @CsvSource({"341002, UNDETERMINED", "520524, UNDETERMINED", "360400, ELIGIBLE"})
    void only_jiujiang_does_not_ask_for_the_own_means(String place, Status expected) {
        Determination<?> determination =
                determine(place, hardship().with(Household.OTHER_ASSISTANCE_CANNOT_COVER, true));
        assertThat(determination.status()).isEqualTo(expected);
        if (expected == Status.UNDETERMINED) {
            assertThat(determination.missing())
                    .extracting(Missing::id)
                    .containsExactly("household.ownMeansInsufficient");
        }
    }

    @ParameterizedTest
    @CsvSource({"341002, ELIGIBLE", "520524, ELIGIBLE", "360400, UNDETERMINED"})
    void difficulty_that_remains_suffices_but_in_jiujiang_it_must_be_serious(String place, Status expected) {
        Determination<?> determination = determine(
                place,
                hardship()
                        .with(Household.OWN_MEANS_INSUFFICIENT, true)
                        .with(Household.OTHER_ASSISTANCE_CANNOT_COVER, false)
                        .with(Household.DIFFICULT_AFTER_OTHER_ASSISTANCE, true));
        assertThat(determination.status()).isEqualTo(expected);
    }

    @Test
    void a_hardship_that_others_cover_is_not_eligible_anywhere() {
        for (Place place : new Place[] {TUNXI, ZHIJIN, JIUJIANG}) {
            assertThat(determine(
                                    place.code(),
                                    hardship()
                                            .with(Household.OTHER_ASSISTANCE_CANNOT_COVER, false)
                                            .with(Household.DIFFICULT_AFTER_OTHER_ASSISTANCE, false)
                                            .with(SERIOUS_AFTER_ASSISTANCE, false))
                            .status())
                    .isEqualTo(Status.NOT_ELIGIBLE);
        }
    }

    private static Entity.Builder<Household> hardship() {
        return Household.builder("h")
                .with(Household.DIFFICULTY_IS_SUDDEN, true)
                .with(Household.BASIC_LIVING_DIFFICULT, true)
                .with(
                        Household.EVENTS,
                        Event.builder("1").with(Event.KIND, EventKind.FIRE).build());
    }

    private static Determination<?> determine(String place, Entity.Builder<Household> household) {
        return Layer.determine(
                ENGINE, Layer.at(Place.of(place), "2022-03-01", household).build(), TEMPORARY_ASSISTANCE);
    }
}
