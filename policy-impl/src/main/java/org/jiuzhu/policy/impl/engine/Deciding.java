package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Finding;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.law.Vocabulary;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.read.Outcomes;
import org.jiuzhu.policy.impl.run.Batch;
import org.jiuzhu.policy.impl.run.Setup;
import org.jiuzhu.policy.impl.run.Slice;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.programme.Benefit;
import org.jspecify.annotations.Nullable;

/** Decides cases of one place and date: a case is a batch of one. */
final class Deciding {

    private final Vocabulary vocabulary;
    private final Setup setup;
    private final Slice read;

    Deciding(Vocabulary vocabulary, Setup setup) {
        this.vocabulary = vocabulary;
        this.setup = setup;
        Program program = setup.program();
        this.read = setup.slice(program.restingOn(Outcomes.read(program)));
    }

    /** What the rules come to for a case. */
    private Values values(Case input) {
        vocabulary.check(input.household());
        Rows rows = Rows.of(setup.program().schema(), Household.ENTITY, ImmutableList.of(input.household()));
        return setup.run(read, new Batch(rows, ImmutableList.of(input.discretion())));
    }

    /**
     * The bare results of a case; null where something cannot be computed, which only the assessment says as it should be said.
     *
     * @throws ArithmeticException if an amount is too large
     */
    @Nullable
    Decision decide(Case input) {
        Values values = values(input);
        return values.isIrregular(0) ? null : new Decided(Outcomes.of(setup.program(), values, 0));
    }

    /** The same with findings. */
    Decision.@Nullable WithFindings decideWithFindings(Case input) {
        Values values = values(input);
        return values.isIrregular(0)
                ? null
                : new DecidedWithFindings(
                        Outcomes.of(setup.program(), values, 0), Outcomes.findings(setup.program(), values, 0));
    }

    /** Bare results. */
    record Decided(ImmutableList<Outcome<?>> outcomes) implements Decision {}

    /** The same with findings. */
    record DecidedWithFindings(ImmutableList<Outcome<?>> outcomes, ImmutableList<Finding> findings)
            implements Decision.WithFindings {

        static DecidedWithFindings of(ImmutableList<Determination<?>> determinations) {
            ImmutableList.Builder<Outcome<?>> outcomes = ImmutableList.builder();
            ImmutableList.Builder<Finding> findings = ImmutableList.builder();
            for (Determination<?> determination : determinations) {
                outcomes.add(outcome(determination));
                findings.addAll(determination.findings());
            }
            return new DecidedWithFindings(outcomes.build(), findings.build());
        }

        private static <B extends Benefit> Outcome<B> outcome(Determination<B> of) {
            return new Outcome<>(of.programme(), of.subject(), of.status(), of.benefit());
        }
    }
}
