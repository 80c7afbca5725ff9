package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Which of a list an {@link OfList} looks at: all of the list of an owner, or, of an entity that itself stands in the list, those of it that stand to the entity in some way:
 * the others, those of the same year, those before it. Behind the other operands of the node stands a number or a day for each {@link Standing} that has one; it is asked
 * of both.
 *
 * @param standings how they all stand to the entity at hand; empty where an owner is asked
 */
public record Window(ImmutableList<Standing> standings) {

    /** All of the list of an owner. */
    public static final Window WHOLE = new Window(ImmutableList.of());

    /** {@return whether it is the whole list of an owner} */
    public boolean isWhole() {
        return standings.isEmpty();
    }

    /** {@return how many numbers and days of each it looks at} */
    public int keys() {
        return (int) standings.stream().filter(Standing::hasKey).count();
    }

    /**
     * The same with another way of standing in one place.
     *
     * @param index the place
     * @param other the other way, with a key where this one has one
     * @return the other window
     */
    public Window with(int index, Standing other) {
        ImmutableList.Builder<Standing> all = ImmutableList.builder();
        for (int i = 0; i < standings.size(); i++) {
            all.add(i == index ? other : standings.get(i));
        }
        return new Window(all.build());
    }

    /** This window, and those in it that stand to the entity in one more way. */
    Window and(Standing standing) {
        return new Window(ImmutableList.<Standing>builder()
                .addAll(standings)
                .add(standing)
                .build());
    }

    /** Sees to it that operands are some of given sorts and then the keys. */
    void check(Operator verb, Operands operands, Node.Sort... first) {
        Node.Sort[] wanted = Arrays.copyOf(first, first.length + keys());
        for (int i = first.length; i < wanted.length; i++) {
            boolean isDay = i < operands.size() && operands.get(i).sort() == Node.Sort.DAY;
            wanted[i] = isDay ? Node.Sort.DAY : Node.Sort.NUMBER;
        }
        operands.are(verb, wanted);
    }

    /** {@return the ways of standing, for messages and digests} */
    @Override
    public String toString() {
        return standings.toString();
    }
}
