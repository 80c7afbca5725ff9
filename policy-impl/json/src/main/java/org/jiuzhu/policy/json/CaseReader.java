package org.jiuzhu.policy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;

/** Reads one case file. */
final class CaseReader {

    /** The version of the form of case files. */
    static final int VERSION = 1;

    static final ImmutableList<String> REQUIRED = ImmutableList.of("version", "place", "date", "household");
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "$schema", "description", "version", "place", "date", "discretion", "findings", "provenance", "household");

    private final Vocabulary vocabulary;
    private final JsonInput in;

    CaseReader(Vocabulary vocabulary, JsonInput in) {
        this.vocabulary = vocabulary;
        this.in = in;
    }

    Case read() {
        Case.Builder result = Case.builder();
        in.object(REQUIRED, name -> {
            switch (name) {
                case "$schema", "description" -> in.string("a text");
                case "version" -> in.version(VERSION);
                case "place" -> result.place(in.place());
                case "date" -> result.date(in.day());
                case "discretion" -> in.object(ImmutableList.of(), rule -> result.putDiscretion(rule, in.truth()));
                case "findings" ->
                    in.list("findings", () -> result.addFinding(new FindingReader(vocabulary, in).read()));
                case "provenance" -> in.object(ImmutableList.of(), path -> result.putProvenance(path, provenance()));
                case "household" -> result.household(entity(Household.ENTITY, Household.ENTITY.code()));
                default -> throw in.unknownField(FIELDS, elsewhere(name));
            }
        });
        try {
            return result.build();
        } catch (PolicyException impossible) {
            throw in.wrong("an impossible case: " + impossible.getMessage());
        }
    }

    private Provenance provenance() {
        Map<String, String> texts = new HashMap<>();
        List<LocalDate> days = new ArrayList<>();
        in.object(ImmutableList.of(), name -> {
            switch (name) {
                case "by" -> texts.put(name, in.shown("who stated it, as text"));
                case "from" -> texts.put(name, in.shown("what it was taken from, as text"));
                case "on" -> days.add(in.day());
                default -> throw in.unknownField(ImmutableSet.of("by", "from", "on"), "");
            }
        });
        try {
            return new Provenance(
                    Optional.ofNullable(texts.get("by")),
                    Optional.ofNullable(texts.get("from")),
                    days.stream().findFirst());
        } catch (PolicyException wrong) {
            throw in.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private String elsewhere(String name) {
        List<String> kinds = vocabulary.kindsWith(name);
        return kinds.isEmpty() ? "" : "; it is a field of: " + String.join(", ", kinds);
    }

    /** Reads an entity; one without an id has the other. */
    <E extends Entity> E entity(EntityKind<E> kind, String otherwiseId) {
        Vocabulary.Fields<E> fields = vocabulary.of(kind);
        Content<E> content = new Content<>(otherwiseId);
        in.object(
                fields.requiresId() ? ImmutableList.of("id") : ImmutableList.of(),
                name -> field(fields, name, content));
        return content.build(kind);
    }

    private <E extends Entity> void field(Vocabulary.Fields<E> fields, String name, Content<E> content) {
        Fact<E, ?> fact = fields.facts().get(name);
        Relation<E, ?> list = fields.lists().get(name);
        if (name.equals("id")) {
            content.id = id(fields.kind());
        } else if (fact instanceof Reference<?, ?> reference) {
            String target = target(reference);
            content.statements.add(builder -> builder.withTarget(fact, target));
        } else if (fact instanceof ChoiceFact<E, ?> choice) {
            content.statements.add(choice(choice));
        } else if (fact != null) {
            long value = value(fact);
            content.statements.add(builder -> builder.withEncoded(fact, value));
        } else if (list != null) {
            content.statements.add(list.isSingle() ? single(list) : list(list));
        } else {
            throw in.unknownField(fields.names(), elsewhere(name));
        }
    }

    private String id(EntityKind<?> kind) {
        String id = in.string("an id that is not blank, as text");
        try {
            // it knows the form of ids
            new Entity.Builder<>(kind, id);
            return id;
        } catch (IllegalArgumentException wrong) {
            throw in.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    // whom the case has is seen when all of it was read
    private String target(Reference<?, ?> reference) {
        String target = in.string(
                "the id of one of " + reference.among() + ", or \"" + Reference.NOBODY + "\" if there is nobody");
        try {
            reference.encode(target);
            return target;
        } catch (IllegalArgumentException wrong) {
            throw in.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private <E extends Entity, P extends Entity> Consumer<Entity.Builder<E>> single(Relation<E, P> relation) {
        P part = entity(relation.part(), relation.id());
        return builder -> builder.with(relation, ImmutableList.of(part));
    }

    private <E extends Entity, P extends Entity> Consumer<Entity.Builder<E>> list(Relation<E, P> relation) {
        List<P> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        in.list(relation.id(), () -> {
            P part = entity(relation.part(), Integer.toString(parts.size() + 1));
            if (!ids.add(part.id())) {
                throw in.wrong("two of the " + relation.id() + " have the id '" + part.id() + "'");
            }
            parts.add(part);
        });
        return builder -> builder.with(relation, parts);
    }

    private long value(Fact<?, ?> fact) {
        if (fact instanceof ConditionFact<?> condition) {
            return condition.encode(in.truth());
        } else if (fact instanceof AmountFact<?> amount) {
            return in.fen(insteadOfNegative(amount));
        } else if (fact instanceof CountFact<?> count) {
            return in.whole(count.min(), count.max());
        } else if (fact instanceof RateFact<?> rate) {
            return rate.encode(in.decimal(rate.min(), rate.max()));
        } else if (fact instanceof DayFact<?> day) {
            return day.encode(in.day());
        }
        return ((PlaceFact<?>) fact).encode(in.place());
    }

    /** Of what comes and goes somebody may have less than nothing; of what is owned nobody has. */
    private static String insteadOfNegative(AmountFact<?> amount) {
        if (amount.equals(Income.AMOUNT)) {
            return "; of a loss give \"0.00\", for a net income is no less";
        } else if (amount.equals(Expense.AMOUNT)) {
            return "; of what was paid back give what is left to bear, no less than \"0.00\"";
        }
        return "";
    }

    private <E extends Entity, V extends Coded> Consumer<Entity.Builder<E>> choice(ChoiceFact<E, V> fact) {
        ImmutableMap<String, V> options = vocabulary.options(fact);
        V value = requireNonNull(options.get(in.code(options.keySet())));
        return builder -> builder.with(fact, value);
    }

    /** What was read of an entity; its id may come last. */
    private static final class Content<E extends Entity> {
        private final List<Consumer<Entity.Builder<E>>> statements = new ArrayList<>();
        private String id;

        Content(String otherwiseId) {
            this.id = otherwiseId;
        }

        E build(EntityKind<E> kind) {
            Entity.Builder<E> builder = new Entity.Builder<>(kind, id);
            statements.forEach(statement -> statement.accept(builder));
            return builder.build();
        }
    }
}
