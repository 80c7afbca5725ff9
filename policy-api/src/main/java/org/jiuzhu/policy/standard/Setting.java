package org.jiuzhu.policy.standard;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiuzhu.policy.text.Period;

/**
 * What an embedder says where the texts leave something to the authority: the value of an open term, or whether a rule that leaves
 * discretion is used. It has a citation and dates like every other source.
 *
 * @param id the id of the open term, or of the rule that leaves discretion
 * @param value the value as text: {@code true} or {@code false} for a condition or a rule, yuan for an amount, a number up to a million, or a code
 * @param citation who decided it and where it stands
 * @param period the days for which it holds
 */
public record Setting(String id, String value, String citation, Period period) {

    /**
     * Checks that nothing is blank.
     *
     * @param id the id of the open term, or of the rule that leaves discretion
     * @param value the value as text: {@code true} or {@code false} for a condition or a rule, yuan for an amount, a number, or a code
     * @param citation who decided it and where it stands
     * @param period the days for which it holds
     * @throws IllegalArgumentException if something is
     */
    public Setting {
        checkArgument(!id.isBlank() && !value.isBlank(), "a setting needs an id and a value: '%s', '%s'", id, value);
        checkArgument(!citation.isBlank(), "the setting %s needs a citation: who decided it, and where it stands", id);
    }

    /**
     * A setting that holds on all days.
     *
     * @param id the id of the open term or of the rule
     * @param value the value as text
     * @param citation who decided it and where it stands
     * @return the setting
     */
    public static Setting of(String id, String value, String citation) {
        return new Setting(id, value, citation, Period.ALWAYS);
    }
}
