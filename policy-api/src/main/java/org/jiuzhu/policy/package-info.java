/** The entrance: a {@link org.jiuzhu.policy.PolicyEngine} assesses a {@link org.jiuzhu.policy.Case} into an {@link org.jiuzhu.policy.Assessment}. */
@NullMarked
package org.jiuzhu.policy;

import org.jspecify.annotations.NullMarked;
