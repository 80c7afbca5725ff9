package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.text.Language;

/** What an engine says of the input of a case; each part of it is asked for once, and only if something is expected of it. */
final class Outcome {

    private final PolicyEngine engine;
    private final Case input;
    private final Supplier<Assessment> assessment;
    private final Supplier<AuthorityReport> report;

    Outcome(PolicyEngine engine, Case input) {
        this.engine = engine;
        this.input = input;
        this.assessment = Suppliers.memoize(() -> engine.assess(input, engine.programmes()));
        this.report = Suppliers.memoize(() -> engine.check(input.place(), input.date(), authority()));
    }

    private Authority authority() {
        return input.household()
                .get(Household.AUTHORITY)
                .map(given -> given.get(0))
                .orElseGet(() -> Authority.builder("authority").build());
    }

    Assessment assessment() {
        return assessment.get();
    }

    ImmutableList<AuthorityReport.Check> checks(String rule) {
        return report.get().checks().stream()
                .filter(c -> c.rule().id().equals(rule))
                .collect(toImmutableList());
    }

    /** The whole explanation of a determination, in both languages. */
    String explanation(Determination<?> determination) {
        StringBuilder text = new StringBuilder();
        engine.explain(input, determination)
                .forEach(e -> text.append(e.render(Language.ZH)).append(e.render(Language.EN)));
        return text.toString();
    }
}
