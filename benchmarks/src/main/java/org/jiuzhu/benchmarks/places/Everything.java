package org.jiuzhu.benchmarks.places;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Parent;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.text.Coded;

/** Adds all that no registry has: what is true of most is true, everything else is not, and lists that nobody gave are empty. */
record Everything(PolicyEngine engine, LocalDate date, SplittableRandom random) implements Registry.Completion {

    private static final ImmutableSet<Fact<?, ?>> TRUE_OF_MOST = ImmutableSet.of(
            Member.COUNTS_AS_MEMBER,
            Member.HAS_DUTY_RELATION,
            Member.LIVES_TOGETHER,
            Member.CAN_EAT,
            Member.CAN_DRESS,
            Member.CAN_GET_UP,
            Member.CAN_USE_TOILET,
            Member.CAN_WALK_INDOORS,
            Member.CAN_BATHE,
            Member.PROPERTY_WITHIN_EXTREME_POVERTY_LIMITS);

    private static final ImmutableSet<Fact<?, ?>> TRUE_OF_HALF = ImmutableSet.of(
            Household.BASIC_LIVING_DIFFICULT,
            Household.DIFFICULTY_IS_SUDDEN,
            Household.OWN_MEANS_INSUFFICIENT,
            Household.OTHER_ASSISTANCE_CANNOT_COVER,
            Household.DIFFICULT_AFTER_OTHER_ASSISTANCE,
            Member.LIFE_DIFFICULT,
            Member.OTHER_NO_LABOUR_CAPACITY);

    @Override
    public <E extends Entity> E of(EntityKind<E> kind, Entity.Builder<E> known) {
        if (kind == Household.ENTITY) {
            household(known);
        } else if (kind == Member.ENTITY) {
            member(known);
        }
        ImmutableSet<Fact<?, ?>> stated = ImmutableSet.copyOf(known.build().facts());
        for (Fact<E, ?> fact : engine.facts(kind)) {
            if (!stated.contains(fact)) {
                usual(fact).ifPresent(encoded -> known.withEncoded(fact, encoded));
            }
        }
        return known.build();
    }

    @SuppressWarnings("unchecked") // the kind says so
    private <E extends Entity> void household(Entity.Builder<E> known) {
        Entity.Builder<Household> household = (Entity.Builder<Household>) known;
        household
                .with(Household.ASSETS, ImmutableList.of())
                .with(Household.DWELLINGS, ImmutableList.of())
                .with(Household.EVENTS, ImmutableList.of())
                .with(Household.GRADUAL_EXIT_SINCE, date);
    }

    @SuppressWarnings("unchecked") // the kind says so
    private <E extends Entity> void member(Entity.Builder<E> known) {
        Entity.Builder<Member> member = (Entity.Builder<Member>) known;
        member.with(Member.EXPENSES, ImmutableList.of()).with(Member.SUPPORTERS, ImmutableList.of());
    }

    // days and grades would contradict what is said not to be so
    private OptionalLong usual(Fact<?, ?> fact) {
        if (fact instanceof ConditionFact<?> condition) {
            return OptionalLong.of(condition.encode(
                    TRUE_OF_MOST.contains(fact) || (TRUE_OF_HALF.contains(fact) && random.nextBoolean())));
        } else if (fact instanceof ChoiceFact<?, ?> choice) {
            return OptionalLong.of(first(choice));
        } else if (fact instanceof AmountFact<?>) {
            return OptionalLong.of(0);
        } else if (fact instanceof CountFact<?> count
                && fact != Member.DISABILITY_GRADE
                && fact != Parent.DISABILITY_GRADE) {
            return OptionalLong.of(count.min());
        }
        return OptionalLong.empty();
    }

    private static <V extends Coded> long first(ChoiceFact<?, V> choice) {
        return choice.encode(choice.options().get(0));
    }
}
