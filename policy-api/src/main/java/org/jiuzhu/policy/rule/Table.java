package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Collectors;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Text;

/**
 * A passage that is a table: what a programme gives by a coded value (the rows, such as stages of schooling) and by a group (the columns, such
 * as families on dibao). Each cell is a sentence with an id of its own, and becomes a rule of its own; one more rule says that who finds
 * himself in a cell is eligible. Begun with {@link Words#table}; each step returns a new table.
 *
 * @param <E> the entity that it speaks of
 * @param <V> the coded values of the rows
 */
public final class Table<E extends Entity, V extends Coded> {

    private final String id;
    private final Text text;
    private final String locator;
    private final Programme<?> programme;
    private final EntityKind<E> scope;
    private final Choice<? super E, V> rows;
    private final ImmutableList<Rule<E>> cells;

    Table(
            String id,
            Text text,
            String locator,
            Programme<?> programme,
            EntityKind<E> scope,
            Choice<? super E, V> rows,
            ImmutableList<Rule<E>> cells) {
        this.id = id;
        this.text = text;
        this.locator = locator;
        this.programme = programme;
        this.scope = scope;
        this.rows = rows;
        this.cells = cells;
    }

    /**
     * A cell: a service or a good for one group at some values.
     *
     * @param cellId the id of the sentence, unique over all rules
     * @param values the values of the rows that it counts for
     * @param group the group: a condition with a name, that is a fact or a definition, or {@link Words#ALWAYS} for everybody
     * @param zh what is given, in Chinese
     * @param en what is given, in English
     * @return the table with this cell
     * @throws IllegalArgumentException if the group has no name
     */
    public Table<E, V> cell(String cellId, ImmutableSet<V> values, Condition<? super E> group, String zh, String en) {
        String whoZh = values.stream().map(v -> v.label().zh()).collect(Collectors.joining("、"));
        String whoEn = values.stream().map(v -> v.label().en()).collect(Collectors.joining(", "));
        Label name = name(cellId, group.node());
        Condition<? super E> inCell =
                isEverybody(group.node()) ? rows.isOneOf(values) : Words.<E>allOf(rows.isOneOf(values), group);
        Rule<E> rule = Words.shall(text, cellId, locator)
                .says(whoZh + "，" + name.zh() + "：" + zh, whoEn + ", " + name.en() + ": " + en)
                .when(scope, inCell)
                .then(Consequences.provides(programme, zh, en));
        ImmutableList<Rule<E>> more =
                ImmutableList.<Rule<E>>builder().addAll(cells).add(rule).build();
        return new Table<>(id, text, locator, programme, scope, rows, more);
    }

    private static Label name(String cellId, Node group) {
        if (group instanceof Leaf.Stated stated) {
            return stated.fact().label();
        } else if (group instanceof PassedOn.Defined defined) {
            return defined.definition().label();
        }
        checkArgument(isEverybody(group), "the group of cell %s has no name: say define(…) of it", cellId);
        return Label.of("所有人", "everybody");
    }

    private static boolean isEverybody(Node group) {
        return group.equals(Words.ALWAYS.node());
    }

    /**
     * The rules: who is in any cell is eligible; and each cell, in order.
     *
     * @return the rules, the one on eligibility first, with the id of the table
     * @throws IllegalStateException if there is no cell
     */
    public ImmutableList<Rule<?>> rules() {
        checkState(!cells.isEmpty(), "the table %s has no cell", id);
        Condition<E> inACell = Written.condition(new Proposition.Joined(
                Proposition.Junction.ANY_OF,
                Operands.of(cells.stream().map(c -> c.condition().node()).collect(ImmutableList.toImmutableList()))));
        Rule<E> eligible = Words.shall(text, id, locator)
                .says(
                        "表中任一情形，可获" + programme.label().zh(),
                        "Whoever is in a cell of the table gets "
                                + programme.label().en())
                .when(scope, inACell)
                .then(Consequences.makesEligible(programme));
        return ImmutableList.<Rule<?>>builder().add(eligible).addAll(cells).build();
    }
}
