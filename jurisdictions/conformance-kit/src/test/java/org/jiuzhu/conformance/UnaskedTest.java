package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jiuzhu.conformance.country.Country;
import org.jiuzhu.conformance.county.County;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.rule.Place;
import org.junit.jupiter.api.Test;

/** The check that nothing matters that is not asked for: it passes an engine that asks, and finds out one that does not. */
class UnaskedTest {

    private static final int TRIES = 60;
    private static final PolicyEngine ENGINE = PolicyEngine.load(ImmutableList.of(new Country(), new County()));
    private static final Case CASE = Case.of(
            Place.of("410702"),
            LocalDate.of(2022, 3, 1),
            Household.builder("h")
                    .with(Household.MEMBERS, Member.builder("a").build())
                    .build());

    @Test
    void an_engine_that_names_all_that_it_needs_passes() {
        assertThat(problem(ENGINE)).isEmpty();
    }

    @Test
    void an_engine_that_names_nothing_is_found_out() {
        assertThat(problem(silent()).orElseThrow()).contains("nobody asks for household.");
    }

    private static Optional<String> problem(PolicyEngine engine) {
        Unasked unasked = new Unasked(ENGINE);
        return IntStream.range(0, TRIES)
                .mapToObj(i -> unasked.problem(engine, CASE))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static PolicyEngine silent() {
        return (PolicyEngine) Proxy.newProxyInstance(
                UnaskedTest.class.getClassLoader(), new Class<?>[] {PolicyEngine.class}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(ENGINE, arguments);
                        return result instanceof Assessment assessment ? silent(assessment) : result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private static Assessment silent(Assessment of) {
        return Assessment.builder()
                .from(of)
                .missing(ImmutableList.of())
                .determinations(of.determinations().stream()
                        .map(d -> silent(d))
                        .collect(ImmutableList.<Determination<?>>toImmutableList()))
                .build();
    }

    private static <B extends Benefit> Determination<B> silent(Determination<B> of) {
        return Determination.<B>builder()
                .from(of)
                .procedure(Procedure.builder()
                        .from(of.procedure())
                        .missing(ImmutableList.of())
                        .build())
                .build();
    }
}
