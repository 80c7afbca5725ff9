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
        // final once everything is compiled
        private int household;
        private int member;

        /** A new place for each entity of a kind. */
        int next(EntityKind<?> kind) {
            int place = sizes.merge(kind, 1, Integer::sum) - 1;
            household = sizes.getOrDefault(Household.ENTITY, 0);
            member = sizes.getOrDefault(Member.ENTITY, 0);
            return place;
        }

        /** Where the places of a member begin; of the one after the last: how many there are. */
        int base(int index) {
            return household + index * member;
        }

        int ofMember() {
            return member;
        }
    }

    final Places numbers = new Places();
    final Places truths = new Places();

    /** Whether something is kept for entities of a kind. */
    static boolean isFor(EntityKind<?> kind) {
        return kind == Household.ENTITY || kind == Member.ENTITY;
    }
}
