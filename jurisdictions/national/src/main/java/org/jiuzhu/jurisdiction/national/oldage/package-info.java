/** Allowances for old people (老年人补贴). */
@NullMarked
package org.jiuzhu.jurisdiction.national.oldage;

import org.jspecify.annotations.NullMarked;
