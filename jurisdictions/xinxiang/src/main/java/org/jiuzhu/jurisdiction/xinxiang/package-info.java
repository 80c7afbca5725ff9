/**
 * Policies of Xinxiang (新乡): a class for each programme, a constant for each sentence, named by the clause number in
 * its id.
 */
@NullMarked
package org.jiuzhu.jurisdiction.xinxiang;

import org.jspecify.annotations.NullMarked;
