/**
 * Extreme-poverty support (特困人员救助供养): what its sentences share, one file for each text, and the procedure
 * beside them.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national.extremepoverty;

import org.jspecify.annotations.NullMarked;
