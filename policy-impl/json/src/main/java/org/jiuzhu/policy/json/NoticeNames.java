package org.jiuzhu.policy.json;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Text;

/** What a document can name: the facts and standards of an engine, the texts that its rules cite, and the definitions that they read. */
final class NoticeNames {

    private final PolicyEngine engine;
    private final ImmutableMap<String, PassedOn.Defined> definitions;
    private final ImmutableMap<String, Text> texts;
    private final ImmutableMap<String, Standard> standards;

    NoticeNames(PolicyEngine engine, Text own) {
        this.engine = engine;
        Map<String, PassedOn.Defined> defined = new TreeMap<>();
        Map<String, Text> cited = new TreeMap<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Jurisdiction layer : engine.jurisdictions()) {
            for (Rule<?> rule : layer.rules()) {
                cited.put(rule.clause().text().id(), rule.clause().text());
                rule.roots().forEach(root -> walk(root, seen, defined));
            }
        }
        cited.put(own.id(), own);
        this.definitions = ImmutableMap.copyOf(defined);
        this.texts = ImmutableMap.copyOf(cited);
        this.standards = engine.standardKinds().stream()
                .filter(Standard.class::isInstance)
                .map(Standard.class::cast)
                .collect(toImmutableMap(Standard::code, s -> s));
    }

    private static void walk(Node root, Set<Node> seen, Map<String, PassedOn.Defined> found) {
        Deque<Node> next = new ArrayDeque<>();
        next.push(root);
        while (!next.isEmpty()) {
            Node node = next.pop();
            if (seen.add(node)) {
                if (node instanceof PassedOn.Defined one) {
                    found.put(one.definition().id(), one);
                }
                node.operands().forEach(next::push);
            }
        }
    }

    ImmutableMap<String, Text> texts() {
        return texts;
    }

    ImmutableMap<String, Standard> standards() {
        return standards;
    }

    ImmutableMap<String, PassedOn.Defined> definitions() {
        return definitions;
    }

    <E extends Entity> ImmutableMap<String, Fact<E, ?>> facts(EntityKind<E> kind) {
        return engine.facts(kind).stream().collect(toImmutableMap(Fact::id, f -> f));
    }

    /** The values of a coded fact, by code. */
    @SuppressWarnings("unchecked") // the values of a fact are its own
    <V extends Coded> ImmutableMap<String, V> options(ChoiceFact<?, V> fact) {
        return (ImmutableMap<String, V>) Vocabulary.options(engine, fact);
    }

    /** A definition that is an amount of money. */
    <E extends Entity> Amount<E> amount(JsonTree id) {
        PassedOn.Defined found = id.among(definitions, "standard or definition");
        if (found.definition().unit() != Unit.MONEY) {
            throw id.wrong("the definition '" + id.text() + "' is no amount of money");
        }
        return () -> found;
    }
}
