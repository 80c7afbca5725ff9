/** Education assistance (教育救助): what its sentences share, and one file for each text or stage. */
@NullMarked
package org.jiuzhu.jurisdiction.national.education;

import org.jspecify.annotations.NullMarked;
