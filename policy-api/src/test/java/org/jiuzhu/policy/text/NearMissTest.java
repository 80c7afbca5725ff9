package org.jiuzhu.policy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {

    @Test
    void proposes_what_is_one_letter_away() {
        assertThat(NearMiss.hint("employd", List.of("employed", "deceased"))).isEqualTo("; did you mean employed?");
    }

    @Test
    void a_swap_of_neighbours_counts_as_one() {
        assertThat(NearMiss.near("410270", List.of("410720", "410207"))).containsExactly("410207", "410720");
        assertThat(NearMiss.near("ab", List.of("ba"))).containsExactly("ba");
    }

    @Test
    void proposes_nothing_where_nothing_is_near() {
        assertThat(NearMiss.hint("income", List.of("deceased", "area"))).isEmpty();
        assertThat(NearMiss.hint("x", List.of())).isEmpty();
    }

    @Test
    void proposes_at_most_three_the_nearest_first_then_by_name() {
        assertThat(NearMiss.near("aaaaaa", List.of("aaaaac", "aaaaab", "aaaaaa", "aaaaad")))
                .containsExactly("aaaaaa", "aaaaab", "aaaaac");
    }

    @Test
    void a_very_long_name_is_not_near_to_everything() {
        assertThat(NearMiss.near("x".repeat(100_000), List.of("area", "employed")))
                .isEmpty();
    }
}
