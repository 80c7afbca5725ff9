/** The entities of many households as rows of tables. */
@NullMarked
package org.jiuzhu.policy.impl.table;

import org.jspecify.annotations.NullMarked;
