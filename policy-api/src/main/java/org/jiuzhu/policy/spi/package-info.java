/**
 * What a plug-in implements, {@link org.jiuzhu.policy.spi.Jurisdiction}, and what it puts its sentences together with: the constants
 * ({@link org.jiuzhu.policy.spi.Provisions}) and the clauses of its documents ({@link org.jiuzhu.policy.spi.Register}).
 */
@NullMarked
package org.jiuzhu.policy.spi;

import org.jspecify.annotations.NullMarked;
