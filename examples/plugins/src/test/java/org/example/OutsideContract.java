package org.example;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import org.jiuzhu.conformance.Cases;
import org.jiuzhu.conformance.ConformanceCase;
import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.json.AssessmentJson;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/**
 * What every place has to pass, and every use that an embedder makes of one: each of its cases is assessed, decided, explained, traced, written and read.
 * What comes out of a case is the contract's matter; a case that is refused is too.
 */
public abstract class OutsideContract extends PlaceContract {

    /** For the test of a law. */
    protected OutsideContract() {}

    private interface Use {
        void of(PolicyEngine engine, Case input);
    }

    private void each(Use use) {
        Cases.Run run = cases().on(engine());
        int used = 0;
        for (ConformanceCase each : cases().all()) {
            if (!isRefused(run, each)) {
                use.of(run.engine(each), each.input());
                used++;
            }
        }
        assertThat(used).isGreaterThan(20);
    }

    private static boolean isRefused(Cases.Run run, ConformanceCase of) {
        try {
            run.engine(of).assess(of.input());
            return false;
        } catch (PolicyException e) {
            return true;
        }
    }

    @Test
    final void a_decision_says_what_the_assessment_says() {
        each((engine, input) -> {
            Assessment assessment = engine.assess(input, engine.programmes());
            Decision decision = engine.decide(input);
            Decision.WithRules withRules = engine.decideWithRules(input);
            assertThat(decision.outcomes().stream().map(o -> line(o)))
                    .containsExactlyElementsOf(assessment.determinations().stream()
                            .map(d -> line(d))
                            .toList());
            assertThat(withRules.outcomes()).isEqualTo(decision.outcomes());
            assertThat(withRules.rules())
                    .isEqualTo(assessment.determinations().stream()
                            .flatMap(d -> d.rules().stream())
                            .collect(toImmutableList()));
        });
    }

    private static String line(Determination<?> of) {
        return of.programme() + " " + of.subject() + " " + of.status();
    }

    private static String line(Outcome<?> of) {
        return of.programme() + " " + of.subject() + " " + of.status();
    }

    @Test
    final void every_determination_is_explained_in_both_languages() {
        each((engine, input) -> {
            Assessment assessment = engine.assess(input, engine.programmes());
            for (Determination<?> determination : assessment.determinations()) {
                ImmutableList<Explanation> why = engine.explain(input, determination);
                assertThat(why).isNotEmpty();
                for (Explanation each : why) {
                    assertThat(each.render(Language.ZH)).isNotBlank();
                    assertThat(each.render(Language.EN)).isNotBlank();
                }
            }
            assertThat(engine.explain(input, assessment)).hasSameSizeAs(assessment.determinations());
        });
    }

    @Test
    final void every_rule_in_force_is_traced_for_whom_it_speaks_of() {
        each((engine, input) -> {
            ImmutableList<String> traced = engine.trace(input).stream()
                    .map(t -> t.rule().id() + " of " + t.subject())
                    .collect(toImmutableList());
            place().rules().stream()
                    .filter(r -> r.period().contains(input.date()))
                    .forEach(r -> {
                        if (r.scope().equals(Household.ENTITY)) {
                            assertThat(traced).contains(r.id() + " of household");
                        }
                        if (r.scope().equals(Member.ENTITY)) {
                            input.household()
                                    .get(Household.MEMBERS)
                                    .orElse(ImmutableList.of())
                                    .forEach(m -> assertThat(traced)
                                            .contains(r.id() + " of household.members[" + m.id() + "]"));
                        }
                    });
        });
    }

    @Test
    final void a_case_is_the_same_after_it_was_written_and_read_as_json() {
        each((engine, input) -> {
            CaseJson json = CaseJson.of(engine);
            StringBuilder written = new StringBuilder();
            json.write(input, written);
            Case read = json.read("written", new StringReader(written.toString()));
            assertThat(read).isEqualTo(input);
            assertThat(engine.assess(read)).isEqualTo(engine.assess(input));
        });
    }

    @Test
    final void an_assessment_is_written_as_json_with_every_determination() {
        each((engine, input) -> {
            Assessment assessment = engine.assess(input, engine.programmes());
            StringBuilder written = new StringBuilder();
            AssessmentJson.write(assessment, written);
            assessment
                    .determinations()
                    .forEach(d -> assertThat(written)
                            .contains('"' + d.programme().code() + '"')
                            .contains('"' + d.status().code() + '"'));
        });
    }
}
