package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jspecify.annotations.Nullable;

/**
 * An entity of a case, ready to be evaluated: its facts in slots, its lists as frames of their own, and a memory for definitions and rules. A frame
 * belongs to one evaluation and is never shared between threads.
 */
final class Frame {

    /** The slot value of a fact that is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    final EntityKind<?> kind;
    final @Nullable Frame owner;
    final String path;
    final Map<String, Boolean> discretion;
    final long[] facts;
    private final Frame[] @Nullable [] lists;
    private final Plan plan;
    private @Nullable Object @Nullable [] memory;
    private @Nullable Truth @Nullable [] rules;
    private @Nullable Explainer @Nullable [] shownTo;

    private Frame(
            Plan plan,
            EntityKind<?> kind,
            @Nullable Frame owner,
            String path,
            Map<String, Boolean> discretion,
            @Nullable Entity entity) {
        this.plan = plan;
        this.kind = kind;
        this.owner = owner;
        this.path = path;
        this.discretion = discretion;
        Vocabulary vocabulary = plan.vocabulary();
        facts = new long[vocabulary.facts(kind).size()];
        Arrays.fill(facts, UNKNOWN);
        // a list's slot is its place among the lists of its kind
        ImmutableList<Relation<?, ?>> relations = vocabulary.lists(kind);
        lists = new Frame[relations.size()] @Nullable [];
        if (entity != null) {
            vocabulary.checkLists(entity);
            for (Fact<?, ?> fact : entity.facts()) {
                facts[vocabulary.slot(fact)] = entity.encoded(fact.slot());
            }
        }
        for (int slot = 0; slot < lists.length; slot++) {
            lists[slot] = frames(plan, relations.get(slot), entity);
        }
    }

    static Frame of(Plan plan, Case input) {
        return new Frame(plan, input.household().kind(), null, "household", input.discretion(), input.household());
    }

    static Frame of(Plan plan, Entity root) {
        return new Frame(plan, root.kind(), null, root.kind().code(), Map.of(), root);
    }

    private Frame @Nullable [] frames(Plan plan, Relation<?, ?> list, @Nullable Entity entity) {
        ImmutableList<? extends Entity> parts =
                entity == null ? null : entity.parts().get(list);
        if (parts == null) {
            return list.isSingle()
                    ? new Frame[] {new Frame(plan, list.part(), this, path + "." + list.id(), discretion, null)}
                    : null;
        }
        Frame[] frames = new Frame[parts.size()];
        for (int i = 0; i < frames.length; i++) {
            Entity part = parts.get(i);
            String end = list.isSingle() ? "" : "[" + part.id() + "]";
            frames[i] = new Frame(plan, list.part(), this, path + "." + list.id() + end, discretion, part);
        }
        return frames;
    }

    /** The id of the entity, if it is one of a list. */
    Optional<String> listed() {
        String place = owner == null ? "" : path.substring(owner.path.length());
        int id = place.indexOf('[');
        return id < 0 ? Optional.empty() : Optional.of(place.substring(id + 1, place.length() - 1));
    }

    /** The entities of a list; null if it is unknown who belongs to it. */
    Frame @Nullable [] list(int slot) {
        return lists[slot];
    }

    /** The entities of a list as far as they are known: none where the list is unknown. */
    Frame[] known(int slot) {
        Frame[] list = lists[slot];
        return list == null ? new Frame[0] : list;
    }

    /** One of a list of whom nothing is known. */
    Frame unknown(Relation<?, ?> list) {
        return new Frame(plan, list.part(), this, path + "." + list.id(), discretion, null);
    }

    /** What was kept in a slot of the memory; null if nothing was. */
    @Nullable
    Object kept(int slot) {
        return memory == null ? null : memory[slot];
    }

    void keep(int slot, Object value) {
        if (memory == null) {
            memory = new @Nullable Object[plan.memorySize()];
        }
        memory[slot] = value;
    }

    /** Whether a rule's own condition holds; null if nobody asked yet. */
    @Nullable
    Truth ruleIs(int slot) {
        return rules == null ? null : rules[slot];
    }

    void ruleIs(int slot, Truth truth) {
        if (rules == null) {
            rules = new @Nullable Truth[plan.rulesSize()];
        }
        rules[slot] = truth;
    }

    /** Notes that an explainer has taken apart what is in a slot; false if it had before. */
    boolean showTo(Explainer explainer, int slot) {
        if (shownTo == null) {
            shownTo = new @Nullable Explainer[plan.memorySize()];
        }
        boolean isFirst = shownTo[slot] != explainer;
        shownTo[slot] = explainer;
        return isFirst;
    }

    /** The frame of the kind, this one or one that owns it; null if there is none. */
    @Nullable
    Frame upTo(EntityKind<?> wanted) {
        Frame frame = this;
        while (frame != null && frame.kind != wanted) {
            frame = frame.owner;
        }
        return frame;
    }
}
