package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The id of a rule of another plug-in, whose constant is not at hand: a county's rule names the prefecture's that it goes before. That there is such a rule, in the
 * same layer or one above, is checked when the plug-ins are loaded.
 *
 * @param id the id, such as {@code XX-3-1.8}
 */
public record RuleId(String id) {

    /**
     * Checks that it is not blank.
     *
     * @param id the id, such as {@code XX-3-1.8}
     * @throws IllegalArgumentException if it is
     */
    public RuleId {
        checkArgument(!id.isBlank(), "the id of a rule is blank");
    }

    /**
     * The id of a rule.
     *
     * @param id the id, such as {@code XX-3-1.8}
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static RuleId of(String id) {
        return new RuleId(id);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
