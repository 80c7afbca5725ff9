/** Results: statuses, benefits, procedures, findings, explanations, and what is missing. */
@NullMarked
package org.jiuzhu.policy.determination;

import org.jspecify.annotations.NullMarked;
