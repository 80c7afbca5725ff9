package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Writes the schema of case files from the vocabulary that the reader goes by. */
final class CaseSchema {

    private final Vocabulary vocabulary;
    private final JsonOutput out;

    CaseSchema(Vocabulary vocabulary, JsonOutput out) {
        this.vocabulary = vocabulary;
        this.out = out;
    }

    void write() {
        out.field("$schema", "https://json-schema.org/draft/2020-12/schema");
        out.field("$id", "urn:jiuzhu:case:" + CaseReader.VERSION);
        title(Label.of("救助案例，第1版", "Jiuzhu case, version " + CaseReader.VERSION));
        out.field(
                "description",
                "What is not known is left out. A list, where it is given, is complete; an empty list states that there is none.");
        closedObject();
        out.strings("required", CaseReader.REQUIRED);
        out.object("properties", this::topLevel);
        out.object("$defs", this::definitions);
    }

    /** What other files of households share with cases. */
    void definitions() {
        shapes();
        vocabulary.kinds().forEach(kind -> out.object(kind.code(), () -> entity(kind)));
    }

    private void topLevel() {
        out.object("$schema", this::text);
        out.object("description", this::text);
        out.object("version", () -> {
            title(Label.of("格式版本", "version of the form"));
            out.field("const", CaseReader.VERSION);
        });
        reference(
                "place",
                "place",
                Label.of("作出决定的机关所在地（县级，如已知）", "place whose authority decides: the county if it is known"));
        reference("date", "day", Label.of("案例日期：以该日施行的规定为准", "date of the case, whose law decides"));
        out.object("discretion", this::discretion);
        out.object("findings", this::findings);
        out.object("provenance", this::provenance);
        out.object("household", () -> reference(Household.ENTITY.code()));
    }

    private void findings() {
        title(Label.of("认定：代替规则计算结果", "what was found, in place of what the rules make of it"));
        out.field("type", "array");
        out.object("items", () -> {
            closedObject();
            out.strings("required", FindingReader.REQUIRED);
            out.object("properties", () -> {
                titled("id", Label.of("定义或者待定项的编号", "id of a definition or an open term"), this::text);
                titled(
                        "subject",
                        Label.of("所认定对象的路径；不写为家庭", "path of whom it was found of; the household if left out"),
                        this::text);
                titled("value", Label.of("认定的值", "what was found"), this::scalar);
                titled("by", Label.of("认定机关或者人员", "who found it"), this::text);
                reference("on", "day", Label.of("认定日期", "the day on which it was found"));
                titled("reason", Label.of("认定理由", "why"), this::text);
            });
        });
    }

    private void provenance() {
        title(Label.of("按事实的路径：事实的来源，不影响结果", "by the path of a fact: where it comes from, which changes no result"));
        out.field("type", "object");
        out.object("additionalProperties", () -> {
            closedObject();
            out.field("minProperties", 1);
            out.object("properties", () -> {
                titled("by", Label.of("提供人", "who stated it"), this::text);
                titled("from", Label.of("出处", "what it was taken from"), this::text);
                reference("on", "day", Label.of("截至日期", "the day as of which it is so"));
            });
        });
    }

    void titled(String name, Label title, Runnable rest) {
        out.object(name, () -> {
            title(title);
            rest.run();
        });
    }

    private void scalar() {
        out.strings("type", ImmutableList.of("boolean", "string", "number"));
    }

    private void discretion() {
        title(Label.of("按规则编号：主管机关在本案中是否采用该裁量规则", "by rule id: whether the authority uses the rule in this case"));
        out.field("type", "object");
        out.object("additionalProperties", () -> out.field("type", "boolean"));
    }

    private void shapes() {
        out.object("day", () -> {
            text("^" + JsonInput.DAY + "$");
            out.field("format", "date");
        });
        out.object("place", () -> {
            title(Label.of("六位行政区划代码（GB/T 2260）", "division code of six digits (GB/T 2260)"));
            text("^" + JsonInput.PLACE + "$");
        });
        out.object("id", () -> {
            title(
                    Label.of(
                            "编号，会出现在结果中，请勿使用姓名：文字、数字和 - _ . ，最多100个，不用全角",
                            "an id; it shows in results, so no personal name: letters, digits and - _ . , at most 100, none of full width"));
            text("^[\\p{L}\\p{Nd}._-]+$");
            out.field("maxLength", 100);
        });
        out.object("yuan", this::yuan);
    }

    private void yuan() {
        title(Label.of("金额（元）", "amount in yuan"));
        out.objects("oneOf", ImmutableList.of("string", "number"), type -> {
            out.field("type", type);
            if (type.equals("string")) {
                out.field("pattern", "^" + JsonInput.AMOUNT + "$");
            } else {
                out.field("minimum", 0);
                out.field("maximum", 100_000_000_000L);
                out.field("multipleOf", new BigDecimal("0.01"));
            }
        });
    }

    private void entity(EntityKind<?> kind) {
        Vocabulary.Fields<?> fields = vocabulary.of(kind);
        title(kind.label());
        closedObject();
        if (fields.requiresId()) {
            out.strings("required", ImmutableList.of("id"));
        }
        out.object("properties", () -> {
            out.object("id", () -> reference("id"));
            fields.facts().values().forEach(fact -> out.object(fact.id(), () -> fact(fact)));
            fields.lists().values().forEach(list -> out.object(list.id(), () -> list(list)));
        });
    }

    private void fact(Fact<?, ?> fact) {
        title(fact.label());
        if (fact instanceof ConditionFact<?>) {
            out.field("type", "boolean");
        } else if (fact instanceof AmountFact<?>) {
            reference("yuan");
        } else if (fact instanceof CountFact<?> count) {
            out.field("type", "integer");
            out.field("minimum", count.min());
            out.field("maximum", count.max());
        } else if (fact instanceof RateFact<?> rate) {
            rate(rate);
        } else if (fact instanceof DayFact<?>) {
            reference("day");
        } else if (fact instanceof PlaceFact<?>) {
            reference("place");
        } else if (fact instanceof Reference<?, ?> pointing) {
            target(pointing);
        } else {
            options((ChoiceFact<?, ?>) fact);
        }
    }

    private void rate(RateFact<?> rate) {
        out.objects("oneOf", ImmutableList.of("string", "number"), type -> {
            out.field("type", type);
            if (type.equals("string")) {
                out.field("pattern", "^" + JsonInput.DECIMAL + "$");
            } else {
                out.field("minimum", rate.min());
                out.field("maximum", rate.max());
                out.field("multipleOf", new BigDecimal("0.000001"));
            }
        });
    }

    private void target(Reference<?, ?> pointing) {
        out.objects("oneOf", ImmutableList.of(Reference.NOBODY, "id"), which -> {
            if (which.equals(Reference.NOBODY)) {
                out.field("const", which);
                title(Label.of("没有", "nobody"));
            } else {
                reference("id");
                title(Label.of(
                        pointing.among().label().zh() + "中一位的编号",
                        "the id of one of the " + pointing.among().label().en()));
            }
        });
    }

    private void options(ChoiceFact<?, ? extends Coded> choice) {
        out.objects("oneOf", vocabulary.options(choice).values(), option -> {
            out.field("const", option.code());
            title(option.label());
        });
    }

    private void list(Relation<?, ?> relation) {
        title(relation.label());
        if (relation.isSingle()) {
            reference(relation.part().code());
        } else {
            out.field("type", "array");
            out.field("maxItems", relation == Household.MEMBERS ? Case.MOST_MEMBERS : Case.MOST_PARTS);
            out.object("items", () -> reference(relation.part().code()));
        }
    }

    void reference(String name, String definition, Label title) {
        out.object(name, () -> {
            title(title);
            reference(definition);
        });
    }

    void reference(String definition) {
        out.field("$ref", "#/$defs/" + definition);
    }

    void title(Label label) {
        out.field("title", label.zh() + " / " + label.en());
    }

    void closedObject() {
        out.field("type", "object");
        out.field("additionalProperties", false);
    }

    void text() {
        text("\\S");
    }

    private void text(String pattern) {
        out.field("type", "string");
        out.field("pattern", pattern);
    }
}
