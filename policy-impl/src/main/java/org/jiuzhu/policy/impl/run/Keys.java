package org.jiuzhu.policy.impl.run;

/** The numbers and days by which those in a window are told apart, as truths of two rows. */
interface Keys {

    /** Whether the key of one row is below that of another. */
    byte below(int key, int one, int other);

    /** Whether two rows have the same. */
    byte same(int key, int one, int other);
}
