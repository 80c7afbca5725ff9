/**
 * Policies of Jiujiang (九江): a class for each programme, a constant for each sentence, named by the clause number in
 * its id.
 */
@NullMarked
package org.jiuzhu.jurisdiction.jiujiang;

import org.jspecify.annotations.NullMarked;
