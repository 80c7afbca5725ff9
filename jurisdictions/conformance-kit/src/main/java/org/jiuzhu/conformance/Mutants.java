package org.jiuzhu.conformance;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.rule.Definition;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Text;

/**
 * Makes the mutants of a place: every rule with one thing changed. What a definition of the place's own documents says is changed in all rules that
 * use it, and so is a part that several rules share; definitions of higher layers are not the place's to prove.
 */
final class Mutants {

    private final ImmutableList<Rule<?>> rules;
    private final ImmutableList<StandardTable> standards;
    private final ImmutableSet<Text> texts;
    private final Shared shared;
    private final Set<Node> met = Sets.newIdentityHashSet();
    private final Queue<Part> parts = new ArrayDeque<>();
    private final ImmutableList.Builder<Mutant> all = ImmutableList.builder();

    /** A shared part where it is first met: of what, and where in it. */
    private record Part(Node node, String of, String path) {}

    private Mutants(Jurisdiction place) {
        this.rules = place.rules();
        this.standards = place.standards();
        this.shared = Shared.of(rules);
        this.texts = rules.stream().map(r -> r.clause().text()).collect(ImmutableSet.toImmutableSet());
    }

    /** All mutants of a place, rule by rule in its order, then those of its definitions and of its tables. */
    static ImmutableList<Mutant> of(Jurisdiction place) {
        Mutants mutants = new Mutants(place);
        mutants.rules.forEach(mutants::mutate);
        mutants.definitions().forEach(mutants::mutateDefinition);
        // a part can be made of others, which are met while it is changed
        while (!mutants.parts.isEmpty()) {
            mutants.mutatePart(mutants.parts.remove());
        }
        mutants.mutateTables();
        return mutants.all.build();
    }

    private void mutate(Rule<?> rule) {
        add(rule, "", Label.of("删去整条规则", "the whole rule left out"), ImmutableList.of());
        for (RuleChanges.Change change : RuleChanges.of(rule)) {
            add(rule, change.where(), change.says(), ImmutableList.of(change.rule()));
        }
        ImmutableList<Node> roots = rule.roots();
        for (int i = 0; i < roots.size(); i++) {
            int root = i;
            String where = i == 0 ? "condition" : "value" + i;
            each(
                    rule.id(),
                    roots.get(i),
                    where,
                    (path, says, changed) -> add(
                            rule, path, says, ImmutableList.of(rule.mapRoots(replacing(roots.get(root), changed)))));
        }
    }

    // the roots of a rule are given to the operator one by one; it knows its own by what it is
    private static UnaryOperator<Node> replacing(Node old, Node changed) {
        return node -> node.equals(old) ? changed : node;
    }

    private void add(Rule<?> rule, String where, Label says, ImmutableList<Rule<?>> instead) {
        ImmutableList<Rule<?>> changed = rules.stream()
                .flatMap(r -> r.id().equals(rule.id()) ? instead.stream() : Stream.of(r))
                .collect(ImmutableList.<Rule<?>>toImmutableList());
        add(rule.id(), ImmutableSet.of(rule.id()), where, says, changed);
    }

    private void add(String of, ImmutableSet<String> about, String where, Label says, ImmutableList<Rule<?>> changed) {
        all.add(new Mutant(
                of + (where.isEmpty() ? "" : " " + where) + " ‹" + says.en() + "›", about, says, changed, standards));
    }

    // Tables with keys: they are data of the place, and so is each cell

    private void mutateTables() {
        for (TableChanges.Change change : TableChanges.of(standards)) {
            ImmutableSet<String> about = TableReads.of(rules, change.of());
            all.add(new Mutant(
                    change.of().code() + " " + change.where() + " ‹"
                            + change.says().en() + "›",
                    about,
                    change.says(),
                    rules,
                    change.tables()));
        }
    }

    // Definitions of the place

    private ImmutableList<PassedOn.Defined> definitions() {
        Map<String, PassedOn.Defined> found = new LinkedHashMap<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        rules.forEach(r -> r.roots().forEach(n -> collect(n, seen, found)));
        return ImmutableList.copyOf(found.values());
    }

    private void collect(Node node, Set<Node> seen, Map<String, PassedOn.Defined> found) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof PassedOn.Defined defined && isOwn(defined.definition())) {
            found.putIfAbsent(defined.definition().id(), defined);
        }
        node.operands().forEach(o -> collect(o, seen, found));
    }

    private boolean isOwn(Definition definition) {
        return definition.basis().clauses().stream().anyMatch(c -> texts.contains(c.text()));
    }

    private void mutateDefinition(PassedOn.Defined definition) {
        String id = definition.definition().id();
        Set<String> about = new LinkedHashSet<>();
        for (Rule<?> rule : rules) {
            Map<String, PassedOn.Defined> used = new LinkedHashMap<>();
            Set<Node> seen = Sets.newIdentityHashSet();
            rule.roots().forEach(n -> collect(n, seen, used));
            if (used.containsKey(id)) {
                about.add(rule.id());
            }
        }
        each(id, definition.body(), "", (path, says, changed) -> {
            Node instead = definition.withOperands(Operands.of(changed));
            IdentityHashMap<Node, Node> done = new IdentityHashMap<>();
            ImmutableList<Rule<?>> all = rules.stream()
                    .map(r -> about.contains(r.id()) ? r.mapRoots(n -> rewritten(n, id, instead, done)) : r)
                    .collect(ImmutableList.<Rule<?>>toImmutableList());
            add(id, ImmutableSet.copyOf(about), path, says, all);
        });
    }

    // every use of the definition, for two that are equal may be two; what was rewritten stays shared
    private static Node rewritten(Node node, String id, Node instead, IdentityHashMap<Node, Node> done) {
        if (node instanceof PassedOn.Defined defined
                && defined.definition().id().equals(id)) {
            return instead;
        }
        Node known = done.get(node);
        if (known != null) {
            return known;
        }
        Node rewritten = node.operands().isEmpty()
                ? node
                : node.withOperands(node.operands().stream()
                        .map(o -> rewritten(o, id, instead, done))
                        .collect(toImmutableList()));
        done.put(node, rewritten);
        return rewritten;
    }

    // Nodes

    /** What becomes of a changed tree. */
    interface Changed {
        void accept(String path, Label says, Node changed);
    }

    /** All trees with one node changed; what is below a definition or a shared part is changed with that. */
    private void each(String of, Node node, String path, Changed changed) {
        if (!shared.contains(node)) {
            eachWithin(of, node, path, changed);
        } else if (met.add(node)) {
            parts.add(new Part(node, of, path));
        }
    }

    private void eachWithin(String of, Node node, String path, Changed changed) {
        for (NodeChanges.Change change : NodeChanges.of(node)) {
            changed.accept(path, change.says(), change.node());
        }
        if (node.operator() == Operator.DEFINITION) {
            return;
        }
        List<Node> operands = new ArrayList<>(node.operands());
        IntStream.range(0, operands.size()).forEach(i -> {
            String below = (path.isEmpty() ? "" : path + ".") + (i + 1);
            boolean isOrdering = WindowChanges.isKeyOfDays(node, i);
            each(of, operands.get(i), below, (p, says, operand) -> {
                if (isOrdering && p.equals(below)) {
                    // all years one later stand in the same order, and those that are the same still are
                    return;
                }
                List<Node> others = new ArrayList<>(operands);
                others.set(i, operand);
                changed.accept(p, says, node.withOperands(others));
            });
        });
    }

    // Parts that several rules share

    private void mutatePart(Part part) {
        ImmutableSet<String> about = rules.stream()
                .filter(r -> r.roots().stream().anyMatch(n -> all(n).contains(part.node)))
                .map(Rule::id)
                .collect(toImmutableSet());
        eachWithin(part.of, part.node, part.path, (path, says, instead) -> {
            IdentityHashMap<Node, Node> done = new IdentityHashMap<>();
            done.put(part.node, instead);
            ImmutableList<Rule<?>> others = rules.stream()
                    .map(r -> about.contains(r.id()) ? r.mapRoots(n -> replaced(n, done)) : r)
                    .collect(ImmutableList.<Rule<?>>toImmutableList());
            add(part.of, about, path, says, others);
        });
    }

    private static Set<Node> all(Node root) {
        Set<Node> all = Sets.newIdentityHashSet();
        addAll(root, all);
        return all;
    }

    private static void addAll(Node node, Set<Node> all) {
        if (all.add(node)) {
            node.operands().forEach(o -> addAll(o, all));
        }
    }

    private static Node replaced(Node node, IdentityHashMap<Node, Node> done) {
        Node known = done.get(node);
        if (known != null) {
            return known;
        }
        Node instead = node.operands().isEmpty()
                ? node
                : node.withOperands(
                        node.operands().stream().map(o -> replaced(o, done)).collect(toImmutableList()));
        done.put(node, instead);
        return instead;
    }
}
