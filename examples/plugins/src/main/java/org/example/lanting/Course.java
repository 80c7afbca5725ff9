package org.example.lanting;

import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;

/** A course of training (培训课程) that a member takes: a kind of entity that the library does not have. */
public final class Course extends Entity {

    /** The kind. */
    public static final EntityKind<Course> ENTITY =
            EntityKind.of("lantingCourse", "培训课程", "course", Course.class, Course::new);

    /** The day on which it begins. */
    public static final DayFact<Course> BEGUN_ON = ENTITY.day("begunOn", "开课日期", "first day");

    /** The fee, yuan for the whole course. */
    public static final AmountFact<Course> FEE = ENTITY.amount("fee", "学费", "fee");

    /** Whether it is completed. */
    public static final ConditionFact<Course> COMPLETED = ENTITY.condition("completed", "已结业", "completed");

    private Course(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list
     * @return the builder
     */
    public static Entity.Builder<Course> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Course> kind() {
        return ENTITY;
    }
}
