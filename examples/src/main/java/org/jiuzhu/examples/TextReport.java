package org.jiuzhu.examples;

import java.io.PrintStream;
import org.jiuzhu.policy.text.Language;

/** Assessments as text for people: of each a heading, a block for each determination, and what is still open. */
final class TextReport implements Report {

    private final PrintStream out;
    private final Language language;
    private final Ink ink;
    private final boolean trees;
    private boolean begun;

    /**
     * For a number of cases.
     *
     * @param out where to
     * @param language in which language
     * @param ink in which colours
     * @param trees whether explanations are shown whole
     */
    TextReport(PrintStream out, Language language, Ink ink, boolean trees) {
        this.out = out;
        this.language = language;
        this.ink = ink;
        this.trees = trees;
    }

    @Override
    public void add(Assessed assessed) {
        Page page = new Page(language, ink);
        new CaseText(page, assessed, trees).write();
        out.print((begun ? "\n" : "") + page);
        begun = true;
    }
}
