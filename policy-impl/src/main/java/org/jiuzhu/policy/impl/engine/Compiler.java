package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jspecify.annotations.Nullable;

/**
 * Makes a class of planned rules, so that the JIT sees straight code over {@code long}s instead of a tree. What depends on nothing but the area is computed
 * here, once for each area. Code that meets something unknown, or no whole number, throws {@link Run.NotKnown}, and so does code for what has no form
 * here: so compiled rules never say anything else than planned ones, only sooner.
 *
 * <p>Each definition, open term and rule becomes a method, and what they are made of code within it. {@link Code} has the instructions.
 */
final class Compiler {

    /** The compiled rules of a plan. What they come to for one entity is left in the memory. */
    interface Compiled {

        void household(Run run, long[] numbers, byte[] truths, Entity household, int number, int truth);

        void member(Run run, long[] numbers, byte[] truths, Entity member, int number, int truth);
    }

    /** What the code of a method does with the entity at hand. */
    interface Body {
        void write(Code code, Scope scope);
    }

    /**
     * The entity at hand.
     *
     * @param kind what it is
     * @param entity the variable that holds it
     * @param number the variable that says where its numbers begin
     * @param truth the variable that says where its truths begin
     */
    record Scope(EntityKind<?> kind, int entity, int number, int truth) {}

    /** A method of the class. */
    record Method(String name, MethodType type) {}

    private static final int RUN = 0;
    private static final int NUMBERS = 1;
    private static final int TRUTHS = 2;
    private static final Scope PARAMETER = new Scope(Household.ENTITY, 3, 4, 5);
    private static final MethodType NOTHING = MethodType.methodType(
            void.class, Run.class, long[].class, byte[].class, Entity.class, int.class, int.class);
    private static final MethodType NUMBER = NOTHING.changeReturnType(long.class);
    private static final MethodType TRUTH = NOTHING.changeReturnType(int.class);

    /** How much of a definition is written out where it is used: a guess that was not measured. */
    private static final int MOST_LEAVES = 16;

    private static final int PUBLIC = 1;
    private static final int STATIC = 8;

    private static final String NAME = Compiler.class.getPackageName().replace('.', '/') + "/CompiledRules";
    private static final ImmutableList<Area> AREAS = ImmutableList.copyOf(Area.values());
    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());

    /** What is kept besides the results. */
    enum Notes {
        NOTHING,
        /** Which rules are met and which are not. */
        RULES
    }

    private final Memory memory;
    private final Notes notes;
    private final ImmutableList<Frame> byArea;
    private final ClassFile file = new ClassFile(NAME, Compiled.class);
    private final List<Object> constants = new ArrayList<>();
    // figures that are not the same everywhere, each with its value in each area; null where it has no whole one
    private final List<List<@Nullable Long>> figures = new ArrayList<>();
    // planned nodes are compared by identity
    private final Map<ImmutableList<Object>, Method> methods = new HashMap<>();
    private final Map<ImmutableList<Object>, Integer> places = new HashMap<>();
    private final Deque<Runnable> unwritten = new ArrayDeque<>();
    private final Map<Eval, Boolean> constant = new HashMap<>();
    // how often each definition is asked for
    private final Multiset<Eval> uses = HashMultiset.create();

    Compiler(Plan plan, List<Row<?>> rows, Memory memory, Notes notes) {
        this.memory = memory;
        this.notes = notes;
        rows.forEach(row -> row.conditionsAndValues().forEach(this::countUses));
        this.byArea = AREAS.stream()
                .map(a -> Frame.of(
                        plan, Household.builder("any").with(Household.AREA, a).build()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What the code refers to by number. */
    ImmutableList<Object> constants() {
        return ImmutableList.copyOf(constants);
    }

    /**
     * Makes the class.
     *
     * @param household what it does with a household
     * @param member what it does with each member
     */
    Compiled compile(Body household, Body member) {
        entrance("household", household, Household.ENTITY);
        entrance("member", member, Member.ENTITY);
        while (!unwritten.isEmpty()) {
            unwritten.remove().run();
        }
        Code constructor = new Code(file, MethodType.methodType(void.class, Object.class));
        constructor.construct();
        file.add(PUBLIC, "<init>", MethodType.methodType(void.class), constructor);
        byte[] bytes = file.bytes();
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(bytes, true);
            return (Compiled) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (Throwable e) { // a method handle throws anything
            throw new IllegalStateException("the rules of a plan cannot be compiled", e);
        }
    }

    // the interface is implemented by methods of the object, the rest are static: they have one variable less
    private void entrance(String name, Body body, EntityKind<?> kind) {
        Method all = method(List.of(name), "m", NOTHING, kind, body);
        Code code = new Code(file, NOTHING.insertParameterTypes(0, Object.class));
        for (int parameter = 1; parameter <= NOTHING.parameterCount(); parameter++) {
            code.get(parameter);
        }
        code.callOwn(all.name, all.type);
        code.finish(void.class);
        file.add(PUBLIC, name, NOTHING, code);
    }

    // Methods

    private Method method(List<?> of, String letter, MethodType type, EntityKind<?> kind, Body body) {
        ImmutableList<Object> key = ImmutableList.builder().addAll(of).add(kind).build();
        Method known = methods.get(key);
        if (known != null) {
            return known;
        }
        Method method = new Method(letter + methods.size(), type);
        methods.put(key, method);
        unwritten.add(() -> {
            Code code = new Code(file, NOTHING);
            body.write(code, new Scope(kind, PARAMETER.entity, PARAMETER.number, PARAMETER.truth));
            if (type.returnType() == void.class) {
                code.finish(void.class);
            }
            file.add(STATIC, method.name, type, code);
        });
        return method;
    }

    /** A method that does something and returns nothing. */
    Method action(Object of, EntityKind<?> kind, Body body) {
        return method(List.of(of), "a", NOTHING, kind, body);
    }

    /** A method that leaves a number. */
    Method number(Object of, EntityKind<?> kind, Body body) {
        return method(List.of(of), "n", NUMBER, kind, (code, scope) -> {
            body.write(code, scope);
            code.finish(long.class);
        });
    }

    private Method test(List<?> of, EntityKind<?> kind, Body bit) {
        return method(of, "t", TRUTH, kind, (code, scope) -> {
            bit.write(code, scope);
            code.finish(int.class);
        });
    }

    void call(Method method, Code code, Scope scope) {
        code.get(RUN);
        code.get(NUMBERS);
        code.get(TRUTHS);
        code.get(scope.entity);
        code.get(scope.number);
        code.get(scope.truth);
        code.callOwn(method.name, method.type);
    }

    /** Code about the household, where the entity at hand is another. */
    private static void ofHousehold(Code code, Consumer<Scope> body) {
        int before = code.declared();
        code.get(RUN);
        code.callOn(Run.class, "household", Entity.class);
        int household = code.keep();
        code.constant(0);
        int first = code.keep();
        body.accept(new Scope(Household.ENTITY, household, first, first));
        code.forget(before);
    }

    // what is remembered asks once, however often it is asked itself; the rules on who is eligible are among the roots
    private void countUses(Eval eval) {
        if (eval.node.operator() == Operator.ELIGIBLE) {
            return;
        }
        if (eval.node.operator() != Operator.DEFINITION || uses.add(eval, 1) == 0) {
            eval.operands().forEach(this::countUses);
        }
    }

    // Constants

    private boolean isConstant(Eval eval) {
        Boolean known = constant.get(eval);
        if (known == null) {
            known = computeConstant(eval);
            constant.put(eval, known);
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

    private boolean isAlways(Eval eval, Truth truth) {
        return isConstant(eval) && byArea.stream().allMatch(f -> eval.truth(f) == truth);
    }

    private void constantNumber(Eval eval, Code code) {
        List<@Nullable Long> values = byArea.stream()
                .map(f -> eval.number(f).exact())
                .map(v -> v != null && v.isWhole() ? (Long) v.numerator() : null)
                .toList();
        if (values.stream().distinct().count() == 1) {
            constant(values.get(0), code);
            return;
        }
        int figure = figures.indexOf(values);
        if (figure < 0) {
            figure = figures.size();
            figures.add(values);
        }
        code.get(RUN);
        code.field(Run.class, "figures", long[].class);
        code.constant(figure);
        code.element();
        code.call(Run.class, "known", long.class, long.class);
    }

    /** The figures of an area, by their numbers; all unknown where the area is. */
    long[] figures(Optional<Area> area) {
        return figures.stream()
                .mapToLong(f -> area.map(AREAS::indexOf)
                        .flatMap(a -> Optional.ofNullable(f.get(a)))
                        .orElse(Fact.UNKNOWN))
                .toArray();
    }

    private static void constant(@Nullable Long value, Code code) {
        if (value == null) {
            giveUp(code);
        } else {
            code.constant(value.longValue());
        }
    }

    // what is not known is asked the other way; a number is left, for the verifier
    private static void giveUp(Code code) {
        code.constant(Fact.UNKNOWN);
        code.call(Run.class, "known", long.class, long.class);
    }

    private static void jumpUnlessArea(int area, Code code, Code.Label to) {
        code.get(RUN);
        code.callOn(Run.class, "area", int.class);
        code.constant(-area);
        code.plus();
        code.jump(Code.IFNE, to);
    }

    private void constantBranch(Eval eval, Code code, boolean when, Code.Label to) {
        List<Truth> values = byArea.stream().map(eval::truth).toList();
        if (values.stream().distinct().count() == 1) {
            fixedBranch(values.get(0), code, when, to);
            return;
        }
        Code.Label end = new Code.Label();
        for (int i = 0; i < values.size(); i++) {
            Code.Label next = new Code.Label();
            jumpUnlessArea(i, code, next);
            fixedBranch(values.get(i), code, when, to);
            code.jump(end);
            code.here(next);
        }
        code.here(end);
    }

    private static void fixedBranch(Truth truth, Code code, boolean when, Code.Label to) {
        if (truth == Truth.UNDETERMINED) {
            giveUp(code);
            code.drop();
        } else if ((truth == Truth.MET) == when) {
            code.jump(to);
        }
    }

    private int constant(Object value) {
        int known = constants.indexOf(value);
        if (known >= 0) {
            return known;
        }
        constants.add(value);
        return constants.size() - 1;
    }

    // Conditions: code that jumps, or that leaves 1 where one is met and 0 where it is not. The processor cannot guess
    // wrong where nothing jumps, so what costs next to nothing is asked even where it may not matter.

    /** Goes to a place if a rule holds and the authority uses it, or if not. */
    void branchIfEffective(PlannedRule rule, Code code, Scope scope, boolean when, Code.Label to) {
        if (rule.rule().scope() != scope.kind) {
            giveUp(code);
            code.drop();
            return;
        }
        if (!rule.rule().strength().leavesDiscretion()) {
            branchOfRule(rule, code, scope, when, to);
            return;
        }
        Code.Label end = new Code.Label();
        branchOfRule(rule, code, scope, false, when ? end : to);
        branch(rule.discretion(), code, scope, when, to);
        code.here(end);
    }

    private void branchOfRule(PlannedRule rule, Code code, Scope scope, boolean when, Code.Label to) {
        if (isConstant(rule.own())) {
            constantBranch(rule.own(), code, when, to);
        } else {
            bitOfRule(rule, code, scope);
            jumpIf(when, code, to);
        }
    }

    private void bitOfRule(PlannedRule rule, Code code, Scope scope) {
        String id = rule.rule().id();
        if (notes == Notes.RULES && !isFree(rule.own())) {
            remembered(id, (c, s) -> bit(rule.own(), c, s), code, scope);
        } else {
            call(test(List.of(id), scope.kind, (c, s) -> bit(rule.own(), c, s)), code, scope);
        }
    }

    /** Leaves bits, one for each rule, that say whether its condition is met. */
    void notes(List<PlannedRule> rules, Code code, Scope scope) {
        code.constant(0L);
        for (int i = 0; i < rules.size(); i++) {
            PlannedRule rule = rules.get(i);
            if (isFree(rule.own()) || isConstant(rule.own())) {
                bit(rule.own(), code, scope);
            } else {
                bitOfRule(rule, code, scope);
            }
            code.orShifted(i);
        }
    }

    /** Leaves 1 if a rule holds and the authority uses it, else 0. */
    void bitIfEffective(PlannedRule rule, Code code, Scope scope) {
        if (rule.rule().scope() == scope.kind
                && !rule.rule().strength().leavesDiscretion()
                && !isConstant(rule.own())) {
            bitOfRule(rule, code, scope);
        } else {
            bit(code, (when, to) -> branchIfEffective(rule, code, scope, when, to));
        }
    }

    /** Code that goes to a place if a condition is met, or if it is not met. */
    private interface Branch {
        void write(boolean when, Code.Label to);
    }

    private static void bit(Code code, Branch branch) {
        Code.Label met = new Code.Label();
        Code.Label end = new Code.Label();
        branch.write(true, met);
        code.constant(0);
        code.jump(end);
        code.here(met);
        code.constant(1);
        code.here(end);
    }

    private static void jumpIf(boolean when, Code code, Code.Label to) {
        code.jump(when ? Code.IFNE : Code.IFEQ, to);
    }

    /** Whether a condition is read off facts, without a jump. */
    private boolean isPlain(Eval eval) {
        if (isConstant(eval)) {
            return isAlways(eval, Truth.MET) || isAlways(eval, Truth.NOT_MET);
        }
        return switch (eval.node.operator()) {
            case FACT -> true;
            case IS_ONE_OF -> wanted(eval).isPresent();
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> eval.operands().stream().allMatch(this::isBounded);
            case NOT, ALL_OF, ANY_OF -> eval.operands().stream().allMatch(this::isPlain);
            case DEFINITION -> isShort(eval) && isPlain(eval.operands().get(0));
            default -> false;
        };
    }

    // what is long is better remembered than asked anew each time
    private static boolean isShort(Eval eval) {
        return leaves(eval) <= MOST_LEAVES;
    }

    private static int leaves(Eval eval) {
        if (eval.node.operator() == Operator.ELIGIBLE) {
            return 1;
        }
        int leaves = 1;
        for (Eval operand : eval.operands()) {
            leaves = Math.min(leaves + leaves(operand), MOST_LEAVES + 1);
        }
        return leaves;
    }

    // a number so small that no difference overflows
    private boolean isBounded(Eval eval) {
        if (isConstant(eval)) {
            Fraction value = eval.number(byArea.get(0)).exact();
            return value != null
                    && value.isWhole()
                    && Math.abs(value.numerator()) <= Integer.MAX_VALUE
                    && byArea.stream().allMatch(f -> value.equals(eval.number(f).exact()));
        }
        return eval.node.operator() == Operator.FACT
                && eval.node.payload(Fact.class) instanceof CountFact<?> count
                && count.min() >= Integer.MIN_VALUE
                && count.max() <= Integer.MAX_VALUE;
    }

    /** Whether a condition can be asked at any time: it is plain, or made of who is eligible, which each decision asks anyway. */
    private boolean isFree(Eval eval) {
        return switch (eval.node.operator()) {
            case ELIGIBLE -> true;
            case DEFINITION -> isShort(eval) && isFree(eval.operands().get(0));
            case OWNER, NOT, ALL_OF, ANY_OF -> eval.operands().stream().allMatch(this::isFree);
            default -> isPlain(eval);
        };
    }

    private boolean isBitwise(Eval eval) {
        return (eval.node.operator() == Operator.ALL_OF || eval.node.operator() == Operator.ANY_OF)
                && eval.operands().stream().allMatch(this::isFree);
    }

    /** Leaves 1 if a condition is met, else 0. */
    void bit(Eval eval, Code code, Scope scope) {
        if (isConstant(eval)) {
            if (isPlain(eval)) {
                code.constant(isAlways(eval, Truth.MET) ? 1 : 0);
            } else {
                bit(code, (when, to) -> constantBranch(eval, code, when, to));
            }
            return;
        }
        Eval first = eval.operands().isEmpty() ? eval : eval.operands().get(0);
        switch (eval.node.operator()) {
            case FACT -> {
                fact(eval.node.payload(Fact.class), code, scope);
                code.toInt();
            }
            case NOT -> {
                bit(first, code, scope);
                code.not();
            }
            case DEFINITION -> {
                if (isFree(first) || uses.count(eval) == 1) {
                    bit(first, code, scope);
                } else {
                    remembered(eval, (c, s) -> bit(first, c, s), code, scope);
                }
            }
            case ELIGIBLE -> remembered(eval, (c, s) -> ways(((Terms.Eligible) eval).body(), c, s), code, scope);
            case OPEN_TERM ->
                call(
                        test(
                                List.of(eval),
                                scope.kind,
                                (c, s) -> bit(c, (when, to) -> byCases(eval.operands(), c, s, when, to))),
                        code,
                        scope);
            case DISCRETION -> discretion((Terms.Discretion) eval, code);
            case OWNER -> owner(eval, code, scope);
            case IS_ONE_OF -> oneOf(eval, code, scope);
            case LIES_WITHIN -> within(eval, code, scope);
            default -> {
                if (isBitwise(eval)) {
                    bitwise(eval.operands(), eval.node.operator() == Operator.ALL_OF, code, scope);
                } else if (isPlain(eval)) {
                    comparedBounded(eval, code, scope);
                } else {
                    bit(code, (when, to) -> branch(eval, code, scope, when, to));
                }
            }
        }
    }

    private void bitwise(List<Eval> operands, boolean all, Code code, Scope scope) {
        bit(operands.get(0), code, scope);
        for (Eval operand : operands.subList(1, operands.size())) {
            bit(operand, code, scope);
            if (all) {
                code.and();
            } else {
                code.or();
            }
        }
    }

    private void comparedBounded(Eval eval, Code code, Scope scope) {
        Operator operator = eval.node.operator();
        boolean forwards = operator == Operator.BELOW || operator == Operator.AT_LEAST;
        number(eval.operands().get(forwards ? 0 : 1), code, scope);
        number(eval.operands().get(forwards ? 1 : 0), code, scope);
        code.isLess();
        if (operator == Operator.AT_LEAST || operator == Operator.AT_MOST) {
            code.not();
        }
    }

    /** Goes to a place if a condition is met, or if it is not met. */
    void branch(Eval eval, Code code, Scope scope, boolean when, Code.Label to) {
        if (isConstant(eval)) {
            constantBranch(eval, code, when, to);
            return;
        }
        if (isFree(eval)) {
            bit(eval, code, scope);
            jumpIf(when, code, to);
            return;
        }
        switch (eval.node.operator()) {
            case ALL_OF -> joined(eval.operands(), code, scope, false, when, to);
            case ANY_OF -> joined(eval.operands(), code, scope, true, when, to);
            case NOT -> branch(eval.operands().get(0), code, scope, !when, to);
            case BELOW -> compared(eval, code, scope, when ? Code.IFLT : Code.IFGE, to);
            case AT_MOST -> compared(eval, code, scope, when ? Code.IFLE : Code.IFGT, to);
            case ABOVE -> compared(eval, code, scope, when ? Code.IFGT : Code.IFLE, to);
            case AT_LEAST -> compared(eval, code, scope, when ? Code.IFGE : Code.IFLT, to);
            case ANY -> inList(eval, code, scope, true, when, to);
            case EACH -> inList(eval, code, scope, false, when, to);
            case FIRST_KNOWN -> firstKnown(eval, code, scope, when, to);
            case DEFINITION, ELIGIBLE, OPEN_TERM, DISCRETION, OWNER, IS_ONE_OF, LIES_WITHIN -> {
                bit(eval, code, scope);
                jumpIf(when, code, to);
            }
            default -> {
                giveUp(code);
                code.drop();
            }
        }
    }

    // looked up in the memory where it is read, so that only the first to ask has to call anything
    private void remembered(Object of, Body bit, Code code, Scope scope) {
        if (!Memory.isFor(scope.kind)) {
            call(test(List.of(of), scope.kind, bit), code, scope);
            return;
        }
        int place = place(of, scope.kind, memory.truths);
        Code.Label known = new Code.Label();
        int before = code.declared();
        truth(place, code, scope);
        code.element();
        int kept = code.keep();
        code.get(kept);
        code.jump(Code.IFNE, known);
        call(method(List.of(of), "d", TRUTH, scope.kind, (own, s) -> remember(place, bit, own, s)), code, scope);
        code.set(kept);
        code.here(known);
        code.get(kept);
        code.constant(-Memory.NOT_MET);
        code.plus();
        code.forget(before);
    }

    private int place(Object of, EntityKind<?> kind, Memory.Places among) {
        return places.computeIfAbsent(ImmutableList.of(of, kind), k -> among.next(kind));
    }

    private static void remember(int place, Body bit, Code code, Scope scope) {
        bit.write(code, scope);
        code.constant(Memory.NOT_MET);
        code.plus();
        int found = code.keep();
        truth(place, code, scope);
        code.get(found);
        code.setElement();
        code.get(found);
        code.finish(int.class);
    }

    /** Leaves the place of a truth of the entity at hand. */
    static void truth(int place, Code code, Scope scope) {
        code.get(TRUTHS);
        code.get(scope.truth);
        code.constant(place);
        code.plus();
    }

    /** Leaves the place of a number of the entity at hand. */
    static void number(int place, Code code, Scope scope) {
        code.get(NUMBERS);
        code.get(scope.number);
        code.constant(place);
        code.plus();
    }

    private void ways(WaysIn ways, Code code, Scope scope) {
        if (ways.ways().size() == 1 && ways.exclusions().isEmpty()) {
            bitIfEffective(ways.ways().get(0), code, scope);
        } else {
            bit(code, (when, to) -> ways(ways, code, scope, when, to));
        }
    }

    private void ways(WaysIn ways, Code code, Scope scope, boolean when, Code.Label to) {
        Code.Label out = when ? new Code.Label() : to;
        Code.Label in = new Code.Label();
        for (PlannedRule way : ways.ways()) {
            branchIfEffective(way, code, scope, true, in);
        }
        code.jump(out);
        code.here(in);
        for (PlannedRule exclusion : ways.exclusions()) {
            branchIfEffective(exclusion, code, scope, true, out);
        }
        if (when) {
            code.jump(to);
            code.here(out);
        }
    }

    // one that is met, or not met, settles the whole; what costs next to nothing is asked first
    private void joined(
            ImmutableList<Eval> operands, Code code, Scope scope, boolean settles, boolean when, Code.Label to) {
        Truth settling = Logic.of(settles);
        if (operands.stream().anyMatch(o -> isAlways(o, settling))) {
            fixedBranch(settling, code, when, to);
            return;
        }
        Code.Label settled = when == settles ? to : new Code.Label();
        List<Eval> free = operands.stream().filter(this::isFree).toList();
        if (!free.isEmpty()) {
            bitwise(free, !settles, code, scope);
            jumpIf(settles, code, settled);
        }
        for (Eval operand : operands) {
            if (!isFree(operand)) {
                branch(operand, code, scope, settles, settled);
            }
        }
        if (when != settles) {
            code.jump(to);
            code.here(settled);
        }
    }

    // pairs of condition and value, and perhaps a last value
    private void byCases(ImmutableList<Eval> cases, Code code, Scope scope, boolean when, Code.Label to) {
        Code.Label end = new Code.Label();
        for (int i = 0; i + 1 < cases.size(); i += 2) {
            Code.Label next = new Code.Label();
            branch(cases.get(i), code, scope, false, next);
            branch(cases.get(i + 1), code, scope, when, to);
            code.jump(end);
            code.here(next);
        }
        if (cases.size() % 2 == 1) {
            branch(cases.get(cases.size() - 1), code, scope, when, to);
        } else {
            fixedBranch(Truth.UNDETERMINED, code, when, to);
        }
        code.here(end);
    }

    private void discretion(Terms.Discretion eval, Code code) {
        Truth general = eval.general();
        code.get(RUN);
        code.constant(constant(eval.rule().id()));
        code.constant(general == Truth.UNDETERMINED ? 0 : general == Truth.MET ? Memory.MET : Memory.NOT_MET);
        code.callOn(Run.class, "uses", boolean.class, int.class, int.class);
    }

    private void owner(Eval eval, Code code, Scope scope) {
        EntityKind<?> owner = eval.node.payload(Relation.class).owner();
        Eval operand = eval.operands().get(0);
        if (owner == scope.kind) {
            bit(operand, code, scope);
        } else if (owner == Household.ENTITY) {
            ofHousehold(code, household -> bit(operand, code, household));
        } else {
            giveUp(code);
            code.toInt();
        }
    }

    private void compared(Eval eval, Code code, Scope scope, int when, Code.Label to) {
        number(eval.operands().get(0), code, scope);
        number(eval.operands().get(1), code, scope);
        code.jumpCompared(when, to);
    }

    // the positions of the values that are wanted, as bits
    private static Optional<Long> wanted(Eval eval) {
        ImmutableList<?> options = Planner.options(eval.node.operands().get(0));
        if (!(eval.operands().get(0) instanceof Terms.CodeFact) || options.size() > Long.SIZE) {
            return Optional.empty();
        }
        ImmutableSet<?> values = eval.node.payload(ImmutableSet.class);
        return Optional.of(
                values.stream().mapToLong(v -> 1L << options.indexOf(v)).reduce(0, (a, b) -> a | b));
    }

    private static void oneOf(Eval eval, Code code, Scope scope) {
        Optional<Long> wanted = wanted(eval);
        if (wanted.isEmpty()) {
            giveUp(code);
            code.toInt();
            return;
        }
        fact(((Terms.CodeFact) eval.operands().get(0)).fact(), code, scope);
        code.constant(wanted.get().longValue());
        code.call(Run.class, "isOneOf", boolean.class, long.class, long.class);
    }

    private void within(Eval eval, Code code, Scope scope) {
        code.get(RUN);
        code.get(scope.entity);
        code.constant(constant(eval.node.operands().get(0).payload(Object.class)));
        code.constant(constant(eval.node.payload(Object.class)));
        code.callOn(Run.class, "liesWithin", boolean.class, Entity.class, int.class, int.class);
    }

    private void inList(Eval eval, Code code, Scope scope, boolean settles, boolean when, Code.Label to) {
        Code.Label settled = when == settles ? to : new Code.Label();
        each(
                eval.node.payload(Relation.class),
                code,
                scope,
                s -> branch(eval.operands().get(0), code, s, settles, settled));
        if (when != settles) {
            code.jump(to);
            code.here(settled);
        }
    }

    private void firstKnown(Eval eval, Code code, Scope scope, boolean when, Code.Label to) {
        Eval first = eval.operands().get(0);
        if (first.node.operator() != Operator.FACT) {
            branch(first, code, scope, when, to);
            return;
        }
        Code.Label unknown = new Code.Label();
        Code.Label end = new Code.Label();
        jumpIfUnknown(first, code, scope, unknown);
        branch(first, code, scope, when, to);
        code.jump(end);
        code.here(unknown);
        branch(eval.operands().get(1), code, scope, when, to);
        code.here(end);
    }

    private static void jumpIfUnknown(Eval fact, Code code, Scope scope, Code.Label to) {
        code.get(scope.entity);
        code.constant(fact.node.payload(Fact.class).slot());
        code.call(Run.class, "isKnown", boolean.class, Entity.class, int.class);
        code.jump(Code.IFEQ, to);
    }

    // leaves the position of a list
    private void list(Relation<?, ?> list, Code code, Scope scope) {
        code.get(RUN);
        if (list == Household.MEMBERS) {
            code.callOn(Run.class, "members", int.class);
        } else {
            code.get(scope.entity);
            code.constant(constant(list));
            code.callOn(Run.class, "list", int.class, Entity.class, int.class);
        }
    }

    private void size(Relation<?, ?> list, Code code, Scope scope) {
        code.get(scope.entity);
        list(list, code, scope);
        code.callOn(Entity.class, "size", int.class, int.class);
    }

    private void each(Relation<?, ?> list, Code code, Scope scope, Consumer<Scope> step) {
        int before = code.declared();
        boolean ofMembers = list == Household.MEMBERS;
        list(list, code, scope);
        int all = code.keep();
        code.get(scope.entity);
        code.get(all);
        code.callOn(Entity.class, "size", int.class, int.class);
        int size = code.keep();
        code.constant(0);
        int index = code.keep();
        int number = firstOf(ofMembers, "firstNumber", code);
        int truth = firstOf(ofMembers, "firstTruth", code);
        Code.Label head = code.head();
        Code.Label end = new Code.Label();
        code.get(index);
        code.get(size);
        code.jumpUnlessLess(end);
        int inLoop = code.declared();
        code.get(scope.entity);
        code.get(all);
        code.get(index);
        code.callOn(Entity.class, "part", Entity.class, int.class, int.class);
        int part = code.keep();
        step.accept(new Scope(list.part(), part, number, truth));
        code.forget(inLoop);
        code.get(index);
        code.constant(1);
        code.plus();
        code.set(index);
        if (ofMembers) {
            advance(number, "numbersOfMember", code);
            advance(truth, "truthsOfMember", code);
        }
        code.jump(head);
        code.here(end);
        code.forget(before);
    }

    // those that are no members have no places
    private static int firstOf(boolean ofMembers, String first, Code code) {
        if (ofMembers) {
            layout(first, code);
        } else {
            code.constant(0);
        }
        return code.keep();
    }

    private static void layout(String what, Code code) {
        code.get(RUN);
        code.callOn(Run.class, "layout", Memory.Layout.class);
        code.callOn(Memory.Layout.class, what, int.class);
    }

    private static void advance(int variable, String size, Code code) {
        code.get(variable);
        layout(size, code);
        code.plus();
        code.set(variable);
    }

    /** Does something for each member, with what it comes to in variables that were made before. */
    void eachMember(Code code, Scope household, Body body) {
        each(Household.MEMBERS, code, household, s -> body.write(code, s));
    }

    // Numbers

    private static void fact(Fact<?, ?> fact, Code code, Scope scope) {
        code.get(scope.entity);
        code.constant(fact.slot());
        code.call(Run.class, "fact", long.class, Entity.class, int.class);
    }

    /** Leaves a number. */
    void number(Eval eval, Code code, Scope scope) {
        if (isConstant(eval)) {
            constantNumber(eval, code);
            return;
        }
        switch (eval.node.operator()) {
            case FACT -> {
                Fact<?, ?> fact = eval.node.payload(Fact.class);
                if (fact instanceof RateFact<?>) {
                    constant(null, code);
                } else {
                    fact(fact, code, scope);
                }
            }
            case DEFINITION -> rememberedNumber(eval, code, scope);
            case OPEN_TERM ->
                call(number(eval, scope.kind, (c, s) -> numberByCases(eval.operands(), c, s)), code, scope);
            case CHOOSE -> numberByCases(eval.operands(), code, scope);
            case OWNER -> ownerNumber(eval, code, scope);
            case PLUS -> joined(eval, code, scope, "addExact");
            case MINUS -> joined(eval, code, scope, "subtractExact");
            case LARGEST -> joined(eval, code, scope, "max");
            case SMALLEST -> joined(eval, code, scope, "min");
            case TIMES, DIVIDED_BY -> {
                Optional<Ratio> ratio = ratio(eval);
                if (ratio.isPresent()) {
                    ratio.get().write(this, code, scope);
                    code.call(Run.class, "divided", long.class, long.class, long.class);
                } else {
                    joined(eval, code, scope, "multiplyExact");
                }
            }
            case ROUNDED -> rounded(eval.operands().get(0), eval.node.payload(Rounding.class), code, scope);
            case ROUNDED_AS -> roundedAs(eval, code, scope);
            case FIRST_KNOWN -> firstKnownNumber(eval, code, scope);
            case COUNT, SUM -> total(eval, code, scope);
            case YEARS_BETWEEN -> between(eval, code, scope, "years");
            case MONTHS_BETWEEN -> between(eval, code, scope, "months");
            default -> constant(null, code);
        }
    }

    private void rememberedNumber(Eval eval, Code code, Scope scope) {
        Eval body = eval.operands().get(0);
        if (!Memory.isFor(scope.kind) || uses.count(eval) == 1) {
            call(number(eval, scope.kind, (c, s) -> number(body, c, s)), code, scope);
            return;
        }
        int place = place(eval, scope.kind, memory.numbers);
        Code.Label known = new Code.Label();
        int before = code.declared();
        number(place, code, scope);
        code.element();
        int kept = code.keep();
        code.get(kept);
        code.constant(0L);
        code.jumpCompared(Code.IFNE, known);
        call(number(eval, scope.kind, (c, s) -> rememberNumber(body, place, c, s)), code, scope);
        code.set(kept);
        code.here(known);
        code.get(kept);
        code.call(Run.class, "read", long.class, long.class);
        code.forget(before);
    }

    private void rememberNumber(Eval body, int place, Code code, Scope scope) {
        number(body, code, scope);
        code.call(Run.class, "kept", long.class, long.class);
        int found = code.keep();
        number(place, code, scope);
        code.get(found);
        code.setElement();
        code.get(found);
    }

    private void numberByCases(ImmutableList<Eval> cases, Code code, Scope scope) {
        Code.Label end = new Code.Label();
        for (int i = 0; i + 1 < cases.size(); i += 2) {
            if (isAlways(cases.get(i), Truth.NOT_MET)) {
                continue;
            }
            Code.Label next = new Code.Label();
            branch(cases.get(i), code, scope, false, next);
            number(cases.get(i + 1), code, scope);
            code.jump(end);
            code.here(next);
        }
        if (cases.size() % 2 == 1) {
            number(cases.get(cases.size() - 1), code, scope);
        } else {
            constant(null, code);
        }
        code.here(end);
    }

    private void ownerNumber(Eval eval, Code code, Scope scope) {
        EntityKind<?> owner = eval.node.payload(Relation.class).owner();
        Eval operand = eval.operands().get(0);
        if (owner == scope.kind) {
            number(operand, code, scope);
        } else if (owner == Household.ENTITY) {
            ofHousehold(code, household -> number(operand, code, household));
        } else {
            constant(null, code);
        }
    }

    private void joined(Eval eval, Code code, Scope scope, String operation) {
        number(eval.operands().get(0), code, scope);
        for (Eval operand : eval.operands().subList(1, eval.operands().size())) {
            number(operand, code, scope);
            code.call(Math.class, operation, long.class, long.class, long.class);
        }
    }

    /** A fraction of two whole numbers: a quotient, or a multiple by a constant that is no whole number. */
    private record Ratio(Eval number, @Nullable Eval below, long times, long by) {

        void write(Compiler compiler, Code code, Scope scope) {
            compiler.number(number, code, scope);
            if (below == null) {
                code.constant(times);
                code.call(Math.class, "multiplyExact", long.class, long.class, long.class);
                code.constant(by);
            } else {
                compiler.number(below, code, scope);
            }
        }
    }

    private Optional<Ratio> ratio(Eval eval) {
        if (eval.operands().size() != 2 || isConstant(eval)) {
            return Optional.empty();
        }
        Eval first = eval.operands().get(0);
        Eval second = eval.operands().get(1);
        if (eval.node.operator() == Operator.DIVIDED_BY) {
            return Optional.of(new Ratio(first, second, 1, 1));
        }
        if (eval.node.operator() != Operator.TIMES || isConstant(first) == isConstant(second)) {
            return Optional.empty();
        }
        Eval multiple = isConstant(first) ? first : second;
        List<@Nullable Fraction> factors =
                byArea.stream().map(f -> multiple.number(f).exact()).toList();
        Fraction factor = factors.get(0);
        if (factor == null || factor.isWhole() || !factors.stream().allMatch(factor::equals)) {
            return Optional.empty();
        }
        return Optional.of(
                new Ratio(multiple == first ? second : first, null, factor.numerator(), factor.denominator()));
    }

    private void rounded(Eval operand, Rounding rounding, Code code, Scope scope) {
        Optional<Ratio> ratio = ratio(operand);
        if (ratio.isPresent()) {
            ratio.get().write(this, code, scope);
        } else {
            number(operand, code, scope);
            code.constant(1L);
        }
        code.constant(rounding.fen());
        code.constant(Run.MODES.indexOf(rounding.mode()));
        code.call(Run.class, "divided", long.class, long.class, long.class, long.class, int.class);
    }

    private void roundedAs(Eval eval, Code code, Scope scope) {
        Eval operand = eval.operands().get(0);
        Eval way = eval.operands().get(1);
        if (!isConstant(way)) {
            constant(null, code);
            return;
        }
        long chosen = way.code(byArea.get(0));
        // while nobody has said how, whole fen stand as they are
        if (chosen == Frame.UNKNOWN) {
            number(operand, code, scope);
        } else {
            rounded(operand, WAYS.get((int) chosen).rounding(), code, scope);
        }
    }

    private void firstKnownNumber(Eval eval, Code code, Scope scope) {
        Eval first = eval.operands().get(0);
        if (first.node.operator() != Operator.FACT) {
            number(first, code, scope);
            return;
        }
        Code.Label unknown = new Code.Label();
        Code.Label end = new Code.Label();
        jumpIfUnknown(first, code, scope, unknown);
        number(first, code, scope);
        code.jump(end);
        code.here(unknown);
        number(eval.operands().get(1), code, scope);
        code.here(end);
    }

    // how many of a list meet a condition, or the sum of a number over those that do
    private void total(Eval eval, Code code, Scope scope) {
        if (eval.node.operator() == Operator.COUNT && isAlways(eval.operands().get(0), Truth.MET)) {
            size(eval.node.payload(Relation.class), code, scope);
            code.toLong();
            return;
        }
        int before = code.declared();
        code.constant(0L);
        int total = code.keep();
        Eval condition = eval.operands().get(0);
        each(eval.node.payload(Relation.class), code, scope, part -> {
            Code.Label next = new Code.Label();
            boolean summed = eval.node.operator() == Operator.SUM;
            if (!summed || (isFree(condition) && isConstant(eval.operands().get(1)))) {
                code.get(total);
                bit(condition, code, part);
                if (summed) {
                    number(eval.operands().get(1), code, part);
                } else {
                    code.constant(1L);
                }
                code.call(Run.class, "where", long.class, int.class, long.class);
            } else {
                branch(condition, code, part, false, next);
                code.get(total);
                number(eval.operands().get(1), code, part);
            }
            code.call(Math.class, "addExact", long.class, long.class, long.class);
            code.set(total);
            code.here(next);
        });
        code.get(total);
        code.forget(before);
    }

    private void between(Eval eval, Code code, Scope scope, String unit) {
        number(eval.operands().get(0), code, scope);
        number(eval.operands().get(1), code, scope);
        code.call(Run.class, unit, long.class, long.class, long.class);
    }
}
