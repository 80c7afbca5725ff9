package org.jiuzhu.policy.time;

import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;

/**
 * Days that follow each other and on which results, and the rules that are met, are the same.
 *
 * @param first the first day
 * @param last the last day
 * @param of the case of the first day, for whoever wants to know why
 * @param decision what it comes to on each of the days
 */
public record Stretch(LocalDate first, LocalDate last, Case of, Decision.WithRules decision) {}
