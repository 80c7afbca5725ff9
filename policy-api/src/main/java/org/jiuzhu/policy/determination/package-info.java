/** Results: statuses, benefits, procedures, which rules hold, explanations, and what is missing. */
@NullMarked
package org.jiuzhu.policy.determination;

import org.jspecify.annotations.NullMarked;
