package org.example.lanting;

import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;

/** A family that lives under one roof with others (同住分户) and can claim a programme of its own. */
public final class Family extends Entity {

    /** The kind of entity. */
    public static final EntityKind<Family> ENTITY =
            EntityKind.of("lanting-family", "同住的小家庭", "family", Family.class, Family::new);

    /** 分户日期: since when it has kept house by itself. */
    public static final DayFact<Family> SINCE = ENTITY.day("since", "分户日期", "first day of keeping house by itself");

    /** 分户登记日期: the day on which the register of households has it. */
    public static final DayFact<Family> REGISTERED_ON = ENTITY.day("registeredOn", "分户登记日期", "day of registration");

    private Family(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list
     * @return the builder
     */
    public static Entity.Builder<Family> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Family> kind() {
        return ENTITY;
    }
}
