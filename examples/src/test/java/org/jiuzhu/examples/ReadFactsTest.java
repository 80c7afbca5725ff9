package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import org.jiuzhu.conformance.Unread;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Fact;
import org.junit.jupiter.api.Test;

/** Every fact that somebody is asked to state is read by a rule of some place on some day, or is on this list with what is to read it. */
class ReadFactsTest {

    private static final String MONTHS =
            "rights and payments by the month: what changed from which day, and since when it was known";
    private static final String PROPERTY =
            "the property limits of places, once they are known: today the authority states whether they are kept";
    /** What no rule reads on any day, and what will. */
    private static final ImmutableMap<String, String> UNREAD = ImmutableMap.<String, String>builder()
            .put("household.changedOn", MONTHS)
            .put("household.reportedOn", MONTHS)
            .put("asset.kind", PROPERTY)
            .put("asset.amount", PROPERTY)
            .put("dwelling.use", PROPERTY)
            .put("dwelling.floorArea", PROPERTY)
            .put(
                    "application.explanationFiled",
                    "whether the explanation after urgent assistance, which the route names, is done")
            .put(
                    "authority.allowsRemoteIntake",
                    "applying elsewhere (异地申办): the sentences encourage it and do not say what follows where a place has it")
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
