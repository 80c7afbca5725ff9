package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** Sees to it that each reference of a case points to somebody whom the case has, to another one than who points, or to nobody. */
final class Targets {

    /** The entity at hand and those that it belongs to, it first. */
    private final Deque<Entity> owners = new ArrayDeque<>();

    private Targets() {}

    static void check(Household household) {
        new Targets().each(household, Household.ENTITY.code());
    }

    private void each(Entity entity, String path) {
        owners.push(entity);
        for (Fact<?, ?> fact : entity.facts()) {
            if (fact instanceof Reference<?, ?> reference) {
                check(entity, reference, path + "." + fact.id());
            }
        }
        for (Map.Entry<Relation<?, ?>, ImmutableList<? extends Entity>> list :
                entity.parts().entrySet()) {
            list.getValue().forEach(part -> each(part, Subjects.path(path, list.getKey(), part)));
        }
        owners.pop();
    }

    private void check(Entity entity, Reference<?, ?> reference, String path) {
        String id = entity.get(reference).orElseThrow();
        if (id.equals(Reference.NOBODY)) {
            return;
        }
        Relation<?, ?> among = reference.among();
        Optional<? extends ImmutableList<? extends Entity>> list = owners.stream()
                .filter(o -> o.kind() == among.owner())
                .findFirst()
                .flatMap(o -> o.get(among));
        if (list.isEmpty()) {
            throw new PolicyException(path + ": points to '" + id + "' of " + among
                    + ", and nobody said who is in that; state the list, or leave the reference out");
        }
        if (reference.isToOwnKind() && entity.id().equals(id)) {
            throw new PolicyException(path + ": '" + id + "' points to itself; give the id of another one of " + among
                    + ", '" + Reference.NOBODY + "' if there is nobody, or leave it out if that is unknown");
        }
        ImmutableList<String> ids = list.get().stream().map(Entity::id).collect(ImmutableList.toImmutableList());
        if (!ids.contains(id)) {
            throw new PolicyException(path + ": " + among + " has no '" + id + "'" + NearMiss.hint(id, ids)
                    + "; give the id of one of " + ids + ", '" + Reference.NOBODY
                    + "' if there is nobody, or leave it out if that is unknown");
        }
    }
}
