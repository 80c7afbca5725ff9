/** The rules in the library's own language: Bench county, on a tiny national layer of its own. */
@NullMarked
package org.jiuzhu.benchmarks.county;

import org.jspecify.annotations.NullMarked;
