package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.Sets;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardTable;

/** Digests for receipts: SHA-256 over text forms, each with its length, so that two different lists never read the same. */
final class Digests {

    private Digests() {}

    static String of(Stream<?> values) {
        Hasher hasher = Hashing.sha256().newHasher();
        values.map(Object::toString)
                .forEachOrdered(t -> hasher.putInt(t.length()).putString(t, StandardCharsets.UTF_8));
        return hasher.hash().toString();
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
                .map(t -> t + " " + t.clause() + " " + t.least() + " " + t.most() + " " + t.otherwise())
                .toList();
    }

    static String ofTables(Stream<StandardTable> tables) {
        return of(
                tables.flatMap(t -> Stream.concat(Stream.of(t.name(), t.lines().size()), t.lines().stream())));
    }

    /** The digest of a case; it does not depend on the order in which the facts were stated. */
    static String of(Case input) {
        Stream<Object> discretion = input.discretion().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e);
        return of(Stream.of(Stream.<Object>of(input.place(), input.date()), text(input.household()), discretion)
                .flatMap(s -> s));
    }

    private static Stream<Object> text(Entity entity) {
        Stream<Object> facts = entity.values().entrySet().stream()
                .map(v -> v.getKey() + "=" + v.getValue())
                .sorted()
                .map(t -> t);
        Stream<Object> lists = entity.parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Relation::toString)))
                .flatMap(p -> Stream.concat(
                        Stream.of(p.getKey(), p.getValue().size()),
                        p.getValue().stream().flatMap(Digests::text)));
        return Stream.of(
                        Stream.<Object>of(
                                entity.kind(),
                                entity.id(),
                                entity.values().size(),
                                entity.parts().size()),
                        facts,
                        lists)
                .flatMap(s -> s);
    }
}
