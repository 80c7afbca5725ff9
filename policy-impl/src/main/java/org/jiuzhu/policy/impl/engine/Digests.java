package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.Sets;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardTable;

/** Digests for receipts: SHA-256 over text forms, each with its length, so that two different lists never read the same. */
final class Digests {

    private final Hasher hasher = Hashing.sha256().newHasher();

    private Digests() {}

    static String of(Stream<?> values) {
        Digests digest = new Digests();
        values.forEachOrdered(digest::add);
        return digest.hasher.hash().toString();
    }

    /** All that a result can show of a rule, and all that it is made of. */
    static String ofRules(Stream<Rule<?>> rules) {
        return of(rules.flatMap(r -> Stream.of(
                r.id(),
                r.clause(),
                r.strength(),
                r.says(),
                r.readings(),
                r.period(),
                r.overrides(),
                r.scope(),
                r.consequence(),
                r.roots(),
                openTerms(r))));
    }

    private static List<String> openTerms(Rule<?> rule) {
        Set<OpenTerm<?>> terms = new LinkedHashSet<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        rule.roots()
                .forEach(root -> Layers.walk(root, seen, node -> {
                    if (node.operator() == Operator.OPEN_TERM) {
                        terms.add(node.payload(OpenTerm.class));
                    }
                }));
        return terms.stream()
                .map(t -> t + " " + t.basis() + " " + t.least() + " " + t.most() + " " + t.otherwise())
                .toList();
    }

    static String ofTables(Stream<StandardTable> tables) {
        return of(
                tables.flatMap(t -> Stream.concat(Stream.of(t.name(), t.lines().size()), t.lines().stream())));
    }

    /** The digest of a case; it does not depend on the order in which the facts were stated. */
    static String of(Case input) {
        Digests digest = new Digests();
        digest.add(input.place());
        digest.add(input.date());
        digest.addEntity(input.household());
        input.discretion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEachOrdered(digest::add);
        return digest.hasher.hash().toString();
    }

    private void addEntity(Entity entity) {
        add(entity.kind());
        add(entity.id());
        add(entity.facts().size());
        add(entity.parts().size());
        addFacts(entity);
        if (entity.parts().isEmpty()) {
            return;
        }
        entity.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Relation::toString)))
                .forEachOrdered(p -> {
                    add(p.getKey());
                    add(p.getValue().size());
                    p.getValue().forEach(this::addEntity);
                });
    }

    private void addFacts(Entity entity) {
        String[] texts = new String[entity.facts().size()];
        int next = 0;
        for (Fact<?, ?> fact : entity.facts()) {
            texts[next++] = fact + "=" + entity.encoded(fact.slot());
        }
        Arrays.sort(texts);
        for (String text : texts) {
            add(text);
        }
    }

    private void add(Object value) {
        String text = value.toString();
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }
}
