package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.impl.law.Sources;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.Leaves;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Label;

/**
 * What a program came to for one case, and what it was run with: all that readers read.
 *
 * @param program the program
 * @param sources what is published and set
 * @param values what it came to
 * @param provenance where facts of the case come from, by their paths
 */
public record Reading(Program program, Sources sources, Values values, ImmutableMap<String, Provenance> provenance) {

    /** The row of the household or authority that the case is about: there is one. */
    public static final int ROOT = 0;

    public Rows rows() {
        return values.rows();
    }

    public Schema schema() {
        return values.rows().schema();
    }

    Truth truth(Op op, int row) {
        return values.truth(op, row);
    }

    /** A number at a row of its table. */
    public Range number(Op op, int row) {
        return values.number(op, row);
    }

    /** Whether nothing that is unknown can change what an operation comes to. */
    public boolean isKnown(Op op, int row) {
        return switch (op.head().type()) {
            case TRUTH -> values.truth(op, row) != Truth.UNDETERMINED;
            case NUMBER -> values.number(op, row).isExact();
            case CODE -> values.code(op, row) != Fact.UNKNOWN;
        };
    }

    /** Where a fact comes from, if that is said. */
    Optional<Provenance> provenance(Leaves.Stated op, int row) {
        return provenance.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(provenance.get(
                        rows().path(op.table(), row) + "." + op.fact().id()));
    }

    /** Whether a finding says what an operation comes to. */
    boolean isFound(Op op, int row) {
        return values.found(op, row) != null;
    }

    /** Whether a rule's own condition holds. */
    public Truth holds(LoweredRule rule, int row) {
        return values.truth(rule.condition(), row);
    }

    /** Whether its own condition holds and the authority uses it. */
    public Truth applies(LoweredRule rule, int row) {
        return values.truth(rule.applies(), row);
    }

    /** Whether only the authority's word is missing. */
    public boolean waitsForDiscretion(LoweredRule rule, int row) {
        return holds(rule, row) == Truth.MET && values.truth(rule.discretion(), row) == Truth.UNDETERMINED;
    }

    /** A fact of an entity as it is kept; {@link Fact#UNKNOWN} if it is not known. */
    public long encoded(int table, int row, Fact<?, ?> fact) {
        Entity entity = rows().entity(table, row);
        return entity == null ? Fact.UNKNOWN : entity.encoded(fact.slot());
    }

    /** The row of the household that a row belongs to, or {@link Rows#NONE}. */
    int household(int table, int row) {
        return rows().up(table, row, schema().table(Household.ENTITY));
    }

    /** Whether it is known who is in a list. */
    public boolean isListed(Relation<?, ?> list, int owner) {
        return rows().start(schema().list(list), owner) != Rows.NONE;
    }

    /** The first row that is looked at, as far as they are known; {@link #end} if there is none. */
    public int start(Folds.Among among, int row) {
        return values.first(among, row);
    }

    /** The row after the last that is looked at. */
    public int end(Folds.Among among, int row) {
        return values.end(among, row);
    }

    /** Whether a row is in the window of another, whatever it has to fulfil there. */
    public Truth stands(Folds.Among among, int row, int part) {
        return values.stands(among, row, part);
    }

    /** The first row of a list as far as it is known; {@link #end} if there is none. */
    public int start(Relation<?, ?> list, int owner) {
        return Math.max(0, rows().start(schema().list(list), owner));
    }

    /** The row after the last of a list as far as it is known. */
    public int end(Relation<?, ?> list, int owner) {
        return Math.max(0, rows().end(schema().list(list), owner));
    }

    /** What people call an entity of a list: {@code member a}. */
    public Label name(int table, int row) {
        EntityKind<?> kind = schema().tables().get(table);
        Entity entity = rows().entity(table, row);
        String id = entity == null ? rows().path(table, row) : entity.id();
        return Label.of(kind.label().zh() + " " + id, kind.label().en() + " " + id);
    }
}
