package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiuzhu.policy.text.PolicyException;

/** Puts what is said later of an entity over what was said before. */
final class Updates {

    private Updates() {}

    static <E extends Entity> E of(EntityKind<E> kind, Entity older, Entity newer) {
        if (older.kind() != kind || newer.kind() != kind || !older.id().equals(newer.id())) {
            throw new PolicyException("of " + older.kind() + " " + older.id() + " nothing is said by what is stated of "
                    + newer.kind() + " " + newer.id());
        }
        Map<Fact<?, ?>, Long> values = new LinkedHashMap<>(older.values());
        Map<Fact<?, ?>, Object> further = new LinkedHashMap<>(older.further());
        for (Fact<?, ?> fact : newer.facts()) {
            further.remove(fact);
        }
        values.putAll(newer.values());
        further.putAll(newer.further());
        Map<Relation<?, ?>, ImmutableList<? extends Entity>> parts = new LinkedHashMap<>(older.parts());
        newer.parts().forEach((list, entities) -> parts.merge(list, entities, Updates::list));
        return kind.make(new EntityState(
                kind,
                older.id(),
                ImmutableMap.copyOf(values),
                ImmutableMap.copyOf(further),
                ImmutableMap.copyOf(parts)));
    }

    // the later list says who belongs to it, and keeps what it does not say of who was there before
    private static ImmutableList<? extends Entity> list(
            ImmutableList<? extends Entity> older, ImmutableList<? extends Entity> newer) {
        Map<String, Entity> known = new LinkedHashMap<>();
        older.forEach(entity -> known.put(entity.id(), entity));
        ImmutableList.Builder<Entity> list = ImmutableList.builder();
        for (Entity entity : newer) {
            Entity before = known.get(entity.id());
            list.add(before == null ? entity : of(entity.kind(), before, entity));
        }
        return list.build();
    }
}
