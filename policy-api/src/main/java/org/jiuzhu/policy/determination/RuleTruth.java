package org.jiuzhu.policy.determination;

import org.jiuzhu.policy.rule.Rule;

/**
 * What became of a rule for a subject.
 *
 * @param rule the rule
 * @param subject the path of the entity it was asked of, such as {@code household} or {@code household.members[a]}
 * @param truth whether its condition holds; for a rule that leaves discretion, whether its own condition holds, used or not
 */
public record RuleTruth(Rule<?> rule, String subject, Truth truth) {}
