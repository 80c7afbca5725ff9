/**
 * Medical assistance (医疗救助) and emergency disease relief (疾病应急救助): who gets them, what is paid of
 * contributions and of costs, and who decides. The figures are for places to publish.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national.medical;

import org.jspecify.annotations.NullMarked;
