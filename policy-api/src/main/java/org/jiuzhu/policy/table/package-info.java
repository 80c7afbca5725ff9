/** Many households as columns, and their results as columns: for populations, where an object for each household would be too much. */
@NullMarked
package org.jiuzhu.policy.table;

import org.jspecify.annotations.NullMarked;
