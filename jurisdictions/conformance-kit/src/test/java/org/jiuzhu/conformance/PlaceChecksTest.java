package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.conformance.county.County;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** What is asked of every place, and what of none. */
final class PlaceChecksTest {

    /** A county of a country that has no Chinese. */
    private record Shire() implements Jurisdiction {

        private static final Text ACT =
                new Text("act", Label.of("Poor Relief Act", "Poor Relief Act"), "1 c. 2", Period.from("2021-07-01"));

        private static final Rule<Household> RELIEF = shall(ACT, "S-1", "s 1")
                .says("Who is poor is relieved", "Who is poor is relieved")
                .when(Household.ENTITY, Household.LOW_INCOME)
                .then(makesEligible(Country.GRANT));

        @Override
        public Place place() {
            return Place.of("410703");
        }

        @Override
        public Label name() {
            return Label.of("Shire", "Shire");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return ImmutableList.of(RELIEF);
        }
    }

    @Test
    void a_class_beside_a_place_is_initialised_only_for_its_sentences() {
        // Launcher lies there too, and throws when it is initialised
        assertThat(Constants.provisionsBeside(County.class))
                .extracting(Constants.Constant::name)
                .contains("CountyRules.SUPPLEMENT", "CountyRules.FLOOR");
    }

    @Test
    void a_place_in_china_has_chinese_labels() {
        PolicyEngine engine = PolicyEngine.load(ImmutableList.of(new Country(), new Shire()));
        assertThat(new PlaceChecks(new Shire(), new Shire().place(), engine).labels())
                .contains("the name of the place: the Chinese text has no Chinese character: Shire; "
                        + "a place with other languages says so in languages() of its contract")
                .anyMatch(p -> p.startsWith("S-1 (1 c. 2 s 1), what it says: the Chinese text"))
                .anyMatch(p -> p.startsWith("the title of act: the Chinese text"));
    }

    @Test
    void a_place_elsewhere_says_that_its_labels_are_in_its_own_language() {
        PlaceContract contract = new PlaceContract() {
            @Override
            protected Jurisdiction place() {
                return new Shire();
            }

            @Override
            protected Languages languages() {
                return Languages.OF_THE_PLACE;
            }
        };
        assertThatCode(contract::every_label_is_there_in_both_languages).doesNotThrowAnyException();
    }

    @Test
    void many_problems_are_one_message_with_the_first_of_them() {
        ImmutableList<String> many = IntStream.rangeClosed(1, PlaceChecks.SHOWN + 5)
                .mapToObj(i -> "problem " + i)
                .collect(ImmutableList.toImmutableList());
        assertThat(PlaceChecks.all(many))
                .startsWith("25 problems:\n  problem 1\n")
                .endsWith("  problem 20\n  and 5 more");
        assertThat(PlaceChecks.all(many.subList(0, 1))).isEqualTo("1 problem:\n  problem 1");
    }
}
