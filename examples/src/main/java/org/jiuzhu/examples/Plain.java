package org.jiuzhu.examples;

import java.util.Locale;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.text.Label;

/**
 * Text as a terminal may show it. What comes from a file or its name may hold a line break that begins a line of its own, a sequence that moves the cursor, or a
 * character that turns the direction; each is shown as the escape that it has in JSON.
 */
final class Plain {

    private Plain() {}

    static String of(String text) {
        return text.codePoints().allMatch(Plain::isPlain) ? text : escaped(text);
    }

    static Label of(Label label) {
        return Label.of(of(label.zh()), of(label.en()));
    }

    /** The same tree with plain texts. */
    static Explanation of(Explanation explanation) {
        Explanation.Builder plain = Explanation.builder()
                .operator(explanation.operator())
                .label(of(explanation.label()))
                .rule(explanation.rule().map(Plain::of))
                .citation(explanation.citation().map(Plain::of))
                .truth(explanation.truth())
                .value(explanation.value().map(Plain::of));
        explanation.parts().forEach(part -> plain.addPart(of(part)));
        return plain.build();
    }

    private static String escaped(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPlain(c)) {
                plain.appendCodePoint(c);
            } else {
                for (char half : Character.toChars(c)) {
                    plain.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
                }
            }
        });
        return plain.toString();
    }

    // a surrogate is a half without its other half
    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
