package org.jiuzhu.policy.impl.run;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Place;
import org.jspecify.annotations.Nullable;

/**
 * A program with what it is run with: what each standard, setting and discretion comes to is looked up once, and any number of batches are run with it by the
 * {@link Evaluator}, on all days on which it comes to the same.
 */
public final class Setup {

    private final Program program;
    private final LocalDate date;
    private final Range day;
    private final Place place;
    private final Inputs.@Nullable Figure[] figures;
    private final @Nullable Object[] said;
    private final Sheets sheets;
    /** What has a name of which a case may say what was found. */
    private final ImmutableListMultimap<String, Selections.Named> found;

    private Setup(
            Program program,
            LocalDate date,
            Place place,
            Inputs.@Nullable Figure[] figures,
            @Nullable Object[] said,
            Sheets sheets,
            ImmutableListMultimap<String, Selections.Named> found) {
        this.program = program;
        this.date = date;
        this.day = Range.exactly(Fraction.of(date.toEpochDay()));
        this.place = place;
        this.figures = figures;
        this.said = said;
        this.sheets = sheets;
        this.found = found;
    }

    private static @Nullable Object said(Op op, Inputs inputs) {
        if (op instanceof Leaves.Discretion discretion) {
            return inputs.discretion(discretion.rule());
        }
        if (op instanceof Selections.Term term) {
            return switch (op.head().type()) {
                case TRUTH -> inputs.truth(term.term()).orElse(null);
                case NUMBER -> inputs.number(term.term()).map(Range::exactly).orElse(null);
                case CODE ->
                    inputs.code(term.term()).isPresent()
                            ? (Long) inputs.code(term.term()).getAsLong()
                            : null;
            };
        }
        return null;
    }

    /**
     * A program, ready to run.
     *
     * @param found the ids of definitions and open terms of which cases say what was found; where no case says anything of one, it costs nothing
     */
    public static Setup of(Program program, Inputs inputs, ImmutableSet<String> found) {
        Inputs.@Nullable Figure[] figures =
                new Inputs.@Nullable Figure[program.ops().size()];
        @Nullable Object[] said = new @Nullable Object[program.ops().size()];
        for (Op op : program.ops()) {
            if (op instanceof Leaves.PublishedFigure figure) {
                figures[op.number()] = inputs.figure(figure.use());
            } else if (op instanceof Leaves.IsPublished published) {
                said[op.number()] = inputs.isPublished(published.use());
            } else {
                said[op.number()] = said(op, inputs);
            }
        }
        Sheets sheets = Sheets.of(program, inputs);
        return new Setup(program, inputs.date(), inputs.place(), figures, said, sheets, named(program, found));
    }

    private static ImmutableListMultimap<String, Selections.Named> named(Program program, ImmutableSet<String> found) {
        return found.isEmpty()
                ? ImmutableListMultimap.of()
                : program.named().stream()
                        .filter(one -> found.contains(one.id()))
                        .collect(ImmutableListMultimap.toImmutableListMultimap(Selections.Named::id, one -> one));
    }

    /** The same on another day, on which all that is looked up comes to the same. What is sliced of one can be run with the other. */
    public Setup on(LocalDate day) {
        return day.equals(date) ? this : new Setup(program, day, place, figures, said, sheets, found);
    }

    /** The program. */
    public Program program() {
        return program;
    }

    LocalDate date() {
        return date;
    }

    /** The date as a number. */
    Range day() {
        return day;
    }

    Place place() {
        return place;
    }

    Inputs.Figure figure(Leaves.PublishedFigure op) {
        return requireNonNull(figures[op.number()]);
    }

    /** The rows of a table, for each area. */
    ImmutableList<Sheet> sheets(Numbers.LookedUp op) {
        return sheets.of(op);
    }

    /** Whether somebody has said something: of an open term a setting. */
    boolean isSet(Op op) {
        return said[op.number()] != null;
    }

    /** Whether a case may say what was found of something that has a name. */
    boolean isFound(Selections.Named op) {
        return found.containsKey(op.id());
    }

    /** All that goes by an id of which a case may say what was found. */
    ImmutableList<Selections.Named> named(String id) {
        return found.get(id);
    }

    Truth truth(Op op) {
        return (Truth) requireNonNull(said[op.number()]);
    }

    Range number(Op op) {
        return (Range) requireNonNull(said[op.number()]);
    }

    long code(Op op) {
        return (Long) requireNonNull(said[op.number()]);
    }

    /** Some operations of the program, each after those that it uses, to be run again and again. */
    public Slice slice(ImmutableList<Op> some) {
        return new Slice(some, this);
    }
}
