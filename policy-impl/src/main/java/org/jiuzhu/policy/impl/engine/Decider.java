package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.law.Vocabulary;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.read.Citations;
import org.jiuzhu.policy.impl.read.Outcomes;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.impl.read.Refusals;
import org.jiuzhu.policy.impl.run.Arena;
import org.jiuzhu.policy.impl.run.Batch;
import org.jiuzhu.policy.impl.run.Evaluator;
import org.jiuzhu.policy.impl.run.Setup;
import org.jiuzhu.policy.impl.run.Slice;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.text.PolicyException;

/** Decides cases of one place and date, some together or one alone: a case is a batch of one. */
final class Decider {

    private final Vocabulary vocabulary;
    private final Setup setup;
    private final Citations citations;
    private final Slice read;
    private final Arenas arenas;

    Decider(Interval interval, Setup setup, Citations citations) {
        this.vocabulary = interval.vocabulary();
        this.setup = setup;
        this.citations = citations;
        this.read = interval.decided();
        this.arenas = interval.arenas();
    }

    /**
     * Checks that the engine knows all that a case states.
     *
     * @throws PolicyException if it does not
     */
    void check(Case input) {
        vocabulary.check(input.household());
    }

    /** Reads what the rules come to for a case. */
    private <T> T read(Case input, Function<Values, T> reader) {
        check(input);
        return arenas.lend(arena -> reader.apply(values(ImmutableList.of(input), arena)));
    }

    /** What the rules come to for some cases that were checked, to be read until others are run in the same memory. */
    Values values(List<Case> some, Arena arena) {
        Rows rows = arena.rows(setup.program().schema(), Lists.transform(some, Case::household));
        return Evaluator.evaluate(setup, read, batch(rows, some), arena);
    }

    /** Some cases that are laid out, with what each says of discretion and what was found in it. */
    static Batch batch(Rows rows, List<Case> some) {
        List<ImmutableMap<String, Boolean>> discretion = Lists.transform(some, Case::discretion);
        return some.stream().allMatch(c -> c.findings().isEmpty())
                ? new Batch(rows, discretion)
                : new Batch(rows, discretion, Lists.transform(some, Case::findings));
    }

    /**
     * What the rules come to for some rows of households given as columns, to be read until others are run in the same memory.
     *
     * @param from the first row
     * @param to the row after the last
     */
    Values values(Columns<Household> households, int from, int to, Arena arena) {
        Rows rows = arena.rows(setup.program().schema(), households, from, to);
        return Evaluator.evaluate(
                setup, read, new Batch(rows, Collections.nCopies(to - from, ImmutableMap.of())), arena);
    }

    /** The program. */
    Program program() {
        return setup.program();
    }

    /**
     * Checks that the engine knows all that columns state.
     *
     * @throws PolicyException if it does not
     */
    void check(Columns<?> columns) {
        columns.facts().forEach(vocabulary::slot);
        for (Relation<?, ?> list : columns.lists()) {
            vocabulary.slot(list);
            check(columns.partsOf(list));
        }
    }

    /**
     * The bare results of one of some cases.
     *
     * @throws ArithmeticException if an amount is too large
     * @throws PolicyException if something cannot be computed, or must not be what it is
     */
    Decision decision(Values values, int household) {
        refuse(values, household);
        return new Decided(Outcomes.of(setup.program(), values, household));
    }

    /**
     * Refuses one of some cases where something cannot be computed, or must not be what it is.
     *
     * @throws PolicyException if so
     */
    void refuse(Values values, int household) {
        if (values.isIrregular(household)) {
            Refusals.check(
                    new Reading(setup.program(), citations.sources(), values, ImmutableMap.of()), citations, household);
        }
    }

    /** The bare results of a case, as {@link #decision}. */
    Decision decide(Case input) {
        return read(input, values -> decision(values, Reading.ROOT));
    }

    /** The same with the rules. */
    Decision.WithRules decideWithRules(Case input) {
        return read(input, values -> {
            refuse(values, Reading.ROOT);
            return new DecidedWithRules(
                    Outcomes.of(setup.program(), values, Reading.ROOT),
                    Outcomes.rules(setup.program(), values, Reading.ROOT),
                    Outcomes.onMonths(setup.program(), values, Reading.ROOT));
        });
    }

    /** Bare results. */
    record Decided(ImmutableList<Outcome<?>> outcomes) implements Decision {}

    /** The same with the rules. */
    record DecidedWithRules(
            ImmutableList<Outcome<?>> outcomes, ImmutableList<RuleTruth> rules, ImmutableList<RuleTruth> monthRules)
            implements Decision.WithRules {}
}
