package org.jiuzhu.policy.impl.read;

import java.util.Arrays;

/** Puts explanations together from below: what was seen goes on a pile, and whoever is made of it takes it off. */
final class Pile {

    private static final int SOME = 16;

    private Reason[] pile = new Reason[SOME];
    private int height;

    /** How high the pile is, for {@link #since}. */
    int mark() {
        return height;
    }

    void add(Reason part) {
        if (height == pile.length) {
            pile = Arrays.copyOf(pile, 2 * height);
        }
        pile[height++] = part;
    }

    /** Takes off what was added since, without a lone step that says nothing but what it is made of. */
    Reason[] since(int mark) {
        if (height == mark + 1) {
            height = mark;
            return pile[mark].alone();
        }
        return allSince(mark);
    }

    /** The same with lone steps. */
    Reason[] allSince(int mark) {
        Reason[] taken = height == mark ? nothing() : Arrays.copyOfRange(pile, mark, height);
        height = mark;
        return taken;
    }

    /** What is made of nothing. */
    static Reason[] nothing() {
        return new Reason[0];
    }
}
