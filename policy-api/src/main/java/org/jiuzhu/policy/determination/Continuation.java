package org.jiuzhu.policy.determination;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a benefit runs on (渐退期).
 *
 * @param ruleId the rule that says so
 * @param leastMonths for at least so many months
 * @param mostMonths for at most so many months, or empty if the text gives no number; the same where the number is known
 * @param first the first day on which it runs on, or empty while that is not known
 * @param last the last day on which it runs on, or empty while the first day or the number of months is not known
 */
public record Continuation(
        String ruleId,
        long leastMonths,
        Optional<Long> mostMonths,
        Optional<LocalDate> first,
        Optional<LocalDate> last) {}
