/** What happens over time: when a result changes although no fact does. */
@NullMarked
package org.jiuzhu.policy.time;

import org.jspecify.annotations.NullMarked;
