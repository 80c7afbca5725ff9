package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/** The entities of a case by their paths, as results name them; what always belongs to the household is there although nothing is known of it. */
final class Subjects {

    private final Map<String, EntityKind<?>> kinds = new LinkedHashMap<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    Subjects(Household household) {
        add(household, Household.ENTITY.code());
        for (Relation<Household, ?> list : Household.LISTS) {
            if (list.isSingle()) {
                kinds.putIfAbsent(Household.ENTITY + "." + list.id(), list.part());
            }
        }
    }

    private void add(Entity entity, String path) {
        kinds.put(path, entity.kind());
        entities.put(path, entity);
        for (Map.Entry<Relation<?, ?>, ImmutableList<? extends Entity>> list :
                entity.parts().entrySet()) {
            list.getValue().forEach(part -> add(part, path(path, list.getKey(), part)));
        }
    }

    /** The path of what belongs to somebody. */
    static String path(String owner, Relation<?, ?> relation, Entity part) {
        return owner + "." + relation.id() + (relation.isSingle() ? "" : "[" + part.id() + "]");
    }

    /** An entity of which something is known; null if there is none at the path, or nothing is known of it. */
    @Nullable
    Entity entity(String path) {
        return entities.get(path);
    }

    /**
     * The kind of the entity at a path.
     *
     * @param of what names it, for the message
     * @throws PolicyException if there is none
     */
    EntityKind<?> kind(String path, String of) {
        EntityKind<?> kind = kinds.get(path);
        if (kind == null) {
            throw new PolicyException(of + ": the case has no '" + path + "'" + NearMiss.hint(path, kinds.keySet())
                    + "; give the path of an entity of the case, such as "
                    + ImmutableList.copyOf(kinds.keySet()).get(Math.min(1, kinds.size() - 1)));
        }
        return kind;
    }
}
