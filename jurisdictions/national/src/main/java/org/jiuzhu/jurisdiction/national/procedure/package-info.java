/** Sentences on the procedure that are of more than one programme: one file for each text. */
@NullMarked
package org.jiuzhu.jurisdiction.national.procedure;

import org.jspecify.annotations.NullMarked;
