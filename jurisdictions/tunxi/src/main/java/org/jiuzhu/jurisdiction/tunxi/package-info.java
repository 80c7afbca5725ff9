/**
 * Policies of Tunxi (屯溪): a class for each programme, a constant for each sentence, named by the clause number in its
 * id.
 */
@NullMarked
package org.jiuzhu.jurisdiction.tunxi;

import org.jspecify.annotations.NullMarked;
