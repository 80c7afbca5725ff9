package org.jiuzhu.policy.impl.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Asset;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Dwelling;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/** All facts and lists that an engine knows, and the tables that they lead to. */
public final class Vocabulary {

    private static final ImmutableList<Fact<?, ?>> FACTS = ImmutableList.<Fact<?, ?>>builder()
            .addAll(Household.FACTS)
            .addAll(Member.FACTS)
            .addAll(Supporter.FACTS)
            .addAll(Income.FACTS)
            .addAll(Expense.FACTS)
            .addAll(Treatment.FACTS)
            .addAll(Asset.FACTS)
            .addAll(Dwelling.FACTS)
            .addAll(Event.FACTS)
            .addAll(Award.FACTS)
            .addAll(Application.FACTS)
            .addAll(Authority.FACTS)
            .build();

    private static final ImmutableList<Relation<?, ?>> LISTS = ImmutableList.<Relation<?, ?>>builder()
            .addAll(Household.LISTS)
            .addAll(Member.LISTS)
            .addAll(Supporter.LISTS)
            .addAll(Application.LISTS)
            .addAll(Authority.LISTS)
            .build();

    private final ImmutableListMultimap<EntityKind<?>, Fact<?, ?>> facts;
    private final ImmutableListMultimap<EntityKind<?>, Relation<?, ?>> lists;
    private final ImmutableMap<Fact<?, ?>, Integer> slots;
    private final ImmutableMap<Relation<?, ?>, Integer> listSlots;
    private final int allKnownTo;
    private final Schema schema = Schema.of(LISTS);

    private Vocabulary(ImmutableList<Fact<?, ?>> all) {
        ImmutableListMultimap.Builder<EntityKind<?>, Fact<?, ?>> factsByKind = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<EntityKind<?>, Relation<?, ?>> listsByKind = ImmutableListMultimap.builder();
        BitSet numbers = new BitSet();
        for (Fact<?, ?> fact : all) {
            factsByKind.put(fact.kind(), fact);
            numbers.set(fact.number());
        }
        for (Relation<?, ?> list : LISTS) {
            listsByKind.put(list.owner(), list);
            numbers.set(list.number());
        }
        facts = factsByKind.build();
        lists = listsByKind.build();
        slots = slots(facts);
        listSlots = slots(lists);
        allKnownTo = numbers.nextClearBit(0) - 1;
    }

    // the slot of each is its place among those of its kind
    private static <T> ImmutableMap<T, Integer> slots(ImmutableListMultimap<EntityKind<?>, T> byKind) {
        ImmutableMap.Builder<T, Integer> slots = ImmutableMap.builder();
        for (EntityKind<?> kind : byKind.keySet()) {
            ImmutableList<T> ofKind = byKind.get(kind);
            for (int slot = 0; slot < ofKind.size(); slot++) {
                slots.put(ofKind.get(slot), slot);
            }
        }
        return slots.buildOrThrow();
    }

    /** A fact and who brings it. */
    private record Owned(Fact<?, ?> fact, String owner) {}

    /** The facts of the library and of the plug-ins; several plug-ins may share one. */
    public static Vocabulary of(Iterable<Layer> layers) {
        ImmutableList.Builder<Fact<?, ?>> all = ImmutableList.builder();
        all.addAll(FACTS);
        Map<String, Owned> owned = new HashMap<>();
        for (Fact<?, ?> fact : FACTS) {
            owned.put(fact.toString(), new Owned(fact, "the library"));
        }
        for (Layer layer : layers) {
            for (Fact<?, ?> fact : layer.facts()) {
                Owned mine = new Owned(fact, "the plug-in of " + layer.place());
                Owned other = owned.putIfAbsent(fact.toString(), mine);
                if (other == null) {
                    all.add(fact);
                } else if (other.fact != fact) {
                    throw new PolicyException(
                            "two facts are called " + fact + ": one of " + other.owner + " and one of "
                                    + mine.owner
                                    + "; rename one, or let both plug-ins name the same constant: files of cases name"
                                    + " facts without a place, so a name means one thing even where the places never meet");
                }
            }
        }
        return new Vocabulary(all.build());
    }

    /** The tables that the lists lead to. */
    public Schema schema() {
        return schema;
    }

    public ImmutableList<Fact<?, ?>> facts(EntityKind<?> kind) {
        return facts.get(kind);
    }

    public ImmutableList<Relation<?, ?>> lists(EntityKind<?> kind) {
        return lists.get(kind);
    }

    public boolean knows(Fact<?, ?> fact) {
        return slots.containsKey(fact);
    }

    public int slot(Fact<?, ?> fact) {
        return found(slots.get(fact), fact);
    }

    public int slot(Relation<?, ?> list) {
        return found(listSlots.get(list), list);
    }

    private static int found(@Nullable Integer slot, Object what) {
        if (slot == null) {
            throw new PolicyException(what + " is unknown to this engine: its plug-in has to name it in facts()");
        }
        return slot;
    }

    /** Checks that the engine knows every fact and list that is stated of an entity and of all that belong to it. */
    public void check(Entity entity) {
        // what was made before anything that the engine does not know needs no look at each fact
        if (entity.newest() <= allKnownTo) {
            return;
        }
        checkLists(entity);
        entity.facts().forEach(this::slot);
        for (ImmutableList<? extends Entity> list : entity.parts().values()) {
            for (Entity part : list) {
                check(part);
            }
        }
    }

    /** Checks that the engine reads every list that an entity states. */
    public void checkLists(Entity entity) {
        for (Relation<?, ?> list : entity.parts().keySet()) {
            if (!listSlots.containsKey(list)) {
                throw new PolicyException("the list " + list + " was stated for the " + entity.kind() + " "
                        + entity.id() + ", and is none of the library's lists of a " + entity.kind());
            }
        }
    }
}
