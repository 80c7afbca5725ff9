package org.jiuzhu.benchmarks.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that is the same for the same seed and number. */
final class Draw {

    private final SplittableRandom random;

    Draw(long seed, long number) {
        this.random = new SplittableRandom(seed * 0x9E37_79B9_7F4A_7C15L + number).split();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** From zero to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From one number to another, both included. */
    long between(long low, long high) {
        return random.nextLong(low, high + 1);
    }

    <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    final <T> T of(T... some) {
        return some[random.nextInt(some.length)];
    }
}
