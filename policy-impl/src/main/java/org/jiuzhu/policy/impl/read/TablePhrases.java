package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Sheet;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Key;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.wording.Quantities;

/** What is said of a table: how its figure was come to, where that stands, and the question for a row that is not there. */
final class TablePhrases {

    private TablePhrases() {}

    /** A key that is known, as tables write it. */
    static String code(Key key, Fraction value) {
        if (!key.codes().isEmpty()) {
            return key.codes().get((int) value.numerator());
        }
        return (key.unit() == Unit.MONEY ? value.times(Fraction.of(1, 100)) : value).toString();
    }

    /** A key in words: a value, or a condition that holds or does not. */
    private static Label key(Key key, Range value) {
        Fraction exact = value.exact();
        if (key.unit() == Unit.TRUTH) {
            String zh = exact == null ? "未知" : exact.signum() == 0 ? "否" : "是";
            String en = exact == null ? "unknown" : exact.signum() == 0 ? "no" : "yes";
            return Label.of(key.label().zh() + "：" + zh, key.label().en() + ": " + en);
        } else if (key.unit() == Unit.CODE) {
            return exact == null
                    ? Label.of(key.label().zh() + "未知", key.label().en() + " unknown")
                    : key.values().get((int) exact.numerator()).label();
        }
        return Phrases.number(value, key.unit());
    }

    /** The keys in words, as 一级、3周岁; empty for a table without keys. */
    private static Optional<Label> keys(TableLooks looks) {
        return joined(
                IntStream.range(0, looks.table().keys().size())
                        .mapToObj(i -> key(looks.table().keys().get(i), looks.asked(i))),
                "、",
                ", ");
    }

    private static Optional<Label> joined(Stream<Label> some, String zh, String en) {
        return some.reduce((a, b) -> Label.of(a.zh() + zh + b.zh(), a.en() + en + b.en()));
    }

    /**
     * What a table came to: {@code 一级、3周岁 → 120.00元}.
     *
     * @param factor what the figure was multiplied with, if it was
     * @param ofFactor what that counts
     */
    static Label value(TableLooks looks, Optional<Range> factor, Unit ofFactor, Range result, Unit unit) {
        Label is = Phrases.number(result, unit);
        Optional<Label> how = looks.how() == Lookup.SLICES ? slices(looks) : row(looks, factor, ofFactor);
        return joined(Stream.concat(how.stream(), Stream.of(is)), " → ", " → ").orElse(is);
    }

    private static Optional<Label> row(TableLooks looks, Optional<Range> factor, Unit ofFactor) {
        Optional<Label> figure = looks.exactRow()
                .filter(r -> factor.isPresent() || r.line().further().isPresent())
                .map(r -> figure(looks, r, looks.table().unit()));
        Stream<Label> reckoned = factor.isPresent()
                ? Stream.of(figure.orElse(Label.of("……", "…")), Phrases.number(factor.get(), ofFactor))
                : figure.stream();
        return joined(Stream.concat(keys(looks).stream(), joined(reckoned, " × ", " × ").stream()), "：", ": ");
    }

    // so much, and so much for each further one
    private static Label figure(TableLooks looks, Sheet.Row row, Unit unit) {
        Label base = Phrases.number(row.figure(), unit);
        Range ones = looks.furtherOnes(row);
        if (ones.isZero()) {
            return base;
        }
        Label each = Quantities.of(Sheet.each(row), unit);
        Label count = Phrases.number(ones, Unit.NUMBER);
        return Label.of(
                base.zh() + " + " + count.zh() + " × " + each.zh(), base.en() + " + " + count.en() + " × " + each.en());
    }

    private static Optional<Label> slices(TableLooks looks) {
        return joined(
                looks.parts().stream().map(p -> {
                    Label part = Quantities.of(p.part(), Unit.MONEY);
                    Label rate = Phrases.number(looks.row(p).figure(), Unit.RATE);
                    return Label.of(part.zh() + " × " + rate.zh(), part.en() + " × " + rate.en());
                }),
                " + ",
                " + ");
    }

    /** Where the rows stand that count. */
    static Optional<String> cite(TableLooks looks) {
        ImmutableList<PublishedStandard> lines = looks.how() == Lookup.SLICES
                ? looks.parts().stream().map(p -> looks.row(p).line()).collect(ImmutableList.toImmutableList())
                : looks.exactRow().stream().map(Sheet.Row::line).collect(ImmutableList.toImmutableList());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.stream().map(Phrases::cite).distinct().collect(Collectors.joining("; ")));
    }

    /** Asks for a row, or for the whole table, with what is known of it as a hint. */
    static Label question(TableLooks looks, Label where) {
        KeyedStandard table = looks.table();
        Set<Label> hints = new LinkedHashSet<>();
        for (StandardLookup.Found one : looks.possible()) {
            one.lines().stream()
                    .filter(l -> l.bound() != PublishedStandard.Bound.EXACT)
                    .forEach(l -> hints.add(StandardPhrases.bound(l, one.day())));
            one.elsewhere().ifPresent(e -> hints.add(StandardPhrases.elsewhere(e)));
        }
        looks.elsewhere().stream().limit(1).forEach(e -> hints.add(StandardPhrases.elsewhere(e)));
        Optional<Label> row = keys(looks).filter(k -> looks.isEachKeyKnown());
        String zh = where.zh() + "的" + table.label().zh()
                + row.map(k -> "：" + k.zh() + "一行").orElse("");
        String en = "the " + table.label().en() + " for " + where.en()
                + row.map(k -> ", the row for " + k.en()).orElse("");
        if (hints.isEmpty()) {
            return Label.of(zh + "未公布，或未提供标准表", en + " is not published or not in a table that was given");
        }
        return Label.of(
                zh + "：" + hints.stream().map(Label::zh).collect(Collectors.joining("；")),
                en + ": " + hints.stream().map(Label::en).collect(Collectors.joining("; ")));
    }

    /** What to be careful about. */
    static ImmutableList<Label> warnings(TableLooks looks) {
        ImmutableList.Builder<Label> warnings = ImmutableList.builder();
        looks.possible().forEach(f -> warnings.addAll(StandardPhrases.warnings(f)));
        looks.elsewhere().stream()
                .filter(StandardLookup.Elsewhere::mayHold)
                .forEach(e -> warnings.add(StandardPhrases.unused(e.line(), e.day())));
        return warnings.build();
    }
}
