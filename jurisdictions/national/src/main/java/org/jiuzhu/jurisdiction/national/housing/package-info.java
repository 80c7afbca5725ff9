/** Housing assistance (住房救助): a file for each text or legal period. */
@NullMarked
package org.jiuzhu.jurisdiction.national.housing;

import org.jspecify.annotations.NullMarked;
