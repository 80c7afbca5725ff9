package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import org.jiuzhu.conformance.NodeChanges.Change;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.RoundingWay;
import org.jiuzhu.policy.text.Label;

/** The ways in which a rounding can be got slightly wrong: not done, the other ways, and the next finer and coarser unit. */
final class RoundingChanges {

    private static final long TEN = 10;

    private static final ImmutableList<RoundingMode> WAYS =
            ImmutableList.of(RoundingMode.HALF_UP, RoundingMode.CEILING, RoundingMode.FLOOR);

    private RoundingChanges() {}

    static ImmutableList<Change> of(Calculation.Rounded node) {
        Rounding rounding = node.rounding();
        ImmutableList.Builder<Change> changes = ImmutableList.builder();
        changes.add(new Change(node.amount(), Label.of("不取整", "not rounded")));
        WAYS.stream()
                .filter(way -> way != (WAYS.contains(rounding.mode()) ? rounding.mode() : RoundingMode.HALF_UP))
                .forEach(way -> changes.add(change(node, new Rounding(rounding.fen(), way))));
        if (rounding.fen() % TEN == 0) {
            changes.add(change(node, new Rounding(rounding.fen() / TEN, rounding.mode())));
        }
        return changes.add(change(node, new Rounding(rounding.fen() * TEN, rounding.mode())))
                .build();
    }

    private static Change change(Calculation.Rounded node, Rounding to) {
        Label other = words(to);
        Label own = words(node.rounding());
        return new Change(
                new Calculation.Rounded(to, node.operands()),
                Label.of(own.zh() + "改为" + other.zh(), other.en() + " for " + own.en()));
    }

    private static Label words(Rounding rounding) {
        String mode = rounding.mode().name().toLowerCase(Locale.ROOT);
        return Arrays.stream(RoundingWay.values())
                .filter(w -> w.rounding().equals(rounding))
                .map(RoundingWay::label)
                .findFirst()
                .orElseGet(() -> Label.of(
                        "取整到" + rounding.fen() + "分（" + mode + "）", "rounded to " + rounding.fen() + " fen, " + mode));
    }
}
