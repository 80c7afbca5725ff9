package org.jiuzhu.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.table.Columns;

/** The households of cases as columns, as a register has them. */
final class AsColumns {

    private AsColumns() {}

    static Columns<Household> of(List<Case> cases) {
        return columns(Household.ENTITY, cases.stream().map(Case::household).collect(ImmutableList.toImmutableList()));
    }

    @SuppressWarnings("unchecked") // an entity has facts and lists of its own kind only
    private static <E extends Entity> Columns<E> columns(EntityKind<E> kind, List<E> entities) {
        Set<Fact<?, ?>> facts = new LinkedHashSet<>();
        Set<Relation<?, ?>> lists = new LinkedHashSet<>();
        for (E entity : entities) {
            facts.addAll(entity.facts());
            lists.addAll(entity.parts().keySet());
        }
        Columns.Builder<E> columns = Columns.of(kind, entities.size());
        columns.ids(entities.stream().map(Entity::id).collect(ImmutableList.toImmutableList()));
        for (Fact<?, ?> fact : facts) {
            long[] values =
                    entities.stream().mapToLong(e -> e.encoded(fact.slot())).toArray();
            columns.with((Fact<? super E, ?>) fact, values);
        }
        for (Relation<?, ?> list : lists) {
            addList(columns, (Relation<? super E, Entity>) list, entities);
        }
        return columns.build();
    }

    private static <E extends Entity, P extends Entity> void addList(
            Columns.Builder<E> columns, Relation<? super E, P> list, List<E> owners) {
        List<P> parts = new ArrayList<>();
        int[] offsets = new int[owners.size() + 1];
        BitSet unknown = new BitSet();
        for (int owner = 0; owner < owners.size(); owner++) {
            Optional<ImmutableList<P>> known = owners.get(owner).get(list);
            known.ifPresent(parts::addAll);
            unknown.set(owner, known.isEmpty());
            offsets[owner + 1] = parts.size();
        }
        columns.with(list, columns(list.part(), parts), offsets, unknown);
    }
}
