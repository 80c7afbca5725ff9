package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;

/** What is unknown and matters to one result, each once, in the order in which the rules read it. */
public final class Questions {

    private static final int SOME = 64;

    private final Reading reading;
    private final Unknowns unknowns;
    private final BitSet seen = new BitSet(2 * SOME);
    private int[] found = new int[SOME];
    private int size;
    private boolean isByZero;

    /**
     * Collects for one result of a case.
     *
     * @param unknowns what is unknown of the case, so that nothing is looked into twice
     */
    public Questions(Unknowns unknowns) {
        this.reading = unknowns.reading();
        this.unknowns = unknowns;
    }

    /** What was found. */
    public ImmutableList<Missing> list() {
        return unknowns.asked().list(numbers());
    }

    int[] numbers() {
        return Arrays.copyOf(found, size);
    }

    /** Whether the result depends on a quotient by zero, and on nothing that anybody could say. */
    boolean isByZeroAlone() {
        return isByZero && size == 0;
    }

    private void add(int number) {
        if (number == Unknowns.BY_ZERO) {
            isByZero = true;
        } else if (!seen.get(number)) {
            seen.set(number);
            if (size == found.length) {
                found = Arrays.copyOf(found, 2 * size);
            }
            found[size++] = number;
        }
    }

    /** Asks for a fact of an entity. */
    public void add(int table, int row, Fact<?, ?> fact) {
        add(unknowns.asked().of(table, row, fact));
    }

    /** Asks who is in a list. */
    public void add(int table, int row, Relation<?, ?> list) {
        add(unknowns.asked().of(table, row, list));
    }

    /** Asks for the working days of a year. */
    public void addYear(int year, WorkingCalendar calendar) {
        add(unknowns.asked().ofYear(year, calendar));
    }

    /** Names what is unknown of an operation at a row, and can change what it comes to. */
    public void name(Op op, int row) {
        for (int number : unknowns.of(op, row)) {
            add(number);
        }
    }

    /** Names what keeps it open whether a rule applies, the word of the authority too. */
    public void name(LoweredRule rule, int row) {
        if (reading.applies(rule, row) == Truth.UNDETERMINED) {
            Rule<?> before = unknowns.read(rule.rule());
            name(rule.applies(), row);
            unknowns.read(before);
        }
    }

    /** Names what is unknown of what a rule computes. */
    public void nameValues(LoweredRule rule, int row) {
        Rule<?> before = unknowns.read(rule.rule());
        for (Op value : rule.values()) {
            name(value, row);
        }
        unknowns.read(before);
    }

    /** Names what is unknown of a rule's own condition, unless the authority does not use it anyhow. */
    public void nameCondition(LoweredRule rule, int row) {
        if (reading.truth(rule.discretion(), row) != Truth.NOT_MET) {
            name(rule.condition(), row);
        }
    }
}
