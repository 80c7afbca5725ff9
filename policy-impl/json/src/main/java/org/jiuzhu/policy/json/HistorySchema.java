package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Occurrence;
import org.jiuzhu.policy.time.Payment;

/** Writes the schema of histories from the vocabulary that the reader goes by; households and members in it are those of cases. */
final class HistorySchema {

    private final Vocabulary vocabulary;
    private final ImmutableMap<String, Part> parts;
    private final JsonOutput out;
    private final CaseSchema cases;

    HistorySchema(Vocabulary vocabulary, ImmutableMap<String, Part> parts, JsonOutput out) {
        this.vocabulary = vocabulary;
        this.parts = parts;
        this.out = out;
        this.cases = new CaseSchema(vocabulary, out);
    }

    void write() {
        out.field("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.field("$id", "urn:jiuzhu:history:" + HistoryReader.VERSION);
        cases.title(Label.of("一户的历史，第1版", "Jiuzhu history, version " + HistoryReader.VERSION));
        out.field(
                "description",
                "What was stated of a household, decided and paid. On days of which nothing is stated, nothing is known.");
        cases.closedObject();
        out.strings("required", HistoryReader.REQUIRED);
        out.object("properties", this::topLevel);
        out.object("$defs", () -> {
            out.object("month", () -> {
                out.field("type", "string");
                out.field("pattern", "^" + HistoryReader.MONTH.pattern() + "$");
            });
            out.object(
                    "programme", () -> codes(vocabulary.options(Award.PROGRAMME).values()));
            out.object("part", () -> codes(parts.values()));
            cases.definitions();
        });
    }

    private void topLevel() {
        out.object("$schema", cases::text);
        out.object("description", cases::text);
        cases.titled(
                "version", Label.of("格式版本", "version of the form"), () -> out.field("const", HistoryReader.VERSION));
        cases.reference(
                "place",
                "place",
                Label.of("作出决定的机关所在地（县级，如已知）", "place whose authority decides: the county if it is known"));
        cases.titled("statements", Label.of("陈述：何时如此，何时得知", "what was so, and when it became known"), () -> {
            out.field("maxItems", History.MOST_STATEMENTS);
            list(this::statement);
        });
        cases.titled("decisions", Label.of("决定", "what was decided"), () -> list(this::decision));
        cases.titled("occurrences", Label.of("办理记录", "what was done besides"), () -> list(this::occurrence));
        cases.titled("payments", Label.of("发放和退还", "what was paid and came back"), () -> list(this::payment));
    }

    private void list(Runnable entry) {
        out.field("type", "array");
        out.object("items", () -> {
            cases.closedObject();
            entry.run();
        });
    }

    private void statement() {
        out.objects(
                "oneOf",
                ImmutableList.of(Household.ENTITY.code(), Member.ENTITY.code()),
                about -> out.strings("required", ImmutableList.of(about)));
        out.object("properties", () -> {
            cases.reference("from", "day", Label.of("情况开始之日；不写为不限", "first day on which it was so; none if left out"));
            cases.reference("to", "day", Label.of("情况持续的最后一日；不写为不限", "last day on which it was so; none if left out"));
            cases.reference(
                    "known", "day", Label.of("得知之日；不写为一直知道", "day on which it became known; always if left out"));
            cases.titled("by", Label.of("谁提供的", "who stated it"), cases::text);
            out.object("household", () -> cases.reference(Household.ENTITY.code()));
            out.object("member", () -> cases.reference(Member.ENTITY.code()));
        });
    }

    private void decision() {
        out.strings("required", HistoryReader.REQUIRED_OF_DECISION);
        out.object("if", () -> kind(() -> out.field("const", Act.Kind.ENDED.code())));
        out.object("then", () -> amounts(() -> out.field("maxProperties", 0)));
        out.object("else", () -> {
            out.strings("required", ImmutableList.of("amounts"));
            amounts(() -> out.field("minProperties", 1));
        });
        out.object("properties", () -> {
            out.object("kind", () -> codes(ImmutableList.copyOf(Act.Kind.values())));
            cases.reference("day", "day", Label.of("决定日期", "day of the decision"));
            whose();
            cases.reference("from", "month", Label.of("从哪个月起", "first month for which it counts"));
            cases.titled("amounts", Label.of("每月发放，按项目", "what is paid a month, part by part"), () -> {
                out.field("type", "object");
                out.object("propertyNames", () -> cases.reference("part"));
                out.object("additionalProperties", () -> cases.reference("yuan"));
            });
        });
    }

    private void kind(Runnable constraint) {
        out.object("properties", () -> out.object("kind", constraint));
    }

    private void amounts(Runnable constraint) {
        out.object("properties", () -> out.object("amounts", constraint));
    }

    private void occurrence() {
        out.strings("required", HistoryReader.REQUIRED_OF_OCCURRENCE);
        out.object("properties", () -> {
            out.object("kind", () -> codes(ImmutableList.copyOf(Occurrence.Kind.values())));
            cases.reference("day", "day", Label.of("办理日期", "day on which it was done"));
            whose();
        });
    }

    private void payment() {
        out.strings("required", HistoryReader.REQUIRED_OF_PAYMENT);
        out.object("properties", () -> {
            out.object("kind", () -> codes(ImmutableList.copyOf(Payment.Kind.values())));
            cases.reference("day", "day", Label.of("发放或者退还日期", "day of the payment"));
            cases.reference("month", "month", Label.of("所属月份，不论何时发放", "month that it is for, whenever it was paid"));
            whose();
            out.object("part", () -> cases.reference("part"));
            out.object("amount", () -> cases.reference("yuan"));
        });
    }

    private void whose() {
        out.object("programme", () -> cases.reference("programme"));
        cases.titled(
                "subject",
                Label.of(
                        "发给谁：household 或者 household.members[a]；不写为家庭",
                        "path of whom it is paid to, such as household.members[a]; the household if left out"),
                cases::text);
    }

    private void codes(Iterable<? extends Coded> values) {
        out.objects("oneOf", ImmutableList.copyOf(values), value -> {
            out.field("const", value.code());
            cases.title(value.label());
        });
    }
}
