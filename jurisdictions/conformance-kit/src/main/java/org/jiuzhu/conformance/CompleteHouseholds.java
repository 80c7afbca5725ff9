package org.jiuzhu.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.household.Supporter;
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
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;

/**
 * Households of which every fact that can be and every list is stated, by chance and always the same ones; what would contradict something else is drawn to
 * fit. The cases of a place leave open what their sentence does not speak of; these do not. They show that two
 * readings say the same, not that it is right.
 */
final class CompleteHouseholds {

    private static final ImmutableList<ConditionFact<Member>> ABILITIES = ImmutableList.of(
            Member.CAN_EAT,
            Member.CAN_DRESS,
            Member.CAN_GET_UP,
            Member.CAN_USE_TOILET,
            Member.CAN_WALK_INDOORS,
            Member.CAN_BATHE);

    private static final long SEED = 649;
    private static final int DAYS_OF_A_LIFE = 80 * 365;
    private static final int DAYS_OF_A_CASE = 2 * 365;

    private final PolicyEngine engine;
    private final Place place;
    private final LocalDate date;
    private final Random random = new Random(SEED);
    private int people;

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
        Map<Fact<?, ?>, Long> values = new LinkedHashMap<>();
        engine.facts(kind).forEach(fact -> values.put(fact, value(fact)));
        fit(values);
        engine.facts(kind).stream()
                .filter(values::containsKey)
                .forEach(fact -> state(builder, fact, requireNonNull(values.get(fact))));
        engine.lists(kind).forEach(list -> state(builder, list));
        return builder.build();
    }

    // made-up people point to nobody: whom they could point to comes later
    static <E extends Entity> void state(Entity.Builder<E> builder, Fact<? super E, ?> fact, long value) {
        if (fact instanceof Reference<?, ?>) {
            builder.withTarget(fact, Reference.NOBODY);
        } else {
            builder.withEncoded(fact, value);
        }
    }

    @SuppressWarnings("unchecked") // the lists of a kind are its own
    private <E extends Entity> void state(Entity.Builder<E> builder, Relation<?, ?> list) {
        Relation<E, Entity> own = (Relation<E, Entity>) list;
        List<Entity> parts = new ArrayList<>();
        for (int i = 0; i < size(list); i++) {
            // a person has one id wherever it stands, and these are all different people
            parts.add(entity(own.part(), list.id() + people++));
        }
        builder.with(own, parts);
    }

    private void fit(Map<Fact<?, ?>, Long> values) {
        // opinions and decisions come after the acceptance, an award may end on the day of the case whether it is still
        // drawn then or not
        values.replace(Application.FIRST_OPINION_ON, date.toEpochDay());
        values.replace(Application.RENEWED_OPINION_ON, date.toEpochDay());
        values.replace(Application.DECIDED_ON, date.toEpochDay());
        values.replace(Award.UNTIL, date.toEpochDay());
        values.replace(Authority.COUNTY_STAFF, Authority.COUNTY_STAFF.max());
        values.replace(Authority.CONFIRMED_CASES, Authority.CONFIRMED_CASES.max());
        values.replace(
                Member.RELATIONSHIP,
                Member.RELATIONSHIP.encode(random.nextBoolean() ? Relationship.SIBLING : Relationship.OTHER));
        if (holds(values, Member.DECEASED)) {
            values.replace(Member.DECEASED_ON, date.toEpochDay());
        } else {
            values.remove(Member.DECEASED_ON);
        }
        values.replace(
                Member.LOST_ABILITIES,
                ABILITIES.stream().filter(a -> !holds(values, a)).count());
        if (is(values, Member.SCHOOL_STAGE, SchoolStage.NONE)) {
            values.replace(Member.FULL_TIME_STUDENT, Member.FULL_TIME_STUDENT.encode(false));
        }
        if (is(values, Member.DISABILITY_KIND, DisabilityKind.NONE)) {
            values.remove(Member.DISABILITY_GRADE);
        }
        if (is(values, Supporter.DISABILITY_KIND, DisabilityKind.NONE)) {
            values.remove(Supporter.DISABILITY_GRADE);
        }
        if (is(values, Parent.DISABILITY_KIND, DisabilityKind.NONE)) {
            values.remove(Parent.DISABILITY_GRADE);
        }
    }

    private static boolean holds(Map<Fact<?, ?>, Long> values, ConditionFact<?> fact) {
        return Objects.equals(values.get(fact), fact.encode(true));
    }

    private static <V extends Coded> boolean is(Map<Fact<?, ?>, Long> values, ChoiceFact<?, V> fact, V value) {
        return Objects.equals(values.get(fact), fact.encode(value));
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
        } else if (fact instanceof Reference<?, ?> reference) {
            return reference.encode(Reference.NOBODY);
        }
        throw new IllegalStateException("no value is known for " + fact);
    }
}
