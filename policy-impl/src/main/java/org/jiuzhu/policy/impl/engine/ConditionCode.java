package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Relation;

/**
 * Writes the code of conditions: it jumps, or leaves 1 where one is met and 0 where it is not. The processor cannot guess wrong where nothing jumps, so
 * what costs next to nothing is asked even where it may not matter.
 */
final class ConditionCode {

    /** How much of a definition is written out where it is used: a guess that was not measured. */
    private static final int MOST_LEAVES = 16;

    private final Compiler compiler;
    private final Figures figures;
    private final Compiler.Notes notes;
    private final Map<Eval, Boolean> plain = new HashMap<>();
    private final Map<Eval, Boolean> free = new HashMap<>();

    ConditionCode(Compiler compiler, Figures figures, Compiler.Notes notes) {
        this.compiler = compiler;
        this.figures = figures;
        this.notes = notes;
    }

    /** Goes to a place if a rule holds and the authority uses it, or if not. */
    void branchIfEffective(PlannedRule rule, Code code, Compiler.Scope scope, boolean when, Code.Label to) {
        if (rule.rule().scope() != scope.kind()) {
            Compiler.giveUp(code);
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

    private void branchOfRule(PlannedRule rule, Code code, Compiler.Scope scope, boolean when, Code.Label to) {
        if (figures.isConstant(rule.own())) {
            figures.branch(rule.own(), code, when, to);
        } else {
            bitOfRule(rule, code, scope);
            jumpIf(when, code, to);
        }
    }

    private void bitOfRule(PlannedRule rule, Code code, Compiler.Scope scope) {
        String id = rule.rule().id();
        if (notes == Compiler.Notes.RULES && !isFree(rule.own())) {
            remembered(id, (c, s) -> bit(rule.own(), c, s), code, scope);
        } else {
            compiler.call(compiler.test(id, scope.kind(), (c, s) -> bit(rule.own(), c, s)), code, scope);
        }
    }

    /** Leaves bits, one for each rule, that say whether its condition is met. */
    void notes(List<PlannedRule> rules, Code code, Compiler.Scope scope) {
        code.constant(0L);
        for (int i = 0; i < rules.size(); i++) {
            PlannedRule rule = rules.get(i);
            if (isFree(rule.own()) || figures.isConstant(rule.own())) {
                bit(rule.own(), code, scope);
            } else {
                bitOfRule(rule, code, scope);
            }
            code.orShifted(i);
        }
    }

    /** Leaves 1 if a rule holds and the authority uses it, else 0. */
    void bitIfEffective(PlannedRule rule, Code code, Compiler.Scope scope) {
        if (rule.rule().scope() == scope.kind()
                && !rule.rule().strength().leavesDiscretion()
                && !figures.isConstant(rule.own())) {
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
        Boolean known = plain.get(eval);
        if (known == null) {
            known = !Remembered.is(eval) && computePlain(eval);
            plain.put(eval, known);
        }
        return known;
    }

    private boolean computePlain(Eval eval) {
        if (figures.isConstant(eval)) {
            return figures.isAlways(eval, Truth.MET) || figures.isAlways(eval, Truth.NOT_MET);
        }
        return switch (eval.node.operator()) {
            case FACT -> true;
            case IS_ONE_OF -> wanted(eval).isPresent();
            case BELOW, AT_MOST, ABOVE, AT_LEAST -> eval.operands().stream().allMatch(figures::isSmall);
            case NOT, ALL_OF, ANY_OF -> eval.operands().stream().allMatch(this::isPlain);
            case DEFINITION -> isShort(eval) && isPlain(eval.operands().get(0));
            default -> false;
        };
    }

    // what is long is better remembered than asked anew each time
    private static boolean isShort(Eval eval) {
        return Compiler.isWithin(MOST_LEAVES, eval);
    }

    /** Whether a condition can be asked at any time: it is plain, or made of who is eligible, which each decision asks anyway. */
    boolean isFree(Eval eval) {
        Boolean known = free.get(eval);
        if (known == null) {
            known = !Remembered.is(eval) && computeFree(eval);
            free.put(eval, known);
        }
        return known;
    }

    private boolean computeFree(Eval eval) {
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
    void bit(Eval eval, Code code, Compiler.Scope scope) {
        if (figures.isConstant(eval)) {
            if (isPlain(eval)) {
                code.constant(figures.isAlways(eval, Truth.MET) ? 1 : 0);
            } else {
                bit(code, (when, to) -> figures.branch(eval, code, when, to));
            }
            return;
        }
        if (Remembered.is(eval)) {
            Eval whole = Remembered.itself(eval);
            remembered(eval, (c, s) -> bit(whole, c, s), code, scope);
            return;
        }
        Eval first = eval.operands().isEmpty() ? eval : eval.operands().get(0);
        switch (eval.node.operator()) {
            case FACT -> {
                Compiler.fact(eval.node.payload(Fact.class), code, scope);
                code.toInt();
            }
            case NOT -> {
                bit(first, code, scope);
                code.not();
            }
            case DEFINITION -> {
                if (isFree(first) || compiler.isUsedOnce(eval)) {
                    bit(first, code, scope);
                } else {
                    remembered(eval, (c, s) -> bit(first, c, s), code, scope);
                }
            }
            case ELIGIBLE -> remembered(eval, (c, s) -> ways(((Terms.Eligible) eval).body(), c, s), code, scope);
            case OPEN_TERM ->
                compiler.call(
                        compiler.test(
                                eval,
                                scope.kind(),
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

    private void bitwise(List<Eval> operands, boolean all, Code code, Compiler.Scope scope) {
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

    private void comparedBounded(Eval eval, Code code, Compiler.Scope scope) {
        Operator operator = eval.node.operator();
        boolean forwards = operator == Operator.BELOW || operator == Operator.AT_LEAST;
        compiler.numbers.number(eval.operands().get(forwards ? 0 : 1), code, scope);
        compiler.numbers.number(eval.operands().get(forwards ? 1 : 0), code, scope);
        code.isLess();
        if (operator == Operator.AT_LEAST || operator == Operator.AT_MOST) {
            code.not();
        }
    }

    /** Goes to a place if a condition is met, or if it is not met. */
    void branch(Eval eval, Code code, Compiler.Scope scope, boolean when, Code.Label to) {
        if (figures.isConstant(eval)) {
            figures.branch(eval, code, when, to);
            return;
        }
        if (isFree(eval)) {
            bit(eval, code, scope);
            jumpIf(when, code, to);
            return;
        }
        if (Remembered.is(eval)) {
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
                Compiler.giveUp(code);
                code.drop();
            }
        }
    }

    // looked up in the memory where it is read, so that only the first to ask has to call anything
    private void remembered(Object of, Compiler.Body bit, Code code, Compiler.Scope scope) {
        if (!Memory.isFor(scope.kind())) {
            // what long things come to for an income or a supporter is kept in frames only
            if (of instanceof Eval eval && !Compiler.isWithin(Remembered.MOST, eval)) {
                Compiler.giveUp(code);
                code.toInt();
                return;
            }
            compiler.call(compiler.test(of, scope.kind(), bit), code, scope);
            return;
        }
        int place = compiler.place(of, scope.kind(), compiler.memory.truths);
        Code.Label known = new Code.Label();
        int before = code.declared();
        Compiler.placeOfTruth(place, code, scope);
        code.element();
        int kept = code.keep();
        code.get(kept);
        code.jump(Code.IFNE, known);
        compiler.call(compiler.remembering(of, scope.kind(), (own, s) -> remember(place, bit, own, s)), code, scope);
        code.set(kept);
        code.here(known);
        code.get(kept);
        code.constant(-Memory.NOT_MET);
        code.plus();
        code.forget(before);
    }

    private static void remember(int place, Compiler.Body bit, Code code, Compiler.Scope scope) {
        bit.write(code, scope);
        code.constant(Memory.NOT_MET);
        code.plus();
        int found = code.keep();
        Compiler.placeOfTruth(place, code, scope);
        code.get(found);
        code.setElement();
        code.get(found);
        code.finish(int.class);
    }

    private void ways(WaysIn ways, Code code, Compiler.Scope scope) {
        if (ways.ways().size() == 1 && ways.exclusions().isEmpty()) {
            bitIfEffective(ways.ways().get(0), code, scope);
        } else {
            bit(code, (when, to) -> ways(ways, code, scope, when, to));
        }
    }

    private void ways(WaysIn ways, Code code, Compiler.Scope scope, boolean when, Code.Label to) {
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
            ImmutableList<Eval> operands,
            Code code,
            Compiler.Scope scope,
            boolean settles,
            boolean when,
            Code.Label to) {
        Truth settling = Logic.of(settles);
        if (operands.stream().anyMatch(o -> figures.isAlways(o, settling))) {
            Figures.fixedBranch(settling, code, when, to);
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
    private void byCases(ImmutableList<Eval> cases, Code code, Compiler.Scope scope, boolean when, Code.Label to) {
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
            Figures.fixedBranch(Truth.UNDETERMINED, code, when, to);
        }
        code.here(end);
    }

    private void discretion(Terms.Discretion eval, Code code) {
        Truth general = eval.general();
        code.get(Compiler.RUN);
        code.constant(compiler.constant(eval.rule().id()));
        code.constant(general == Truth.UNDETERMINED ? 0 : general == Truth.MET ? Memory.MET : Memory.NOT_MET);
        code.callOn(Run.class, "uses", boolean.class, int.class, int.class);
    }

    private void owner(Eval eval, Code code, Compiler.Scope scope) {
        EntityKind<?> owner = eval.node.payload(Relation.class).owner();
        Eval operand = eval.operands().get(0);
        if (owner == scope.kind()) {
            bit(operand, code, scope);
        } else if (owner == Household.ENTITY) {
            Compiler.ofHousehold(code, household -> bit(operand, code, household));
        } else {
            Compiler.giveUp(code);
            code.toInt();
        }
    }

    private void compared(Eval eval, Code code, Compiler.Scope scope, int when, Code.Label to) {
        compiler.numbers.number(eval.operands().get(0), code, scope);
        compiler.numbers.number(eval.operands().get(1), code, scope);
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

    private static void oneOf(Eval eval, Code code, Compiler.Scope scope) {
        Optional<Long> wanted = wanted(eval);
        if (wanted.isEmpty()) {
            Compiler.giveUp(code);
            code.toInt();
            return;
        }
        Compiler.fact(((Terms.CodeFact) eval.operands().get(0)).fact(), code, scope);
        code.constant(wanted.get().longValue());
        code.call(Run.class, "isOneOf", boolean.class, long.class, long.class);
    }

    private void within(Eval eval, Code code, Compiler.Scope scope) {
        code.get(Compiler.RUN);
        code.get(scope.entity());
        code.constant(compiler.constant(eval));
        code.callOn(Run.class, "liesWithin", boolean.class, Entity.class, int.class);
    }

    private void inList(Eval eval, Code code, Compiler.Scope scope, boolean settles, boolean when, Code.Label to) {
        Code.Label settled = when == settles ? to : new Code.Label();
        compiler.each(
                eval.node.payload(Relation.class),
                code,
                scope,
                s -> branch(eval.operands().get(0), code, s, settles, settled));
        if (when != settles) {
            code.jump(to);
            code.here(settled);
        }
    }

    private void firstKnown(Eval eval, Code code, Compiler.Scope scope, boolean when, Code.Label to) {
        Eval first = eval.operands().get(0);
        if (first.node.operator() != Operator.FACT) {
            branch(first, code, scope, when, to);
            return;
        }
        Code.Label unknown = new Code.Label();
        Code.Label end = new Code.Label();
        Compiler.jumpIfUnknown(first, code, scope, unknown);
        branch(first, code, scope, when, to);
        code.jump(end);
        code.here(unknown);
        branch(eval.operands().get(1), code, scope, when, to);
        code.here(end);
    }
}
