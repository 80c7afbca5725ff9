/** The two subsidies for disabled people (残疾人两项补贴), by text and legal period. */
@NullMarked
package org.jiuzhu.jurisdiction.national.disability;

import org.jspecify.annotations.NullMarked;
