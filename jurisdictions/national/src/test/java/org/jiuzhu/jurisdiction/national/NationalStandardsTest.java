package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.junit.jupiter.api.Test;

/** A handful of the published figures, against where they were published. */
class NationalStandardsTest {

    private final NationalJurisdiction nation = new NationalJurisdiction();

    @Test
    void each_of_the_five_places_has_a_table() {
        assertThat(nation.standards())
                .extracting(StandardTable::name)
                .containsExactly("341002.csv", "360400.csv", "370725.csv", "410700.csv", "520524.csv");
    }

    @Test
    void every_line_says_where_it_was_published() {
        assertThat(nation.standards())
                .allSatisfy(table -> assertThat(table.lines())
                        .isNotEmpty()
                        .allSatisfy(line -> assertThat(line.source()).isNotBlank()));
    }

    @Test
    void huangshan_paid_788_yuan_in_towns_from_july_2023() {
        PublishedStandard line = dibao("341000", Area.URBAN, "2023-07-01").orElseThrow();
        assertThat(line.figure()).isEqualTo(new PublishedStandard.Fixed(78_800));
        assertThat(line.bound()).isEqualTo(PublishedStandard.Bound.EXACT);
    }

    @Test
    void no_figure_is_known_for_huangshan_the_day_before() {
        assertThat(dibao("341000", Area.URBAN, "2023-06-30")).isEmpty();
    }

    @Test
    void henan_set_a_floor_of_630_yuan_for_towns_from_2022() {
        PublishedStandard line = dibao("410000", Area.URBAN, "2022-01-01").orElseThrow();
        assertThat(line.figure()).isEqualTo(new PublishedStandard.Fixed(63_000));
        assertThat(line.bound()).isEqualTo(PublishedStandard.Bound.FLOOR);
    }

    @Test
    void xinxiang_put_extreme_poverty_in_towns_at_1_3_times_the_dibao_standard_in_2017() {
        PublishedStandard line = line("410700", Standard.EXTREME_POVERTY_BASIC_LIVING, Area.URBAN, "2017-06-01")
                .orElseThrow();
        assertThat(line.figure()).isInstanceOfSatisfying(PublishedStandard.Multiple.class, multiple -> {
            assertThat(multiple.factor()).isEqualTo(Fraction.parse("1.3"));
            assertThat(multiple.of().standard()).isSameAs(Standard.MINIMUM_LIVING_ALLOWANCE);
        });
    }

    private Optional<PublishedStandard> dibao(String place, Area area, String day) {
        return line(place, Standard.MINIMUM_LIVING_ALLOWANCE, area, day);
    }

    private Optional<PublishedStandard> line(String place, Standard standard, Area area, String day) {
        return nation.standards().stream()
                .flatMap(t -> t.lines().stream())
                .filter(l -> l.place().equals(Place.of(place)) && l.standard() == standard)
                .filter(l -> l.area().map(area::equals).orElse(true))
                .filter(l -> l.period().first().isPresent() && l.period().contains(LocalDate.parse(day)))
                .findFirst();
    }
}
