package org.jiuzhu.policy.rule;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The form of an id. Ids stand in paths, on terminals and in files, so two that look alike have to be the same, and none may hold what ends a path
 * or moves the cursor.
 */
final class Ids {

    private static final int LONGEST = 100;

    // the fillers of Hangul: letters to Unicode, and yet nothing is seen of them
    private static final String UNSEEN = "\u115F\u1160\u3164\uFFA0";

    private Ids() {}

    static void check(EntityKind<?> kind, String id) {
        if (id.equals(Reference.NOBODY)) {
            throw new IllegalArgumentException(
                    "an id of " + kind + " is '" + id + "', which says that there is nobody; give it another");
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("an id of " + kind + " is blank; give it one that is not");
        }
        int length = 0;
        for (int at = 0; at < id.length(); length++) {
            int character = id.codePointAt(at);
            if (!isAllowed(character)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "an id of %s has letters and digits (Chinese characters among them), - _ and . only; character %s of this one is U+%04X",
                        kind,
                        length + 1,
                        character));
            }
            at += Character.charCount(character);
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException(
                    "an id of " + kind + " has at most " + LONGEST + " characters, not " + length);
        }
        if (!Normalizer.isNormalized(id, Normalizer.Form.NFKC)) {
            throw new IllegalArgumentException("an id of " + kind + " '" + id
                    + "' is in a width or form that looks like another; write '"
                    + Normalizer.normalize(id, Normalizer.Form.NFKC) + "'");
        }
    }

    private static boolean isAllowed(int character) {
        return character == '-'
                || character == '_'
                || character == '.'
                || (Character.isLetterOrDigit(character) && UNSEEN.indexOf(character) < 0);
    }
}
