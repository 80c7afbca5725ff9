package org.jiuzhu.policy.impl.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionsTest {

    private static Place place(String code) {
        return Place.of(code);
    }

    @ParameterizedTest
    @CsvSource({
        // of Jiujiang, Xinxiang and Bijie, each with the last day of its last year and the first day of its first
        "360421, 2015-10-08",
        "360421, 2017-12-31",
        "360404, 2017-01-01",
        "410728, 2019-12-31",
        "410783, 2019-01-01",
        "522425, 2011-12-31",
        "520524, 2011-01-01",
        "371200, 2018-12-31",
        "500157, 2025-11-30",
        "110101, 2026-11-30",
        "000000, 2022-03-01",
        // of a province that is not in the list nothing is known
        "990101, 2022-03-01"
    })
    void a_division_is_accepted_in_the_years_in_which_it_was_there(String code, LocalDate date) {
        assertThat(Divisions.refusal(place(code), date)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            360404 | 2015-10-08 | 柴桑区 began in 2017; did you mean 360421 九江县?
            360404 | 2016-12-31 | 柴桑区 began in 2017; did you mean 360421 九江县?
            360421 | 2018-01-01 | 九江县 ended in 2017; did you mean 360404 柴桑区?
            410728 | 2020-01-01 | 长垣县 ended in 2019; did you mean 410783 长垣市?
            410783 | 2018-12-31 | 长垣市 began in 2019; did you mean 410728 长垣县?
            520524 | 2010-12-31 | 织金县 began in 2011; did you mean 522425 织金县?
            371202 | 2019-01-01 | 莱城区 ended in 2018; did you mean 370116 莱芜区?
            371200 | 2022-03-01 | 莱芜市 ended in 2018; did you mean 370100 济南市?
            110103 | 2012-12-12 | 崇文区 ended in 2010; did you mean 110101 东城区?
            500112 | 2026-01-01 | 渝北区 ended in 2025; did you mean 500109 北碚区, 500157 两江新区?
            320613 | 2019-12-31 | 崇川区 began in 2020; did you mean 320602 崇川区, 320611 港闸区?
            """)
    void a_code_of_another_time_is_refused_with_the_code_of_that_date(String code, LocalDate date, String message) {
        assertThat(Divisions.refusal(place(code), date))
                .contains("there is no place " + code + " on " + date + ": " + message);
    }

    @Test
    void a_code_that_changed_twice_is_led_to_the_code_of_the_date() {
        // 522423 Qianxi County became 520522 in 2011, and 520581 Qianxi City in 2021
        assertThat(Divisions.refusal(place("522423"), LocalDate.of(2015, 3, 1)).orElseThrow())
                .endsWith("did you mean 520522 黔西县?");
        assertThat(Divisions.refusal(place("522423"), LocalDate.of(2022, 3, 1)).orElseThrow())
                .endsWith("did you mean 520581 黔西市?");
        assertThat(Divisions.refusal(place("520581"), LocalDate.of(2010, 3, 1)).orElseThrow())
                .endsWith("did you mean 522423 黔西县?");
    }

    @Test
    void a_code_that_never_was_is_refused_with_what_is_near_on_that_date() {
        assertThat(Divisions.refusal(place("410771"), LocalDate.of(2022, 3, 1)).orElseThrow())
                .contains("there is no place 410771 on 2022-03-01")
                .contains("gets a plug-in")
                .contains("did you mean 410711 牧野区, 410721 新乡县, 410781 卫辉市?");
        assertThat(Divisions.refusal(place("410788"), LocalDate.of(2015, 3, 1)).orElseThrow())
                .endsWith("did you mean 410728 长垣县, 410781 卫辉市, 410782 辉县市?");
        assertThat(Divisions.refusal(place("410788"), LocalDate.of(2022, 3, 1)).orElseThrow())
                .endsWith("did you mean 410781 卫辉市, 410782 辉县市, 410783 长垣市?");
        // no county of Beijing is near
        assertThat(Divisions.refusal(place("119999"), LocalDate.of(2022, 3, 1))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "410728, 410728 410783 410700 410000 000000",
        "410783, 410783 410728 410700 410000 000000",
        "360421, 360421 360404 360400 360000 000000",
        // the prefecture got another code too
        "522423, 522423 520522 520581 522400 520500 520000 000000",
        // Zongyang went from Anqing to Tongling, whose rules are not those of its years at Anqing
        "340823, 340823 340800 340000 000000",
        "340722, 340722 340700 340000 000000",
        // two districts became one, which neither of them was
        "320611, 320611 320600 320000 000000",
        "419001, 419001 419000 410000 000000",
        "990101, 990101 990100 990000 000000"
    })
    void a_place_is_known_above_by_all_the_codes_that_it_had(String code, String upward) {
        assertThat(Divisions.upward(place(code))).extracting(Place::code).containsExactly(upward.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "410702, 360402, 2022-03-01, MET",
        "410702, 410702, 2022-03-01, NOT_MET",
        "410728, 410783, 2022-12-01, NOT_MET",
        "410728, 410783, 2018-12-01, NOT_MET",
        "522425, 520524, 2022-12-01, NOT_MET",
        "410700, 410783, 2022-12-01, UNDETERMINED",
        "410000, 410783, 2022-12-01, UNDETERMINED",
        "000000, 410783, 2022-12-01, UNDETERMINED",
        "410700, 410728, 2022-12-01, UNDETERMINED",
        "360400, 410783, 2022-12-01, MET",
        // both in one city, and nobody says in which county
        "410700, 410700, 2022-12-01, UNDETERMINED",
        "371200, 371200, 2022-12-01, UNDETERMINED",
        // Dongguan and Jiayuguan are cities without counties
        "441900, 441900, 2022-12-01, NOT_MET",
        "620200, 620200, 2022-12-01, NOT_MET",
        // two districts until 2020, one since; in the year of the change it is open
        "320602, 320611, 2019-12-31, MET",
        "320602, 320611, 2020-03-01, UNDETERMINED",
        "320602, 320611, 2021-01-01, NOT_MET",
        // of 500112 a part went to each
        "500112, 500157, 2026-01-01, UNDETERMINED",
        "500112, 500109, 2026-01-01, UNDETERMINED",
        "500112, 500106, 2026-01-01, MET",
        // not in the list: compared by their digits
        "990101, 990101, 2022-03-01, NOT_MET",
        "990101, 990102, 2022-03-01, MET",
        "410771, 410702, 2022-03-01, MET"
    })
    void places_are_compared_as_counties(String one, String other, LocalDate date, Truth differ) {
        assertThat(Divisions.differ(place(one), place(other), date)).isEqualTo(differ);
        assertThat(Divisions.differ(place(other), place(one), date)).isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource({
        "410702, 410700, 2022-03-01, MET",
        "410700, 410700, 2022-03-01, MET",
        "410771, 410700, 2022-03-01, MET",
        "410702, 410000, 2022-03-01, MET",
        "360404, 410700, 2022-03-01, NOT_MET",
        "410000, 410700, 2022-03-01, UNDETERMINED",
        "000000, 410700, 2022-03-01, UNDETERMINED",
        "360000, 410700, 2022-03-01, NOT_MET",
        "410728, 410783, 2022-03-01, MET",
        "410783, 410728, 2022-03-01, MET",
        "522425, 520500, 2022-03-01, MET",
        "520524, 522400, 2022-03-01, MET",
        // Zongyang lay in Anqing until 2015, and since then in Tongling; in that year it is open
        "340823, 340800, 2014-12-31, MET",
        "340823, 340700, 2014-12-31, NOT_MET",
        "340823, 340800, 2015-06-01, UNDETERMINED",
        "340823, 340800, 2016-01-01, NOT_MET",
        "340823, 340700, 2016-01-01, MET",
        "340722, 340800, 2014-12-31, MET",
        "500112, 500157, 2026-01-01, UNDETERMINED"
    })
    void a_place_lies_within_another_by_the_divisions_of_the_date(
            String place, String other, LocalDate date, Truth within) {
        assertThat(Divisions.within(place(place), place(other), date)).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"410728 长垣县", "110101 东城区"})
    void a_listed_place_has_a_name(String named) {
        assertThat(Divisions.named(place(named.substring(0, 6)))).isEqualTo(named);
        assertThat(Divisions.named(place("990101"))).isEqualTo("990101");
    }

    @Test
    void the_list_is_in_order_and_every_end_leads_on() throws IOException {
        List<List<String>> lines = lines();
        assertThat(lines).extracting(l -> l.get(0)).isSorted().doesNotHaveDuplicates();
        Map<String, List<String>> byCode = new HashMap<>();
        lines.forEach(l -> byCode.put(l.get(0), l));
        for (List<String> line : lines) {
            int since = line.get(2).isEmpty() ? Divisions.FIRST : Integer.parseInt(line.get(2));
            assertThat(line.get(1)).isNotBlank();
            assertThat(line.get(3).isEmpty())
                    .as(line.toString())
                    .isEqualTo(line.get(4).isEmpty());
            if (!line.get(3).isEmpty()) {
                int until = Integer.parseInt(line.get(3));
                assertThat(until).as(line.toString()).isBetween(since, 2025);
                for (String successor : Splitter.on(' ').split(line.get(4))) {
                    List<String> after = Objects.requireNonNull(byCode.get(successor), successor);
                    assertThat(after.get(2)).as(line + " " + after).isLessThanOrEqualTo("" + until);
                    assertThat(after.get(3).isEmpty() || Integer.parseInt(after.get(3)) >= until)
                            .as(line + " " + after)
                            .isTrue();
                }
            }
        }
    }

    private static List<List<String>> lines() throws IOException {
        try (InputStream csv = Objects.requireNonNull(Divisions.class.getResourceAsStream("divisions.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .<List<String>>map(l -> ImmutableList.copyOf(l.split(",", -1)))
                    .toList();
        }
    }
}
