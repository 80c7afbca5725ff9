package org.jiuzhu.benchmarks.oracle.dump;

import static org.jiuzhu.benchmarks.oracle.dump.Lines.shown;

import java.util.List;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Truth;

/** What people read, in both languages. */
final class WordLines {

    private final Lines out;

    WordLines(Lines out) {
        this.out = out;
    }

    void assessment(Assessment assessment) {
        out.add("place", "", assessment.placeName());
        assessment.determinations().forEach(this::determination);
        assessment.missing().forEach(m -> question("question of the case", "", m));
        assessment.warnings().forEach(w -> out.add("warning of the case", "", w));
    }

    private void determination(Determination<?> of) {
        String name = LawLines.name(of);
        out.add("programme", name, of.programme().label());
        out.add("status", name, of.status().label());
        of.benefit().ifPresent(b -> {
            b.content().parts().keySet().forEach(p -> out.add("part", name, p.label()));
            b.content().bands().forEach(band -> out.add("band", name, band.cause()));
            b.content().services().forEach(s -> out.add("service", name, s));
            b.content().modes().forEach(m -> out.add("mode", name, m.label()));
        });
        of.missing().forEach(m -> question("question", name, m));
        of.procedure().missing().forEach(m -> question("question in the procedure", name, m));
        of.procedure().steps().forEach(s -> {
            out.add("step", name, s.step().label());
            s.limits().forEach(l -> out.add("limit", name, l.limit().label()));
        });
        of.procedure()
                .documents()
                .forEach(d -> out.add("document", name, d.document().label()));
        of.procedure().effects().forEach(e -> out.add("effect", name + ", " + e.rule(), e.effect()));
        of.warnings().forEach(w -> out.add("warning", name, w));
    }

    private void question(String kind, String name, Missing of) {
        out.add(kind, (name.isEmpty() ? "" : name + ", ") + of.id(), of.question());
    }

    /** Explanations of one determination, or of all together. */
    void explanations(String kind, String name, List<Explanation> trees) {
        trees.forEach(tree -> explanation(kind, name, tree, 0));
    }

    void report(AuthorityReport report) {
        report.checks().forEach(c -> explanation("why", c.rule().id(), c.why(), 0));
    }

    private void explanation(String kind, String name, Explanation of, int depth) {
        String truth = of.truth().map(Truth::code).orElse("");
        String end = "〔" + shown(of.citation()) + "〕" + shown(of.rule());
        String begin = "  ".repeat(depth) + Lines.word(of.operator()) + " " + truth + " ";
        out.add(
                kind + " zh",
                name,
                begin + of.label().zh() + "：" + of.value().map(v -> v.zh()).orElse("") + end);
        out.add(
                kind + " en",
                name,
                begin + of.label().en() + ": " + of.value().map(v -> v.en()).orElse("") + end);
        of.parts().forEach(part -> explanation(kind, name, part, depth + 1));
    }
}
