/** The rules in DMN, run by KIE. */
@NullMarked
package org.jiuzhu.benchmarks.dmn;

import org.jspecify.annotations.NullMarked;
