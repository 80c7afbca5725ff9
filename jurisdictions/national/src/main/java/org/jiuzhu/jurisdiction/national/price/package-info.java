/** The subsidy that follows prices (价格临时补贴): a file for each text. */
@NullMarked
package org.jiuzhu.jurisdiction.national.price;

import org.jspecify.annotations.NullMarked;
