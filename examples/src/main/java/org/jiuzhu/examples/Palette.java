package org.jiuzhu.examples;

/**
 * The colours of a strip of months. What they tell apart, labels, strokes and hatches tell apart too.
 *
 * @param paper the ground
 * @param ink text
 * @param faint text that stands back
 * @param rule lines of years and grounds of lanes
 * @param decided what was decided
 * @param right what was right
 * @param paid what was paid
 */
record Palette(String paper, String ink, String faint, String rule, String decided, String right, String paid) {

    static final Palette LIGHT =
            new Palette("#ffffff", "#1b1f24", "#57606a", "#7a828b", "#0b5cad", "#8a4b00", "#1a6b3c");
    static final Palette DARK =
            new Palette("#14181d", "#e6e8ea", "#a9b1ba", "#717b87", "#7db8ff", "#f0a860", "#6fd08c");
    /** Paper has no dark side, and often no colour. */
    static final Palette PRINT =
            new Palette("#ffffff", "#000000", "#333333", "#666666", "#000000", "#000000", "#000000");

    /** The rules of the style sheet that have a colour. */
    String css() {
        return """
                .paper{fill:%s}
                text{fill:%s}
                .faint{fill:%s}
                .rule{stroke:%s}
                .decided{stroke:%s}.decided.area{fill:%5$s}
                .right{stroke:%s}.right.area{fill:%6$s}
                .paid{stroke:%s}.paid.area{fill:%7$s}
                .anew{fill:%2$s}
                """.formatted(paper, ink, faint, rule, decided, right, paid);
    }
}
