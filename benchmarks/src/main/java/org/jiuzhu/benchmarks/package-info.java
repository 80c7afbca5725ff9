/** What rules that explain themselves cost: against hand-written code, and against rule engines. */
@NullMarked
package org.jiuzhu.benchmarks;

import org.jspecify.annotations.NullMarked;
