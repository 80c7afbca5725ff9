/** An invented country, so that the tests of the kit do not change when real law does. */
@NullMarked
package org.jiuzhu.conformance.country;

import org.jspecify.annotations.NullMarked;
