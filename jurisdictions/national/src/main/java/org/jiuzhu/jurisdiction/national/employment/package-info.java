/** Employment assistance (就业救助): a file for each text or legal period. */
@NullMarked
package org.jiuzhu.jurisdiction.national.employment;

import org.jspecify.annotations.NullMarked;
