package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which of a list an {@link OfList} looks at: all of the list of an owner, or, of an entity that itself stands in the list, those of it that stand to the entity in some way:
 * the others, those of the same year, those before it; or those that a reference leads to. Behind the other operands of the node stands a number or a day for each
 * {@link Standing} that has one; it is asked of both.
 *
 * @param standings how they all stand to the entity at hand; empty where an owner is asked, or a reference leads to them
 * @param link the reference that leads to them, if one does
 */
public record Window(ImmutableList<Standing> standings, Optional<Link> link) {

    /** All of the list of an owner. */
    public static final Window WHOLE = of(ImmutableList.of());

    /**
     * Checks that those in it are found in one way.
     *
     * @param standings how they all stand to the entity at hand
     * @param link the reference that leads to them, if one does
     * @throws IllegalArgumentException if a reference leads to them and they stand to the entity at hand besides
     */
    public Window {
        checkArgument(
                link.isEmpty() || standings.isEmpty(),
                "whom %s leads to is not looked at as others, same or before besides",
                link.orElse(null));
    }

    /**
     * Those that stand to the entity at hand in some ways.
     *
     * @param standings the ways
     * @return the window
     */
    public static Window of(ImmutableList<Standing> standings) {
        return new Window(standings, Optional.empty());
    }

    static Window of(Reference<?, ?> reference, Link.Way way) {
        return new Window(ImmutableList.of(), Optional.of(new Link(reference, way)));
    }

    /** {@return whether it is the whole list of an owner} */
    public boolean isWhole() {
        return standings.isEmpty() && link.isEmpty();
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
        return of(all.build());
    }

    /** This window, and those in it that stand to the entity in one more way. */
    Window and(Standing standing) {
        return new Window(
                ImmutableList.<Standing>builder()
                        .addAll(standings)
                        .add(standing)
                        .build(),
                link);
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

    /** {@return the ways of standing, or the reference, for messages and digests} */
    @Override
    public String toString() {
        return link.map(Link::toString).orElseGet(standings::toString);
    }
}
