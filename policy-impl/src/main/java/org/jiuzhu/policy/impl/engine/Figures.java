package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Operator;
import org.jspecify.annotations.Nullable;

/** What of compiled rules depends on nothing but the area, computed once for each area: standards, and what is made of them. */
final class Figures {

    private static final ImmutableList<Area> AREAS = ImmutableList.copyOf(Area.values());

    private final ImmutableList<Frame> byArea;
    // figures that are not the same everywhere, each with its value in each area; null where it has no whole one
    private final List<List<@Nullable Long>> figures = new ArrayList<>();
    private final Map<Eval, Boolean> constant = new HashMap<>();

    Figures(Plan plan) {
        this.byArea = AREAS.stream()
                .map(a -> Frame.of(
                        plan, Household.builder("any").with(Household.AREA, a).build()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The value of a constant number in each area; null where it is not exactly known. */
    List<@Nullable Fraction> exact(Eval constant) {
        return byArea.stream().map(f -> constant.number(f).exact()).toList();
    }

    /** A constant choice, which is the same in each area. */
    long code(Eval constant) {
        return constant.code(byArea.get(0));
    }

    /** Whether nothing of a case but the area of the household can change it. */
    boolean isConstant(Eval eval) {
        Boolean known = constant.get(eval);
        if (known == null) {
            known = computeConstant(eval);
            constant.put(eval, known);
        }
        return known;
    }

    private boolean computeConstant(Eval eval) {
        return switch (eval.node.operator()) {
            case FACT, ANY, EACH, COUNT, SUM, ELIGIBLE, IS_DECIDED_BY, DISCRETION -> false;
            default -> eval.operands().stream().allMatch(this::isConstant);
        };
    }

    /** Whether a condition has this truth whatever the case. */
    boolean isAlways(Eval eval, Truth truth) {
        return isConstant(eval) && byArea.stream().allMatch(f -> eval.truth(f) == truth);
    }

    /** Leaves a constant number. */
    void number(Eval eval, Code code) {
        List<@Nullable Long> values = byArea.stream()
                .map(f -> eval.number(f).exact())
                .map(v -> v != null && v.isWhole() ? (Long) v.numerator() : null)
                .toList();
        if (values.stream().distinct().count() == 1) {
            fixedNumber(values.get(0), code);
            return;
        }
        int figure = figures.indexOf(values);
        if (figure < 0) {
            figure = figures.size();
            figures.add(values);
        }
        code.get(Compiler.RUN);
        code.field(Run.class, "figures", long[].class);
        code.constant(figure);
        code.element();
        code.call(Run.class, "known", long.class, long.class);
    }

    /** The figures of an area, by their numbers; all unknown where the area is. */
    long[] of(Optional<Area> area) {
        return figures.stream()
                .mapToLong(f -> area.map(AREAS::indexOf)
                        .flatMap(a -> Optional.ofNullable(f.get(a)))
                        .orElse(Fact.UNKNOWN))
                .toArray();
    }

    private static void fixedNumber(@Nullable Long value, Code code) {
        if (value == null) {
            Compiler.giveUp(code);
        } else {
            code.constant(value.longValue());
        }
    }

    private static void jumpUnlessArea(int area, Code code, Code.Label to) {
        code.get(Compiler.RUN);
        code.callOn(Run.class, "area", int.class);
        code.constant(-area);
        code.plus();
        code.jump(Code.IFNE, to);
    }

    /** Goes to a place if a constant condition is met, or if it is not met. */
    void branch(Eval eval, Code code, boolean when, Code.Label to) {
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

    /** The same of a truth that is known here. */
    static void fixedBranch(Truth truth, Code code, boolean when, Code.Label to) {
        if (truth == Truth.UNDETERMINED) {
            Compiler.giveUp(code);
            code.drop();
        } else if ((truth == Truth.MET) == when) {
            code.jump(to);
        }
    }

    /** Whether a number is a constant or a count, and so small that no difference overflows. */
    boolean isSmall(Eval eval) {
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
}
