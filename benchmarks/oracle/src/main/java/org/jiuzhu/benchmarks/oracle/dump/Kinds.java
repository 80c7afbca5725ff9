package org.jiuzhu.benchmarks.oracle.dump;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;

/** The kinds of entities with their lists, found from the household downwards, so that what is new is there by itself. */
public final class Kinds {

    private Kinds() {}

    /** {@return all kinds, the household first, each with its lists} */
    public static Map<EntityKind<?>, List<Relation<?, ?>>> withLists() {
        Map<EntityKind<?>, List<Relation<?, ?>>> found = new LinkedHashMap<>();
        add(Household.ENTITY, found);
        return found;
    }

    private static void add(EntityKind<?> kind, Map<EntityKind<?>, List<Relation<?, ?>>> found) {
        if (found.containsKey(kind)) {
            return;
        }
        List<Relation<?, ?>> lists = listsOf(kind);
        found.put(kind, lists);
        lists.forEach(list -> add(list.part(), found));
    }

    // each class of entities has its lists as a constant of this name
    private static List<Relation<?, ?>> listsOf(EntityKind<?> kind) {
        List<Relation<?, ?>> lists = new ArrayList<>();
        try {
            for (Object list : (Iterable<?>) kind.type().getField("LISTS").get(null)) {
                lists.add((Relation<?, ?>) list);
            }
            return lists;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(kind.type() + " has no constant LISTS", e);
        }
    }
}
