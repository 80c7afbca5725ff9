/** The engine: plans the rules of a place and a date once, and walks the plan for each case. */
@NullMarked
package org.jiuzhu.policy.impl.engine;

import org.jspecify.annotations.NullMarked;
