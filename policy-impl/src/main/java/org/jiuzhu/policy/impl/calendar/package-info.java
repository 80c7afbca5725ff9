/** The working calendar that ships. */
@NullMarked
package org.jiuzhu.policy.impl.calendar;

import org.jspecify.annotations.NullMarked;
