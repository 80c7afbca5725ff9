/** Temporary assistance (临时救助): what its sentences share, and one file for each text, procedure included. */
@NullMarked
package org.jiuzhu.jurisdiction.national.temporary;

import org.jspecify.annotations.NullMarked;
