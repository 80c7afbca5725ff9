package org.jiuzhu.policy.impl.run;

import java.time.LocalDate;
import java.util.Arrays;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.places.Divisions;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;

/**
 * A run of a program over a batch: each operation fills its column, one value for each row of its table. Truths and codes are the same for all runs; what numbers are kept
 * in is for {@link Whole} and {@link Exact} to say.
 */
abstract class Run implements Values, Op.Visitor {

    final Setup setup;
    final Slice slice;
    final Batch batch;
    final Rows rows;
    private final int[] starts;
    private final byte[] truths;
    private final long[] codes;
    private final int numbers;
    private final boolean[] irregular;

    /** Which column is being filled, where it begins, how many rows it has, and the columns that it is made from. */
    int column;

    int start;
    int size;
    int[] uses = {};

    Run(Setup setup, Slice slice, Batch batch) {
        this.setup = setup;
        this.slice = slice;
        this.batch = batch;
        this.rows = batch.rows();
        this.starts = new int[slice.columns.length];
        int truthCount = 0;
        int codeCount = 0;
        int numberCount = 0;
        for (int place = 0; place < starts.length; place++) {
            if (slice.columns[place] != place) {
                continue;
            }
            int more = rows.size(slice.tables[place]);
            switch (slice.types[place]) {
                case TRUTH -> {
                    starts[place] = truthCount;
                    truthCount += more;
                }
                case NUMBER -> {
                    starts[place] = numberCount;
                    numberCount += more;
                }
                case CODE -> {
                    starts[place] = codeCount;
                    codeCount += more;
                }
            }
        }
        this.truths = new byte[truthCount];
        this.codes = new long[codeCount];
        this.numbers = numberCount;
        this.irregular = new boolean[batch.discretion().size()];
    }

    final void run() {
        for (int place = 0; place < starts.length; place++) {
            if (slice.columns[place] == place) {
                column = place;
                start = starts[place];
                size = rows.size(slice.tables[place]);
                uses = slice.uses[place];
                slice.ops.get(place).accept(this);
            }
        }
    }

    /** How many numbers there are in all columns. */
    final int numbers() {
        return numbers;
    }

    /** Where the column of the n-th used operation begins. */
    final int used(int n) {
        return starts[uses[n]];
    }

    /** Where the column of an operation begins, for who reads afterwards. */
    final int start(Op op) {
        return starts[slice.column(op)];
    }

    final int table() {
        return slice.tables[column];
    }

    final byte bits(int at) {
        return truths[at];
    }

    final void bits(int at, byte bits) {
        truths[at] = bits;
    }

    final long code(int at) {
        return codes[at];
    }

    final long encoded(int row, int slot) {
        Entity entity = rows.entity(table(), row);
        return entity == null ? Fact.UNKNOWN : entity.encoded(slot);
    }

    /** The area of the household of a row, for what is asked of households; unknown elsewhere. */
    final long area(int row) {
        return rows.schema().tables().get(table()) == Household.ENTITY
                ? encoded(row, Household.AREA.slot())
                : Fact.UNKNOWN;
    }

    /** Notes that the household of a row comes to something that cannot be, or must not. */
    final void irregular(int row) {
        irregular[rows.root(table(), row)] = true;
    }

    // Reading

    @Override
    public final boolean isIrregular(int root) {
        return irregular[root];
    }

    @Override
    public final Rows rows() {
        return rows;
    }

    @Override
    public final Truth truth(Op op, int row) {
        byte bits = truths[start(op) + row];
        if (bits == Truths.BEYOND) {
            throw new ArithmeticException(op.head().node() + " is beyond what can be compared");
        }
        return Truths.truth(bits);
    }

    @Override
    public final long code(Op op, int row) {
        return codes[start(op) + row];
    }

    // Numbers

    abstract void constant(Range value);

    abstract void statedNumber(Op.Stated op);

    abstract void figure(Inputs.Figure figure);

    abstract void firstNumber();

    /** Whether a number surely lies outside of what an open term can be. */
    abstract boolean isOutside(int use, int row, OpenTerm<?> term);

    abstract void firstKnownNumber();

    abstract void compare(boolean strictly);

    abstract void compute(Op.Computed op);

    abstract void round(Op.Rounded op);

    abstract void roundAs();

    abstract void count(int list);

    abstract void sum(int list);

    abstract void numberOfOwner(int table);

    abstract void monthsAfter();

    abstract void timeBetween(boolean years);

    @Override
    public final void numberConstant(Op.NumberConstant op) {
        constant(op.value());
    }

    @Override
    public final void caseDate(Op.CaseDate op) {
        constant(setup.day());
    }

    @Override
    public final void publishedFigure(Op.PublishedFigure op) {
        figure(setup.figure(op));
    }

    @Override
    public final void compared(Op.Compared op) {
        compare(op.strictly());
    }

    @Override
    public final void computed(Op.Computed op) {
        compute(op);
    }

    @Override
    public final void rounded(Op.Rounded op) {
        round(op);
    }

    @Override
    public final void roundedAs(Op.RoundedAs op) {
        roundAs();
    }

    @Override
    public final void counted(Op.Counted op) {
        count(op.list());
    }

    @Override
    public final void summed(Op.Summed op) {
        sum(op.list());
    }

    @Override
    public final void monthAfter(Op.MonthAfter op) {
        monthsAfter();
    }

    @Override
    public final void between(Op.Between op) {
        timeBetween(op.years());
    }

    // Constants and inputs

    private void fill(byte bits) {
        Arrays.fill(truths, start, start + size, bits);
    }

    private void fill(long code) {
        Arrays.fill(codes, start, start + size, code);
    }

    @Override
    public final void truthConstant(Op.TruthConstant op) {
        fill(Truths.of(op.value()));
    }

    @Override
    public final void codeConstant(Op.CodeConstant op) {
        fill(op.value());
    }

    @Override
    public final void stated(Op.Stated op) {
        int slot = op.fact().slot();
        switch (slice.types[column]) {
            case TRUTH -> {
                for (int row = 0; row < size; row++) {
                    long value = encoded(row, slot);
                    truths[start + row] = value == Fact.UNKNOWN ? Truths.OPEN : Truths.of(value == 1);
                }
            }
            case NUMBER -> statedNumber(op);
            case CODE -> {
                for (int row = 0; row < size; row++) {
                    codes[start + row] = encoded(row, slot);
                }
            }
        }
    }

    @Override
    public final void isPublished(Op.IsPublished op) {
        fill(Truths.of(setup.truth(op)));
    }

    @Override
    public final void discretion(Op.Discretion op) {
        byte general = Truths.of(setup.truth(op));
        for (int row = 0; row < size; row++) {
            Boolean said = batch.discretion()
                    .get(rows.root(table(), row))
                    .get(op.rule().id());
            truths[start + row] = said == null ? general : Truths.of(said);
        }
    }

    // one that no setting gives has the column of what rules say
    @Override
    public final void term(Op.Term op) {
        switch (slice.types[column]) {
            case TRUTH -> fill(Truths.of(setup.truth(op)));
            case NUMBER -> constant(setup.number(op));
            case CODE -> fill(setup.code(op));
        }
    }

    // First that applies: each case is a condition and a value, and last is what holds otherwise

    @Override
    public final void first(Op.First op) {
        switch (slice.types[column]) {
            case TRUTH -> {
                for (int row = 0; row < size; row++) {
                    truths[start + row] = firstTruth(row);
                }
            }
            case NUMBER -> {
                firstNumber();
                op.fills().ifPresent(this::checkFilled);
            }
            case CODE -> {
                for (int row = 0; row < size; row++) {
                    codes[start + row] = firstCode(row);
                }
            }
        }
    }

    private byte firstTruth(int row) {
        byte possible = 0;
        for (int use = 0; use + 1 < uses.length; use += 2) {
            byte applies = truths[used(use) + row];
            if (Truths.mayHold(applies)) {
                possible |= truths[used(use + 1) + row];
            }
            if (!Truths.mayFail(applies)) {
                return possible;
            }
        }
        return (byte) (possible | truths[used(uses.length - 1) + row]);
    }

    private long firstCode(int row) {
        for (int use = 0; use + 1 < uses.length; use += 2) {
            byte applies = truths[used(use) + row];
            if (Truths.mayHold(applies)) {
                return Truths.mayFail(applies) ? Fact.UNKNOWN : codes[used(use + 1) + row];
            }
        }
        return codes[used(uses.length - 1) + row];
    }

    // what surely applies must not fill a term with what it cannot be
    private void checkFilled(OpenTerm<?> term) {
        for (int row = 0; row < size; row++) {
            for (int use = 0; use + 1 < uses.length; use += 2) {
                if (!Truths.mayFail(truths[used(use) + row])) {
                    if (isOutside(use + 1, row, term)) {
                        irregular(row);
                    }
                    break;
                }
            }
        }
    }

    @Override
    public final void firstKnown(Op.FirstKnown op) {
        switch (slice.types[column]) {
            case TRUTH -> {
                for (int row = 0; row < size; row++) {
                    byte first = truths[used(0) + row];
                    truths[start + row] = Truths.isOpen(first) ? truths[used(1) + row] : first;
                }
            }
            case NUMBER -> firstKnownNumber();
            case CODE -> {
                for (int row = 0; row < size; row++) {
                    long first = codes[used(0) + row];
                    codes[start + row] = first == Fact.UNKNOWN ? codes[used(1) + row] : first;
                }
            }
        }
    }

    // Truths

    @Override
    public final void joined(Op.Joined op) {
        boolean all = op.all();
        fill(Truths.of(all));
        for (int use = 0; use < uses.length; use++) {
            int next = used(use);
            for (int row = 0; row < size; row++) {
                byte before = truths[start + row];
                byte one = truths[next + row];
                truths[start + row] = all ? Truths.and(before, one) : Truths.or(before, one);
            }
        }
    }

    @Override
    public final void not(Op.Not op) {
        int operand = used(0);
        for (int row = 0; row < size; row++) {
            truths[start + row] = Truths.not(truths[operand + row]);
        }
    }

    @Override
    public final void oneOf(Op.OneOf op) {
        int operand = used(0);
        for (int row = 0; row < size; row++) {
            long code = codes[operand + row];
            truths[start + row] = code == Fact.UNKNOWN ? Truths.OPEN : Truths.of(op.has(code));
        }
    }

    @Override
    public final void within(Op.Within op) {
        LocalDate date = setup.date();
        for (int row = 0; row < size; row++) {
            long code = codes[used(0) + row];
            truths[start + row] = code == Fact.UNKNOWN
                    ? Truths.OPEN
                    : Truths.of(Divisions.within(op.fact().decode(code), op.place(), date));
        }
    }

    @Override
    public final void different(Op.Different op) {
        LocalDate date = setup.date();
        for (int row = 0; row < size; row++) {
            long left = codes[used(0) + row];
            long right = codes[used(1) + row];
            truths[start + row] = left == Fact.UNKNOWN || right == Fact.UNKNOWN
                    ? Truths.OPEN
                    : Truths.of(Divisions.differ(
                            op.leftFact().decode(left), op.rightFact().decode(right), date));
        }
    }

    @Override
    public final void quantified(Op.Quantified op) {
        boolean each = op.each();
        int list = op.list();
        int condition = used(0);
        for (int row = 0; row < size; row++) {
            int first = rows.start(list, row);
            int end = rows.end(list, row);
            byte result = first == Rows.NONE ? Truths.OPEN : Truths.of(each);
            for (int part = first; part < end; part++) {
                byte one = truths[condition + part];
                result = each ? Truths.and(result, one) : Truths.or(result, one);
            }
            truths[start + row] = result;
        }
    }

    // What belongs to others, or has a name

    @Override
    public final void ofOwner(Op.OfOwner op) {
        int owners = slice.tables[uses[0]];
        switch (slice.types[column]) {
            case TRUTH -> {
                for (int row = 0; row < size; row++) {
                    int up = rows.up(table(), row, owners);
                    truths[start + row] = up == Rows.NONE ? Truths.OPEN : truths[used(0) + up];
                }
            }
            case NUMBER -> numberOfOwner(owners);
            case CODE -> {
                for (int row = 0; row < size; row++) {
                    int up = rows.up(table(), row, owners);
                    codes[start + row] = up == Rows.NONE ? Fact.UNKNOWN : codes[used(0) + up];
                }
            }
        }
    }

    @Override
    public final void entitled(Op.Entitled op) {
        throw new IllegalStateException("who is entitled has the column of what it says");
    }

    @Override
    public final void defined(Op.Defined op) {
        throw new IllegalStateException("a definition has the column of what it says: "
                + op.definition().id());
    }
}
