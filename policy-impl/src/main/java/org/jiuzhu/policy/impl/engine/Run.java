package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/**
 * One case on its way through compiled rules: who it is about, and what their code calls. It belongs to one thread.
 */
final class Run {

    /** Something that is read is not known, or is no whole number; carries no stack, as it says nothing but "ask the other way". */
    static final class NotKnown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotKnown() {
            super("not known", null, false, false);
        }
    }

    static final ImmutableList<RoundingMode> MODES = ImmutableList.copyOf(RoundingMode.values());

    private static final long HALF_UP_TO = 1L << 60;

    private final Household household;
    private final int members;
    private final Map<String, Boolean> discretion;
    private final ImmutableList<Object> constants;
    final long[] figures;
    private final Memory.Layout layout;

    /**
     * @param members the position of the list of members
     * @param constants what the code refers to by number
     * @param figures the figures of the household's area
     * @param layout where what is kept begins
     */
    Run(
            Household household,
            int members,
            Map<String, Boolean> discretion,
            ImmutableList<Object> constants,
            long[] figures,
            Memory.Layout layout) {
        this.household = household;
        this.members = members;
        this.discretion = discretion;
        this.constants = constants;
        this.figures = figures;
        this.layout = layout;
    }

    // Entities

    Entity household() {
        return household;
    }

    /** The position of the list of members. */
    int members() {
        return members;
    }

    Memory.Layout layout() {
        return layout;
    }

    /** The position of a list that is no list of members. */
    int list(Entity entity, int relation) {
        int list = entity.position((Relation<?, ?>) constants.get(relation));
        if (list < 0) {
            throw new NotKnown();
        }
        return list;
    }

    // Facts

    /** A fact that is known. */
    static long fact(Entity entity, int slot) {
        if (!entity.states(slot)) {
            throw new NotKnown();
        }
        return entity.encoded(slot);
    }

    static boolean isKnown(Entity entity, int slot) {
        return entity.states(slot);
    }

    /** The position of the household's area among all areas. */
    int area() {
        return (int) fact(household, Household.AREA.slot());
    }

    static long known(long value) {
        if (value == Fact.UNKNOWN) {
            throw new NotKnown();
        }
        return value;
    }

    /** Whether a coded value is among those whose bits are set. */
    static boolean isOneOf(long value, long wanted) {
        return (wanted >>> value & 1) == 1;
    }

    boolean liesWithin(Entity entity, int condition) {
        Conditions.Within within = (Conditions.Within) constants.get(condition);
        Truth truth = within.truth(fact(entity, within.fact().slot()));
        if (truth == Truth.UNDETERMINED) {
            throw new NotKnown();
        }
        return truth == Truth.MET;
    }

    /** Whether the authority uses a rule: what the case says, or else what is decided in general, as the memory has it. */
    boolean uses(int rule, int general) {
        Boolean said = discretion.get((String) constants.get(rule));
        if (said != null) {
            return said;
        }
        if (general == 0) {
            throw new NotKnown();
        }
        return general == Memory.MET;
    }

    // Numbers

    /** A number within bounds, both included. */
    static long within(long value, long least, long most) {
        if (value < least || value > most) {
            throw new NotKnown();
        }
        return value;
    }

    /** A multiple of a unit; the mode by its position in {@link #MODES}. */
    static long divided(long above, long below, long unit, int mode) {
        long step = divisor(below, unit);
        if (MODES.get(mode) == RoundingMode.HALF_UP && above >= 0 && above < HALF_UP_TO && step < HALF_UP_TO) {
            // in one division, and without a jump on the remainder
            return (2 * above + step) / (2 * step) * unit;
        }
        return Math.multiplyExact(LongMath.divide(above, step, MODES.get(mode)), unit);
    }

    /** A quotient that is a whole number. */
    static long divided(long above, long below) {
        long step = divisor(below, 1);
        long quotient = above / step;
        if (quotient * step != above) {
            throw new NotKnown();
        }
        return quotient;
    }

    private static long divisor(long below, long unit) {
        if (below <= 0) {
            throw new NotKnown();
        }
        return Math.multiplyExact(below, unit);
    }

    /** The value where the bit is 1, else zero. */
    static long where(int bit, long value) {
        return value & -(long) bit;
    }

    static long years(long from, long to) {
        return ChronoUnit.YEARS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    static long months(long from, long to) {
        return ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    // Memory

    /** A number as it is kept: memory begins with zeros, so nothing that was kept is zero. */
    static long kept(long value) {
        return known(value) ^ Fact.UNKNOWN;
    }

    static long read(long kept) {
        return kept ^ Fact.UNKNOWN;
    }

    /** The sum of two kept numbers, either of which may be absent. */
    static long sum(long kept, long other) {
        return kept == 0 ? other : other == 0 ? kept : kept(Math.addExact(read(kept), read(other)));
    }
}
