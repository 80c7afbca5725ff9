/** The yardstick: the rules as straight-line Java over plain objects. */
@NullMarked
package org.jiuzhu.benchmarks.handwritten;

import org.jspecify.annotations.NullMarked;
