package org.jiuzhu.conformance;

import static org.jiuzhu.conformance.ReportPage.both;
import static org.jiuzhu.conformance.ReportPage.escaped;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.jiuzhu.policy.text.Label;

/** Writes what is proven of a sentence or a definition into the page of a report: its cases, the coverage of its conditions, and its mutants. */
final class ReportProofs {

    private final Report report;
    private final StringBuilder out;

    ReportProofs(Report report, StringBuilder out) {
        this.report = report;
        this.out = out;
    }

    void write(
            ImmutableList<Report.Tested> cases,
            ImmutableList<Coverage.Spot> spots,
            ImmutableList<Mutant> mutants,
            Report.State state) {
        Report.Total covered = Report.total(spots.stream()
                .flatMap(s -> s.asked().stream().map(m -> report.proof().state(s, m)))
                .toList());
        Report.Total noticed =
                Report.total(mutants.stream().map(report.proof()::state).toList());
        long passed = cases.stream().filter(Report.Tested::passes).count();
        out.append("<details").append(state == Report.State.OPEN ? " open" : "").append("><summary>");
        count(Label.of("案例", "cases"), passed, cases.size(), passed < cases.size());
        count(Label.of("覆盖", "covered"), covered.shown(), covered.all(), covered.open() > 0);
        count(Label.of("改动被发现", "changes noticed"), noticed.shown(), noticed.all(), noticed.open() > 0);
        out.append("</summary>\n");
        cases(cases);
        coverage(spots);
        mutants(mutants);
        out.append("</details>\n");
    }

    // what there is none of is not counted
    private void count(Label what, long shown, long all, boolean bad) {
        if (all > 0) {
            out.append("<span class=\"counted\">")
                    .append(both(what))
                    .append(bad ? " <b class=\"bad\">" : " <b>")
                    .append(shown)
                    .append('/')
                    .append(all)
                    .append("</b></span> ");
        }
    }

    private void cases(ImmutableList<Report.Tested> cases) {
        if (cases.isEmpty()) {
            return;
        }
        heading("案例", "Cases");
        out.append("<ul>\n");
        for (Report.Tested tested : cases) {
            out.append("<li>")
                    .append(sign(tested.passes()))
                    .append(both(tested.of().name()))
                    .append("<span class=\"at\">")
                    .append(escaped(tested.of().file() + ":" + tested.of().line()))
                    .append("</span>");
            tested.mismatches()
                    .forEach(m -> out.append("<div class=\"mismatch\">")
                            .append(escaped(m.toString()))
                            .append("</div>"));
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private static String sign(boolean good) {
        return good ? "<span class=\"ok\">✓</span> " : "<span class=\"bad\">✗</span> ";
    }

    private void heading(String zh, String en) {
        out.append("<h3>").append(both(zh, en)).append("</h3>\n");
    }

    private void coverage(ImmutableList<Coverage.Spot> spots) {
        if (spots.isEmpty()) {
            return;
        }
        heading("条件", "Conditions");
        out.append("<table>\n");
        for (Coverage.Spot spot : spots) {
            out.append("<tr><td class=\"path id\">")
                    .append(escaped(spot.path()))
                    .append("</td><td>")
                    .append(both(spot.says()));
            spot.asked().forEach(m -> reason(spot.id(m), m.label()));
            out.append("</td><td class=\"marks\">");
            spot.asked()
                    .forEach(m -> out.append("<span class=\"mark ")
                            .append(style(report.proof().state(spot, m)))
                            .append("\" title=\"")
                            .append(escaped(m.label().zh() + " " + m.label().en()))
                            .append("\">")
                            .append(m.sign())
                            .append("</span>"));
            out.append("</td></tr>\n");
        }
        out.append("</table>\n");
    }

    private static String style(Proof.State state) {
        return switch (state) {
            case SHOWN, NO_GAP -> "shown";
            case ACCEPTED -> "accepted";
            case OPEN -> "open";
        };
    }

    private void reason(String id, Label what) {
        Label reason = report.proof().gaps().reasons().get(id);
        if (reason != null) {
            out.append("<div class=\"reason\">")
                    .append(both(what.zh() + "：" + reason.zh(), what.en() + ": " + reason.en()))
                    .append("</div>");
        }
    }

    private void mutants(ImmutableList<Mutant> mutants) {
        ImmutableList<Mutant> noticed = with(mutants, s -> s == Proof.State.SHOWN || s == Proof.State.NO_GAP);
        ImmutableList<Mutant> survived = with(mutants, s -> s == Proof.State.OPEN || s == Proof.State.ACCEPTED);
        if (!survived.isEmpty()) {
            heading("未被发现的改动", "Changes that no case notices");
            list(survived);
        }
        if (!noticed.isEmpty()) {
            out.append("<details><summary>")
                    .append(both("被发现的改动", "Changes that a case notices"))
                    .append(" <b>")
                    .append(noticed.size())
                    .append("</b></summary>\n");
            list(noticed);
            out.append("</details>\n");
        }
    }

    private ImmutableList<Mutant> with(ImmutableList<Mutant> mutants, Predicate<Proof.State> state) {
        return mutants.stream()
                .filter(m -> state.test(report.proof().state(m)))
                .collect(ImmutableList.toImmutableList());
    }

    private void list(ImmutableList<Mutant> mutants) {
        out.append("<ul>\n");
        for (Mutant mutant : mutants) {
            Proof.State state = report.proof().state(mutant);
            out.append("<li>")
                    .append(
                            state == Proof.State.ACCEPTED
                                    ? "<span class=\"but\">•</span> "
                                    : sign(state != Proof.State.OPEN))
                    .append(both(mutant.change()))
                    .append("<span class=\"at id\">")
                    .append(escaped(mutant.id()))
                    .append("</span>");
            Label reason = report.proof().gaps().reasons().get(mutant.id());
            if (reason != null) {
                out.append("<div class=\"reason\">").append(both(reason)).append("</div>");
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }
}
