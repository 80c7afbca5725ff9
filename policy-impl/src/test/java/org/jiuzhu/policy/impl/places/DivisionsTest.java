package org.jiuzhu.policy.impl.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.api.Test;

class DivisionsTest {

    @Test
    void a_county_that_is_listed_exists() {
        assertThat(Divisions.exists(Place.of("410702"))).isTrue();
        assertThat(Divisions.exists(Place.of("410700"))).isTrue();
        assertThat(Divisions.exists(Place.NATION)).isTrue();
    }

    @Test
    void a_county_that_is_not_listed_in_a_prefecture_that_is_does_not_exist() {
        assertThat(Divisions.exists(Place.of("410799"))).isFalse();
        assertThat(Divisions.hint(Place.of("410720"), p -> true)).contains("410702");
    }

    @Test
    void of_a_prefecture_of_which_nothing_is_known_every_code_is_taken() {
        assertThat(Divisions.exists(Place.of("440106"))).isTrue();
    }
}
