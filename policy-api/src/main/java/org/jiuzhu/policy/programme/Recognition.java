package org.jiuzhu.policy.programme;

/**
 * A status that opens other programmes and pays nothing itself.
 *
 * @param content all that the rules pay, provide and allow
 */
public record Recognition(Content content) implements Benefit {

    static Recognition of(Content content) {
        return new Recognition(content);
    }
}
