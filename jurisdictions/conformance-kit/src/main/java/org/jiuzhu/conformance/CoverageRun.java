package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;

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

    private static final String DISCRETION = "discretion";
    private static final String FLOOR = "floor";

    private final Jurisdiction place;
    private final ImmutableSet<Text> texts;
    private final ImmutableSet<String> ids;
    private final ImmutableSet<String> checks;
    private final Map<String, Sight> sights = new LinkedHashMap<>();
    private final Shared shared;
    private final IdentityHashMap<Node, Home> homes = new IdentityHashMap<>();

    /** Where what is below a shared part is asked: in the first rule that has it. */
    private record Home(String of, String path) {}

    /** What is asked and has been seen of one spot. */
    private static final class Sight {
        private final String of;
        private final String path;
        private final Label says;
        private final Set<Mark> asked;
        private final Set<Mark> seen = EnumSet.noneOf(Mark.class);
        private final Set<Truth> alone = EnumSet.noneOf(Truth.class);

        Sight(String of, String path, Label says, Set<Mark> asked) {
            this.of = of;
            this.path = path;
            this.says = says;
            this.asked = asked;
        }

        Coverage.Spot spot() {
            if (alone.contains(Truth.MET) && alone.contains(Truth.NOT_MET)) {
                seen.add(Mark.ALONE);
            }
            return new Coverage.Spot(
                    of,
                    path,
                    says,
                    Sets.immutableEnumSet(asked),
                    Sets.immutableEnumSet(Sets.intersection(seen, asked)));
        }
    }

    /** What was looked at below a step of one trace: as what, and whether it settled the rule alone. */
    private final IdentityHashMap<Trace.Step, Set<List<Object>>> looked = new IdentityHashMap<>();

    private CoverageRun(Jurisdiction place) {
        this.place = place;
        this.shared = Shared.of(place.rules());
        this.texts = place.rules().stream().map(r -> r.clause().text()).collect(ImmutableSet.toImmutableSet());
        this.ids = place.rules().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());
        this.checks = place.rules().stream()
                .filter(CoverageRun::isCheck)
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isCheck(Rule<?> rule) {
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
        return new Coverage(run.sights.values().stream().map(Sight::spot).collect(ImmutableList.toImmutableList()));
    }

    // What is asked

    private void ask() {
        Map<String, Node> definitions = new LinkedHashMap<>();
        Set<Node> seen = Sets.newIdentityHashSet();
        for (Rule<?> rule : place.rules()) {
            new Asking(rule.id(), new Possible(rule.period())).rule(rule);
            rule.roots().forEach(n -> collect(n, seen, definitions));
        }
        definitions.forEach((id, node) -> new Asking(id, new Possible(Period.ALWAYS)).definition(node));
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

    /** Walks the nodes of one rule or definition and notes what is asked of each. */
    private final class Asking {

        private final String of;
        private final Possible possible;

        Asking(String of, Possible possible) {
            this.of = of;
            this.possible = possible;
        }

        void rule(Rule<?> rule) {
            period(rule);
            ImmutableList<Node> roots = rule.roots();
            node(roots.get(0), root(0), true, false, possible);
            // of a value counts what is seen where the condition does not fail
            Possible applying = possible.given(roots.get(0), true);
            for (int i = 1; i < roots.size(); i++) {
                node(roots.get(i), root(i), true, false, applying);
            }
            if (rule.consequence() instanceof Consequence.Floor<?> floor) {
                Node atLeast = new Proposition.Compared(
                        Proposition.Comparison.AT_LEAST, Operands.of(floor.standard(), floor.floor()));
                note(FLOOR, Wording.of(atLeast), EnumSet.copyOf(possible.sides(atLeast)));
            }
            // a check says what holds whether or not the authority means to keep to it
            if (rule.strength().leavesDiscretion() && !isCheck(rule)) {
                note(
                        DISCRETION,
                        Label.of("主管机关适用本条", "the authority uses the rule"),
                        EnumSet.of(Mark.MET, Mark.NOT_MET, Mark.UNDETERMINED));
            }
        }

        // the days of a whole document are the document's; those of a rule are asked where they are fewer
        private void period(Rule<?> rule) {
            Period whole = rule.clause().text().inForce();
            bound("first", rule.period().first(), whole.first(), "first day in force", "施行首日");
            bound("last", rule.period().last(), whole.last(), "last day in force", "施行末日");
        }

        private void bound(String which, Optional<LocalDate> day, Optional<LocalDate> ofText, String en, String zh) {
            if (!day.equals(ofText)) {
                day.ifPresent(d -> note(
                        "period." + which,
                        Label.of("案件日期与" + zh + d, "date of the case and the " + en + ", " + d),
                        EnumSet.of(Mark.BELOW, Mark.AT, Mark.ABOVE)));
            }
        }

        void definition(Node body) {
            node(body, "", true, false, possible);
        }

        private void note(String path, Label says, Set<Mark> asked) {
            if (!asked.isEmpty()) {
                sights.put(key(of, path), new Sight(of, path, says, asked));
            }
        }

        /**
         * @param decides whether it can settle its rule alone
         * @param joined whether it is one of a conjunction or an alternative
         * @param here what is possible where it is looked at
         */
        private void node(Node node, String path, boolean decides, boolean joined, Possible here) {
            if (Wording.isCondition(node) && !isTransparent(node)) {
                note(path, Wording.of(node), asked(node, decides && joined, here));
            }
            if (shared.contains(node) && homes.putIfAbsent(node, new Home(of, path)) != null) {
                return;
            }
            switch (node.operator()) {
                case DEFINITION -> {}
                case CHOOSE -> cases(node, path, here);
                case ANY, EACH, COUNT, SUM, OWNER -> operands(node, path, decides, joined, here.ofAnother());
                default -> operands(node, path, decides, joined, here);
            }
        }

        private void operands(Node node, String path, boolean decides, boolean joined, Possible here) {
            for (int i = 0; i < node.operands().size(); i++) {
                node(
                        node.operands().get(i),
                        below(path, i),
                        decidesBelow(node, i, decides, here),
                        isJoined(node, joined),
                        here);
            }
        }

        // a case is looked at where those before it do not apply, and its value where it does
        private void cases(Node choice, String path, Possible here) {
            Possible left = here;
            for (int i = 0; i < choice.operands().size(); i++) {
                Node operand = choice.operands().get(i);
                if (Possible.isCaseCondition(choice, i)) {
                    node(operand, below(path, i), true, false, left);
                    node(choice.operands().get(i + 1), below(path, i + 1), true, false, left.given(operand, true));
                    left = left.given(operand, false);
                } else if (i == choice.operands().size() - 1) {
                    node(operand, below(path, i), true, false, left);
                }
            }
        }

        private Set<Mark> asked(Node node, boolean alone, Possible here) {
            Set<Mark> asked = EnumSet.noneOf(Mark.class);
            Set<Truth> truths = here.truths(node);
            if (truths.size() > 1) {
                truths.forEach(t -> asked.add(mark(t)));
                if (isComparison(node)) {
                    asked.addAll(here.sides(node));
                }
                if (alone && truths.contains(Truth.MET) && truths.contains(Truth.NOT_MET)) {
                    asked.add(Mark.ALONE);
                }
            }
            return asked;
        }

        private boolean decidesBelow(Node node, int operand, boolean decides, Possible here) {
            return switch (node.operator()) {
                case ALL_OF -> decides && isFree(node, operand, Truth.MET, here);
                case ANY_OF -> decides && isFree(node, operand, Truth.NOT_MET, here);
                case ANY, EACH, NOT, OWNER, FIRST_KNOWN -> decides || !Wording.isCondition(node);
                default -> true;
            };
        }

        // whether all others can leave the result to it, and it can still be both then
        private static boolean isFree(Node node, int operand, Truth neutral, Possible here) {
            Possible left = here;
            for (int i = 0; i < node.operands().size(); i++) {
                if (i != operand) {
                    if (!here.truths(node.operands().get(i)).contains(neutral)) {
                        return false;
                    }
                    left = left.given(node.operands().get(i), neutral == Truth.MET);
                }
            }
            Set<Truth> truths = left.truths(node.operands().get(operand));
            return truths.contains(Truth.MET) && truths.contains(Truth.NOT_MET);
        }
    }

    private static boolean isJoined(Node node, boolean joined) {
        return switch (node.operator()) {
            case ALL_OF, ANY_OF -> true;
            case NOT, OWNER -> joined;
            default -> false;
        };
    }

    // what is the same as its operand, or not for the rule to say
    private static boolean isTransparent(Node node) {
        return switch (node.operator()) {
            case CONSTANT, PUBLISHED, NOT, OWNER -> true;
            default -> false;
        };
    }

    private static boolean isComparison(Node node) {
        return switch (node.operator()) {
            case BELOW, AT_MOST, ABOVE, AT_LEAST, EQUALS -> true;
            default -> false;
        };
    }

    private static String root(int i) {
        return i == 0 ? "condition" : "value" + i;
    }

    private static String below(String path, int operand) {
        return (path.isEmpty() ? "" : path + ".") + (operand + 1);
    }

    private static String key(String of, String path) {
        return of + " " + path;
    }

    private static Mark mark(Truth truth) {
        return switch (truth) {
            case MET -> Mark.MET;
            case NOT_MET -> Mark.NOT_MET;
            case UNDETERMINED -> Mark.UNDETERMINED;
        };
    }

    // What is seen

    private void look(Cases.Run run, ConformanceCase of) {
        LocalDate date = of.input().date();
        for (Rule<?> rule : place.rules()) {
            rule.period().first().ifPresent(d -> side(key(rule.id(), "period.first"), date.compareTo(d)));
            rule.period().last().ifPresent(d -> side(key(rule.id(), "period.last"), date.compareTo(d)));
        }
        try {
            PolicyEngine engine = run.engine(of);
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
        look(trace.condition(), of, root(0), true);
        Truth condition = trace.condition().truth().orElseThrow();
        if (condition == Truth.NOT_MET) {
            return;
        }
        if (condition == Truth.MET) {
            see(key(of, DISCRETION), mark(trace.discretion()));
        }
        if (trace.rule().consequence() instanceof Consequence.Floor<?>) {
            compare(trace.values().get(0), trace.values().get(1), key(of, FLOOR));
        }
        for (int i = 0; i < trace.values().size(); i++) {
            look(trace.values().get(i), of, root(i + 1), true);
        }
    }

    private void look(Trace.Step step, String of, String path, boolean decides) {
        Node node = step.node();
        step.truth().ifPresent(truth -> {
            see(key(of, path), mark(truth));
            Sight sight = sights.get(key(of, path));
            if (sight != null && decides) {
                sight.alone.add(truth);
            }
        });
        if (isComparison(node)) {
            compare(step.parts().get(0), step.parts().get(1), key(of, path));
        }
        if (isOwn(node)) {
            String id = ((PassedOn.Defined) node).definition().id();
            if (isFirst(step, new Home(id, ""), true)) {
                look(step.parts().get(0), id, "", true);
            }
        } else if (node.operator() != Operator.DEFINITION && node.operator() != Operator.OPEN_TERM) {
            Home home = homes.getOrDefault(node, new Home(of, path));
            if (!isFirst(step, home, decides)) {
                return;
            }
            for (Below part : below(step, decides)) {
                look(part.step, home.of, below(home.path, part.operand), part.decides);
            }
        }
    }

    // a step that is shared shows the same wherever it is met
    private boolean isFirst(Trace.Step step, Home home, boolean decides) {
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
            case SUM -> filtered(step);
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

    // one of several settles the whole while all others are neutral
    private static List<Below> settling(Trace.Step step, boolean decides, Truth neutral) {
        ImmutableList<Trace.Step> parts = step.parts();
        boolean list = step.node().operator() == Operator.ANY || step.node().operator() == Operator.EACH;
        long others =
                parts.stream().filter(p -> p.truth().orElseThrow() != neutral).count();
        List<Below> below = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean isNeutral = parts.get(i).truth().orElseThrow() == neutral;
            boolean alone = others == 0 || (others == 1 && !isNeutral);
            below.add(new Below(parts.get(i), list ? 0 : i, decides && alone));
        }
        return below;
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

    private static List<Below> filtered(Trace.Step step) {
        ImmutableList<Trace.Step> parts = step.parts();
        List<Below> below = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            below.add(new Below(parts.get(i), 0, true));
            if (parts.get(i).truth().orElseThrow() != Truth.NOT_MET) {
                below.add(new Below(parts.get(i + 1), 1, true));
            }
        }
        return below;
    }

    private static boolean isKnown(Trace.Step step) {
        return step.truth()
                .map(t -> t != Truth.UNDETERMINED)
                .orElseGet(() -> step.exact().isPresent());
    }

    // of a range, the end that settles the comparison counts
    private void compare(Trace.Step left, Trace.Step right, String key) {
        compared(left.high(), right.low()).filter(c -> c < 0).ifPresent(c -> see(key, Mark.BELOW));
        compared(left.low(), right.high()).filter(c -> c > 0).ifPresent(c -> see(key, Mark.ABOVE));
        if (Stream.of(compared(left.high(), right.low()), compared(left.low(), right.high()))
                .flatMap(Optional::stream)
                .anyMatch(c -> c == 0)) {
            see(key, Mark.AT);
        }
    }

    private static Optional<Integer> compared(Optional<Fraction> left, Optional<Fraction> right) {
        return left.flatMap(l -> right.map(l::compareTo));
    }

    private void side(String key, int sign) {
        see(key, sign < 0 ? Mark.BELOW : sign > 0 ? Mark.ABOVE : Mark.AT);
    }

    private void see(String key, Mark mark) {
        Sight sight = sights.get(key);
        if (sight != null) {
            sight.seen.add(mark);
        }
    }
}
