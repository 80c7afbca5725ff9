package org.jiuzhu.policy.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A place in a policy document, cited by the number that the document itself gives it.
 *
 * @param text the document
 * @param locator where in it, as the document numbers it: {@code 二（四）} or {@code §13}
 */
public record Clause(Text text, String locator) implements Basis {

    /**
     * Checks that the locator is not blank.
     *
     * @param text the document
     * @param locator where in it, as the document numbers it: {@code 二（四）} or {@code §13}
     * @throws IllegalArgumentException if it is
     */
    public Clause {
        checkArgument(!locator.isBlank(), "a clause of %s needs a locator", text.id());
    }

    /** {@return this clause, if its text is in force on the day} */
    @Override
    public Optional<Clause> on(LocalDate day) {
        return text.inForce().contains(day) ? Optional.of(this) : Optional.empty();
    }

    /** {@return this clause} */
    @Override
    public ImmutableList<Clause> clauses() {
        return ImmutableList.of(this);
    }

    /** {@return the citation, as {@code 新办〔2021〕20号 二（四）}; document numbers are not translated} */
    @Override
    public String cite() {
        return text.number() + " " + locator;
    }
}
