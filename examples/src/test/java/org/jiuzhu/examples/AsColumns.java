package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.table.Columns;

/** Entities as columns: what is known of any of them gets a column. */
final class AsColumns {

    private AsColumns() {}

    static <E extends Entity> Columns<E> of(EntityKind<E> kind, List<? extends E> entities) {
        Columns.Builder<E> builder = Columns.of(kind, entities.size()).ids(Lists.transform(entities, Entity::id));
        Set<Fact<?, ?>> facts = new LinkedHashSet<>();
        Set<Relation<?, ?>> lists = new LinkedHashSet<>();
        for (E entity : entities) {
            facts.addAll(entity.facts());
            lists.addAll(entity.parts().keySet());
        }
        facts.forEach(f -> add(f, entities, builder));
        lists.forEach(l -> add(l, entities, builder));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // what is known of an entity is of its kind
    private static <E extends Entity> void add(
            Fact<?, ?> fact, List<? extends E> entities, Columns.Builder<E> builder) {
        builder.with(
                (Fact<? super E, ?>) fact,
                entities.stream().mapToLong(e -> e.encoded(fact.slot())).toArray());
    }

    @SuppressWarnings("unchecked") // what is known of an entity is of its kind
    private static <E extends Entity, P extends Entity> void add(
            Relation<?, ?> list, List<? extends E> entities, Columns.Builder<E> builder) {
        Relation<? super E, P> relation = (Relation<? super E, P>) list;
        List<P> parts = new ArrayList<>();
        int[] offsets = new int[entities.size() + 1];
        BitSet unknown = new BitSet();
        for (int row = 0; row < entities.size(); row++) {
            ImmutableList<P> own =
                    entities.get(row).get((Relation<?, P>) relation).orElse(ImmutableList.of());
            parts.addAll(own);
            unknown.set(row, entities.get(row).get(relation).isEmpty());
            offsets[row + 1] = parts.size();
        }
        builder.with(relation, of(relation.part(), parts), offsets, unknown);
    }
}
