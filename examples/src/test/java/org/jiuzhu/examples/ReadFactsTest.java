package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.jiuzhu.conformance.Unread;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Fact;
import org.junit.jupiter.api.Test;

/** Every fact that somebody is asked to state is read by a rule of some place on some day, or is on this list with what is to read it. */
class ReadFactsTest {

    private static final ImmutableMap<String, String> UNREAD = ImmutableMap.<String, String>builder()
            .buildOrThrow();

    @Test
    void every_fact_is_read_by_a_rule_or_listed_with_what_is_to_read_it() {
        assertThat(Unread.facts(PolicyEngine.load()).stream().map(ReadFactsTest::name))
                .containsExactlyInAnyOrderElementsOf(UNREAD.keySet());
    }

    private static String name(Fact<?, ?> fact) {
        return fact.kind().code() + "." + fact.id();
    }
}
