package org.jiuzhu.policy.impl.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardTable;

/** Digests for receipts: SHA-256 over text forms, each with its length, so that two different lists never read the same. */
final class Digests {

    private final Hasher hasher = Hashing.sha256().newHasher();
    private final Map<Node, Integer> nodes = new HashMap<>();

    private Digests() {}

    static String of(Stream<?> values) {
        Digests digest = new Digests();
        values.forEachOrdered(digest::add);
        return digest.hasher.hash().toString();
    }

    /** All that a result can show of a rule, and all that it is made of: each node once, however often it is used. */
    static String ofRules(Stream<Rule<?>> rules) {
        Digests digest = new Digests();
        rules.forEachOrdered(digest::addRule);
        return digest.hasher.hash().toString();
    }

    private void addRule(Rule<?> rule) {
        add(rule.id());
        add(rule.clause());
        add(rule.strength());
        add(rule.says());
        add(rule.readings());
        add(rule.period());
        add(rule.overrides());
        add(rule.scope());
        // what it computes stands among the roots
        add(rule.consequence().mapNodes(n -> new Leaf.TruthConstant(true)));
        add(rule.roots().size());
        rule.roots().forEach(this::addNode);
    }

    // by the number that the same node got before, or else in full
    private void addNode(Node node) {
        Integer known = nodes.putIfAbsent(node, nodes.size());
        if (known != null) {
            add(known);
            return;
        }
        add(node.operator());
        add(node.besides());
        add(node.operands().size());
        node.operands().forEach(this::addNode);
        if (node instanceof Leaf.Term open) {
            addTerm(open.term());
        }
    }

    private void addTerm(OpenTerm<?> term) {
        add(term.basis());
        add(term.least());
        add(term.most());
        add(term.unlessFilled().map(Node::toString));
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
        sorted(input.findings()).forEach(digest::addFinding);
        input.provenance().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEachOrdered(digest::add);
        return digest.hasher.hash().toString();
    }

    /** Findings in an order of their own, whatever the order in which they were stated. */
    static ImmutableList<Finding> sorted(ImmutableList<Finding> findings) {
        Comparator<Finding> order = Comparator.comparing(f -> f.what().id());
        return ImmutableList.sortedCopyOf(order.thenComparing(Finding::subject), findings);
    }

    private void addFinding(Finding finding) {
        add(finding.what().id());
        add(finding.subject());
        add(finding.text());
        add(finding.by());
        add(finding.on());
        add(finding.reason());
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
        List<Relation<?, ?>> lists = new ArrayList<>(entity.parts().keySet());
        lists.sort(Comparator.comparing(Relation::toString));
        for (Relation<?, ?> list : lists) {
            ImmutableList<? extends Entity> parts =
                    requireNonNull(entity.parts().get(list));
            add(list);
            add(parts.size());
            parts.forEach(this::addEntity);
        }
    }

    private void addFacts(Entity entity) {
        String[] texts = new String[entity.facts().size()];
        int next = 0;
        for (Fact<?, ?> fact : entity.facts()) {
            texts[next++] = fact + "="
                    + (fact instanceof Reference<?, ?> reference
                            ? entity.get(reference).orElseThrow()
                            : entity.encoded(fact.slot()));
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
