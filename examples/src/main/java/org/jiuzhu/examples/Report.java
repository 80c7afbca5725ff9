package org.jiuzhu.examples;

/** Writes one assessed case after the other. */
interface Report {

    /** Writes a case. */
    void add(Assessed assessed);

    /** Writes what stands after the last case. */
    default void end() {}
}
