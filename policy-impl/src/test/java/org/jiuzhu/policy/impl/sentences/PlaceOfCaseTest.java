package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.placeOfCase;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.jiuzhu.policy.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence of the nation on whoever applies where he is registered (Social Assistance Law §37): it names no place. */
class PlaceOfCaseTest {

    private static final Text LAW = Layer.text("P", "社会救助法", "law", Period.from("2026-07-01"));
    private static final Programme<Services> AID =
            Programme.of("try-place-of-case", "就业救助", "employment assistance", Services::new, Claimant.HOUSEHOLD);

    private static final Condition<Application> AT_HOME = Application.HUKOU.liesWithin(placeOfCase());

    private static PolicyEngine engine(Condition<Application> condition) {
        return Layer.engine(Layer.nation(AID)
                .with(shall(LAW, "P-37", "第三十七条")
                        .says("向户籍所在地申请", "whoever applies where he is registered")
                        .when(Household.ENTITY, Household.APPLICATION.its(condition))
                        .then(makesEligible(AID))));
    }

    private static Determination<Services> of(
            Condition<Application> condition, String place, Entity.Builder<Application> application) {
        Entity.Builder<Household> household = Household.builder("h").with(Household.APPLICATION, application.build());
        return Layer.determine(
                engine(condition),
                Layer.at(Place.of(place), "2026-07-01", household).build(),
                AID);
    }

    private static Entity.Builder<Application> registered(String place) {
        return Application.builder("x").with(Application.HUKOU, Place.of(place));
    }

    // 410728 became 410783 in 2019: the same county; 410000 is the province, in which both lie
    @ParameterizedTest
    @CsvSource({
        "410702, 410702, ELIGIBLE",
        "410700, 410702, ELIGIBLE",
        "410702, 410711, NOT_ELIGIBLE",
        "410702, 341002, NOT_ELIGIBLE",
        "410783, 410728, ELIGIBLE",
        "410702, 410700, UNDETERMINED",
        "410702, 410000, UNDETERMINED",
    })
    void whoever_is_registered_in_the_place_of_the_case(String place, String hukou, Status expected) {
        Determination<Services> found = of(AT_HOME, place, registered(hukou));
        assertThat(found.status()).isEqualTo(expected);
        // what is too large to say is asked for again
        assertThat(found.missing())
                .extracting(Missing::id)
                .containsExactlyElementsOf(
                        expected == Status.UNDETERMINED
                                ? java.util.List.of("household.application.hukou")
                                : java.util.List.of());
    }

    @Test
    void an_unknown_place_is_asked_for() {
        Determination<Services> found = of(AT_HOME, "410702", Application.builder("x"));
        assertThat(found.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(found.missing()).extracting(Missing::id).containsExactly("household.application.hukou");
    }

    // registered where he lives: two facts, of which each can be missing
    @Test
    void one_place_of_a_case_lies_within_another() {
        Condition<Application> settled = Application.HUKOU.liesWithin(Application.RESIDENCE);
        assertThat(of(settled, "410702", registered("410702").with(Application.RESIDENCE, Place.of("410700")))
                        .status())
                .isEqualTo(Status.ELIGIBLE);
        assertThat(of(settled, "410702", registered("410702")).missing())
                .extracting(Missing::id)
                .containsExactly("household.application.residence");
        Determination<Services> large =
                of(settled, "410702", registered("410700").with(Application.RESIDENCE, Place.of("410702")));
        assertThat(large.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(large.missing()).extracting(Missing::id).containsExactly("household.application.hukou");
    }

    @Test
    void is_said_as_people_say_it() {
        assertThat(Wording.of(AT_HOME.node()))
                .isEqualTo(Label.of("申请人户籍地在办理地之内", "place of registration lies within place of the case"));
        assertThat(Wording.not(AT_HOME.node()))
                .isEqualTo(Label.of("申请人户籍地不在办理地之内", "place of registration does not lie within place of the case"));
    }

    @Test
    void the_place_of_a_case_is_asked_of_no_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> placeOfCase().liesWithin(Place.of("410000")))
                .withMessageContaining("fact.liesWithin(placeOfCase())");
        assertThatIllegalArgumentException().isThrownBy(() -> Application.HUKOU.differsFrom(placeOfCase()));
        assertThatIllegalArgumentException().isThrownBy(() -> placeOfCase().liesWithin(Application.HUKOU));
    }
}
