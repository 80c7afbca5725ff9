package org.jiuzhu.policy.text;

import java.io.Serial;

/**
 * Something given to the library is wrong: a case, a table, a setting, a plug-in, a date that nothing covers. The message says what, where,
 * what was expected and what to do. Nothing else is affected; the same engine decides the next case.
 */
public final class PolicyException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * With a message.
     *
     * @param message what is wrong, where, what was expected, what to do
     */
    public PolicyException(String message) {
        super(message);
    }

    /**
     * With a message and a cause.
     *
     * @param message what is wrong, where, what was expected, what to do
     * @param cause what led to it
     */
    public PolicyException(String message, Throwable cause) {
        super(message, cause);
    }
}
