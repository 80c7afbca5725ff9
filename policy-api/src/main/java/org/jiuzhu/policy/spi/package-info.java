/** What a plug-in implements: {@link org.jiuzhu.policy.spi.Jurisdiction}. */
@NullMarked
package org.jiuzhu.policy.spi;

import org.jspecify.annotations.NullMarked;
