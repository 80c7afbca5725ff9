package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.RateFact;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jspecify.annotations.Nullable;

/** Writes the code of numbers: it leaves one, or gives up where that would be no whole number. */
final class NumberCode {

    private static final ImmutableList<RoundingWay> WAYS = ImmutableList.copyOf(RoundingWay.values());

    private final Compiler compiler;
    private final Figures figures;

    NumberCode(Compiler compiler, Figures figures) {
        this.compiler = compiler;
        this.figures = figures;
    }

    /** Leaves a number. */
    void number(Eval eval, Code code, Compiler.Scope scope) {
        if (figures.isConstant(eval)) {
            figures.number(eval, code);
            return;
        }
        if (Remembered.is(eval)) {
            rememberedNumber(eval, Remembered.itself(eval), code, scope);
            return;
        }
        switch (eval.node.operator()) {
            case FACT -> {
                Fact<?, ?> fact = eval.node.payload(Fact.class);
                if (fact instanceof RateFact<?>) {
                    Compiler.giveUp(code);
                } else {
                    Compiler.fact(fact, code, scope);
                }
            }
            case DEFINITION -> rememberedNumber(eval, eval.operands().get(0), code, scope);
            case OPEN_TERM ->
                compiler.call(
                        compiler.number(eval, scope.kind(), (c, s) -> {
                            numberByCases(eval.operands(), c, s);
                            withinBounds(eval.node.payload(OpenTerm.class), c);
                        }),
                        code,
                        scope);
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
            default -> Compiler.giveUp(code);
        }
    }

    // what is outside is told where it is decided in ranges
    private static void withinBounds(OpenTerm<?> term, Code code) {
        if (term.least().isPresent() || term.most().isPresent()) {
            code.constant(term.least().map(l -> l.rounded(RoundingMode.CEILING)).orElse(Long.MIN_VALUE));
            code.constant(term.most().map(m -> m.rounded(RoundingMode.FLOOR)).orElse(Long.MAX_VALUE));
            code.call(Run.class, "within", long.class, long.class, long.class, long.class);
        }
    }

    private void rememberedNumber(Eval eval, Eval body, Code code, Compiler.Scope scope) {
        // what long things come to for an income or a supporter is kept in frames only
        if (!Memory.isFor(scope.kind()) && !Compiler.isWithin(Remembered.MOST, eval)) {
            Compiler.giveUp(code);
            return;
        }
        if (!Memory.isFor(scope.kind()) || compiler.isUsedOnce(eval)) {
            compiler.call(compiler.number(eval, scope.kind(), (c, s) -> number(body, c, s)), code, scope);
            return;
        }
        int place = compiler.place(eval, scope.kind(), compiler.memory.numbers);
        Code.Label known = new Code.Label();
        int before = code.declared();
        Compiler.placeOfNumber(place, code, scope);
        code.element();
        int kept = code.keep();
        code.get(kept);
        code.constant(0L);
        code.jumpCompared(Code.IFNE, known);
        compiler.call(compiler.number(eval, scope.kind(), (c, s) -> rememberNumber(body, place, c, s)), code, scope);
        code.set(kept);
        code.here(known);
        code.get(kept);
        code.call(Run.class, "read", long.class, long.class);
        code.forget(before);
    }

    private void rememberNumber(Eval body, int place, Code code, Compiler.Scope scope) {
        number(body, code, scope);
        code.call(Run.class, "kept", long.class, long.class);
        int found = code.keep();
        Compiler.placeOfNumber(place, code, scope);
        code.get(found);
        code.setElement();
        code.get(found);
    }

    private void numberByCases(ImmutableList<Eval> cases, Code code, Compiler.Scope scope) {
        Code.Label end = new Code.Label();
        for (int i = 0; i + 1 < cases.size(); i += 2) {
            if (figures.isAlways(cases.get(i), Truth.NOT_MET)) {
                continue;
            }
            Code.Label next = new Code.Label();
            compiler.conditions.branch(cases.get(i), code, scope, false, next);
            number(cases.get(i + 1), code, scope);
            code.jump(end);
            code.here(next);
        }
        if (cases.size() % 2 == 1) {
            number(cases.get(cases.size() - 1), code, scope);
        } else {
            Compiler.giveUp(code);
        }
        code.here(end);
    }

    private void ownerNumber(Eval eval, Code code, Compiler.Scope scope) {
        EntityKind<?> owner = eval.node.payload(Relation.class).owner();
        Eval operand = eval.operands().get(0);
        if (owner == scope.kind()) {
            number(operand, code, scope);
        } else if (owner == Household.ENTITY) {
            Compiler.ofHousehold(code, household -> number(operand, code, household));
        } else {
            Compiler.giveUp(code);
        }
    }

    private void joined(Eval eval, Code code, Compiler.Scope scope, String operation) {
        number(eval.operands().get(0), code, scope);
        for (Eval operand : eval.operands().subList(1, eval.operands().size())) {
            number(operand, code, scope);
            code.call(Math.class, operation, long.class, long.class, long.class);
        }
    }

    /** A fraction of two whole numbers: a quotient, or a multiple by a constant that is no whole number. */
    private record Ratio(Eval number, @Nullable Eval below, long times, long by) {

        void write(NumberCode numbers, Code code, Compiler.Scope scope) {
            numbers.number(number, code, scope);
            if (below == null) {
                code.constant(times);
                code.call(Math.class, "multiplyExact", long.class, long.class, long.class);
                code.constant(by);
            } else {
                numbers.number(below, code, scope);
            }
        }
    }

    private Optional<Ratio> ratio(Eval eval) {
        if (eval.operands().size() != 2 || figures.isConstant(eval)) {
            return Optional.empty();
        }
        Eval first = eval.operands().get(0);
        Eval second = eval.operands().get(1);
        if (eval.node.operator() == Operator.DIVIDED_BY) {
            return Optional.of(new Ratio(first, second, 1, 1));
        }
        if (eval.node.operator() != Operator.TIMES || figures.isConstant(first) == figures.isConstant(second)) {
            return Optional.empty();
        }
        Eval multiple = figures.isConstant(first) ? first : second;
        List<@Nullable Fraction> factors = figures.exact(multiple);
        Fraction factor = factors.get(0);
        if (factor == null || factor.isWhole() || !factors.stream().allMatch(factor::equals)) {
            return Optional.empty();
        }
        return Optional.of(
                new Ratio(multiple == first ? second : first, null, factor.numerator(), factor.denominator()));
    }

    private void rounded(Eval operand, Rounding rounding, Code code, Compiler.Scope scope) {
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

    private void roundedAs(Eval eval, Code code, Compiler.Scope scope) {
        Eval operand = eval.operands().get(0);
        Eval way = eval.operands().get(1);
        if (!figures.isConstant(way)) {
            Compiler.giveUp(code);
            return;
        }
        long chosen = figures.code(way);
        // while nobody has said how, whole fen stand as they are
        if (chosen == Frame.UNKNOWN) {
            number(operand, code, scope);
        } else {
            rounded(operand, WAYS.get((int) chosen).rounding(), code, scope);
        }
    }

    private void firstKnownNumber(Eval eval, Code code, Compiler.Scope scope) {
        Eval first = eval.operands().get(0);
        if (first.node.operator() != Operator.FACT) {
            number(first, code, scope);
            return;
        }
        Code.Label unknown = new Code.Label();
        Code.Label end = new Code.Label();
        Compiler.jumpIfUnknown(first, code, scope, unknown);
        number(first, code, scope);
        code.jump(end);
        code.here(unknown);
        number(eval.operands().get(1), code, scope);
        code.here(end);
    }

    // how many of a list meet a condition, or the sum of a number over those that do
    private void total(Eval eval, Code code, Compiler.Scope scope) {
        if (eval.node.operator() == Operator.COUNT
                && figures.isAlways(eval.operands().get(0), Truth.MET)) {
            compiler.size(eval.node.payload(Relation.class), code, scope);
            code.toLong();
            return;
        }
        int before = code.declared();
        code.constant(0L);
        int total = code.keep();
        Eval condition = eval.operands().get(0);
        compiler.each(eval.node.payload(Relation.class), code, scope, part -> {
            Code.Label next = new Code.Label();
            boolean summed = eval.node.operator() == Operator.SUM;
            if (!summed
                    || (compiler.conditions.isFree(condition)
                            && figures.isConstant(eval.operands().get(1)))) {
                code.get(total);
                compiler.conditions.bit(condition, code, part);
                if (summed) {
                    number(eval.operands().get(1), code, part);
                } else {
                    code.constant(1L);
                }
                code.call(Run.class, "where", long.class, int.class, long.class);
            } else {
                compiler.conditions.branch(condition, code, part, false, next);
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

    private void between(Eval eval, Code code, Compiler.Scope scope, String unit) {
        number(eval.operands().get(0), code, scope);
        number(eval.operands().get(1), code, scope);
        code.call(Run.class, unit, long.class, long.class, long.class);
    }
}
