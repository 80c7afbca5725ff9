/**
 * Policies of Zhijin (织金): a class for each programme, a constant for each sentence, named by the clause number in
 * its id.
 */
@NullMarked
package org.jiuzhu.jurisdiction.zhijin;

import org.jspecify.annotations.NullMarked;
