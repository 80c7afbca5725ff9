package org.jiuzhu.conformance;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;

/**
 * Writes a report as one page for people: everything is inside, so that it can be mailed, printed and read without a network. Every text is
 * escaped where it enters the page.
 */
final class ReportPage {

    private final Report report;
    private final StringBuilder out = new StringBuilder();
    private final ReportProofs proofs;

    private ReportPage(Report report) {
        this.report = report;
        this.proofs = new ReportProofs(report, out);
    }

    static String of(Report report) throws IOException {
        ReportPage page = new ReportPage(report);
        page.write();
        return page.out.toString();
    }

    private void write() throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"zh\" data-lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escaped(report.name().zh() + " " + report.name().en()))
                .append(" · Jiuzhu</title>\n<style>\n")
                .append(resource("report.css"))
                .append("</style>\n</head>\n<body>\n");
        header();
        filters();
        out.append("<div class=\"page\">\n");
        contents();
        out.append("<main>\n");
        key();
        report.register().clauses().forEach(this::clause);
        definitions();
        out.append("</main>\n</div>\n<script>\n").append(resource("report.js")).append("</script>\n</body>\n</html>\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the kit lacks its own " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    // Text

    static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }

    static String both(Label label) {
        return both(label.zh(), label.en());
    }

    static String both(String zh, String en) {
        return "<span class=\"zh\" lang=\"zh\">" + escaped(zh) + "</span><span class=\"en\" lang=\"en\">" + escaped(en)
                + "</span>";
    }

    // The top

    private void header() {
        out.append("<header>\n<div class=\"top\">\n<h1>")
                .append(both(report.name()))
                .append("<small>")
                .append(both("符合性报告", "Conformance report"))
                .append(" · ");
        if (report.register().texts().isEmpty()) {
            out.append(escaped(report.register().text()));
        }
        out.append(report.register().texts().stream()
                .map(t -> both(t.title()) + " · " + escaped(t.number()) + " · " + both(inForce(t.inForce())))
                .collect(joining(" · ")));
        out.append("</small></h1>\n<div class=\"lang\">")
                .append("<button type=\"button\" data-to-lang=\"zh\" aria-pressed=\"true\">中文</button>")
                .append("<button type=\"button\" data-to-lang=\"en\" aria-pressed=\"false\">English</button>")
                .append("</div>\n</div>\n<div class=\"totals\">\n");
        sentences();
        total(Label.of("案例", "Cases"), report.ofCases(), Label.of("通过", "pass"), Label.of("不通过", "fail"));
        total(
                Label.of("条件覆盖", "Coverage of conditions"),
                report.ofCoverage(),
                Label.of("已展示", "shown"),
                Label.of("未展示", "not shown"));
        total(
                Label.of("改动被发现", "Changes noticed"),
                report.ofMutants(),
                Label.of("被发现", "noticed"),
                Label.of("未被发现", "not noticed"));
        out.append("</div>\n</header>\n");
    }

    private static Label inForce(Period days) {
        String first = days.first().map(LocalDate::toString).orElse("…");
        return days.last()
                .map(last -> Label.of(first + "至" + last + "有效", "in force from " + first + " to " + last))
                .orElseGet(() -> Label.of(first + "起施行", "in force from " + first));
    }

    private void sentences() {
        ImmutableList<Register.Sentence> all = report.register().sentences();
        long rules =
                all.stream().filter(s -> s.standing() == Register.Standing.RULE).count();
        out.append("<div class=\"total\"><h2>")
                .append(both("文件中的规定", "Sentences of the document"))
                .append("</h2><div class=\"big\">")
                .append(rules)
                .append(" <small>/ ")
                .append(all.size())
                .append(' ')
                .append(both("条可执行", "executable"))
                .append("</small></div><div class=\"bar\">");
        for (Report.State state : Report.State.values()) {
            part(state.code(), report.sentences(state));
        }
        out.append("</div><div class=\"legend\">");
        for (Report.State state : Report.State.values()) {
            legend(state.code(), state.label(), report.sentences(state));
        }
        out.append("</div></div>\n");
    }

    private void total(Label title, Report.Total total, Label shown, Label open) {
        out.append("<div class=\"total\"><h2>")
                .append(both(title))
                .append("</h2><div class=\"big\">")
                .append(total.shown())
                .append(" <small>/ ")
                .append(total.all())
                .append("</small></div><div class=\"bar\">");
        part("proven", total.shown());
        part("proven-but", total.accepted());
        part("open", total.open());
        out.append("</div><div class=\"legend\">");
        legend("proven", shown, total.shown());
        legend("proven-but", Label.of("已说明原因", "accepted with reason"), total.accepted());
        legend("open", open, total.open());
        out.append("</div></div>\n");
    }

    private void part(String state, long count) {
        if (count > 0) {
            out.append("<i class=\"s-")
                    .append(state)
                    .append("\" style=\"flex:")
                    .append(count)
                    .append("\"></i>");
        }
    }

    private void legend(String state, Label label, long count) {
        if (count > 0) {
            out.append("<span><i class=\"s-")
                    .append(state)
                    .append("\"></i>")
                    .append(both(label))
                    .append(' ')
                    .append(count)
                    .append("</span>");
        }
    }

    private void filters() {
        out.append("<nav class=\"filter\"><div>");
        filter("all", Label.of("全部", "All"), report.register().sentences().size(), true);
        for (Report.State state : Report.State.values()) {
            filter(state.code(), state.label(), report.sentences(state), false);
        }
        out.append("<button type=\"button\" data-unfold aria-pressed=\"false\">")
                .append(both("展开", "Unfold"))
                .append("</button></div></nav>\n");
    }

    private void filter(String state, Label label, long count, boolean pressed) {
        out.append("<button type=\"button\" data-state-filter=\"")
                .append(state)
                .append("\" aria-pressed=\"")
                .append(pressed)
                .append("\">");
        if (!pressed) {
            out.append("<i class=\"dot s-").append(state).append("\"></i>");
        }
        out.append(both(label)).append("<span class=\"count\">").append(count).append("</span></button>");
    }

    private void contents() {
        out.append("<nav class=\"toc\">\n");
        ImmutableList<Register.Section> clauses = report.register().clauses();
        for (int i = 0; i < clauses.size(); i++) {
            Register.Section clause = clauses.get(i);
            out.append("<a href=\"#c")
                    .append(i + 1)
                    .append("\"><b>")
                    .append(escaped(clause.locator()))
                    .append("</b>")
                    .append(both(clause.title()))
                    .append("<span class=\"dots\">");
            clause.sentences()
                    .forEach(s -> out.append("<i class=\"s-")
                            .append(report.state(s).code())
                            .append("\"></i>"));
            out.append("</span></a>\n");
        }
        out.append("</nav>\n");
    }

    private void key() {
        out.append("<p class=\"key\">").append(both("每项条件的标记：", "Marks of a condition:"));
        for (Mark mark : Mark.values()) {
            out.append(" <span class=\"mark shown\">")
                    .append(mark.sign())
                    .append("</span>")
                    .append(both(mark.label()));
        }
        out.append("</p>\n");
    }

    // Sentences

    private void clause(Register.Section clause) {
        int number = report.register().clauses().indexOf(clause) + 1;
        out.append("<section id=\"c")
                .append(number)
                .append("\">\n<h2><span class=\"locator\">")
                .append(escaped(clause.locator()))
                .append("</span>")
                .append(both(clause.title()))
                .append("</h2>\n");
        clause.sentences().forEach(this::sentence);
        out.append("</section>\n");
    }

    private void sentence(Register.Sentence sentence) {
        Report.State state = report.state(sentence);
        article(sentence.id(), state, sentence.modality().label(), sentence.says());
        sentence.note()
                .ifPresent(n -> out.append("<p class=\"note\">").append(both(n)).append("</p>\n"));
        report.rules(sentence).stream()
                .filter(r -> !r.id().equals(sentence.id()))
                .forEach(r -> out.append("<p class=\"note\"><span class=\"id\">")
                        .append(escaped(r.id()))
                        .append("</span> ")
                        .append(both(r.says()))
                        .append("</p>\n"));
        if (sentence.standing() == Register.Standing.RULE) {
            proofs.write(report.cases(sentence), report.spots(sentence), report.mutants(sentence), state);
        }
        out.append("</article>\n");
    }

    private void article(String id, Report.State state, Label kind, Label says) {
        out.append("<article id=\"")
                .append(escaped(id))
                .append("\" class=\"")
                .append(state.code())
                .append("\">\n<div class=\"meta\"><span class=\"id\">")
                .append(escaped(id))
                .append("</span><span class=\"chip\">")
                .append(both(kind))
                .append("</span><span class=\"state\">")
                .append(both(state.label()))
                .append("</span></div>\n<p>")
                .append(both(says))
                .append("</p>\n");
    }

    private void definitions() {
        if (report.definitions().isEmpty()) {
            return;
        }
        out.append("<section id=\"definitions\">\n<h2>")
                .append(both("本地文件的定义和表", "Definitions and tables of the place's documents"))
                .append("</h2>\n");
        for (String id : report.definitions()) {
            ImmutableList<Coverage.Spot> spots = report.proof().coverage().of(id);
            ImmutableList<Mutant> mutants = report.proof().mutants().stream()
                    .filter(m -> m.of().equals(id))
                    .collect(ImmutableList.toImmutableList());
            Report.State state = report.state(spots, mutants);
            Label kind = report.isTable(id) ? Label.of("表", "table") : Label.of("定义", "definition");
            article(id, state, kind, report.label(id));
            proofs.write(ImmutableList.of(), spots, mutants, state);
            out.append("</article>\n");
        }
        out.append("</section>\n");
    }
}
