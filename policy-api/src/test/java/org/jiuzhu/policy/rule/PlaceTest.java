package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void goes_upward_from_county_to_nation() {
        assertThat(Place.of("410702").upward())
                .containsExactly(Place.of("410702"), Place.of("410700"), Place.of("410000"), Place.NATION);
        assertThat(Place.of("410700").upward()).containsExactly(Place.of("410700"), Place.of("410000"), Place.NATION);
        assertThat(Place.of("410000").upward()).containsExactly(Place.of("410000"), Place.NATION);
        assertThat(Place.NATION.upward()).containsExactly(Place.NATION);
    }

    @Test
    void goes_upward_from_a_county_directly_under_its_province() {
        assertThat(Place.of("419001").upward())
                .containsExactly(Place.of("419001"), Place.of("419000"), Place.of("410000"), Place.NATION);
    }

    @ParameterizedTest
    @CsvSource({
        "410702, 410702, true", "410702, 410700, true", "410702, 410000, true", "410702, 000000, true",
        "410700, 410702, false", "410702, 410800, false", "410702, 360000, false", "000000, 410000, false",
        "441000, 440000, true", "440110, 441000, false"
    })
    void lies_within_itself_and_what_is_above(String place, String other, boolean within) {
        assertThat(Place.of(place).liesWithin(Place.of(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "41070", "4107020", "41070x", "４１０７０２", "-41070", " 41070"})
    void has_six_plain_digits(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of(code))
                .withMessageContaining("six digits")
                .withMessageContaining("'" + code + "'");
    }

    @Test
    void is_its_code() {
        assertThat(Place.of("410700")).isEqualTo(Place.of("410700")).hasSameHashCodeAs(Place.of("410700"));
        assertThat(Place.of("410700")).isNotEqualTo(Place.of("410000"));
    }

    @Test
    void is_ordered_by_code() {
        assertThat(Place.of("340000")).isLessThan(Place.of("410000")).hasToString("340000");
    }
}
