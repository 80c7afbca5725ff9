/** Income of the family (家庭收入) as dibao and margin households count it: one file for each text. */
@NullMarked
package org.jiuzhu.jurisdiction.national.income;

import org.jspecify.annotations.NullMarked;
