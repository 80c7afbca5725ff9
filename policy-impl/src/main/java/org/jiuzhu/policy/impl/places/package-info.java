/**
 * The division codes that ship, {@code divisions.csv}: one line for each code that was in use in 1999 or later, with its last name, the year in which it
 * began (empty if before 1999), the year in which it ended (empty if it is in use) and the codes that its area went to then.
 *
 * <p>The facts are those of the Ministry of Civil Affairs (中华人民共和国县级以上行政区划代码, 县级以上行政区划变更情况), as collected by the project areacodes
 * (github.com/yescallop/areacodes, CC0 1.0), with the changes of 2025 and, for prefectures, successors added from those of their counties. Where only
 * a part of a division went elsewhere and its code stayed, nothing is listed.
 */
@NullMarked
package org.jiuzhu.policy.impl.places;

import org.jspecify.annotations.NullMarked;
