package org.jiuzhu.policy.impl.read;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.impl.law.Settings;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.text.Label;

/** What somebody found, in words: the value, who found it, when and why, and what would have been computed. */
final class FindingPhrases {

    private FindingPhrases() {}

    /** The finding at a row; all of the case is read now, and put into words later. */
    static Supplier<Label> of(Selections.Named op, Reading reading, int row) {
        Finding finding = requireNonNull(reading.values().found(op, row));
        Supplier<Label> computed = computed(op, reading, row);
        return () -> {
            Label otherwise = computed.get();
            Label value = shown(op, Range.exactly(finding.value()));
            boolean isTruth = op.head().type() == Op.Type.TRUTH;
            return Label.of(
                    (isTruth ? "" : value.zh() + "，") + "由" + finding.by() + "于" + finding.on() + "认定，理由："
                            + finding.reason() + "；" + otherwise.zh(),
                    (isTruth ? "" : value.en() + ", ") + "found by " + finding.by() + " on " + finding.on() + ": "
                            + finding.reason() + "; " + otherwise.en());
        };
    }

    private static Label shown(Selections.Named op, Range value) {
        return switch (op.head().type()) {
            case TRUTH -> Truth.UNDETERMINED.label();
            case NUMBER -> Phrases.number(value, op.unit());
            case CODE ->
                Phrases.option(
                        op.head().node().codes(), requireNonNull(value.exact()).numerator());
        };
    }

    private static Supplier<Label> computed(Selections.Named op, Reading reading, int row) {
        Optional<String> set =
                op.open().flatMap(term -> reading.sources().setting(term.id())).map(Settings::cite);
        if (set.isPresent()) {
            return () -> Label.of("按设定：" + set.get(), "by a setting: " + set.get());
        }
        try {
            return byRules(op, reading, row);
        } catch (ArithmeticException e) {
            return () -> Label.of("按规则无法精确计算", "by the rules it is beyond what can be computed exactly");
        }
    }

    private static Supplier<Label> byRules(Selections.Named op, Reading reading, int row) {
        Op computed = op.computed();
        return switch (op.head().type()) {
            case TRUTH -> {
                Truth truth = reading.truth(computed, row);
                yield () -> byRules(truth.label());
            }
            case NUMBER -> {
                Range number = reading.number(computed, row);
                yield () -> byRules(Phrases.number(number, op.unit()));
            }
            case CODE -> {
                long code = reading.values().code(computed, row);
                yield () -> byRules(Phrases.option(op.head().node().codes(), code));
            }
        };
    }

    private static Label byRules(Label value) {
        return Label.of("按规则计算为" + value.zh(), "by the rules: " + value.en());
    }
}
