/**
 * The minimum living allowance (最低生活保障): what its sentences share, one file for each text, and the procedure
 * beside them.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national.dibao;

import org.jspecify.annotations.NullMarked;
