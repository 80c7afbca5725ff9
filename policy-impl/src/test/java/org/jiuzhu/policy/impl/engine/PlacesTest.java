package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.plugin;
import static org.jiuzhu.policy.impl.engine.Invented.province;
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.rule.Words.ALWAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which law counts at a place on a date, by the divisions of that date. */
class PlacesTest {

    private static Case at(String place, LocalDate date, Household household) {
        return Case.builder()
                .place(Place.of(place))
                .date(date)
                .household(household)
                .build();
    }

    private static Assessment assess(PolicyEngine engine, String place, LocalDate date) {
        return engine.assess(at(place, date, nothingKnown()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110101", "440106", "650000", "000000", "441900"})
    void a_division_without_a_plug_in_is_decided_by_the_nation_with_a_notice(String place) {
        PolicyEngine engine = engine(nation(everyone()));
        Assessment assessment = assess(engine, place, DAY);
        assertThat(assessment.of(AID)).extracting(d -> d.status()).containsExactly(Status.ELIGIBLE);
        assertThat(assessment.warnings()).singleElement().satisfies(w -> {
            assertThat(w.en()).startsWith("No local text is loaded for " + place);
            assertThat(w.zh()).startsWith("没有加载" + place);
        });
        assertThat(engine.rules(Place.of(place), DAY)).extracting(Rule::id).containsExactly("EVERYONE");
        assertThat(engine.trace(at(place, DAY, nothingKnown()))).isNotEmpty();
        assertThat(engine.check(
                                Place.of(place),
                                DAY,
                                Authority.builder("authority").build())
                        .checks())
                .isEmpty();
    }

    @Test
    void where_a_layer_below_the_nation_counts_there_is_no_notice() {
        PolicyEngine engine = engine(nation(everyone()), province());
        assertThat(assess(engine, "410000", DAY).warnings()).isEmpty();
        assertThat(assess(engine, "410702", DAY).warnings()).isEmpty();
        assertThat(assess(engine, "360402", DAY).warnings()).hasSize(1);
    }

    @Test
    void a_zone_without_a_code_of_its_own_is_decided_if_it_has_a_plug_in() {
        PolicyEngine without = engine(nation(everyone()), plugin("410700", new Rule<?>[0], ImmutableList.of()));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> assess(without, "410771", DAY))
                .withMessageContaining("there is no place 410771 on 2022-03-01")
                .withMessageContaining("410711 牧野区");
        PolicyEngine with = engine(nation(everyone()), plugin("410771", new Rule<?>[0], ImmutableList.of()));
        assertThat(assess(with, "410771", DAY).warnings()).isEmpty();
        // a plug-in for one zone is none for another
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> assess(with, "410772", DAY))
                .withMessageContaining("there is no place 410772");
    }

    @Test
    void a_county_of_a_country_that_is_not_listed_needs_a_plug_in_around_it() {
        PolicyEngine engine = engine(nation(everyone()), plugin("990100", new Rule<?>[0], ImmutableList.of()));
        assertThat(assess(engine, "990101", DAY).of(AID)).hasSize(1);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> assess(engine, "980101", DAY))
                .withMessageContaining("there is no place 980101 in the plug-ins that are loaded");
    }

    @Test
    void a_county_has_the_rules_of_its_plug_in_under_its_old_code_and_its_new_one() {
        Rule<Household> local = eligible("LOCAL", ALWAYS);
        for (String loaded : new String[] {"410783", "410728"}) {
            PolicyEngine engine = engine(nation(), plugin(loaded, new Rule<?>[] {local}, ImmutableList.of()));
            assertThat(engine.rules(Place.of("410783"), DAY))
                    .extracting(Rule::id)
                    .containsExactly("LOCAL");
            // invented law is from 2020 on, where the old code has ended
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(() -> engine.rules(Place.of("410728"), DAY))
                    .withMessageContaining("长垣县 ended in 2019; did you mean 410783 长垣市?");
        }
        // Qianxi County became a city in 2021; in that year both codes are in use
        PolicyEngine engine = engine(nation(), plugin("520581", new Rule<?>[] {local}, ImmutableList.of()));
        LocalDate year = LocalDate.of(2021, 3, 1);
        assertThat(engine.rules(Place.of("520522"), year)).extracting(Rule::id).containsExactly("LOCAL");
        assertThat(engine.rules(Place.of("520581"), year)).extracting(Rule::id).containsExactly("LOCAL");
        assertThat(engine.rules(Place.of("520522"), LocalDate.of(2020, 12, 31)))
                .extracting(Rule::id)
                .containsExactly("LOCAL");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.rules(Place.of("520581"), LocalDate.of(2020, 12, 31)))
                .withMessageContaining("黔西市 began in 2021; did you mean 520522 黔西县?");
    }

    @Test
    void a_standard_that_was_published_under_the_other_code_is_found() {
        Rule<Household> pays = allowance("PAY", Standard.MINIMUM_WAGE);
        StandardTable table = table("t", "520581,,minimum-wage,,all,700.00,month,2020-01-01,");
        PolicyEngine engine = engine(nation(everyone(), pays), province()).withStandards(table);
        Household urban =
                Household.builder("h").with(Household.AREA, Area.URBAN).build();
        assertThat(engine.assess(at("520522", LocalDate.of(2020, 3, 1), urban))
                        .of(AID)
                        .get(0)
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(AmountRange.exactly(Yuan.ofFen(70000)));
    }

    private static final Condition<Household> ELSEWHERE =
            Household.APPLICATION.its(Application.HUKOU.differsFrom(Application.RESIDENCE));

    private static Household applying(String hukou, String residence) {
        return Household.builder("h")
                .with(
                        Household.APPLICATION,
                        Application.builder("x")
                                .with(Application.HUKOU, Place.of(hukou))
                                .with(Application.RESIDENCE, Place.of(residence))
                                .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "410728, 410783, NOT_ELIGIBLE, ''",
        "410702, 410783, ELIGIBLE, ''",
        "410700, 410783, UNDETERMINED, hukou",
        "410783, 410000, UNDETERMINED, residence",
        "410700, 410700, UNDETERMINED, hukou residence"
    })
    void a_place_that_is_too_large_to_say_whether_somebody_lives_elsewhere_is_asked_for_again(
            String hukou, String residence, Status status, String asked) {
        PolicyEngine engine = engine(eligible("E", ELSEWHERE));
        var aid = Decided.alike(engine, at("410702", DAY, applying(hukou, residence)))
                .of(AID)
                .get(0);
        assertThat(aid.status()).isEqualTo(status);
        assertThat(aid.missing().stream().map(Missing::id).map(i -> i.substring(i.lastIndexOf('.') + 1)))
                .containsExactly(asked.isEmpty() ? new String[0] : asked.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "410728, ELIGIBLE, ''",
        "410702, ELIGIBLE, ''",
        "360421, NOT_ELIGIBLE, ''",
        "410000, UNDETERMINED, hukou"
    })
    void a_place_that_is_too_large_to_say_whether_it_lies_within_another_is_asked_for_again(
            String hukou, Status status, String asked) {
        PolicyEngine engine =
                engine(eligible("E", Household.APPLICATION.its(Application.HUKOU.liesWithin(Place.of("410700")))));
        var aid = Decided.alike(engine, at("410702", DAY, applying(hukou, "410702")))
                .of(AID)
                .get(0);
        assertThat(aid.status()).isEqualTo(status);
        assertThat(aid.missing().stream().map(Missing::id).map(i -> i.substring(i.lastIndexOf('.') + 1)))
                .containsExactly(asked.isEmpty() ? new String[0] : asked.split(" "));
    }

    /** A plug-in whose texts were checked until another day. */
    private record Checked(Invented.Plugin of, LocalDate checkedUntil) implements Jurisdiction {
        @Override
        public Place place() {
            return of.place();
        }

        @Override
        public Label name() {
            return of.name();
        }

        @Override
        public String version() {
            return of.version();
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return of.rules();
        }

        @Override
        public ImmutableList<Programme<?>> programmes() {
            return of.programmes();
        }
    }

    @Test
    void beyond_the_day_until_which_the_law_was_checked_each_layer_is_named() {
        PolicyEngine engine = engine(
                new Checked(nation(everyone()), LocalDate.of(2026, 11, 30)),
                new Checked(county(), LocalDate.of(2025, 6, 30)));
        assertThat(assess(engine, "410702", LocalDate.of(2025, 6, 30)).warnings())
                .isEmpty();
        assertThat(assess(engine, "410702", LocalDate.of(2025, 7, 1)).warnings())
                .containsExactly(Label.of(
                        "虚构地410702（410702）的规定只核对到2025-06-30，此后到2025-07-01的修改没有计入",
                        "The law of invented place 410702 (410702) was checked until 2025-06-30; what changed after that,"
                                + " until 2025-07-01, is not in it"));
        assertThat(assess(engine, "410702", LocalDate.of(2026, 11, 30)).warnings())
                .hasSize(1);
        assertThat(assess(engine, "410702", LocalDate.of(2050, 1, 1)).warnings())
                .extracting(Label::en)
                .satisfiesExactly(
                        w -> assertThat(w)
                                .startsWith("The law of invented place 000000 (000000) was checked until 2026"),
                        w -> assertThat(w)
                                .startsWith("The law of invented place 410702 (410702) was checked until 2025"));
        assertThat(assess(engine, "110101", LocalDate.of(2050, 1, 1)).warnings())
                .hasSize(2);
    }
}
