package org.jiuzhu.policy.json;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Receipt;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Coded;

/** Writes one assessment. */
final class AssessmentWriter {

    private static final int VERSION = 1;

    private final Map<Determination<?>, ? extends List<Explanation>> explanations;
    private final JsonOutput out;

    AssessmentWriter(Map<Determination<?>, ? extends List<Explanation>> explanations, JsonOutput out) {
        this.explanations = explanations;
        this.out = out;
    }

    void write(Assessment assessment) {
        out.field("version", VERSION);
        out.object("place", () -> {
            out.field("code", assessment.place().code());
            out.label(assessment.placeName());
        });
        out.field("date", assessment.date().toString());
        out.objects("determinations", assessment.determinations(), this::determination);
        out.objects("untouched", assessment.untouched(), this::coded);
        out.objects("questions", questions(assessment), this::question);
        out.objects("warnings", assessment.warnings(), out::label);
        out.object("receipt", () -> receipt(assessment.receipt()));
    }

    private void determination(Determination<?> determination) {
        coded("programme", determination.programme());
        out.field("subject", determination.subject());
        coded("status", determination.status());
        out.field("final", determination.isFinal());
        determination.benefit().ifPresent(b -> out.object("benefit", () -> benefit(b.content())));
        determination.continuation().ifPresent(c -> out.object("continuation", () -> continuation(c)));
        missing(determination.missing());
        out.object("procedure", () -> procedure(determination.procedure()));
        out.objects("rules", determination.rules(), this::rule);
        out.objects("warnings", determination.warnings(), out::label);
        Optional.ofNullable(explanations.get(determination))
                .ifPresent(trees -> out.objects("explanations", trees, this::explanation));
    }

    // What is given

    private void benefit(Benefit.Content content) {
        out.objects("parts", content.parts().entrySet(), part -> {
            coded("part", part.getKey());
            amount("amount", part.getValue());
        });
        out.objects("bands", content.bands(), band -> {
            out.field("cause", band.cause());
            amount("low", band.low());
            amount("high", band.high());
        });
        out.objects("services", content.services(), out::label);
        out.objects("modes", content.modes(), this::coded);
    }

    private void amount(String name, AmountRange amount) {
        out.object(
                name,
                () -> amount.exact().ifPresentOrElse(exact -> out.field("exact", exact), () -> {
                    amount.least().ifPresent(least -> out.field("least", least));
                    amount.most().ifPresent(most -> out.field("most", most));
                }));
    }

    private void continuation(Continuation continuation) {
        out.field("rule", continuation.ruleId());
        out.field("leastMonths", continuation.leastMonths());
        continuation.mostMonths().ifPresent(months -> out.field("mostMonths", months));
        continuation.first().ifPresent(day -> out.field("first", day.toString()));
        continuation.last().ifPresent(day -> out.field("last", day.toString()));
    }

    // What is open

    /** Each question once, those that change most first; what only a procedure asks comes last. */
    private static Collection<Missing> questions(Assessment assessment) {
        Map<ImmutableList<Object>, Missing> questions = new LinkedHashMap<>();
        assessment.missing().forEach(m -> add(m, questions));
        assessment.determinations().forEach(d -> d.missing().forEach(m -> add(m, questions)));
        assessment.determinations().forEach(d -> d.procedure().missing().forEach(m -> add(m, questions)));
        return questions.values();
    }

    private static void add(Missing missing, Map<ImmutableList<Object>, Missing> questions) {
        questions.putIfAbsent(ImmutableList.of(missing.kind(), missing.id()), missing);
    }

    private void missing(List<Missing> missing) {
        out.strings("missing", missing.stream().map(Missing::id).toList());
    }

    private void question(Missing missing) {
        coded("kind", missing.kind());
        out.field("id", missing.id());
        out.field("question", missing.question());
        out.field("citation", missing.citation());
        out.field("decides", missing.decides());
    }

    // How it is done

    private void procedure(Procedure procedure) {
        out.objects("decidedBy", procedure.decidedBy(), this::coded);
        out.strings("decidedByRules", procedure.decidedByRules());
        missing(procedure.missing());
        out.objects("steps", procedure.steps(), this::step);
        out.objects("documents", procedure.documents(), document -> {
            coded("document", document.document());
            need(document.need());
            out.objects("issuers", document.issuers(), this::coded);
            out.strings("rules", document.rules());
        });
        out.objects("effects", procedure.effects(), effect -> {
            coded("on", effect.on());
            out.field("effect", effect.effect());
            need(effect.need());
            out.field("rule", effect.rule());
        });
        procedure.reviewMonths().ifPresent(months -> out.field("reviewMonths", months));
        out.field("nextReview", procedure.nextReview());
        out.field("paidFrom", procedure.paidFrom());
    }

    private void step(Procedure.PlannedStep step) {
        coded("step", step.step());
        need(step.need());
        out.objects("bodies", step.bodies(), this::coded);
        out.field("due", step.due());
        out.field("done", step.done());
        out.objects("limits", step.limits(), this::limit);
        out.field("share", step.share());
        out.strings("rules", step.rules());
    }

    private void limit(Procedure.PlannedLimit planned) {
        TimeLimit limit = planned.limit();
        out.field("days", limit.days());
        out.field("of", limit instanceof TimeLimit.WorkingDays ? "working-days" : "calendar-days");
        out.label(limit.label());
        coded("after", planned.after());
        out.field("due", planned.due());
        need(planned.need());
        out.field("rule", planned.rule());
    }

    private void need(Procedure.Need need) {
        out.field("need", Ascii.toLowerCase(need.name()).replace('_', '-'));
    }

    // Why

    private void rule(RuleTruth of) {
        Rule<?> rule = of.rule();
        out.field("rule", rule.id());
        out.field("citation", rule.clause().cite());
        out.field("strength", rule.strength().code());
        out.field("says", rule.says());
        if (!rule.readings().isEmpty()) {
            out.objects("readings", rule.readings(), out::label);
        }
        out.field("subject", of.subject());
        out.field("truth", of.truth().code());
    }

    private void explanation(Explanation explanation) {
        out.field("operator", Ascii.toLowerCase(explanation.operator().name()).replace('_', '-'));
        out.field("label", explanation.label());
        out.field("rule", explanation.rule());
        out.field("citation", explanation.citation());
        explanation.truth().ifPresent(truth -> out.field("truth", truth.code()));
        explanation.value().ifPresent(value -> out.field("value", value));
        if (!explanation.parts().isEmpty()) {
            out.objects("parts", explanation.parts(), this::explanation);
        }
    }

    // What it was made of

    private void receipt(Receipt receipt) {
        out.field("library", receipt.library());
        out.object("plugins", () -> receipt.plugins().forEach(out::field));
        out.field("calendar", receipt.calendar());
        out.field("rules", receipt.rules());
        out.field("standards", receipt.standards());
        out.field("settings", receipt.settings());
        out.object("departures", () -> receipt.departures().forEach(out::strings));
        if (!receipt.findings().isEmpty()) {
            out.objects("findings", receipt.findings(), finding -> CaseWriter.writeFinding(finding, out));
        }
        out.field("input", receipt.input());
    }

    private void coded(String name, Coded coded) {
        out.object(name, () -> coded(coded));
    }

    private void coded(Coded coded) {
        out.field("code", coded.code());
        out.label(coded.label());
    }
}
