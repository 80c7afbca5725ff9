package org.jiuzhu.policy.impl.run;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jspecify.annotations.Nullable;

/**
 * A run of a program over a batch: each operation fills its column, one value for each row of its table. Truths and codes are the same for all runs; what numbers are kept
 * in is for {@link Whole} and {@link Exact} to say.
 */
public abstract class Evaluator extends Filled implements Op.Visitor {

    /** Which column is being filled, where it begins, how many rows it has, and the columns that it is made from. */
    int column;

    int start;
    int size;
    int[] uses = {};
    /** Of what is laid out here, whose orders they are; null in a run over households. */
    @Nullable
    Joint joint;

    Evaluator(Setup setup, Slice slice, Batch batch, Columns columns) {
        super(setup, slice, batch, columns);
    }

    /** Runs some operations over a batch. */
    public static Values evaluate(Setup setup, Slice some, Batch batch) {
        return evaluate(setup, some, batch, new Arena());
    }

    /** Runs some operations over a batch, in the memory of somebody who runs others before and after it. */
    public static Values evaluate(Setup setup, Slice some, Batch batch, Arena arena) {
        return Whole.run(setup, some, batch, arena.columns);
    }

    /** Makes room, and fills what is the same in all batches if that is not there yet. */
    final void begin() {
        if (columns.fit(slice, setup.date(), rows)) {
            runThose(true);
            columns.fixedAreLost = columns.marks.isAny();
        }
    }

    /** Fills all else. */
    final void run() {
        for (Facts facts : slice.facts) {
            facts.read(rows, columns);
            facts(facts);
        }
        runThose(false);
    }

    private void runThose(boolean fixed) {
        int[] places = fixed ? slice.once : slice.eachTime;
        for (int place : places) {
            int table = slice.tables[place];
            // what is always the same is there for whatever rows will come
            int some = fixed ? columns.capacities[table] : rows.size(table);
            if (some > 0) {
                fill(place, some);
            }
        }
    }

    /** Fills some rows of a column. */
    final void fill(int place, int some) {
        column = place;
        size = some;
        start = columns.lows[place];
        uses = slice.uses[place];
        columns.marks.table(slice.tables[place]);
        slice.ops.get(place).accept(this);
        Cone cone = slice.cones[place];
        if (cone != null && joint == null) {
            Joint.narrow(this, cone);
        }
        if (slice.types[place] == Op.Type.NUMBER) {
            columns.exactIfSo(place, size);
        }
    }

    /** Lays out the numbers among the facts of a table. */
    abstract void facts(Facts facts);

    final int table() {
        return slice.tables[column];
    }

    /** Where the column of the n-th used operation begins. */
    final int used(int n) {
        return columns.lows[uses[n]];
    }

    // Constants and inputs

    /** Fills the column with one number. */
    abstract void constant(Range value);

    private void fill(byte bits) {
        Truths.fill(columns.truths, start, bits, size);
    }

    private void fill(long code) {
        Arrays.fill(columns.numbers, start, start + size, code);
    }

    @Override
    public final void truthConstant(Leaves.TruthConstant op) {
        fill(Truths.of(op.value()));
    }

    @Override
    public final void codeConstant(Leaves.CodeConstant op) {
        fill(op.value());
    }

    @Override
    public final void numberConstant(Leaves.NumberConstant op) {
        constant(op.value());
    }

    @Override
    public final void caseDate(Leaves.CaseDate op) {
        constant(setup.day());
    }

    @Override
    public final void casePlace(Leaves.CasePlace op) {
        fill(Long.parseLong(setup.place().code()));
    }

    abstract void figure(Inputs.Figure figure);

    @Override
    public final void publishedFigure(Leaves.PublishedFigure op) {
        Inputs.Figure figure = setup.figure(op);
        if (slice.fixed[column]) {
            constant(figure.anywhere());
        } else {
            figure(figure);
        }
    }

    /** The area of the household of a row, for what is asked of households; unknown elsewhere. */
    final long area(int row) {
        return rows.schema().tables().get(table()) == Household.ENTITY
                ? rows.encoded(table(), row, Household.AREA)
                : Fact.UNKNOWN;
    }

    /** Fills a column of numbers that was not laid out before. */
    void numberStated(Leaves.Stated op) {}

    // facts were laid out before all else
    @Override
    public final void stated(Leaves.Stated op) {
        if (slice.types[column] == Op.Type.NUMBER) {
            numberStated(op);
        }
        Linked.resolve(op, rows, columns.numbers, start, size);
    }

    @Override
    public final void isPublished(Leaves.IsPublished op) {
        fill(Truths.of(setup.truth(op)));
    }

    @Override
    public final void discretion(Leaves.Discretion op) {
        fill(Truths.of(setup.truth(op)));
        String rule = op.rule().id();
        for (int i = 0; i < batch.outspoken().length(); i++) {
            int root = batch.outspoken().get(i);
            Boolean said = batch.discretion().get(root).get(rule);
            if (said != null) {
                int first = rows.first(table(), root);
                int rowsOfRoot = rows.first(table(), root + 1) - first;
                Truths.fill(columns.truths, start + first, Truths.of(said), rowsOfRoot);
            }
        }
    }

    // one that no setting gives, and nobody found, has the column of what rules say
    @Override
    public final void term(Selections.Term op) {
        if (!setup.isSet(op)) {
            firstThatApplies();
        } else {
            switch (slice.types[column]) {
                case TRUTH -> fill(Truths.of(setup.truth(op)));
                case NUMBER -> constant(setup.number(op));
                case CODE -> fill(setup.code(op));
            }
        }
        putFound(op);
    }

    /** Puts a number that was found in its row. */
    abstract void putFound(int row, Finding finding);

    private void putFound(Selections.Named op) {
        for (Map.Entry<Integer, Finding> one : found.of(op)) {
            int row = one.getKey();
            IntStream where = joint == null ? IntStream.of(row) : joint.laidOutOf(row, size);
            where.forEach(at -> put(at, one.getValue()));
        }
    }

    private void put(int row, Finding finding) {
        switch (slice.types[column]) {
            case TRUTH ->
                columns.truths[start + row] = Truths.of(finding.value().signum() > 0);
            case NUMBER -> putFound(row, finding);
            case CODE -> columns.numbers[start + row] = finding.value().numerator();
        }
    }

    @Override
    public final void entitled(Selections.Entitled op) {
        throw new IllegalStateException("who is entitled has the column of what it says");
    }

    // one that nobody found has the column of what it says
    @Override
    public final void defined(Selections.Defined op) {
        firstThatApplies();
        putFound(op);
    }

    // First that applies: each case is a condition and a value, and last is what holds otherwise, with which it is
    // begun

    abstract void firstNumber();

    /** Whether some number of a column may lie outside of what an open term can be. */
    abstract boolean isAnyOutside(int use, OpenTerm<?> term);

    /** Whether a number surely lies outside of what an open term can be. */
    abstract boolean isOutside(int use, int row, OpenTerm<?> term);

    @Override
    public final void first(Selections.First op) {
        firstThatApplies();
        if (slice.types[column] == Op.Type.NUMBER) {
            op.fills()
                    .filter(t -> t.least().isPresent() || t.most().isPresent())
                    .ifPresent(t -> new FilledTerm(columns, uses, size)
                            .check(use -> isAnyOutside(use, t), (use, row) -> isOutside(use, row, t)));
        }
    }

    private void firstThatApplies() {
        int last = uses.length - 1;
        switch (slice.types[column]) {
            case TRUTH -> {
                Truths.copy(columns.truths, start, used(last), size);
                for (int use = last - 2; use >= 0; use -= 2) {
                    Truths.first(columns.truths, start, used(use), used(use + 1), size);
                }
            }
            case NUMBER -> firstNumber();
            case CODE -> {
                System.arraycopy(columns.numbers, used(last), columns.numbers, start, size);
                for (int use = last - 2; use >= 0; use -= 2) {
                    Choices.firstCode(columns.numbers, start, columns.truths, used(use), used(use + 1), size);
                }
            }
        }
    }

    abstract void firstKnownNumber();

    @Override
    public final void firstKnown(Selections.FirstKnown op) {
        switch (slice.types[column]) {
            case TRUTH -> Truths.firstKnown(columns.truths, start, used(0), used(1), size);
            case NUMBER -> firstKnownNumber();
            case CODE -> Choices.firstKnownCode(columns.numbers, start, used(0), used(1), size);
        }
    }

    // Truths

    @Override
    public final void joined(Conditions.Joined op) {
        if (uses.length == 0) {
            fill(Truths.of(op.all()));
            return;
        }
        Truths.copy(columns.truths, start, used(0), size);
        for (int use = 1; use < uses.length; use++) {
            Truths.join(columns.truths, op.all(), start, used(use), size);
        }
    }

    @Override
    public final void not(Conditions.Not op) {
        Truths.not(columns.truths, start, used(0), size);
    }

    @Override
    public final void oneOf(Conditions.OneOf op) {
        byte[] after = new byte[op.codes().size() + 1];
        after[0] = Truths.OPEN;
        for (int code = 0; code + 1 < after.length; code++) {
            after[code + 1] = Truths.of(op.has(code));
        }
        Choices.oneOf(columns.truths, start, columns.numbers, used(0), after, op.further(), size);
    }

    @Override
    public final void within(Conditions.Within op) {
        places(used(0)).within(start, op, size);
    }

    @Override
    public final void liesIn(Conditions.LiesIn op) {
        places(used(0)).pairs(start, used(1), op.fact(), Divisions::within, size);
    }

    @Override
    public final void different(Conditions.Different op) {
        places(used(0)).pairs(start, used(1), op.leftFact(), Divisions::differ, size);
    }

    private Places places(int first) {
        return new Places(columns, first, setup.date());
    }

    // What belongs to others

    /** What some columns tell rows apart by. */
    abstract Keys keysOf(int[] places);

    /** What stands in its columns. */
    abstract Cells cells();

    /** A run of the same in other columns, into which some rows are laid out. */
    abstract Evaluator laidOut(Columns others);

    /** Of whom each row asks; the keys of a window are the columns that are used last. */
    final Viewed viewed(Folds.Among among) {
        Keys keys = keysOf(Arrays.copyOfRange(uses, uses.length - among.keys().size(), uses.length));
        return joint == null ? Viewed.of(rows, among, keys) : joint.viewed(among, uses, keys);
    }

    /** Whether each row that is asked has lists of its own in the batch. */
    final boolean isOfOwners(Folds.Among among) {
        return among.isWhole() && joint == null;
    }

    @Override
    public final void quantified(Folds.Quantified op) {
        if (isOfOwners(op.among())) {
            int list = op.among().list();
            Truths.quantified(columns.truths, op.each(), start, used(0), rows.starts(list), rows.ends(list), size);
        } else {
            new Windows(columns, viewed(op.among()), used(0), size).quantified(op.each(), start);
        }
    }

    abstract void numberOfOwner(int table);

    @Override
    public final void ofOwner(Folds.OfOwner op) {
        int owners = slice.tables[uses[0]];
        switch (slice.types[column]) {
            case TRUTH -> {
                if (slice.fixed[column]) {
                    fill(columns.truths[used(0)]);
                } else {
                    Truths.ofOwner(columns.truths, start, used(0), rows.ups(table(), owners), size);
                }
            }
            case NUMBER -> numberOfOwner(owners);
            case CODE -> {
                if (slice.fixed[column]) {
                    fill(columns.numbers[used(0)]);
                } else {
                    int[] ups = rows.ups(table(), owners);
                    Choices.ofOwner(columns.numbers, start, used(0), ups, Fact.UNKNOWN, size);
                }
            }
        }
    }
}
