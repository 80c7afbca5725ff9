/** The procedure of a case: steps, bodies, documents, days. */
@NullMarked
package org.jiuzhu.policy.impl.procedure;

import org.jspecify.annotations.NullMarked;
