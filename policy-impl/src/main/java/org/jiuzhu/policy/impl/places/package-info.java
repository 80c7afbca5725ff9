/** The division codes that ship. */
@NullMarked
package org.jiuzhu.policy.impl.places;

import org.jspecify.annotations.NullMarked;
