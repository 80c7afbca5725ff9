package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jspecify.annotations.Nullable;

/** Looks into a published table row by row: for what the keys of each row come to. */
final class Lookups {

    private final Evaluator run;
    private final Numbers.LookedUp op;
    private final ImmutableList<Sheet> sheets;
    private final Used used;
    // households of one batch are near each other: what was asked of the row before is not asked again
    private Range[] asked = {};
    private @Nullable Range answer;

    /** The numbers of a run. */
    interface Used {
        /**
         * The number of a used column at a row, as far as it is known.
         *
         * @throws ArithmeticException if it is beyond what can be computed
         */
        Range at(int use, int row);
    }

    Lookups(Evaluator run, Numbers.LookedUp op, Used used) {
        this.run = run;
        this.op = op;
        this.sheets = run.setup.sheets(op);
        this.used = used;
    }

    /** Fills the column of the run, counted in a unit; households for which that cannot be done are lost. */
    void fill(int high, long unit) {
        long[] n = run.columns.numbers;
        for (int row = 0; row < run.size; row++) {
            try {
                Range range = at(row);
                n[run.start + row] = counted(range.low(), unit, Ends.LOWEST);
                n[high + row] = counted(range.high(), unit, Ends.HIGHEST);
            } catch (ArithmeticException e) {
                n[run.start + row] = 0;
                n[high + row] = 0;
                run.columns.marks.lost(row);
            }
        }
    }

    private static long counted(@Nullable Fraction end, long unit, long none) {
        if (end != null && unit % end.denominator() != 0) {
            throw new ArithmeticException("no number of its unit");
        }
        return Facts.count(end, unit, none);
    }

    /**
     * What the table says at a row.
     *
     * @throws ArithmeticException if it is beyond what can be computed
     */
    Range at(int row) {
        Range[] now = new Range[run.uses.length];
        for (int use = 0; use < now.length; use++) {
            now[use] = key(use, row);
        }
        if (answer == null || !Arrays.equals(now, asked)) {
            answer = lookUp(now);
            asked = now;
        }
        return answer;
    }

    // the area is the last that is used; while it is unknown, what any area has
    private Range lookUp(Range[] now) {
        Fraction area = now[now.length - 1].exact();
        if (area != null) {
            return lookUp(sheets.get((int) area.numerator()), now);
        }
        return sheets.stream().map(s -> lookUp(s, now)).reduce(Range::hull).orElseThrow();
    }

    private Range lookUp(Sheet sheet, Range[] now) {
        Range[] keys = Arrays.copyOf(now, op.standard().keys().size());
        return switch (op.how()) {
            case FIGURE -> sheet.figure(keys);
            case PRODUCT -> sheet.product(keys, now[keys.length]);
            case SLICES -> sheet.slices(keys);
        };
    }

    private Range key(int use, int row) {
        return switch (run.slice.types[run.uses[use]]) {
            case NUMBER -> used.at(use, row);
            case TRUTH -> truth(run.columns.truths[run.used(use) + row]);
            case CODE -> code(run.columns.numbers[run.used(use) + row]);
        };
    }

    private static Range truth(byte bits) {
        if (bits == Truths.BEYOND) {
            throw new ArithmeticException("a condition is beyond what can be compared");
        }
        return bits == Truths.OPEN ? Range.UNKNOWN : Range.exactly(Fraction.of(bits == Truths.HOLDS ? 1 : 0));
    }

    private static Range code(long code) {
        return code == Fact.UNKNOWN ? Range.UNKNOWN : Range.exactly(Fraction.of(code));
    }
}
