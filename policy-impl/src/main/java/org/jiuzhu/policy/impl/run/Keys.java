package org.jiuzhu.policy.impl.run;

/** The numbers and days by which those in a window are told apart, as truths of two rows, or the reference that leads to them. */
interface Keys {

    /** Whether the key of one row is below that of another. */
    byte below(int key, int one, int other);

    /** Whether two rows have the same. */
    byte same(int key, int one, int other);

    /** Where the key of a row leads to, of a key that is a reference. */
    long target(int key, int row);
}
