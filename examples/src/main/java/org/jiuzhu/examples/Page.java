package org.jiuzhu.examples;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;

/** Text in one language, line by line, none wider than a terminal. Only indents are aligned, for Chinese characters are as wide as a terminal draws them. */
final class Page {

    private static final int DEEPEST = 40;

    private final Language language;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    Page(Language language, Ink ink) {
        this.language = language;
        this.ink = ink;
    }

    /** An empty page of the same kind. */
    Page another() {
        return new Page(language, ink);
    }

    Language language() {
        return language;
    }

    Ink ink() {
        return ink;
    }

    String in(Label label) {
        return Plain.of(label.in(language));
    }

    String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String all(Collection<? extends Coded> coded) {
        return coded.stream().map(c -> in(c.label())).collect(Collectors.joining(in("、", ", ")));
    }

    /** Something said in passing, in the brackets of the language. */
    String aside(String words) {
        String plain = Plain.of(words);
        return in("（" + plain + "）", " (" + plain + ")");
    }

    /** Where a rule stands, for after what it says. */
    String source(String citation, String id) {
        return ink.faint(aside(citation + in("，", ", ") + id));
    }

    String mark(Truth truth) {
        return switch (truth) {
            case MET -> ink.green("✓");
            case NOT_MET -> ink.red("✗");
            case UNDETERMINED -> ink.yellow("?");
        };
    }

    void line(int depth, String line) {
        line(depth, 2, line);
    }

    /** A line of which what does not fit goes on so many columns further in. */
    void line(int depth, int hanging, String line) {
        String indent = "  ".repeat(depth);
        // deep in a tree of reasons there has to be room for a word
        int further = Math.min(indent.length() + hanging, DEEPEST);
        text.append(Wrapping.of(indent, " ".repeat(further), line)).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    void raw(String lines) {
        text.append(lines);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
