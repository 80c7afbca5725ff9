package org.jiuzhu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.jiuzhu.benchmarks.county.Library;
import org.jiuzhu.benchmarks.handwritten.Explained;
import org.jiuzhu.benchmarks.handwritten.HandWritten;
import org.jiuzhu.benchmarks.places.RealPlace;
import org.jiuzhu.benchmarks.workload.Contender;
import org.jiuzhu.benchmarks.workload.Decision;
import org.jiuzhu.benchmarks.workload.Decision.Route;
import org.jiuzhu.benchmarks.workload.Decision.Status;
import org.jiuzhu.benchmarks.workload.Families;
import org.jiuzhu.benchmarks.workload.Family;
import org.jiuzhu.benchmarks.workload.Person;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Entity;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Person WORKER = new Person(40, 0, false, true, 200_000, 0, 0, false, false, 0);
    private static final Person PUPIL = new Person(10, 0, false, false, 0, 0, 2, false, false, 0);
    private static final Family LEAVING =
            new Family(0, true, 1, 0, 800_000, 0, false, true, 1, false, ImmutableList.of(WORKER, PUPIL));

    // income 200,000 − 0.3 × 63,000 = 181,100; a head 90,550, between 63,000 and 94,500; so gradual exit, and a fifth
    // of the
    // standard for the minor; medical line 6 × 63,000 × 2 = 756,000, excess 44,000, below the band that begins at
    // 126,000
    private static final Decision WORKED_OUT = new Decision(
            90_550,
            Status.GRADUAL_EXIT,
            12_600,
            0,
            0,
            false,
            0,
            0,
            Decision.MEDICAL,
            126_000,
            630_000,
            126_000,
            0,
            0,
            0,
            Route.TOWNSHIP,
            Route.NONE,
            Route.TOWNSHIP);

    @Test
    void contenders_decide_as_worked_out() {
        assertThat(HandWritten.decide(LEAVING)).isEqualTo(WORKED_OUT);
        assertThat(new Explained.AsList().of(LEAVING)).isEqualTo(WORKED_OUT);
        assertThat(new Library().of(LEAVING)).isEqualTo(WORKED_OUT);
    }

    @Test
    void the_library_agrees_with_the_hand_written_code() {
        Library library = new Library();
        assertThatCode(() -> IntStream.range(0, 200).forEach(n -> Agreement.check(library, Families.number(n))))
                .doesNotThrowAnyException();
    }

    @Test
    void at_a_real_place_all_ways_to_ask_agree_and_what_is_settled_is() {
        assertThatCode(() -> Agreement.checkRealPlace(50)).doesNotThrowAnyException();
    }

    @Test
    void gaps_leave_out_facts_of_the_same_household() {
        RealPlace place = new RealPlace();
        Household all = place.registered(7, 0).household();
        Household some = place.registered(7, 50).household();
        assertThat(all).isEqualTo(place.registered(7, 0).household());
        assertThat(all.values()).containsAllEntriesOf(some.values());
        assertThat(all.get(Household.MEMBERS).orElseThrow())
                .hasSameSizeAs(some.get(Household.MEMBERS).orElseThrow());
        assertThat(facts(some)).isLessThan(facts(all));
    }

    private static int facts(Entity entity) {
        return entity.facts().size()
                + entity.parts().values().stream()
                        .flatMap(list -> list.stream())
                        .mapToInt(part -> facts(part))
                        .sum();
    }

    @Test
    void a_difference_names_contender_and_family() {
        Contender<?, ?> raised = new Library().withStandards(Library.raisedStandards());
        assertThatThrownBy(() -> Agreement.check(raised, LEAVING))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Jiuzhu, assessed decides otherwise on Family[number=0");
    }
}
