package org.jiuzhu.policy.determination;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import org.jiuzhu.policy.rule.Operator;

/** Keeps of an explanation what decided it; each node is looked at once. */
final class ShortForm {

    private static final ImmutableSet<Operator> COMPARISONS = Sets.immutableEnumSet(
            Operator.BELOW,
            Operator.AT_MOST,
            Operator.ABOVE,
            Operator.AT_LEAST,
            Operator.EQUALS,
            Operator.LIES_IN,
            Operator.DIFFERS);

    /** What is said by its own words, whatever it is made of: who of a list it is, is left to the whole explanation. */
    private static final ImmutableSet<Operator> SAID_BY_ITSELF =
            Sets.immutableEnumSet(Operator.ANY, Operator.EACH, Operator.IS_ONE_OF, Operator.DISCRETION);

    private static final ImmutableSet<Operator> NAMED = Sets.immutableEnumSet(
            Operator.DEFINITION,
            Operator.OPEN_TERM,
            Operator.ELIGIBLE,
            Operator.RUNS_ON,
            Operator.AMOUNT_OF,
            Operator.FIRST_KNOWN);

    private static final ImmutableSet<Operator> CALCULATIONS = Sets.immutableEnumSet(
            Operator.PLUS,
            Operator.MINUS,
            Operator.TIMES,
            Operator.DIVIDED_BY,
            Operator.LARGEST,
            Operator.SMALLEST,
            Operator.ROUNDED,
            Operator.ROUNDED_AS,
            Operator.CHOOSE,
            Operator.OPEN_TERM);

    /** How much of what has a name is shown instead of the name. */
    private static final int FEW = 3;

    private ShortForm() {}

    static Explanation of(Explanation whole) {
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        if (whole.truth().isEmpty()) {
            return amount(whole);
        }
        parts.addAll(conditions(whole, whole.truth().get()));
        // where it does not hold, nothing is given
        if (whole.truth().get() != Truth.NOT_MET) {
            whole.parts().stream()
                    .filter(p -> p.truth().isEmpty())
                    .map(ShortForm::amount)
                    .forEach(parts::add);
        }
        return with(whole, parts.build());
    }

    // Conditions

    /** The conditions that made something hold, fail or stay open, without what joins them. */
    private static ImmutableList<Explanation> conditions(Explanation of, Truth truth) {
        ImmutableList<ImmutableList<Explanation>> all = of.parts().stream()
                .filter(p -> p.truth().equals(Optional.of(truth)))
                .map(p -> condition(p, truth))
                .collect(ImmutableList.toImmutableList());
        // one of several that all have to hold is enough for a failure, one that holds for an alternative
        boolean isOneEnough = of.operator() == Operator.ANY_OF ? truth == Truth.MET : truth == Truth.NOT_MET;
        if (isOneEnough) {
            return all.stream()
                    .min(Comparator.comparingInt(ImmutableList::size))
                    .orElse(ImmutableList.of());
        }
        return all.stream().flatMap(ImmutableList::stream).distinct().collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Explanation> condition(Explanation of, Truth truth) {
        Explanation alone = with(of, ImmutableList.of());
        if (COMPARISONS.contains(of.operator()) || SAID_BY_ITSELF.contains(of.operator())) {
            return ImmutableList.of(alone);
        }
        if (of.operator() == Operator.NOT) {
            return ImmutableList.of(of.citation().isPresent() || of.parts().size() > FEW ? alone : denied(of));
        }
        ImmutableList<Explanation> inner = conditions(of, truth);
        boolean saysMore = !inner.isEmpty()
                && inner.size() <= FEW
                && (inner.stream().anyMatch(i -> COMPARISONS.contains(i.operator()))
                        || (inner.size() == 1 && NAMED.contains(inner.get(0).operator())));
        if (inner.isEmpty() || (NAMED.contains(of.operator()) && !saysMore)) {
            return ImmutableList.of(alone);
        }
        return inner;
    }

    // “none of these” is nothing without these
    private static Explanation denied(Explanation of) {
        return with(
                of,
                of.parts().stream()
                        .filter(p -> p.truth().isPresent())
                        .map(p -> with(p, ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()));
    }

    // Amounts

    /** A number with what it was computed from, down to what has a name. */
    private static Explanation amount(Explanation of) {
        if (!CALCULATIONS.contains(of.operator())) {
            return with(of, ImmutableList.of());
        }
        ImmutableList.Builder<Explanation> parts = ImmutableList.builder();
        for (Explanation part : of.parts()) {
            parts.add(part.rule().isPresent() && part.truth().isPresent() ? of(part) : amount(part));
        }
        return with(of, parts.build());
    }

    private static Explanation with(Explanation of, ImmutableList<Explanation> parts) {
        return Explanation.builder()
                .operator(of.operator())
                .label(of.label())
                .rule(of.rule())
                .citation(of.citation())
                .truth(of.truth())
                .value(of.value())
                .addAllParts(parts)
                .build();
    }
}
