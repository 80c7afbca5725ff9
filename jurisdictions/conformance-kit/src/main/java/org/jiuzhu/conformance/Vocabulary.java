package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.text.NearMiss;

/**
 * The names that an expectation can use, so that a name that nothing has is an error and not an expectation that always holds.
 *
 * @param rules the rules of all layers by id
 * @param programmes the codes of all programmes
 * @param askable ids of what can be missing, facts by their names alone
 * @param named definitions and open terms by id
 * @param standardKinds the standards that a case can state figures of
 */
record Vocabulary(
        ImmutableMap<String, Rule<?>> rules,
        ImmutableSet<String> programmes,
        ImmutableSet<String> askable,
        ImmutableMap<String, Named> named,
        ImmutableList<StandardKind> standardKinds) {

    static Vocabulary of(PolicyEngine engine) {
        Map<String, Rule<?>> rules = new HashMap<>();
        ImmutableSet.Builder<String> programmes = ImmutableSet.builder();
        engine.jurisdictions().forEach(j -> {
            j.rules().forEach(r -> rules.put(r.id(), r));
            j.programmes().forEach(p -> programmes.add(p.code()));
        });
        ImmutableSet.Builder<String> askable = ImmutableSet.builder();
        engine.openTerms().forEach(t -> askable.add(t.id()));
        rules.values().stream().filter(r -> r.strength().leavesDiscretion()).forEach(r -> askable.add(r.id()));
        engine.standardKinds().forEach(s -> askable.add(s.code()));
        engine.kinds().forEach(kind -> {
            engine.facts(kind).forEach(f -> askable.add(f.id()));
            engine.lists(kind).forEach(l -> askable.add(l.id()));
        });
        return new Vocabulary(
                ImmutableMap.copyOf(rules),
                programmes.build(),
                askable.build(),
                engine.named().stream().collect(ImmutableMap.toImmutableMap(Named::id, n -> n)),
                engine.standardKinds());
    }

    /** The parts that rules can pay: the library's, and those of plug-ins. */
    ImmutableSet<Part> parts() {
        ImmutableSet.Builder<Part> parts = ImmutableSet.builder();
        parts.addAll(Part.ALL);
        for (Rule<?> rule : rules.values()) {
            if (rule.consequence() instanceof Consequence.Pays<?> pays) {
                parts.add(pays.part());
            }
        }
        return parts.build();
    }

    /** The steps that rules can name: the library's, and those of plug-ins. */
    ImmutableSet<Step> steps() {
        ImmutableSet.Builder<Step> steps = ImmutableSet.builder();
        steps.addAll(Step.ALL);
        for (Rule<?> rule : rules.values()) {
            if (rule.consequence() instanceof Consequence.Takes<?> takes) {
                steps.add(takes.step());
            } else if (rule.consequence() instanceof Consequence.Within<?> within) {
                steps.add(within.step(), within.after());
            }
        }
        return steps.build();
    }

    /** The documents that rules can name: the library's, and those of plug-ins. */
    ImmutableSet<Document> documents() {
        ImmutableSet.Builder<Document> documents = ImmutableSet.builder();
        documents.addAll(Document.ALL);
        for (Rule<?> rule : rules.values()) {
            if (rule.consequence() instanceof Consequence.Needs<?> needs) {
                documents.add(needs.document());
            }
        }
        return documents.build();
    }

    String rule(Entry entry, String id) {
        if (!rules.containsKey(id)) {
            throw entry.wrong("there is no rule '" + id + "'" + NearMiss.hint(id, rules.keySet()));
        }
        return id;
    }

    /** What has a name in the texts. */
    Named named(Entry entry, String id) {
        Named one = named.get(id);
        if (one == null) {
            throw entry.wrong("there is no definition or open term '" + id + "'" + NearMiss.hint(id, named.keySet()));
        }
        return one;
    }

    /** What can be missing: a fact by its path, with or without {@code household.} in front, or an id. */
    String askable(Entry entry) {
        String id = entry.scalar("the path of a fact, or the id of an open term, rule or standard");
        String name = id.substring(id.lastIndexOf('.') + 1);
        String standard = id.split("[ :]", 2)[0];
        boolean path = id.contains(".") && (id.startsWith("household.") || id.matches("[a-z].*"));
        if (askable.contains(id) && !isFact(id)) {
            return id;
        }
        if (askable.contains(name) && (path || isFact(id))) {
            return id.startsWith("household.") ? id : "household." + id;
        }
        if (askable.contains(standard)) {
            return id;
        }
        throw entry.wrong("nothing called '" + id + "' can be missing" + NearMiss.hint(path ? name : id, askable));
    }

    private static boolean isFact(String id) {
        return id.matches("[a-z][A-Za-z0-9]*");
    }
}
