/** Money where it enters and leaves the library: JSR-354 amounts in yuan, and amounts as far as they are known. Inside, money is exact whole fen. */
@NullMarked
package org.jiuzhu.policy.money;

import org.jspecify.annotations.NullMarked;
