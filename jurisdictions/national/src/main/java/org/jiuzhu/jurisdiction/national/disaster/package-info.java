/**
 * Disaster relief (受灾人员救助): the emergency, the time of transition, winter and spring, homes; and the
 * response of the state.
 */
@NullMarked
package org.jiuzhu.jurisdiction.national.disaster;

import org.jspecify.annotations.NullMarked;
