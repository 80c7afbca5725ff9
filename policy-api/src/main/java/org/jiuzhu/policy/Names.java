package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;

/** Finds facts and lists by the names that files of cases give them. */
final class Names {

    private final PolicyEngine engine;

    Names(PolicyEngine engine) {
        this.engine = engine;
    }

    <E extends Entity> Fact<E, ?> fact(EntityKind<E> kind, String id) {
        Optional<Fact<E, ?>> found =
                engine.facts(kind).stream().filter(f -> f.id().equals(id)).findFirst();
        return found.orElseThrow(
                () -> unknown("fact", kind, id, engine.facts(kind).stream().map(Fact::id)));
    }

    <E extends Entity> Relation<E, ?> list(EntityKind<E> kind, String id) {
        Optional<Relation<E, ?>> found =
                engine.lists(kind).stream().filter(l -> l.id().equals(id)).findFirst();
        return found.orElseThrow(
                () -> unknown("list", kind, id, engine.lists(kind).stream().map(Relation::id)));
    }

    private PolicyException unknown(String what, EntityKind<?> kind, String id, Stream<String> known) {
        ImmutableList<String> elsewhere = kinds().stream()
                .flatMap(k -> Stream.concat(engine.facts(k).stream(), engine.lists(k).stream()))
                .filter(f -> idOf(f).equals(id))
                .map(Object::toString)
                .collect(ImmutableList.toImmutableList());
        return new PolicyException("a " + kind + " has no " + what + " with the id '" + id + "'"
                + NearMiss.hint(id, known.toList())
                + (elsewhere.isEmpty() ? "" : "; there is " + String.join(", ", elsewhere)));
    }

    private static String idOf(Object factOrList) {
        return factOrList instanceof Relation<?, ?> list ? list.id() : ((Fact<?, ?>) factOrList).id();
    }

    // every kind belongs to a household, itself or through another
    ImmutableSet<EntityKind<?>> kinds() {
        Set<EntityKind<?>> kinds = new LinkedHashSet<>();
        collect(Household.ENTITY, kinds);
        return ImmutableSet.copyOf(kinds);
    }

    private void collect(EntityKind<?> kind, Set<EntityKind<?>> kinds) {
        if (kinds.add(kind)) {
            engine.lists(kind).forEach(l -> collect(l.part(), kinds));
        }
    }
}
