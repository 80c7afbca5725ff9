/** An invented county with a register and cases, as a place has them. */
@NullMarked
package org.jiuzhu.conformance.county;

import org.jspecify.annotations.NullMarked;
