package org.jiuzhu.conformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Relation;

/**
 * Households of which every fact and every list is stated, by chance and always the same ones. The cases of a place leave open what their sentence does not
 * speak of; these do not, so they are what can be decided by compiled rules. They show that two ways to decide say the same, not that it is right.
 */
final class CompleteHouseholds {

    private static final long SEED = 649;
    private static final int DAYS_OF_A_LIFE = 80 * 365;
    private static final int DAYS_OF_A_CASE = 2 * 365;

    private final PolicyEngine engine;
    private final Place place;
    private final LocalDate date;
    private final Random random = new Random(SEED);

    CompleteHouseholds(PolicyEngine engine, Place place, LocalDate date) {
        this.engine = engine;
        this.place = place;
        this.date = date;
    }

    Case next() {
        return Case.of(place, date, entity(Household.ENTITY, "household"));
    }

    private <E extends Entity> E entity(EntityKind<E> kind, String id) {
        Entity.Builder<E> builder = new Entity.Builder<>(kind, id);
        engine.facts(kind).forEach(fact -> builder.withEncoded(fact, value(fact)));
        Vocabulary.lists(kind).forEach(list -> state(builder, list));
        return builder.build();
    }

    @SuppressWarnings("unchecked") // the lists of a kind are its own
    private <E extends Entity> void state(Entity.Builder<E> builder, Relation<?, ?> list) {
        Relation<E, Entity> own = (Relation<E, Entity>) list;
        List<Entity> parts = new ArrayList<>();
        for (int i = 0; i < size(list); i++) {
            parts.add(entity(own.part(), list.id() + i));
        }
        builder.with(own, parts);
    }

    private int size(Relation<?, ?> list) {
        return list.isSingle() ? 1 : list == Household.MEMBERS ? 1 + random.nextInt(4) : random.nextInt(2);
    }

    /** A value by chance, in the encoding of the fact. */
    long value(Fact<?, ?> fact) {
        if (fact instanceof ConditionFact<?> condition) {
            return condition.encode(random.nextInt(4) == 0);
        } else if (fact instanceof AmountFact<?>) {
            // whole yuan, near to what standards are
            return random.nextInt(2000) * 100L;
        } else if (fact instanceof CountFact<?> count) {
            return Math.min(count.max(), count.min() + random.nextInt(4));
        } else if (fact instanceof RateFact<?> rate) {
            return rate.encode(random.nextBoolean() ? rate.min() : rate.max());
        } else if (fact instanceof DayFact<?> day) {
            boolean birth = day.id().equals(Member.BIRTH_DATE.id());
            return day.encode(date.minusDays(random.nextInt(birth ? DAYS_OF_A_LIFE : DAYS_OF_A_CASE)));
        } else if (fact instanceof ChoiceFact<?, ?> choice) {
            return random.nextInt(choice.options().size());
        } else if (fact instanceof PlaceFact<?> at) {
            return at.encode(place);
        }
        throw new IllegalStateException("no value is known for " + fact);
    }
}
