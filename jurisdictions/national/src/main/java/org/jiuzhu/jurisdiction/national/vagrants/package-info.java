/**
 * Assistance to vagrants and beggars without means (生活无着的流浪、乞讨人员救助): a file for each text or
 * legal period.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national.vagrants;

import org.jspecify.annotations.NullMarked;
