package org.jiuzhu.policy.impl.run;

/** Keys in whole numbers: those of one key are all counted in the same unit. */
final class WholeKeys implements Keys {

    private final Columns columns;
    private final int[] places;

    WholeKeys(Columns columns, int[] places) {
        this.columns = columns;
        this.places = places;
    }

    @Override
    public byte below(int key, int one, int other) {
        int mayHold = low(key, one) < high(key, other) ? Truths.HOLDS : 0;
        int mayFail = high(key, one) < low(key, other) ? 0 : Truths.FAILS;
        return (byte) (mayHold | mayFail);
    }

    @Override
    public byte same(int key, int one, int other) {
        long low = Math.max(low(key, one), low(key, other));
        long high = Math.min(high(key, one), high(key, other));
        if (low > high) {
            return Truths.FAILS;
        }
        boolean areKnown = low(key, one) == high(key, one) && low(key, other) == high(key, other);
        return areKnown ? Truths.HOLDS : Truths.OPEN;
    }

    @Override
    public long target(int key, int row) {
        return low(key, row);
    }

    private long low(int key, int row) {
        return columns.numbers[columns.lows[places[key]] + row];
    }

    private long high(int key, int row) {
        return columns.numbers[columns.highs[places[key]] + row];
    }
}
