package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.KeyedStandard;

/** Which rules look into a table. */
final class TableReads {

    private TableReads() {}

    /** The ids of the rules that look into a table, in their order. */
    static ImmutableSet<String> of(ImmutableList<Rule<?>> rules, KeyedStandard table) {
        return rules.stream().filter(r -> reads(r, table)).map(Rule::id).collect(toImmutableSet());
    }

    private static boolean reads(Rule<?> rule, KeyedStandard table) {
        Set<Node> seen = Sets.newIdentityHashSet();
        Deque<Node> next = new ArrayDeque<>(rule.roots());
        while (!next.isEmpty()) {
            Node node = next.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (node instanceof LookedUp lookedUp && lookedUp.table().equals(table)) {
                return true;
            }
            next.addAll(node.operands());
        }
        return false;
    }
}
