package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.impl.law.Precedences;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Checks that of one cause a programme leaves one band. Bands for different causes stand side by side, and the authority chooses of the one that fits; two for the same
 * cause contradict each other, as two rules that pay do.
 */
final class BandChecks {

    private BandChecks() {}

    /**
     * Checks the rules of a place and of those above it.
     *
     * @throws PolicyException naming the first two that contradict each other
     */
    static void check(ImmutableList<Rule<?>> rules, Precedences precedences) {
        ImmutableList<Rule<?>> bands = rules.stream()
                .filter(r -> r.consequence() instanceof Consequence.Band<?>)
                .collect(ImmutableList.toImmutableList());
        for (int i = 0; i < bands.size(); i++) {
            for (int j = i + 1; j < bands.size(); j++) {
                check(bands.get(i), bands.get(j), precedences);
            }
        }
    }

    private static void check(Rule<?> a, Rule<?> b, Precedences precedences) {
        Consequence.Band<?> one = (Consequence.Band<?>) a.consequence();
        Consequence.Band<?> other = (Consequence.Band<?>) b.consequence();
        boolean isOfTheSame = one.programme() == other.programme()
                && a.scope() == b.scope()
                && one.cause().equals(other.cause());
        if (isOfTheSame
                && a.period().overlaps(b.period())
                && !precedences.goesBefore(a, b)
                && !precedences.goesBefore(b, a)
                && !Disjoint.are(a.condition().node(), b.condition().node())) {
            throw new PolicyException(
                    "rules " + a + " and " + b + " leave two bands of " + one.programme() + " for the same cause, "
                            + one.cause().en() + " (" + one.cause().zh()
                            + "), and can apply at once; let their conditions exclude"
                            + " each other, the lower one declare .replacing(…) with the clause that allows it, or name causes that"
                            + " differ");
        }
    }
}
