/** Looks at rules and settings once, when they are loaded: a class for each kind of mistake. */
@NullMarked
package org.jiuzhu.policy.impl.check;

import org.jspecify.annotations.NullMarked;
