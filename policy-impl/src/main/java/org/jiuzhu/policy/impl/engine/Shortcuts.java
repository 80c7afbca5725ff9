package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.PlaceFact;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jspecify.annotations.Nullable;

/**
 * Turns planned nodes into {@link Run.Whole}s and {@link Run.Test}s. What depends on nothing but the area is computed here, once for each area. A node
 * that has no exact whole value, or no form here, is one that throws {@link Run.NotKnown}.
 */
final class Shortcuts {

    private static final Run.Whole NO_NUMBER = (run, entity, at) -> {
        throw new Run.NotKnown();
    };

    private static final Run.Test NO_TEST = (run, entity, at) -> {
        throw new Run.NotKnown();
    };

    private static final ImmutableList<Area> AREAS = ImmutableList.copyOf(Area.values());
    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());
    private static final int BITS = 2;

    private final Plan plan;
    private final ImmutableList<Frame> byArea;
    private final Map<EntityKind<?>, Integer> sizes = new HashMap<>();
    private final Map<EntityKind<?>, Bits> lastBits = new HashMap<>();
    // planned nodes are compared by identity
    private final Map<ImmutableList<Object>, Run.Test> tests = new HashMap<>();
    private final Map<ImmutableList<Object>, Run.Whole> numbers = new HashMap<>();
    private final Map<Eval, Boolean> constants = new HashMap<>();

    Shortcuts(Plan plan) {
        this.plan = plan;
        this.byArea = AREAS.stream()
                .map(a -> Frame.of(
                        plan, Household.builder("any").with(Household.AREA, a).build()))
                .collect(ImmutableList.toImmutableList());
    }

    Plan plan() {
        return plan;
    }

    // Memory

    /** Two bits of the memory of an entity, zero until they are set. */
    record Bits(int slot, int shift) {

        int get(long[] memory, int at) {
            return (int) (memory[at + slot] >>> shift) & 3;
        }

        void set(long[] memory, int at, int value) {
            memory[at + slot] |= (long) value << shift;
        }
    }

    int size(EntityKind<?> kind) {
        return sizes.getOrDefault(kind, 0);
    }

    int slot(EntityKind<?> kind) {
        return sizes.merge(kind, 1, Integer::sum) - 1;
    }

    Bits bits(EntityKind<?> kind) {
        return lastBits.compute(
                kind,
                (k, last) -> last == null || last.shift + BITS == Long.SIZE
                        ? new Bits(slot(kind), 0)
                        : new Bits(last.slot, last.shift + BITS));
    }

    private static boolean hasMemory(EntityKind<?> kind) {
        return kind == Household.ENTITY || kind == Member.ENTITY;
    }

    // Constants

    private boolean isConstant(Eval eval) {
        Boolean known = constants.get(eval);
        if (known == null) {
            known = computeConstant(eval);
            constants.put(eval, known);
        }
        return known;
    }

    private boolean computeConstant(Eval eval) {
        if (eval instanceof Conditions.Quantified
                || eval instanceof Numbers.Counted
                || eval instanceof Numbers.Summed
                || eval instanceof Terms.Decided
                || eval instanceof Terms.Eligible
                || eval instanceof Terms.Discretion
                || eval.node.operator() == Operator.FACT) {
            return false;
        }
        return eval.operands().stream().allMatch(this::isConstant);
    }

    // The value for each area; null where it is not exact
    private List<@Nullable Fraction> fractions(Eval eval) {
        return byArea.stream().map(f -> eval.number(f).exact()).toList();
    }

    private Run.Whole constantNumber(Eval eval) {
        long[] values = new long[AREAS.size()];
        for (int i = 0; i < values.length; i++) {
            Fraction value = eval.number(byArea.get(i)).exact();
            values[i] = value != null && value.isWhole() ? value.numerator() : Fact.UNKNOWN;
        }
        long first = values[0];
        if (Arrays.stream(values).allMatch(v -> v == first)) {
            return first == Fact.UNKNOWN ? NO_NUMBER : (run, entity, at) -> first;
        }
        return (run, entity, at) -> Run.known(values[run.area()]);
    }

    private Run.Test constantTest(Eval eval) {
        List<Truth> values = byArea.stream().map(eval::truth).toList();
        if (ImmutableSet.copyOf(values).size() == 1) {
            return fixed(values.get(0));
        }
        return (run, entity, at) -> isMet(values.get(run.area()));
    }

    private static Run.Test fixed(Truth truth) {
        return switch (truth) {
            case MET -> (run, entity, at) -> true;
            case NOT_MET -> (run, entity, at) -> false;
            case UNDETERMINED -> NO_TEST;
        };
    }

    private static boolean isMet(Truth truth) {
        if (truth == Truth.UNDETERMINED) {
            throw new Run.NotKnown();
        }
        return truth == Truth.MET;
    }

    // Conditions

    /** Whether a rule holds and the authority uses it. */
    Run.Test effective(PlannedRule rule, EntityKind<?> kind) {
        if (rule.rule().scope() != kind) {
            return NO_TEST;
        }
        Run.Test own = test(rule.own(), kind);
        if (!rule.rule().strength().leavesDiscretion()) {
            return own;
        }
        Run.Test discretion = test(rule.discretion(), kind);
        return (run, entity, at) -> own.of(run, entity, at) && discretion.of(run, entity, at);
    }

    Run.Test test(Eval eval, EntityKind<?> kind) {
        if (isConstant(eval)) {
            return constantTest(eval);
        }
        ImmutableList<Object> key = ImmutableList.of(eval, kind);
        Run.Test known = tests.get(key);
        if (known == null) {
            known = makeTest(eval, kind);
            tests.put(key, known);
        }
        return known;
    }

    private Run.Test makeTest(Eval eval, EntityKind<?> kind) {
        return switch (eval.node.operator()) {
            case FACT -> {
                int slot = eval.node.payload(Fact.class).slot();
                yield (run, entity, at) -> Run.known(entity.encoded(slot)) == 1;
            }
            case DEFINITION -> rememberedTest(test(eval.operands().get(0), kind), kind);
            case ELIGIBLE -> rememberedTest(ways(((Terms.Eligible) eval).body(), kind), kind);
            case OPEN_TERM -> byCases(eval.operands(), kind);
            case DISCRETION -> discretion(eval);
            case OWNER -> owner(eval, kind);
            case ALL_OF -> all(tests(eval, kind));
            case ANY_OF -> any(tests(eval, kind));
            case NOT -> not(test(eval.operands().get(0), kind));
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> compared(eval, kind);
            case IS_ONE_OF -> oneOf(eval);
            case LIES_WITHIN -> within(eval);
            case ANY -> anyInList(eval);
            case EACH -> eachInList(eval);
            case FIRST_KNOWN -> firstKnown(eval, kind);
            default -> NO_TEST;
        };
    }

    private Run.Test[] tests(Eval eval, EntityKind<?> kind) {
        return eval.operands().stream().map(o -> test(o, kind)).toArray(Run.Test[]::new);
    }

    private Run.Test rememberedTest(Run.Test body, EntityKind<?> kind) {
        if (!hasMemory(kind)) {
            return body;
        }
        Bits bits = bits(kind);
        return (run, entity, at) -> {
            int kept = bits.get(run.memory, at);
            if (kept != 0) {
                return kept == 2;
            }
            boolean value = body.of(run, entity, at);
            bits.set(run.memory, at, value ? 2 : 1);
            return value;
        };
    }

    private Run.Test ways(WaysIn ways, EntityKind<?> kind) {
        Run.Test in = any(ways.ways().stream().map(w -> effective(w, kind)).toArray(Run.Test[]::new));
        if (ways.exclusions().isEmpty()) {
            return in;
        }
        Run.Test out =
                any(ways.exclusions().stream().map(w -> effective(w, kind)).toArray(Run.Test[]::new));
        return (run, entity, at) -> in.of(run, entity, at) && !out.of(run, entity, at);
    }

    private static Run.Test all(Run.Test... tests) {
        if (tests.length == 2) {
            Run.Test first = tests[0];
            Run.Test second = tests[1];
            return (run, entity, at) -> first.of(run, entity, at) && second.of(run, entity, at);
        }
        return (run, entity, at) -> {
            for (Run.Test test : tests) {
                if (!test.of(run, entity, at)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Run.Test any(Run.Test... tests) {
        if (tests.length == 1) {
            return tests[0];
        }
        if (tests.length == 2) {
            Run.Test first = tests[0];
            Run.Test second = tests[1];
            return (run, entity, at) -> first.of(run, entity, at) || second.of(run, entity, at);
        }
        return (run, entity, at) -> {
            for (Run.Test test : tests) {
                if (test.of(run, entity, at)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Run.Test not(Run.Test test) {
        return (run, entity, at) -> !test.of(run, entity, at);
    }

    // pairs of condition and value, and perhaps a last value
    private Run.Test byCases(ImmutableList<Eval> cases, EntityKind<?> kind) {
        Run.Test[] tests = cases.stream().map(c -> test(c, kind)).toArray(Run.Test[]::new);
        if (tests.length >= 2 && isAlwaysMet(cases.get(0))) {
            return tests[1];
        }
        return (run, entity, at) -> {
            for (int i = 0; i + 1 < tests.length; i += 2) {
                if (tests[i].of(run, entity, at)) {
                    return tests[i + 1].of(run, entity, at);
                }
            }
            if (tests.length % 2 == 0) {
                throw new Run.NotKnown();
            }
            return tests[tests.length - 1].of(run, entity, at);
        };
    }

    private boolean isAlwaysMet(Eval eval) {
        return isConstant(eval) && byArea.stream().allMatch(f -> eval.truth(f) == Truth.MET);
    }

    private Run.Test discretion(Eval eval) {
        String id = ((Terms.Discretion) eval).rule().id();
        Run.Test general = fixed(eval.truth(byArea.get(0)));
        return (run, entity, at) -> {
            Boolean said = run.discretion.get(id);
            return said == null ? general.of(run, entity, at) : said;
        };
    }

    private Run.Test owner(Eval eval, EntityKind<?> kind) {
        EntityKind<?> owner = eval.node.payload(Relation.class).owner();
        Eval operand = eval.operands().get(0);
        if (owner == kind) {
            return test(operand, kind);
        }
        if (owner != Household.ENTITY) {
            return NO_TEST;
        }
        Run.Test test = test(operand, owner);
        return (run, entity, at) -> test.of(run, run.household, 0);
    }

    private Run.Test compared(Eval eval, EntityKind<?> kind) {
        Run.Whole left = number(eval.operands().get(0), kind);
        Run.Whole right = number(eval.operands().get(1), kind);
        return switch (eval.node.operator()) {
            case BELOW -> (run, entity, at) -> left.of(run, entity, at) < right.of(run, entity, at);
            case AT_MOST -> (run, entity, at) -> left.of(run, entity, at) <= right.of(run, entity, at);
            case ABOVE -> (run, entity, at) -> left.of(run, entity, at) > right.of(run, entity, at);
            default -> (run, entity, at) -> left.of(run, entity, at) >= right.of(run, entity, at);
        };
    }

    private Run.Test oneOf(Eval eval) {
        ImmutableList<?> options = Planner.options(eval.node.operands().get(0));
        if (!(eval.operands().get(0) instanceof Terms.CodeFact fact) || options.size() > Long.SIZE) {
            return NO_TEST;
        }
        int slot = fact.fact().slot();
        ImmutableSet<?> values = eval.node.payload(ImmutableSet.class);
        long wanted = values.stream().mapToLong(v -> 1L << options.indexOf(v)).reduce(0, (a, b) -> a | b);
        return (run, entity, at) -> (wanted >>> Run.known(entity.encoded(slot)) & 1) == 1;
    }

    private static Run.Test within(Eval eval) {
        PlaceFact<?> fact = eval.node.operands().get(0).payload(PlaceFact.class);
        Place place = eval.node.payload(Place.class);
        return (run, entity, at) ->
                fact.decode(Run.known(entity.encoded(fact.slot()))).liesWithin(place);
    }

    private Run.Test anyInList(Eval eval) {
        Relation<?, ?> list = eval.node.payload(Relation.class);
        Run.Test test = test(eval.operands().get(0), list.part());
        return (run, entity, at) -> {
            ImmutableList<? extends Entity> parts = run.list(entity, list);
            for (int i = 0; i < parts.size(); i++) {
                if (test.of(run, parts.get(i), run.base(list, i))) {
                    return true;
                }
            }
            return false;
        };
    }

    private Run.Test eachInList(Eval eval) {
        Relation<?, ?> list = eval.node.payload(Relation.class);
        Run.Test test = test(eval.operands().get(0), list.part());
        return (run, entity, at) -> {
            ImmutableList<? extends Entity> parts = run.list(entity, list);
            for (int i = 0; i < parts.size(); i++) {
                if (!test.of(run, parts.get(i), run.base(list, i))) {
                    return false;
                }
            }
            return true;
        };
    }

    private Run.Test firstKnown(Eval eval, EntityKind<?> kind) {
        Eval first = eval.operands().get(0);
        Run.Test one = test(first, kind);
        if (first.node.operator() != Operator.FACT) {
            return one;
        }
        int slot = first.node.payload(Fact.class).slot();
        Run.Test other = test(eval.operands().get(1), kind);
        return (run, entity, at) ->
                entity.encoded(slot) == Fact.UNKNOWN ? other.of(run, entity, at) : one.of(run, entity, at);
    }

    // Numbers

    Run.Whole number(Eval eval, EntityKind<?> kind) {
        if (isConstant(eval)) {
            return constantNumber(eval);
        }
        ImmutableList<Object> key = ImmutableList.of(eval, kind);
        Run.Whole known = numbers.get(key);
        if (known == null) {
            known = makeNumber(eval, kind);
            numbers.put(key, known);
        }
        return known;
    }

    private Run.Whole makeNumber(Eval eval, EntityKind<?> kind) {
        return switch (eval.node.operator()) {
            case FACT -> fact(eval);
            case DEFINITION -> remembered(number(eval.operands().get(0), kind), kind);
            case OPEN_TERM, CHOOSE -> numberByCases(eval.operands(), kind);
            case OWNER -> ownerNumber(eval, kind);
            case PLUS -> joined(eval, kind, Math::addExact);
            case MINUS -> joined(eval, kind, Math::subtractExact);
            case LARGEST -> joined(eval, kind, Math::max);
            case SMALLEST -> joined(eval, kind, Math::min);
            case TIMES, DIVIDED_BY ->
                ratio(eval, kind)
                        .map(r -> rounded(r, 1, RoundingMode.UNNECESSARY))
                        .orElseGet(() -> joined(eval, kind, Math::multiplyExact));
            case ROUNDED -> rounded(eval.operands().get(0), eval.node.payload(Rounding.class), kind);
            case ROUNDED_AS -> roundedAs(eval, kind);
            case FIRST_KNOWN -> firstKnownNumber(eval, kind);
            case COUNT -> counted(eval);
            case SUM -> summed(eval);
            case YEARS_BETWEEN -> between(eval, kind, ChronoUnit.YEARS);
            case MONTHS_BETWEEN -> between(eval, kind, ChronoUnit.MONTHS);
            default -> NO_NUMBER;
        };
    }

    private static Run.Whole fact(Eval eval) {
        Fact<?, ?> fact = eval.node.payload(Fact.class);
        int slot = fact.slot();
        return fact instanceof RateFact<?> ? NO_NUMBER : (run, entity, at) -> Run.known(entity.encoded(slot));
    }

    private Run.Whole remembered(Run.Whole body, EntityKind<?> kind) {
        if (!hasMemory(kind)) {
            return body;
        }
        int slot = slot(kind);
        return (run, entity, at) -> {
            long kept = run.memory[at + slot];
            if (kept != 0) {
                return Run.read(kept);
            }
            long value = body.of(run, entity, at);
            run.memory[at + slot] = Run.kept(value);
            return value;
        };
    }

    private Run.Whole numberByCases(ImmutableList<Eval> cases, EntityKind<?> kind) {
        int pairs = cases.size() / 2;
        Run.Test[] tests = new Run.Test[pairs];
        Run.Whole[] values = new Run.Whole[pairs];
        for (int i = 0; i < pairs; i++) {
            tests[i] = test(cases.get(2 * i), kind);
            values[i] = number(cases.get(2 * i + 1), kind);
        }
        if (pairs > 0 && isAlwaysMet(cases.get(0))) {
            return values[0];
        }
        Run.Whole last = cases.size() % 2 == 1 ? number(cases.get(cases.size() - 1), kind) : NO_NUMBER;
        return (run, entity, at) -> {
            for (int i = 0; i < tests.length; i++) {
                if (tests[i].of(run, entity, at)) {
                    return values[i].of(run, entity, at);
                }
            }
            return last.of(run, entity, at);
        };
    }

    private Run.Whole ownerNumber(Eval eval, EntityKind<?> kind) {
        EntityKind<?> owner = eval.node.payload(Relation.class).owner();
        Eval operand = eval.operands().get(0);
        if (owner == kind) {
            return number(operand, kind);
        }
        if (owner != Household.ENTITY) {
            return NO_NUMBER;
        }
        Run.Whole number = number(operand, owner);
        return (run, entity, at) -> number.of(run, run.household, 0);
    }

    /** What two numbers give. */
    @FunctionalInterface
    private interface Joining {
        long of(long a, long b);
    }

    private Run.Whole joined(Eval eval, EntityKind<?> kind, Joining joining) {
        Run.Whole[] all = eval.operands().stream().map(o -> number(o, kind)).toArray(Run.Whole[]::new);
        if (all.length == 2) {
            Run.Whole first = all[0];
            Run.Whole second = all[1];
            return (run, entity, at) -> joining.of(first.of(run, entity, at), second.of(run, entity, at));
        }
        return (run, entity, at) -> {
            long result = all[0].of(run, entity, at);
            for (int i = 1; i < all.length; i++) {
                result = joining.of(result, all[i].of(run, entity, at));
            }
            return result;
        };
    }

    /** A fraction of two whole numbers, the lower one positive. */
    private record Ratio(Run.Whole above, Run.Whole below) {}

    // a quotient, or a multiple by a constant that is no whole number
    private Optional<Ratio> ratio(Eval eval, EntityKind<?> kind) {
        if (eval.operands().size() != 2 || isConstant(eval)) {
            return Optional.empty();
        }
        Eval first = eval.operands().get(0);
        Eval second = eval.operands().get(1);
        if (eval.node.operator() == Operator.DIVIDED_BY) {
            return Optional.of(new Ratio(number(first, kind), number(second, kind)));
        }
        if (eval.node.operator() != Operator.TIMES || isConstant(first) == isConstant(second)) {
            return Optional.empty();
        }
        List<@Nullable Fraction> factors = fractions(isConstant(first) ? first : second);
        Fraction factor = factors.get(0);
        if (factor == null || factor.isWhole() || !factors.stream().allMatch(factor::equals)) {
            return Optional.empty();
        }
        Run.Whole whole = number(isConstant(first) ? second : first, kind);
        long above = factor.numerator();
        long below = factor.denominator();
        return Optional.of(new Ratio(
                (run, entity, at) -> Math.multiplyExact(whole.of(run, entity, at), above), (run, entity, at) -> below));
    }

    private static Run.Whole rounded(Ratio ratio, long unit, RoundingMode mode) {
        Run.Whole above = ratio.above;
        Run.Whole below = ratio.below;
        return (run, entity, at) -> {
            long divisor = below.of(run, entity, at);
            if (divisor <= 0) {
                throw new Run.NotKnown();
            }
            long dividend = above.of(run, entity, at);
            long step = Math.multiplyExact(divisor, unit);
            if (mode == RoundingMode.UNNECESSARY && dividend % step != 0) {
                throw new Run.NotKnown();
            }
            return Math.multiplyExact(LongMath.divide(dividend, step, mode), unit);
        };
    }

    private Run.Whole rounded(Eval operand, Rounding rounding, EntityKind<?> kind) {
        Ratio ratio = ratio(operand, kind).orElseGet(() -> new Ratio(number(operand, kind), (run, entity, at) -> 1));
        return rounded(ratio, rounding.fen(), rounding.mode());
    }

    private Run.Whole roundedAs(Eval eval, EntityKind<?> kind) {
        Eval operand = eval.operands().get(0);
        Eval way = eval.operands().get(1);
        if (!isConstant(way)) {
            return NO_NUMBER;
        }
        long code = way.code(byArea.get(0));
        // while nobody has said how, whole fen stand as they are
        return code == Frame.UNKNOWN
                ? number(operand, kind)
                : rounded(operand, WAYS.get((int) code).rounding(), kind);
    }

    private Run.Whole firstKnownNumber(Eval eval, EntityKind<?> kind) {
        Eval first = eval.operands().get(0);
        Run.Whole one = number(first, kind);
        if (first.node.operator() != Operator.FACT) {
            return one;
        }
        int slot = first.node.payload(Fact.class).slot();
        Run.Whole other = number(eval.operands().get(1), kind);
        return (run, entity, at) ->
                entity.encoded(slot) == Fact.UNKNOWN ? other.of(run, entity, at) : one.of(run, entity, at);
    }

    private Run.Whole counted(Eval eval) {
        Relation<?, ?> list = eval.node.payload(Relation.class);
        Run.Test test = test(eval.operands().get(0), list.part());
        return (run, entity, at) -> {
            ImmutableList<? extends Entity> parts = run.list(entity, list);
            long count = 0;
            for (int i = 0; i < parts.size(); i++) {
                if (test.of(run, parts.get(i), run.base(list, i))) {
                    count++;
                }
            }
            return count;
        };
    }

    private Run.Whole summed(Eval eval) {
        Relation<?, ?> list = eval.node.payload(Relation.class);
        Run.Test test = test(eval.operands().get(0), list.part());
        Run.Whole value = number(eval.operands().get(1), list.part());
        return (run, entity, at) -> {
            ImmutableList<? extends Entity> parts = run.list(entity, list);
            long sum = 0;
            for (int i = 0; i < parts.size(); i++) {
                Entity part = parts.get(i);
                int base = run.base(list, i);
                if (test.of(run, part, base)) {
                    sum = Math.addExact(sum, value.of(run, part, base));
                }
            }
            return sum;
        };
    }

    private Run.Whole between(Eval eval, EntityKind<?> kind, ChronoUnit unit) {
        Run.Whole from = number(eval.operands().get(0), kind);
        Run.Whole to = number(eval.operands().get(1), kind);
        return (run, entity, at) -> unit.between(
                LocalDate.ofEpochDay(from.of(run, entity, at)), LocalDate.ofEpochDay(to.of(run, entity, at)));
    }
}
