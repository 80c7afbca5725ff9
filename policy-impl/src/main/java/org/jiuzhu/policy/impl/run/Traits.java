package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.policy.impl.program.Bounds;
import org.jiuzhu.policy.impl.program.Conditions;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.standard.KeyedStandard;

/**
 * What is known of the column of an operation before any batch: whether it is that of another one, whether it is the same in all batches, and, of numbers, the unit that
 * they are counted in.
 */
final class Traits implements Op.Visitor {

    /** What divides by all numbers up to ten. */
    private static final long DIVISIBLE = 2520;

    private final Setup setup;
    private final Slice slice;

    private final Map<ImmutableList<Object>, Integer> statedBefore = new HashMap<>();

    private int place;
    private int column;
    private long unit;
    private boolean isFixed;

    Traits(Setup setup, Slice slice) {
        this.setup = setup;
        this.slice = slice;
    }

    /** Notes what is known of an operation; those that it uses were looked at before. */
    void look(int at) {
        place = at;
        column = at;
        unit = 1;
        isFixed = true;
        for (int use : slice.uses[place]) {
            isFixed &= slice.fixed[use];
        }
        try {
            slice.ops.get(place).accept(this);
        } catch (ArithmeticException e) {
            slice.isWhole = false;
        }
        slice.columns[place] = column;
        slice.units[place] = unit;
        slice.fixed[place] = isFixed;
    }

    // Whoever has the column of what it uses

    private void sharesColumn() {
        column = slice.uses[place][0];
    }

    @Override
    public void defined(Selections.Defined op) {
        if (setup.isFound(op)) {
            holdsFindings(ofUse(0));
        } else {
            sharesColumn();
        }
    }

    // the column of what it uses, but for the rows of which somebody found what it is
    private void holdsFindings(long otherwise) {
        isFixed = false;
        unit = otherwise;
    }

    @Override
    public void entitled(Selections.Entitled op) {
        sharesColumn();
    }

    @Override
    public void term(Selections.Term op) {
        if (setup.isSet(op)) {
            isFixed = true;
            if (op.head().type() == Op.Type.NUMBER) {
                unit = unit(setup.number(op));
                isCounted(setup.number(op));
            }
        }
        if (setup.isFound(op)) {
            holdsFindings(setup.isSet(op) ? unit : ofUse(0));
        } else if (!setup.isSet(op)) {
            sharesColumn();
        }
    }

    // Units

    /** The unit in which the numbers of both can be counted. */
    static long common(long a, long b) {
        if (a % b == 0) {
            return a;
        }
        return b % a == 0 ? b : Math.multiplyExact(a / LongMath.gcd(a, b), b);
    }

    private static long unit(Range range) {
        Fraction least = range.low();
        Fraction most = range.high();
        return common(least == null ? 1 : least.denominator(), most == null ? 1 : most.denominator());
    }

    // and both ends must be numbers of it
    private void isCounted(Range range) {
        Facts.count(range.low(), unit, Ends.LOWEST);
        Facts.count(range.high(), unit, Ends.HIGHEST);
    }

    private long ofUse(int use) {
        return slice.units[slice.uses[place][use]];
    }

    private void commonOfUses(int first, int step) {
        for (int use = first; use < slice.uses[place].length; use += step) {
            unit = common(unit, ofUse(use));
        }
    }

    @Override
    public void numberConstant(Leaves.NumberConstant op) {
        unit = unit(op.value());
        isCounted(op.value());
    }

    // a fact that was looked at before, with the same to be said of it while it is unknown, has the column of that
    @Override
    public void stated(Leaves.Stated op) {
        isFixed = false;
        Integer before = statedBefore.putIfAbsent(ImmutableList.of(op.table(), op.fact(), op.unknown()), place);
        if (before != null) {
            column = before;
        }
        unit = common(Bounds.scale(op.fact()), unit(op.unknown()));
        isCounted(op.unknown());
    }

    @Override
    public void publishedFigure(Leaves.PublishedFigure op) {
        Inputs.Figure figure = setup.figure(op);
        unit = unit(figure.anywhere());
        for (Range one : figure.byArea()) {
            unit = common(unit, unit(one));
            isFixed &= one.equals(figure.anywhere());
        }
        figure.byArea().forEach(this::isCounted);
        isCounted(figure.anywhere());
    }

    @Override
    public void first(Selections.First op) {
        if (op.head().type() == Op.Type.NUMBER) {
            commonOfUses(1, 2);
            commonOfUses(slice.uses[place].length - 1, 1);
        }
        // what fills a term is looked at for each household
        isFixed &= op.fills().isEmpty();
    }

    @Override
    public void firstKnown(Selections.FirstKnown op) {
        commonOfUses(0, 1);
    }

    @Override
    public void computed(Numbers.Computed op) {
        switch (op.with()) {
            case TIMES -> unit = Math.multiplyExact(ofUse(0), ofUse(1));
            case DIVIDED_BY -> {
                unit = Math.multiplyExact(ofUse(0), refinement(op.operands().get(1)));
                Math.multiplyExact(unit / ofUse(0), ofUse(1));
                // whether it is by zero is looked at for each household
                isFixed = false;
            }
            default -> commonOfUses(0, 1);
        }
    }

    /** By how much a unit is to be smaller, so that what is divided can be counted in it. */
    private static long refinement(Op divisor) {
        Fraction by = divisor instanceof Leaves.NumberConstant constant
                ? constant.value().exact()
                : null;
        return by == null ? DIVISIBLE : Math.max(1, Math.abs(by.numerator()));
    }

    @Override
    public void ofOwner(Folds.OfOwner op) {
        unit = ofUse(0);
        isFixed &= setup.program().schema().alwaysHas(op.table(), op.operand().table());
    }

    @Override
    public void summed(Folds.Summed op) {
        isFixed = false;
        unit = ofUse(1);
    }

    @Override
    public void picked(Folds.Picked op) {
        isFixed = false;
        unit = ofUse(1);
    }

    // What is no number, or is counted in ones

    @Override
    public void counted(Folds.Counted op) {
        isFixed = false;
    }

    @Override
    public void quantified(Folds.Quantified op) {
        isFixed = false;
    }

    @Override
    public void discretion(Leaves.Discretion op) {
        isFixed = false;
    }

    @Override
    public void truthConstant(Leaves.TruthConstant op) {}

    @Override
    public void codeConstant(Leaves.CodeConstant op) {}

    @Override
    public void caseDate(Leaves.CaseDate op) {}

    @Override
    public void casePlace(Leaves.CasePlace op) {}

    @Override
    public void isPublished(Leaves.IsPublished op) {}

    @Override
    public void joined(Conditions.Joined op) {}

    @Override
    public void not(Conditions.Not op) {}

    @Override
    public void compared(Conditions.Compared op) {}

    @Override
    public void equal(Conditions.Equal op) {}

    @Override
    public void oneOf(Conditions.OneOf op) {}

    @Override
    public void within(Conditions.Within op) {}

    @Override
    public void liesIn(Conditions.LiesIn op) {}

    @Override
    public void different(Conditions.Different op) {}

    @Override
    public void rounded(Numbers.Rounded op) {}

    @Override
    public void roundedAs(Numbers.RoundedAs op) {}

    // what comes of it is counted row by row, and where that cannot be done in this unit the household is lost
    @Override
    public void lookedUp(Numbers.LookedUp op) {
        try {
            unit = ofFigures(setup.sheets(op));
            if (op.how() == Lookup.PRODUCT) {
                unit = Math.multiplyExact(unit, ofUse(op.keys().size() - 1));
            } else if (op.how() == Lookup.SLICES) {
                unit = Math.multiplyExact(unit, ofUse(KeyedStandard.sliced(op.standard())));
            }
        } catch (ArithmeticException e) {
            unit = 1;
        }
    }

    private static long ofFigures(ImmutableList<Sheet> sheets) {
        long all = 1;
        for (Sheet sheet : sheets) {
            for (Sheet.Row row : sheet.rows()) {
                all = common(all, common(unit(row.figure()), Sheet.each(row).denominator()));
            }
        }
        return all;
    }

    @Override
    public void laterDay(Numbers.LaterDay op) {}

    @Override
    public void ofDay(Numbers.OfDay op) {}

    @Override
    public void between(Numbers.Between op) {}
}
