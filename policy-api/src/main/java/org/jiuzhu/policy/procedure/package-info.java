/** The vocabulary of procedures: bodies, steps, documents, time limits, and the working calendar. */
@NullMarked
package org.jiuzhu.policy.procedure;

import org.jspecify.annotations.NullMarked;
