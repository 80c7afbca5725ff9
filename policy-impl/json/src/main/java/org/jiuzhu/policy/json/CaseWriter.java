package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.PolicyException;

/** Writes one case file; equal cases give equal files. */
final class CaseWriter {

    private final Vocabulary vocabulary;
    private final JsonOutput out;

    CaseWriter(Vocabulary vocabulary, JsonOutput out) {
        this.vocabulary = vocabulary;
        this.out = out;
    }

    void write(Case input) {
        out.field("version", CaseReader.VERSION);
        out.field("place", input.place().code());
        out.field("date", input.date().toString());
        if (!input.discretion().isEmpty()) {
            out.object(
                    "discretion",
                    () -> ImmutableSortedMap.copyOf(input.discretion()).forEach(out::field));
        }
        if (!input.findings().isEmpty()) {
            out.objects("findings", input.findings(), this::finding);
        }
        if (!input.provenance().isEmpty()) {
            out.object(
                    "provenance",
                    () -> ImmutableSortedMap.copyOf(input.provenance())
                            .forEach((path, p) -> out.object(path, () -> provenance(p))));
        }
        out.object(
                "household", () -> entity(input.household(), input.household().kind(), "household"));
    }

    private void provenance(Provenance provenance) {
        provenance.by().ifPresent(by -> out.field("by", by));
        provenance.from().ifPresent(from -> out.field("from", from));
        provenance.on().ifPresent(on -> out.field("on", on.toString()));
    }

    private void finding(Finding finding) {
        if (!finding.what().equals(vocabulary.named().get(finding.what().id()))) {
            throw new PolicyException(
                    "the finding on " + finding.what().id() + " of " + finding.subject()
                            + " is of what no rule of the engine reads that the files are for; load the plug-in that it belongs to");
        }
        writeFinding(finding, out);
    }

    /** Writes a finding, also as part of a receipt. */
    static void writeFinding(Finding finding, JsonOutput out) {
        out.field("id", finding.what().id());
        out.field("subject", finding.subject());
        switch (finding.what().unit()) {
            case TRUTH -> out.field("value", finding.value().signum() > 0);
            case PERSONS, YEARS, MONTHS -> out.field("value", finding.value().numerator());
            case MONEY, NUMBER, RATE, DAY, CODE -> out.field("value", finding.text());
        }
        out.field("by", finding.by());
        out.field("on", finding.on().toString());
        out.field("reason", finding.reason());
    }

    /** Writes the fields of an entity, with its id if it has not the other. */
    <E extends Entity> void entity(Entity entity, EntityKind<E> kind, String otherwiseId) {
        Vocabulary.Fields<E> fields = vocabulary.of(kind);
        checkKnown(entity, fields);
        if (!entity.id().equals(otherwiseId)) {
            out.field("id", entity.id());
        }
        fields.facts().values().forEach(fact -> fact(entity, fact));
        fields.lists().values().forEach(list -> list(entity, list));
    }

    // a fact that is left out would turn into an unknown one without a word
    private static void checkKnown(Entity entity, Vocabulary.Fields<?> fields) {
        for (Fact<?, ?> fact : entity.facts()) {
            if (fields.facts().get(fact.id()) != fact) {
                throw new PolicyException("the fact " + fact + " of " + entity.id()
                        + " is unknown to the engine that the files are for; load the plug-in that it belongs to");
            }
        }
        for (Relation<?, ?> list : entity.parts().keySet()) {
            if (fields.lists().get(list.id()) != list) {
                throw new PolicyException("the list " + list + " of " + entity.id() + " cannot stand in a case file");
            }
        }
    }

    private void fact(Entity entity, Fact<?, ?> fact) {
        entity.get(fact).ifPresent(value -> {
            if (value instanceof Boolean truth) {
                out.field(fact.id(), truth);
            } else if (value instanceof Long number) {
                out.field(fact.id(), number);
            } else if (value instanceof BigDecimal rate) {
                out.field(fact.id(), rate.stripTrailingZeros().toPlainString());
            } else if (value instanceof MonetaryAmount amount) {
                out.field(fact.id(), amount);
            } else {
                out.field(fact.id(), value instanceof Coded coded ? coded.code() : value.toString());
            }
        });
    }

    private <P extends Entity> void list(Entity entity, Relation<?, P> relation) {
        ImmutableList<P> parts = entity.get(relation).orElse(ImmutableList.of());
        if (relation.isSingle()) {
            parts.forEach(part -> out.object(relation.id(), () -> entity(part, relation.part(), relation.id())));
        } else if (entity.get(relation).isPresent()) {
            // an id is never blank, so here it is always written
            out.objects(relation.id(), parts, part -> entity(part, relation.part(), ""));
        }
    }
}
