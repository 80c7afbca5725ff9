package org.jiuzhu.policy.impl.engine;

import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.EntityKind;

/**
 * What compiled rules keep, and who has which place. Numbers are in a {@code long[]}, truths in a {@code byte[]}: first those of the household, then those
 * of each member in turn. All are zero until they are set.
 */
final class Memory {

    /** A condition that was looked at and is not met. */
    static final int NOT_MET = 1;

    /** A condition that was looked at and is met. */
    static final int MET = 2;

    /** Places of one type. */
    static final class Places {

        private final Map<EntityKind<?>, Integer> sizes = new HashMap<>();

        /** A new place for each entity of a kind. */
        int next(EntityKind<?> kind) {
            return sizes.merge(kind, 1, Integer::sum) - 1;
        }

        private int size(EntityKind<?> kind) {
            return sizes.getOrDefault(kind, 0);
        }
    }

    /**
     * Where everything is once all places are given out.
     *
     * @param firstNumber where the numbers of the first member begin: how many a household has
     * @param numbersOfMember how many a member has
     * @param firstTruth where the truths of the first member begin
     * @param truthsOfMember how many a member has
     */
    record Layout(int firstNumber, int numbersOfMember, int firstTruth, int truthsOfMember) {

        /** Where the numbers of a member begin; of the one after the last: how many there are. */
        int numbers(int member) {
            return firstNumber + member * numbersOfMember;
        }

        /** Where the truths of a member begin; of the one after the last: how many there are. */
        int truths(int member) {
            return firstTruth + member * truthsOfMember;
        }
    }

    final Places numbers = new Places();
    final Places truths = new Places();

    Layout layout() {
        return new Layout(
                numbers.size(Household.ENTITY),
                numbers.size(Member.ENTITY),
                truths.size(Household.ENTITY),
                truths.size(Member.ENTITY));
    }

    /** Whether something is kept for entities of a kind. */
    static boolean isFor(EntityKind<?> kind) {
        return kind == Household.ENTITY || kind == Member.ENTITY;
    }
}
