/** Who a person is, and who counts as a co-living member (共同生活的家庭成员): one file for each text. */
@NullMarked
package org.jiuzhu.jurisdiction.national.people;

import org.jspecify.annotations.NullMarked;
