/**
 * Turns what an engine says of a case into text. This package is compiled against the library of each state that is compared, so it uses nothing but the
 * public API, Guava and the JDK, and everything goes in and comes out as strings.
 */
@NullMarked
package org.jiuzhu.benchmarks.oracle.dump;

import org.jspecify.annotations.NullMarked;
