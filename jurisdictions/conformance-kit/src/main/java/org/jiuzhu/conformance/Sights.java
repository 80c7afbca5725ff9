package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.text.Label;

/** What is asked of the conditions of a place, and what its cases have shown of that. */
final class Sights {

    static final String DISCRETION = "discretion";
    static final String FLOOR = "floor";

    private final Map<String, Sight> all = new LinkedHashMap<>();
    private final Shared shared;
    private final IdentityHashMap<Node, Home> homes = new IdentityHashMap<>();

    Sights(Shared shared) {
        this.shared = shared;
    }

    /** Where what is below a shared part is asked: in the first rule that has it. */
    record Home(String of, String path) {}

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

    ImmutableList<Coverage.Spot> spots() {
        return all.values().stream().map(Sight::spot).collect(ImmutableList.toImmutableList());
    }

    // What is asked

    void ask(String of, String path, Label says, Set<Mark> asked) {
        all.put(key(of, path), new Sight(of, path, says, asked));
    }

    /** Whether what is below a node is asked where it was met first, for several rules share it; otherwise it is at home here. */
    boolean isAskedElsewhere(Node node, Home here) {
        return shared.contains(node) && homes.putIfAbsent(node, here) != null;
    }

    /** Where what is below a node is asked. */
    Home home(Node node, Home here) {
        return homes.getOrDefault(node, here);
    }

    // What is seen

    void side(String key, int sign) {
        see(key, sign < 0 ? Mark.BELOW : sign > 0 ? Mark.ABOVE : Mark.AT);
    }

    void see(String key, Mark mark) {
        Sight sight = all.get(key);
        if (sight != null) {
            sight.seen.add(mark);
        }
    }

    /** Settled the rule alone, and so. */
    void seeAlone(String key, Truth truth) {
        Sight sight = all.get(key);
        if (sight != null) {
            sight.alone.add(truth);
        }
    }

    // of a range, the end that settles the comparison counts
    void compare(Trace.Step left, Trace.Step right, String key) {
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

    // Spots

    static boolean isComparison(Node node) {
        return switch (node.operator()) {
            case BELOW, AT_MOST, ABOVE, AT_LEAST, EQUALS -> true;
            default -> false;
        };
    }

    static String root(int i) {
        return i == 0 ? "condition" : "value" + i;
    }

    static String below(String path, int operand) {
        return (path.isEmpty() ? "" : path + ".") + (operand + 1);
    }

    static String key(String of, String path) {
        return of + " " + path;
    }

    static Mark mark(Truth truth) {
        return switch (truth) {
            case MET -> Mark.MET;
            case NOT_MET -> Mark.NOT_MET;
            case UNDETERMINED -> Mark.UNDETERMINED;
        };
    }
}
