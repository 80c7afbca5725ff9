package org.jiuzhu.benchmarks.oracle.dump;

import static org.jiuzhu.benchmarks.oracle.dump.Lines.codes;
import static org.jiuzhu.benchmarks.oracle.dump.Lines.ids;
import static org.jiuzhu.benchmarks.oracle.dump.Lines.range;
import static org.jiuzhu.benchmarks.oracle.dump.Lines.shown;
import static org.jiuzhu.benchmarks.oracle.dump.Lines.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.Receipt;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;

/** What is determined, in codes, numbers and ids. */
final class LawLines {

    private final Lines out;

    LawLines(Lines out) {
        this.out = out;
    }

    static String name(Determination<?> of) {
        return of.programme().code() + " " + of.subject();
    }

    void assessment(Assessment assessment) {
        out.add("place", "", assessment.place());
        out.add("date", "", assessment.date());
        assessment.determinations().forEach(this::determination);
        assessment.missing().forEach(m -> missing("missing of the case", "", m));
        assessment.warnings().forEach(w -> out.add("warning of the case", "", w.en()));
        receipt(assessment.receipt());
    }

    private void determination(Determination<?> of) {
        String name = name(of);
        out.add("status", name, of.status().code() + (of.isFinal() ? ", final" : ", open"));
        out.add("benefit", name, of.benefit().isPresent() ? "given" : "none");
        of.benefit().ifPresent(b -> content("", name, b.content()));
        of.continuation().ifPresent(c -> continuation(name, c));
        of.rules().forEach(f -> rule(name, f));
        of.missing().forEach(m -> missing("missing", name, m));
        procedure(name, of.procedure());
        of.warnings().forEach(w -> out.add("warning", name, w.en()));
    }

    private void content(String before, String name, Benefit.Content content) {
        content.parts().forEach((part, amount) -> out.add(before + "part " + part.code(), name, range(amount)));
        content.bands()
                .forEach(b -> out.add(
                        before + "band", name + ", " + b.cause().en(), range(b.low()) + " to " + range(b.high())));
        content.services().forEach(s -> out.add(before + "service", name, s.en()));
        content.modes().forEach(m -> out.add(before + "mode", name, m.code()));
    }

    private void continuation(String name, Continuation of) {
        out.add(
                "continuation",
                name,
                of.leastMonths() + ".." + shown(of.mostMonths()) + " months, " + shown(of.first()) + " to "
                        + shown(of.last()) + ", " + of.ruleId());
    }

    private void rule(String name, RuleTruth of) {
        Rule<?> rule = of.rule();
        // the line keeps the name that it had before, so that older states can be compared
        out.add(
                "finding",
                name + ", " + rule.id() + " of " + of.subject(),
                of.truth().code() + ", " + rule.clause().cite());
    }

    private void missing(String kind, String name, Missing of) {
        out.add(
                kind,
                (name.isEmpty() ? "" : name + ", ") + of.id(),
                of.kind().code() + ", decides " + of.decides() + ", " + shown(of.citation()));
    }

    private void receipt(Receipt receipt) {
        out.add("receipt", "plug-ins", receipt.plugins());
        out.add("receipt", "calendar", receipt.calendar());
        out.add("receipt", "rules", receipt.rules());
        out.add("receipt", "standards", receipt.standards());
        out.add("receipt", "settings", receipt.settings());
        out.add("receipt", "input", receipt.input());
    }

    // How it is done

    private void procedure(String name, Procedure of) {
        out.add("decided by", name, codes(of.decidedBy()) + " by " + ids(of.decidedByRules()));
        of.missing().forEach(m -> missing("missing in the procedure", name, m));
        of.steps().forEach(s -> step(name, s));
        of.documents()
                .forEach(d -> out.add(
                        "document",
                        name + ", " + d.document().code(),
                        word(d.need()) + ", issued by " + codes(d.issuers()) + ", by " + ids(d.rules())));
        of.effects()
                .forEach(e -> out.add(
                        "effect",
                        name + ", " + e.rule(),
                        word(e.need()) + " on " + e.on().code() + ": "
                                + e.effect().en()));
        out.add("review", name, shown(of.reviewMonths()) + " months, next " + shown(of.nextReview()));
        out.add("paid from", name, shown(of.paidFrom()));
    }

    private void step(String name, Procedure.PlannedStep step) {
        String about = name + ", " + step.step().code();
        out.add(
                "step",
                about,
                word(step.need()) + " by " + codes(step.bodies()) + ", due " + shown(step.due()) + ", done "
                        + shown(step.done()) + ", share " + shown(step.share()) + ", by " + ids(step.rules()));
        step.limits()
                .forEach(l -> out.add(
                        "limit",
                        about + ", " + l.rule(),
                        days(l.limit()) + " after " + l.after().code() + ", due " + shown(l.due()) + ", "
                                + word(l.need())));
    }

    private static String days(TimeLimit limit) {
        return limit.days() + (limit instanceof TimeLimit.WorkingDays ? " working days" : " calendar days");
    }

    // The bare decision, which has to agree

    void decision(Assessment assessment, Decision decision) {
        List<String> assessed = new ArrayList<>();
        assessment.determinations().forEach(d -> assessed.add(outcome(d)));
        List<String> decided = new ArrayList<>();
        decision.outcomes().forEach(o -> decided.add(outcome(o.programme().code(), o.subject(), o.status(), o)));
        agrees("decide", assessed, decided);
    }

    void rules(Assessment assessment, Decision.WithRules decision) {
        List<String> assessed = new ArrayList<>();
        assessment.determinations().forEach(d -> d.rules().forEach(f -> assessed.add(shortly(f))));
        List<String> kept = new ArrayList<>();
        decision.rules().forEach(f -> kept.add(shortly(f)));
        agrees("decideWithFindings", assessed, kept);
        decision(assessment, decision);
    }

    void agrees(String of, List<String> assessed, List<String> decided) {
        if (decided.equals(assessed)) {
            out.add(of, "", "as assessed");
            return;
        }
        decided.stream()
                .filter(d -> !assessed.contains(d))
                .forEach(d -> out.add(Dump.DISAGREES + of, "only decided", d));
        assessed.stream()
                .filter(a -> !decided.contains(a))
                .forEach(a -> out.add(Dump.DISAGREES + of, "only assessed", a));
        out.add(Dump.DISAGREES + of, "", "not as assessed");
    }

    private static String shortly(RuleTruth of) {
        return of.rule().id() + " of " + of.subject() + " " + of.truth().code();
    }

    private static <B extends Benefit> String outcome(Determination<B> of) {
        Optional<B> benefit = of.status() == Status.NOT_ELIGIBLE ? Optional.empty() : of.benefit();
        Outcome<B> outcome = new Outcome<>(of.programme(), of.subject(), of.status(), benefit);
        return outcome(of.programme().code(), of.subject(), of.status(), outcome);
    }

    private static String outcome(String programme, String subject, Status status, Outcome<?> of) {
        Lines lines = new Lines();
        of.benefit().ifPresent(b -> new LawLines(lines).content("", "", b.content()));
        return programme + " " + subject + " " + status.code() + " "
                + (of.benefit().isPresent() ? "given " : "none ") + lines;
    }

    // The authority

    void report(AuthorityReport report) {
        report.checks()
                .forEach(c -> out.add(
                        "check",
                        c.rule().id(),
                        c.truth().code() + ", " + word(c.severity()) + ", at least "
                                + shown(c.least().map(Yuan::toFen)) + ", "
                                + c.rule().clause().cite()));
    }

    // The law itself

    void rule(Rule<?> rule) {
        out.add(
                "rule",
                rule.id(),
                rule.strength().code() + ", " + rule.clause().cite() + ", " + rule.period() + ", of "
                        + rule.scope().code());
    }

    static void texts(Lines words, Rule<?> rule) {
        words.add("rule", rule.id(), rule.says());
        for (Label reading : rule.readings()) {
            words.add("reading", rule.id(), reading);
        }
    }
}
