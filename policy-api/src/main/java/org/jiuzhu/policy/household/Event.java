package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** An event that brought the family into difficulty. The list, where given, is complete. */
public final class Event extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Event> ENTITY = EntityKind.of("event", "困难事件", "event", Event.class, Event::new);

    /** 事件种类. */
    public static final ChoiceFact<Event, EventKind> KIND =
            ENTITY.choice("kind", EventKind.values(), "事件种类", "kind of event");

    /** The day on which it happened. */
    public static final DayFact<Event> DAY = ENTITY.day("day", "事件日期", "day of the event");

    /** 旱灾: of a natural disaster, whether it is a drought. */
    public static final ConditionFact<Event> DROUGHT = ENTITY.condition("drought", "属于旱灾", "a drought");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Event, ?>> FACTS = ImmutableList.of(KIND, DAY, DROUGHT);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Event, ?>> LISTS = ImmutableList.of();

    private Event(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Event> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Event> kind() {
        return ENTITY;
    }
}
