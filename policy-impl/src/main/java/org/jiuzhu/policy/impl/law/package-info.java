/** The law of places as layers, and what is published and set besides. */
@NullMarked
package org.jiuzhu.policy.impl.law;

import org.jspecify.annotations.NullMarked;
