package org.jiuzhu.examples;

import java.util.List;
import org.jiuzhu.policy.determination.Explanation;

/** Why, in short: the rules that decide, and of each what decided it. */
final class Reasons {

    private final Page page;

    Reasons(Page page) {
        this.page = page;
    }

    void write(List<Explanation> why) {
        if (!why.isEmpty()) {
            page.line(1, page.ink().bold(page.in("为什么", "Why")));
            why.forEach(rule -> write(rule, 2));
        }
    }

    private void write(Explanation node, int depth) {
        page.line(
                depth,
                node.truth().map(page::mark).orElse("·") + " " + page.in(node.label())
                        + node.value().map(v -> page.in("：", ": ") + page.in(v)).orElse("")
                        + source(node));
        node.parts().forEach(part -> write(part, depth + 1));
    }

    private String source(Explanation node) {
        if (node.citation().isPresent() && node.rule().isPresent()) {
            return page.source(node.citation().get(), node.rule().get());
        }
        return node.citation().map(c -> page.ink().faint(page.aside(c))).orElse("");
    }
}
