/** Runs programs: the only place that computes. */
@NullMarked
package org.jiuzhu.policy.impl.run;

import org.jspecify.annotations.NullMarked;
