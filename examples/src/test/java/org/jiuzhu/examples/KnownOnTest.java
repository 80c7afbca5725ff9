package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.json.SettingsJson;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** What was known on a day: a standard that is raised in May from January on is in no result of April. */
final class KnownOnTest {

    private static final String HEADER =
            "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en,published\n";
    private static final String OLD =
            "410700,虚构,minimum-living-allowance,,urban,630.00,month,2022-01-01,2022-12-31,,exact,published,medium,made up,,,\n";
    private static final String RAISED =
            "410700,虚构,minimum-living-allowance,,urban,660.00,month,2022-01-01,2022-12-31,,exact,published,medium,made up,,,2022-05-20\n";

    private static PolicyEngine engine(String... lines) {
        return PolicyEngine.load()
                .withStandards(StandardTable.read("made-up.csv", new StringReader(HEADER + String.join("", lines))));
    }

    // three persons of whom one earns 1500.00; whether 30 % of the standard is deducted from the wage is for the
    // authority to say
    private static AmountRange allowance(PolicyEngine engine) {
        Path sample = Path.of(Run.sample("xinxiang-dibao-in-work"));
        Case input = Inputs.read(sample, open -> CaseJson.of(engine).read(sample.toString(), open));
        return engine.decide(input).outcomes().stream()
                .filter(o -> o.programme() == Programme.MINIMUM_LIVING_ALLOWANCE
                        && o.subject().equals("household"))
                .map(Outcome::benefit)
                .map(b -> b.orElseThrow().content().part(Part.ALLOWANCE))
                .findFirst()
                .orElseThrow();
    }

    private static AmountRange between(String low, String high) {
        return AmountRange.between(Yuan.of(low), Yuan.of(high));
    }

    @Test
    void the_standard_of_the_time_counts_until_the_new_one_is_published() {
        PolicyEngine engine = engine(OLD, RAISED);
        // 3 x 630.00 - 1500.00, and 189.00 more
        assertThat(allowance(engine.knownOn(LocalDate.of(2022, 5, 19)))).isEqualTo(between("390.00", "579.00"));
        // 3 x 660.00 - 1500.00, and 198.00 more
        assertThat(allowance(engine.knownOn(LocalDate.of(2022, 5, 20)))).isEqualTo(between("480.00", "678.00"));
        assertThat(allowance(engine)).isEqualTo(between("480.00", "678.00"));
    }

    @Test
    void the_order_of_the_lines_does_not_matter() {
        assertThat(allowance(engine(RAISED, OLD))).isEqualTo(between("480.00", "678.00"));
    }

    @Test
    void what_had_been_published_by_the_day_gives_the_same_engine() {
        PolicyEngine engine = engine(OLD, RAISED);
        assertThat(engine.knownOn(LocalDate.of(2022, 5, 20))).isSameAs(engine);
        assertThat(PolicyEngine.load().knownOn(LocalDate.of(1990, 1, 1)).programmes())
                .isNotEmpty();
    }

    @Test
    void a_line_replaces_one_of_which_nobody_noted_when_it_was_published_for_its_own_days_only() {
        String quarter = RAISED.replace("2022-12-31", "2022-03-01");
        assertThat(allowance(engine(OLD, quarter))).isEqualTo(between("480.00", "678.00"));
        assertThat(allowance(engine(OLD, quarter.replace("2022-03-01", "2022-02-28"))))
                .isEqualTo(between("390.00", "579.00"));
    }

    @Test
    void two_lines_of_one_day_of_publication_for_the_same_days_are_refused() {
        assertThatThrownBy(() -> engine(RAISED, RAISED))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("or say when each was published");
        assertThatThrownBy(() -> engine(OLD, OLD)).isInstanceOf(PolicyException.class);
    }

    @Test
    void a_day_of_publication_that_is_none_is_refused_with_line_and_column() {
        assertThatThrownBy(() -> engine(RAISED.replace("2022-05-20", "in May")))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("made-up.csv line 2: published: expected a day as 2022-05-20");
    }

    @Test
    void a_setting_counts_from_the_day_on_which_it_was_made_known() {
        ImmutableList<Setting> settings = SettingsJson.read("settings.json", new StringReader("""
                        {"version": 1, "settings": [{"id": "XX-2-4.4", "value": true, "citation": "made up",
                          "from": "2022-01-01", "published": "2022-06-01"}]}
                        """));
        PolicyEngine engine = engine(OLD).withSettings(settings);
        assertThat(allowance(engine)).isEqualTo(AmountRange.exactly(Yuan.of("579.00")));
        assertThat(allowance(engine.knownOn(LocalDate.of(2022, 5, 31)))).isEqualTo(between("390.00", "579.00"));
        assertThat(allowance(engine.knownOn(LocalDate.of(2022, 6, 1))))
                .isEqualTo(AmountRange.exactly(Yuan.of("579.00")));
    }
}
