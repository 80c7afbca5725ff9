package org.jiuzhu.policy.impl.read;

import java.util.Arrays;

/** Small numbers that were found of something and of all that rests on it, one after the other. */
final class NumberPile {

    private static final int SOME = 256;

    private int[] pile = new int[SOME];
    private int height;
    /** For each number the turn in which it was taken off last. */
    private int[] turns = new int[SOME];

    private int turn;

    /** How high the pile is, for {@link #since}. */
    int mark() {
        return height;
    }

    void add(int number) {
        room(1);
        pile[height++] = number;
    }

    void addAll(int[] numbers) {
        room(numbers.length);
        System.arraycopy(numbers, 0, pile, height, numbers.length);
        height += numbers.length;
    }

    private void room(int more) {
        if (height + more > pile.length) {
            pile = Arrays.copyOf(pile, 2 * (height + more));
        }
    }

    /** Takes off what was added since, each number once, where it was added first. */
    int[] since(int mark) {
        turn++;
        int end = mark;
        for (int i = mark; i < height; i++) {
            int number = pile[i];
            if (number >= turns.length) {
                turns = Arrays.copyOf(turns, 2 * number);
            }
            if (turns[number] != turn) {
                turns[number] = turn;
                pile[end++] = number;
            }
        }
        height = mark;
        return Arrays.copyOfRange(pile, mark, end);
    }
}
