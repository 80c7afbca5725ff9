/** Reads what a program came to: a file for each use. */
@NullMarked
package org.jiuzhu.policy.impl.read;

import org.jspecify.annotations.NullMarked;
