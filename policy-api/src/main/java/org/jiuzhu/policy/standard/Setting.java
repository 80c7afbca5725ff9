package org.jiuzhu.policy.standard;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.text.Period;

/**
 * What an embedder says where the texts leave something to the authority: the value of an open term, or whether a rule that leaves
 * discretion is used. It has a citation and dates like every other source.
 *
 * @param id the id of the open term, or of the rule that leaves discretion
 * @param value the value as text: {@code true} or {@code false} for a condition or a rule, yuan for an amount, a number up to a million, or a code
 * @param citation who decided it and where it stands
 * @param period the days for which it holds
 * @param published the day on which it was made known, which may lie after the first day for which it holds; empty where nobody noted it, and then it counts as always
 *     known
 */
public record Setting(String id, String value, String citation, Period period, Optional<LocalDate> published) {

    /**
     * Checks that nothing is blank.
     *
     * @param id the id of the open term, or of the rule that leaves discretion
     * @param value the value as text: {@code true} or {@code false} for a condition or a rule, yuan for an amount, a number, or a code
     * @param citation who decided it and where it stands
     * @param period the days for which it holds
     * @param published the day on which it was made known, if it is noted
     * @throws IllegalArgumentException if something is
     */
    public Setting {
        checkArgument(!id.isBlank() && !value.isBlank(), "a setting needs an id and a value: '%s', '%s'", id, value);
        checkArgument(!citation.isBlank(), "the setting %s needs a citation: who decided it, and where it stands", id);
    }

    /**
     * A setting of which nobody noted when it was made known.
     *
     * @param id the id of the open term or of the rule
     * @param value the value as text
     * @param citation who decided it and where it stands
     * @param period the days for which it holds
     * @throws IllegalArgumentException if id, value or citation is blank
     */
    public Setting(String id, String value, String citation, Period period) {
        this(id, value, citation, period, Optional.empty());
    }

    /**
     * Whether it had been made known by a day.
     *
     * @param day the day
     * @return true if it had, or if nobody noted when
     */
    public boolean isPublishedBy(LocalDate day) {
        return published.filter(p -> p.isAfter(day)).isEmpty();
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
