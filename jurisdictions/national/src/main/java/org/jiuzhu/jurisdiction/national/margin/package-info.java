/**
 * Low-income margin households (最低生活保障边缘家庭): what the sentences share, and one file for each legal period.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national.margin;

import org.jspecify.annotations.NullMarked;
