package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/**
 * One case on its way through {@link Known}: who it is about, and one memory for definitions and results, the household's part first and then
 * one part for each member. It belongs to one thread.
 */
final class Run {

    /** A whole number of an entity; {@code at} is where its part of the memory begins. */
    @FunctionalInterface
    interface Whole {
        long of(Run run, Entity entity, int at);
    }

    /** A condition of an entity. */
    @FunctionalInterface
    interface Test {
        boolean of(Run run, Entity entity, int at);
    }

    /** Something that is read is not known, or is no whole number; carries no stack, as it says nothing but "ask the other way". */
    static final class NotKnown extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotKnown() {
            super("not known", null, false, false);
        }
    }

    final Household household;
    final ImmutableList<Member> members;
    final long[] memory;
    final Map<String, Boolean> discretion;
    private final long area;
    private final int householdSize;
    private final int memberSize;

    Run(
            Household household,
            ImmutableList<Member> members,
            long[] memory,
            Map<String, Boolean> discretion,
            int householdSize,
            int memberSize) {
        this.household = household;
        this.members = members;
        this.memory = memory;
        this.discretion = discretion;
        this.area = household.encoded(Household.AREA.slot());
        this.householdSize = householdSize;
        this.memberSize = memberSize;
    }

    /** Where a member's part of the memory begins. */
    int base(int member) {
        return householdSize + member * memberSize;
    }

    /** The position of the household's area among all areas. */
    int area() {
        if (area == Fact.UNKNOWN) {
            throw new NotKnown();
        }
        return (int) area;
    }

    /** The entities of a list. */
    ImmutableList<? extends Entity> list(Entity entity, Relation<?, ?> relation) {
        if (relation == Household.MEMBERS) {
            return members;
        }
        ImmutableList<? extends Entity> list = entity.parts().get(relation);
        if (list == null) {
            throw new NotKnown();
        }
        return list;
    }

    /** Where the memory of one entity of a list begins; those that are no members have none. */
    int base(Relation<?, ?> relation, int index) {
        return relation == Household.MEMBERS ? base(index) : 0;
    }

    /** A value that is not {@link Fact#UNKNOWN}. */
    static long known(long value) {
        if (value == Fact.UNKNOWN) {
            throw new NotKnown();
        }
        return value;
    }

    /** A value as it is kept: memory begins with zeros, so nothing that was kept is zero, except −1, which is then computed again. */
    static long kept(long value) {
        return ~value;
    }

    static long read(long kept) {
        return ~kept;
    }
}
