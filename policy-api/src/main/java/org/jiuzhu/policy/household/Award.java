package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** Assistance that a household or a person draws or has drawn. The list, where given, is complete. */
public final class Award extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Award> ENTITY = EntityKind.of("award", "在享救助", "award", Award.class, Award::new);

    /** 救助项目: which programme it is, of the nation or of a plug-in. */
    public static final ChoiceFact<Award, Programme<?>> PROGRAMME = ENTITY.programme("programme", "救助项目", "programme");

    /** The first day of the first month for which it was paid, or of recognition. */
    public static final DayFact<Award> SINCE = ENTITY.day("since", "享受起始日", "first day drawn");

    /** The last day for which it was drawn; for an award that runs, leave it out and say {@link #RUNNING}. */
    public static final DayFact<Award> UNTIL = ENTITY.day("until", "终止日", "last day drawn");

    /** Whether it is drawn on the date of the case. */
    public static final ConditionFact<Award> RUNNING = ENTITY.condition("running", "仍在享受", "still drawn");

    /** 低保类别 A、B、C, where the place classifies. */
    public static final ChoiceFact<Award, AllowanceClass> CLASS =
            ENTITY.choice("class", AllowanceClass.values(), "低保类别", "class of the dibao household");

    /** What is paid a month, in yuan, for the whole award. */
    public static final AmountFact<Award> AMOUNT = ENTITY.amount("amount", "月发放金额", "monthly amount");

    /** The day on which it was last reviewed, or granted. */
    public static final DayFact<Award> LAST_REVIEW = ENTITY.day("lastReview", "最近核查日期", "day of the last review");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Award, ?>> FACTS =
            ImmutableList.of(PROGRAMME, SINCE, UNTIL, RUNNING, CLASS, AMOUNT, LAST_REVIEW);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Award, ?>> LISTS = ImmutableList.of();

    private Award(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Award> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Award> kind() {
        return ENTITY;
    }
}
