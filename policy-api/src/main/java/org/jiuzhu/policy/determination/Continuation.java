package org.jiuzhu.policy.determination;

import java.util.Optional;

/**
 * That a benefit runs on (渐退期).
 *
 * @param ruleId the rule that says so
 * @param leastMonths for at least so many months
 * @param mostMonths for at most so many months, or empty if the text gives no number; the same where the number is known
 */
public record Continuation(String ruleId, long leastMonths, Optional<Long> mostMonths) {}
