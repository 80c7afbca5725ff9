/** Compares what two states of the library say of the same cases: {@link org.jiuzhu.benchmarks.oracle.Compare} is where to start. */
@NullMarked
package org.jiuzhu.benchmarks.oracle;

import org.jspecify.annotations.NullMarked;
