package org.jiuzhu.policy.impl.read;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Finding;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.impl.law.Settings;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.text.Label;

/** What somebody found or stated, in words: who, when, why or from what; of what was found, what would have been computed too. */
final class OriginPhrases {

    private OriginPhrases() {}

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

    /** What a fact is, and where it comes from. */
    static Optional<Label> of(Optional<Provenance> provenance, Optional<Label> value) {
        return provenance.map(p -> of(p, value)).or(() -> value);
    }

    private static Label of(Provenance provenance, Optional<Label> value) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        value.ifPresent(v -> {
            zh.add(v.zh());
            en.add(v.en());
        });
        provenance.from().ifPresent(from -> {
            zh.add("来源：" + from);
            en.add("from " + from);
        });
        provenance.by().ifPresent(by -> {
            zh.add("由" + by + "提供");
            en.add("stated by " + by);
        });
        provenance.on().ifPresent(on -> {
            zh.add("截至" + on);
            en.add("as of " + on);
        });
        return Label.of(String.join("，", zh), String.join(", ", en));
    }

    /** What holds because nobody says otherwise. */
    static Label unlessFilled(Optional<Label> value) {
        return Label.of(
                value.map(v -> v.zh() + "，").orElse("") + "没有另行规定",
                value.map(v -> v.en() + ", ").orElse("") + "for nothing else is laid down");
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
