package org.jiuzhu.policy.impl.places;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Place;

/**
 * A line of the list of divisions. The list knows years: in the year of a change the old code and the new one are both in use.
 *
 * @param place the code
 * @param name its last name
 * @param since the year in which it began; {@link Divisions#FIRST} if it is older
 * @param until the year in which it ended; {@link #OPEN} if it is still there
 * @param successors the divisions that its area went to when it ended
 */
record Division(Place place, String name, int since, int until, ImmutableList<Place> successors) {

    static final int OPEN = Integer.MAX_VALUE;

    boolean isThereIn(int year) {
        return since <= year && year <= until;
    }

    /** {@return the code with the name, for messages} */
    String named() {
        return place + " " + name;
    }
}
