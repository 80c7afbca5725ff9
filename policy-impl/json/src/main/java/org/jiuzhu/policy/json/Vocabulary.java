package org.jiuzhu.policy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jiuzhu.policy.PolicyEngine;
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
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;

/** What can stand in a case file: the fields of every kind of entity. The reader, the writer and the schema all walk it. */
final class Vocabulary {

    /** The kinds of the library, in the order in which the schema has them; those of plug-ins follow. */
    private static final ImmutableList<EntityKind<?>> KINDS = ImmutableList.of(
            Household.ENTITY,
            Member.ENTITY,
            Supporter.ENTITY,
            Parent.ENTITY,
            Income.ENTITY,
            Expense.ENTITY,
            Treatment.ENTITY,
            Award.ENTITY,
            Asset.ENTITY,
            Dwelling.ENTITY,
            Event.ENTITY,
            Application.ENTITY,
            Authority.ENTITY);

    /** People are referred to by their ids, so each has to have one of its own. */
    private static final ImmutableSet<EntityKind<?>> PEOPLE =
            ImmutableSet.of(Member.ENTITY, Supporter.ENTITY, Parent.ENTITY);

    private final ImmutableMap<EntityKind<?>, Fields<?>> fields;
    private final ImmutableMap<String, Named> named;
    private final ImmutableMap<ChoiceFact<?, ?>, ImmutableMap<String, Coded>> options;

    private Vocabulary(
            ImmutableMap<EntityKind<?>, Fields<?>> fields,
            ImmutableMap<String, Named> named,
            ImmutableMap<ChoiceFact<?, ?>, ImmutableMap<String, Coded>> options) {
        this.fields = fields;
        this.named = named;
        this.options = options;
    }

    /**
     * The fields of one kind of entity, by name.
     *
     * @param kind the kind
     * @param facts the facts, in the order in which they are written
     * @param lists the lists and parts, in the order in which they are written
     */
    record Fields<E extends Entity>(
            EntityKind<E> kind, ImmutableMap<String, Fact<E, ?>> facts, ImmutableMap<String, Relation<E, ?>> lists) {

        boolean requiresId() {
            return PEOPLE.contains(kind);
        }

        ImmutableSet<String> names() {
            return ImmutableSet.<String>builder()
                    .add("id")
                    .addAll(facts.keySet())
                    .addAll(lists.keySet())
                    .build();
        }
    }

    static Vocabulary of(PolicyEngine engine) {
        ImmutableMap.Builder<EntityKind<?>, Fields<?>> fields = ImmutableMap.builder();
        ImmutableSet<EntityKind<?>> kinds = ImmutableSet.<EntityKind<?>>builder()
                .addAll(KINDS)
                .addAll(engine.kinds())
                .build();
        kinds.forEach(kind -> fields.put(kind, fields(engine, kind)));
        ImmutableMap.Builder<ChoiceFact<?, ?>, ImmutableMap<String, Coded>> options = ImmutableMap.builder();
        for (EntityKind<?> kind : kinds) {
            for (Fact<?, ?> fact : engine.facts(kind)) {
                if (fact instanceof ChoiceFact<?, ?> choice) {
                    options.put(choice, options(engine, choice));
                }
            }
        }
        return new Vocabulary(
                fields.buildOrThrow(),
                engine.named().stream().collect(ImmutableMap.toImmutableMap(Named::id, named -> named)),
                options.buildOrThrow());
    }

    /** The values that a coded fact can have, by code: those that plug-ins bring to an open one are programmes. */
    static ImmutableMap<String, Coded> options(PolicyEngine engine, ChoiceFact<?, ?> fact) {
        Map<String, Coded> options = new LinkedHashMap<>();
        fact.options().forEach(option -> options.put(option.code(), option));
        if (fact.isOpen()) {
            engine.programmes().forEach(programme -> options.putIfAbsent(programme.code(), programme));
        }
        return ImmutableMap.copyOf(options);
    }

    private static <E extends Entity> Fields<E> fields(PolicyEngine engine, EntityKind<E> kind) {
        ImmutableMap<String, Relation<E, ?>> lists =
                engine.lists(kind).stream().collect(ImmutableMap.toImmutableMap(Relation::id, list -> list));
        Map<String, Fact<E, ?>> facts = new LinkedHashMap<>();
        for (Fact<E, ?> fact : engine.facts(kind)) {
            if (facts.put(fact.id(), fact) != null
                    || lists.containsKey(fact.id())
                    || fact.id().equals("id")) {
                throw new PolicyException("a " + kind + " has two fields called '" + fact.id()
                        + "'; a plug-in's fact needs a name that no other has");
            }
        }
        return new Fields<>(kind, ImmutableMap.copyOf(facts), lists);
    }

    /** {@return the values that a coded fact can have, by code} */
    @SuppressWarnings("unchecked") // the values of a fact are its own
    <V extends Coded> ImmutableMap<String, V> options(ChoiceFact<?, V> fact) {
        return (ImmutableMap<String, V>) requireNonNull(options.get(fact));
    }

    /** {@return what can be found in a case, by id} */
    ImmutableMap<String, Named> named() {
        return named;
    }

    ImmutableSet<EntityKind<?>> kinds() {
        return fields.keySet();
    }

    @SuppressWarnings("unchecked") // every kind is there, with fields of its own
    <E extends Entity> Fields<E> of(EntityKind<E> kind) {
        return (Fields<E>) requireNonNull(fields.get(kind));
    }

    /** {@return the kinds that do have a field of this name, for whoever looked for it elsewhere} */
    ImmutableList<String> kindsWith(String name) {
        return fields.values().stream()
                .filter(f -> f.facts().containsKey(name) || f.lists().containsKey(name))
                .map(f -> f.kind().code())
                .collect(ImmutableList.toImmutableList());
    }
}
