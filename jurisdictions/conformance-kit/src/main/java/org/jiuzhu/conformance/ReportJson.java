package org.jiuzhu.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import org.jiuzhu.policy.text.Label;

/** Writes a report as JSON, for programs: the same as on the page, in the same order. */
final class ReportJson {

    private final Report report;
    private final JsonGenerator json;

    private ReportJson(Report report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    static String of(Report report) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            new ReportJson(report, json).write();
        }
        return out.append('\n').toString();
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", 1);
        json.writeStringField("place", report.register().place().code());
        label("name", report.name());
        json.writeStringField("text", report.register().text());
        json.writeObjectFieldStart("totals");
        json.writeObjectFieldStart("sentences");
        for (Report.State state : Report.State.values()) {
            json.writeNumberField(state.code(), report.sentences(state));
        }
        json.writeEndObject();
        total("cases", report.ofCases());
        total("coverage", report.ofCoverage());
        total("mutants", report.ofMutants());
        json.writeEndObject();
        json.writeArrayFieldStart("clauses");
        for (Register.Section clause : report.register().clauses()) {
            clause(clause);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("definitions");
        for (String id : report.definitions()) {
            ImmutableList<Coverage.Spot> spots = report.proof().coverage().of(id);
            ImmutableList<Mutant> mutants = mutants(id);
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("state", report.state(spots, mutants).code());
            proof(spots, mutants);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private ImmutableList<Mutant> mutants(String definition) {
        return report.proof().mutants().stream()
                .filter(m -> m.of().equals(definition))
                .collect(ImmutableList.toImmutableList());
    }

    private void total(String name, Report.Total total) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("all", total.all());
        json.writeNumberField("shown", total.shown());
        json.writeNumberField("accepted", total.accepted());
        json.writeNumberField("open", total.open());
        json.writeEndObject();
    }

    private void clause(Register.Section clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("locator", clause.locator());
        label("title", clause.title());
        json.writeArrayFieldStart("sentences");
        for (Register.Sentence sentence : clause.sentences()) {
            sentence(sentence);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sentence(Register.Sentence sentence) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", sentence.id());
        json.writeStringField("modality", sentence.modality().code());
        label("says", sentence.says());
        json.writeStringField("state", report.state(sentence).code());
        if (sentence.note().isPresent()) {
            label("note", sentence.note().get());
        }
        if (sentence.standing() == Register.Standing.RULE) {
            json.writeArrayFieldStart("cases");
            for (Report.Tested tested : report.cases(sentence)) {
                tested(tested);
            }
            json.writeEndArray();
            proof(report.spots(sentence), report.mutants(sentence));
        }
        json.writeEndObject();
    }

    private void tested(Report.Tested tested) throws IOException {
        json.writeStartObject();
        label("name", tested.of().name());
        json.writeStringField("file", tested.of().file());
        json.writeNumberField("line", tested.of().line());
        json.writeBooleanField("passes", tested.passes());
        json.writeArrayFieldStart("mismatches");
        for (Mismatch mismatch : tested.mismatches()) {
            json.writeString(mismatch.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void proof(ImmutableList<Coverage.Spot> spots, ImmutableList<Mutant> mutants) throws IOException {
        json.writeArrayFieldStart("coverage");
        for (Coverage.Spot spot : spots) {
            json.writeStartObject();
            json.writeStringField("rule", spot.of());
            json.writeStringField("path", spot.path());
            label("says", spot.says());
            json.writeObjectFieldStart("marks");
            for (Mark mark : spot.asked()) {
                json.writeStringField(mark.code(), state(report.proof().state(spot, mark)));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("reasons");
            for (Mark mark : spot.asked()) {
                reason(mark.code(), spot.id(mark));
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mutants");
        for (Mutant mutant : mutants) {
            json.writeStartObject();
            json.writeStringField("id", mutant.id());
            label("change", mutant.change());
            json.writeStringField("state", state(report.proof().state(mutant)));
            reason("reason", mutant.id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void reason(String name, String id) throws IOException {
        Label reason = report.proof().gaps().reasons().get(id);
        if (reason != null) {
            label(name, reason);
        }
    }

    private static String state(Proof.State state) {
        return switch (state) {
            case SHOWN, NO_GAP -> "shown";
            case ACCEPTED -> "accepted";
            case OPEN -> "open";
        };
    }

    private void label(String name, Label label) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", label.zh());
        json.writeStringField("en", label.en());
        json.writeEndObject();
    }
}
