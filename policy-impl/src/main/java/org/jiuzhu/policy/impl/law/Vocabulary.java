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
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;

/** All facts and lists that an engine knows, and the tables that they lead to. */
public final class Vocabulary {

    private static final ImmutableList<Fact<?, ?>> FACTS = ImmutableList.<Fact<?, ?>>builder()
            .addAll(Household.FACTS)
            .addAll(Member.FACTS)
            .addAll(Supporter.FACTS)
            .addAll(Parent.FACTS)
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
            .addAll(Parent.LISTS)
            .addAll(Application.LISTS)
            .addAll(Authority.LISTS)
            .build();

    private final ImmutableListMultimap<EntityKind<?>, Fact<?, ?>> facts;
    private final ImmutableListMultimap<EntityKind<?>, Relation<?, ?>> lists;
    private final ImmutableMap<Fact<?, ?>, Integer> slots;
    private final ImmutableMap<Relation<?, ?>, Integer> listSlots;
    private final int allKnownTo;
    private final Schema schema;

    private Vocabulary(ImmutableList<Fact<?, ?>> all, ImmutableList<Relation<?, ?>> allLists) {
        ImmutableListMultimap.Builder<EntityKind<?>, Fact<?, ?>> factsByKind = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<EntityKind<?>, Relation<?, ?>> listsByKind = ImmutableListMultimap.builder();
        BitSet numbers = new BitSet();
        for (Fact<?, ?> fact : all) {
            factsByKind.put(fact.kind(), fact);
            numbers.set(fact.number());
        }
        for (Relation<?, ?> list : allLists) {
            listsByKind.put(list.owner(), list);
            numbers.set(list.number());
        }
        facts = factsByKind.build();
        lists = listsByKind.build();
        slots = slots(facts);
        listSlots = slots(lists);
        allKnownTo = numbers.nextClearBit(0) - 1;
        ImmutableList.Builder<Reference<?, ?>> references = ImmutableList.builder();
        all.forEach(fact -> {
            if (fact instanceof Reference<?, ?> reference) {
                references.add(reference);
            }
        });
        schema = schema(allLists, references.build());
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

    private static Schema schema(ImmutableList<Relation<?, ?>> lists, ImmutableList<Reference<?, ?>> references) {
        try {
            Schema schema = Schema.of(lists, references);
            Map<String, EntityKind<?>> kinds = new HashMap<>();
            for (EntityKind<?> kind : schema.tables()) {
                if (kinds.putIfAbsent(kind.code(), kind) != null) {
                    throw new PolicyException("two kinds of entity have the code " + kind
                            + ": give a kind of one’s own a code that no other has");
                }
            }
            return schema;
        } catch (IllegalArgumentException e) {
            throw new PolicyException("lists of plug-ins cannot be: " + e.getMessage(), e);
        }
    }

    /** What has a name in files, and who brings it. */
    private record Owned(Object what, String owner) {}

    /** The facts and lists of the library and of the plug-ins; several plug-ins may share one. */
    public static Vocabulary of(Iterable<Layer> layers) {
        ImmutableList.Builder<Fact<?, ?>> facts = ImmutableList.builder();
        ImmutableList.Builder<Relation<?, ?>> lists = ImmutableList.builder();
        facts.addAll(FACTS);
        lists.addAll(LISTS);
        Map<String, Owned> owned = new HashMap<>();
        FACTS.forEach(fact -> owned.put(fact.toString(), new Owned(fact, "the library")));
        LISTS.forEach(list -> owned.put(list.toString(), new Owned(list, "the library")));
        for (Layer layer : layers) {
            String mine = "the plug-in of " + layer.place();
            layer.facts().stream().filter(f -> isNew(f, mine, owned)).forEach(facts::add);
            layer.lists().stream().filter(l -> isNew(l, mine, owned)).forEach(lists::add);
        }
        return new Vocabulary(facts.build(), lists.build());
    }

    private static boolean isNew(Object what, String owner, Map<String, Owned> owned) {
        Owned other = owned.putIfAbsent(what.toString(), new Owned(what, owner));
        if (other != null && other.what != what) {
            boolean isFact = what instanceof Fact<?, ?>;
            boolean areAlike = isFact == other.what instanceof Fact<?, ?>;
            throw new PolicyException((areAlike ? isFact ? "two facts" : "two lists" : "a fact and a list")
                    + " are called " + what
                    + ": one of " + other.owner + " and one of " + owner
                    + "; rename one, or let both plug-ins name the same constant: files of cases name"
                    + " them without a place, so a name means one thing even where the places never meet");
        }
        return other == null;
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
            throw new PolicyException(
                    what + " is unknown to this engine: its plug-in has to name it in facts(), a list in lists()");
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
                        + entity.id() + "; it is none of the library’s, and no plug-in names it in lists() as one of a "
                        + entity.kind());
            }
        }
    }
}
