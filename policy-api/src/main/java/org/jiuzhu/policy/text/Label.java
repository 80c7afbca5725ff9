package org.jiuzhu.policy.text;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.Immutable;

/**
 * A text that people read, in Chinese and in English.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
@Immutable
public record Label(String zh, String en) {

    /**
     * Checks that neither text is blank.
     *
     * @param zh the Chinese text, not blank
     * @param en the English text, not blank
     * @throws IllegalArgumentException if one is
     */
    public Label {
        checkArgument(!zh.isBlank() && !en.isBlank(), "a label needs both languages: zh '%s', en '%s'", zh, en);
    }

    /**
     * Makes a label.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return the label
     */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /**
     * The text in one language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
