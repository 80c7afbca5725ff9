/** What all contenders decide: families of a fixed seed, and the decision that they have to agree on. */
@NullMarked
package org.jiuzhu.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
