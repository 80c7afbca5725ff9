package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every condition of a place's rules in every case.
 *
 * <p>Of a condition is asked that it held, did not hold and was open; of a comparison, that the first was below, at and above the second; of each
 * condition of a conjunction or an alternative, that it settled the whole alone in both ways: once holding and once not, while all others
 * around it left the result to it. Only what the form of the rule allows is asked (see {@link Possible}). What is below a definition of the place's
 * own documents is asked once, of the definition, and so is what is below a part that several rules share; what a higher layer defines, and what other
 * rules say, is not the rule's to prove.
 */
final class CoverageRun {

    private final Jurisdiction place;
    private final ImmutableSet<Text> texts;
    private final ImmutableSet<String> ids;
    private final ImmutableSet<String> checks;
    private final Sights sights;
    private final TableSights tables;

    /** What was looked at below a step of one trace: as what, and whether it settled the rule alone. */
    private final IdentityHashMap<Trace.Step, Set<List<Object>>> looked = new IdentityHashMap<>();

    /** The case that is looked at. */
    private @Nullable Case looking;

    private CoverageRun(Jurisdiction place) {
        this.place = place;
        this.sights = new Sights(Shared.of(place.rules()));
        this.tables = new TableSights(place);
        this.texts = place.rules().stream().map(r -> r.clause().text()).collect(ImmutableSet.toImmutableSet());
        this.ids = place.rules().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
        this.checks = place.rules().stream()
                .filter(CoverageRun::isCheck)
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    static boolean isCheck(Rule<?> rule) {
        return rule.scope() == Authority.ENTITY
                && (rule.consequence() instanceof Consequence.Demands<?>
                        || rule.consequence() instanceof Consequence.Floor<?>);
    }

    /**
     * Looks at all cases.
     *
     * @param engine an engine with the place
     * @param place the place
     * @param cases its cases
     * @return what they show
     */
    static Coverage of(PolicyEngine engine, Jurisdiction place, Cases cases) {
        CoverageRun run = new CoverageRun(place);
        run.ask();
        Cases.Run on = cases.on(engine);
        cases.all().forEach(c -> run.look(on, c));
        return new Coverage(run.sights.spots());
    }

    // What is asked

    private void ask() {
        Map<String, Node> definitions = new LinkedHashMap<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Rule<?> rule : place.rules()) {
            new CoverageQuestions(sights, rule.id(), new Possible(rule.period())).rule(rule);
            rule.roots().forEach(n -> collect(n, seen, definitions));
        }
        definitions.forEach(
                (id, node) -> new CoverageQuestions(sights, id, new Possible(Period.ALWAYS)).definition(node));
        tables.asked().forEach(s -> sights.ask(s.of(), s.path(), s.says(), s.marks()));
    }

    private void collect(Node node, Set<Node> seen, Map<String, Node> definitions) {
        if (!seen.add(node)) {
            return;
        }
        if (isOwn(node)) {
            definitions.putIfAbsent(((PassedOn.Defined) node).definition().id(), ((PassedOn.Defined) node).body());
        }
        node.operands().forEach(o -> collect(o, seen, definitions));
    }

    private boolean isOwn(Node node) {
        return node instanceof PassedOn.Defined defined
                && defined.definition().basis().clauses().stream().anyMatch(c -> texts.contains(c.text()));
    }

    // What is seen

    private void look(Cases.Run run, ConformanceCase of) {
        LocalDate date = of.input().date();
        for (Rule<?> rule : place.rules()) {
            rule.period().first().ifPresent(d -> sights.side(Sights.key(rule.id(), "period.first"), date.compareTo(d)));
            rule.period().last().ifPresent(d -> sights.side(Sights.key(rule.id(), "period.last"), date.compareTo(d)));
        }
        try {
            PolicyEngine engine = run.engine(of);
            looking = of.input();
            engine.trace(of.input()).stream().filter(t -> !isCheck(t.rule())).forEach(this::look);
            // what is demanded of an authority is asked of it alone, in the cases that are about that
            if (of.rules().stream().anyMatch(checks::contains)) {
                Authority authority = of.input()
                        .household()
                        .get(Household.AUTHORITY)
                        .map(a -> a.get(0))
                        .orElseGet(() -> Authority.builder("authority").build());
                engine.trace(of.input().place(), date, authority).stream()
                        .filter(t -> isCheck(t.rule()))
                        .forEach(this::look);
            }
        } catch (PolicyException e) {
            // a case that expects an error has nothing to show of a rule; one that does not fails as a case
            return;
        }
    }

    private void look(Trace trace) {
        looked.clear();
        String of = trace.rule().id();
        if (!ids.contains(of)) {
            return;
        }
        look(trace.condition(), of, Sights.root(0), true);
        Truth condition = trace.condition().truth().orElseThrow();
        if (condition == Truth.NOT_MET) {
            return;
        }
        if (condition == Truth.MET) {
            sights.see(Sights.key(of, Sights.DISCRETION), Sights.mark(trace.discretion()));
        }
        if (trace.rule().consequence() instanceof Consequence.Floor<?>) {
            sights.compare(trace.values().get(0), trace.values().get(1), Sights.key(of, Sights.FLOOR));
        }
        for (int i = 0; i < trace.values().size(); i++) {
            look(trace.values().get(i), of, Sights.root(i + 1), true);
        }
    }

    private void look(Trace.Step step, String of, String path, boolean decides) {
        Node node = step.node();
        step.truth().ifPresent(truth -> {
            sights.see(Sights.key(of, path), Sights.mark(truth));
            if (decides) {
                sights.seeAlone(Sights.key(of, path), truth);
            }
        });
        if (Sights.isComparison(node)) {
            sights.compare(step.parts().get(0), step.parts().get(1), Sights.key(of, path));
        }
        if (looking != null) {
            tables.seen(step, looking)
                    .forEach(s -> s.marks().forEach(m -> sights.see(Sights.key(s.of(), s.path()), m)));
        }
        if (isOwn(node)) {
            String id = ((PassedOn.Defined) node).definition().id();
            if (isFirst(step, new Sights.Home(id, ""), true)) {
                look(step.parts().get(0), id, "", true);
            }
        } else if (node.operator() != Operator.DEFINITION && node.operator() != Operator.OPEN_TERM) {
            Sights.Home home = sights.home(node, new Sights.Home(of, path));
            if (!isFirst(step, home, decides)) {
                return;
            }
            for (Below part : below(step, decides)) {
                look(part.step, home.of(), Sights.below(home.path(), part.operand), part.decides);
            }
        }
    }

    // a step that is shared shows the same wherever it is met
    private boolean isFirst(Trace.Step step, Sights.Home home, boolean decides) {
        return looked.computeIfAbsent(step, s -> new HashSet<>()).add(List.of(home, decides));
    }

    /** A part that bears on its whole: which operand it is, and whether it settles the rule alone. */
    private record Below(Trace.Step step, int operand, boolean decides) {}

    private static List<Below> below(Trace.Step step, boolean decides) {
        ImmutableList<Trace.Step> parts = step.parts();
        return switch (step.node().operator()) {
            case ALL_OF, EACH -> settling(step, decides, Truth.MET);
            case ANY_OF, ANY -> settling(step, decides, Truth.NOT_MET);
            case CHOOSE -> cases(step);
            case SUM, LARGEST_OF, SMALLEST_OF -> filtered(step);
            case FIRST_KNOWN ->
                isKnown(parts.get(0))
                        ? List.of(new Below(parts.get(0), 0, decides))
                        : List.of(new Below(parts.get(0), 0, false), new Below(parts.get(1), 1, decides));
            default -> {
                boolean goesOn = !Wording.isCondition(step.node()) || decides;
                int operands = Math.max(1, step.node().operands().size());
                yield IntStream.range(0, parts.size())
                        .mapToObj(i -> new Below(parts.get(i), i % operands, goesOn))
                        .toList();
            }
        };
    }

    // one of several settles the whole while all others are neutral; of each in a list the condition is the first part
    private static List<Below> settling(Trace.Step step, boolean decides, Truth neutral) {
        ImmutableList<Trace.Step> parts = step.parts();
        boolean list = step.node().operator() == Operator.ANY || step.node().operator() == Operator.EACH;
        int each = list ? step.node().operands().size() : 1;
        long others = IntStream.range(0, parts.size())
                .filter(i -> i % each == 0 && !isNeutral(parts.get(i), neutral))
                .count();
        List<Below> below = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean isSettling = i % each == 0 && (others == 0 || (others == 1 && !isNeutral(parts.get(i), neutral)));
            below.add(new Below(parts.get(i), list ? i % each : i, decides && isSettling));
        }
        return below;
    }

    private static boolean isNeutral(Trace.Step part, Truth neutral) {
        return part.truth().orElseThrow() == neutral;
    }

    // conditions and values of a choice up to the case that applies
    private static List<Below> cases(Trace.Step step) {
        ImmutableList<Trace.Step> parts = step.parts();
        List<Below> below = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            below.add(new Below(parts.get(i), i, true));
            Truth truth = parts.get(i).truth().orElseThrow();
            if (truth != Truth.NOT_MET) {
                below.add(new Below(parts.get(i + 1), i + 1, true));
            }
            if (truth == Truth.MET) {
                return below;
            }
        }
        below.add(new Below(parts.get(parts.size() - 1), parts.size() - 1, true));
        return below;
    }

    // of each in a list whether it counts, and where it does its number and what it is told apart by
    private static List<Below> filtered(Trace.Step step) {
        ImmutableList<Trace.Step> parts = step.parts();
        int operands = step.node().operands().size();
        List<Below> below = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Trace.Step condition = parts.get(i - i % operands);
            if (i % operands == 0 || condition.truth().orElseThrow() != Truth.NOT_MET) {
                below.add(new Below(parts.get(i), i % operands, true));
            }
        }
        return below;
    }

    private static boolean isKnown(Trace.Step step) {
        return step.truth()
                .map(t -> t != Truth.UNDETERMINED)
                .orElseGet(() -> step.exact().isPresent());
    }
}
