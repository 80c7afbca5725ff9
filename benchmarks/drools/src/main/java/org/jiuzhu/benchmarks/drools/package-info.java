/** The rules in Drools. */
@NullMarked
package org.jiuzhu.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
