/**
 * Policies of Changle (昌乐): a class for each programme, a constant for each sentence, named by the clause number in
 * its id.
 */
@NullMarked
package org.jiuzhu.jurisdiction.changle;

import org.jspecify.annotations.NullMarked;
