package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;

/** What an engine says of the input of a case; each part of it is asked for once, and only if something is expected of it. */
final class Outcome {

    private final PolicyEngine engine;
    private final Case input;
    private final Supplier<Assessment> assessment;
    private final Supplier<AuthorityReport> report;
    private final Optional<History> history;
    private final Map<Months, ImmutableList<LedgerLine>> ledgers = new HashMap<>();

    Outcome(PolicyEngine engine, Case input, Optional<History> history) {
        this.engine = engine;
        this.input = input;
        this.history = history;
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

    /** What was decided, is right and was paid in some months of the history, as known on the date of the case; there is one. */
    ImmutableList<LedgerLine> ledger(Months months) {
        return ledgers.computeIfAbsent(
                months, m -> engine.knownOn(input.date()).ledger(history.orElseThrow(), m, input.date()));
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
