package org.jiuzhu.policy.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A place in a policy document, cited by the number that the document itself gives it.
 *
 * @param text the document
 * @param locator where in it, as the document numbers it: {@code 二（四）} or {@code §13}
 */
public record Clause(Text text, String locator) {

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

    /** {@return the citation, as {@code 新办〔2021〕20号 二（四）}; document numbers are not translated} */
    public String cite() {
        return text.number() + " " + locator;
    }
}
