/** Basic funerals (基本殡葬服务): definitions of the status on the day of death, and a file for each text. */
@NullMarked
package org.jiuzhu.jurisdiction.national.funeral;

import org.jspecify.annotations.NullMarked;
