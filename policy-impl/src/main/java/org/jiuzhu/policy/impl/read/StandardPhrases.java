package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiuzhu.policy.impl.law.StandardLookup;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.wording.Quantities;
import org.jiuzhu.policy.wording.Wording;

/** What is said of a standard that is not exactly known: the question for it, and the warnings. */
final class StandardPhrases {

    private StandardPhrases() {}

    /**
     * Asks for a standard, with what is known of it as a hint.
     *
     * @param where the place
     * @param found what was found, for each area that the household may be in
     */
    static Label question(Standard.Use use, Label where, ImmutableList<StandardLookup.Found> found) {
        Label name = Wording.of(use);
        String the = use.previousYear() ? "" : "the ";
        Set<Label> hints = new LinkedHashSet<>();
        for (StandardLookup.Found one : found) {
            one.lines().stream()
                    .filter(l -> l.bound() != PublishedStandard.Bound.EXACT)
                    .forEach(l -> hints.add(about(use, l, found.size(), bound(l, one.day()))));
            one.elsewhere().ifPresent(e -> hints.add(about(use, e.line(), found.size(), elsewhere(e))));
        }
        if (hints.isEmpty()) {
            return Label.of(
                    where.zh() + "的" + name.zh() + "未公布，或未提供标准表",
                    the + name.en() + " for " + where.en() + " is not published or not in a table that was given");
        }
        return Label.of(
                where.zh() + "的" + name.zh() + "："
                        + hints.stream().map(Label::zh).collect(Collectors.joining("；")),
                the + name.en() + " for " + where.en() + ": "
                        + hints.stream().map(Label::en).collect(Collectors.joining("; ")));
    }

    // whose it is where that is not clear
    private static Label about(Standard.Use use, PublishedStandard line, int areas, Label hint) {
        String zh = areas > 1 ? line.area().map(a -> a.label().zh() + "：").orElse("") : "";
        String en = areas > 1 ? line.area().map(a -> a.label().en() + ": ").orElse("") : "";
        if (line.standard() != use.standard()) {
            zh = line.standard().label().zh() + zh;
            en = "the " + line.standard().label().en() + ", " + en;
        }
        return Label.of(zh + hint.zh(), en + hint.en());
    }

    static Label bound(PublishedStandard line, LocalDate day) {
        Label is = line.bound().label();
        return Label.of(
                "只知道" + is.zh() + figure(line).zh() + "（" + line.issuer()
                        + days(line).zh() + "），请查" + day + "执行的数额",
                "only " + is.en() + " is known, " + figure(line).en()
                        + days(line).en() + " (" + line.issuer() + "); look up what holds on " + day);
    }

    static Label elsewhere(StandardLookup.Elsewhere elsewhere) {
        PublishedStandard line = elsewhere.line();
        LocalDate day = elsewhere.day();
        Label how = how(elsewhere);
        Optional<LocalDate> until = line.confirmedUntil();
        return Label.of(
                how.zh() + limited(line).zh() + "（" + line.issuer() + days(line).zh()
                        + until.map(d -> "，核实到" + d).orElse("") + "），请查" + day + "执行的数额",
                how.en() + ": " + limited(line).en() + days(line).en() + " (" + line.issuer() + ")"
                        + until.map(d -> ", confirmed until " + d).orElse("") + "; look up what holds on " + day);
    }

    private static Label how(StandardLookup.Elsewhere elsewhere) {
        PublishedStandard line = elsewhere.line();
        if (line.basis() == PublishedStandard.Basis.INFERRED) {
            return Label.of("只有推定数", "only an inferred figure is known");
        }
        return elsewhere.isLater() ? Label.of("只查到以后的", "only a later one is known") : Label.of("最近查到的是", "last known");
    }

    private static Label limited(PublishedStandard line) {
        Label figure = figure(line);
        return switch (line.bound()) {
            case EXACT -> figure;
            case FLOOR -> Label.of("不低于" + figure.zh(), "at least " + figure.en());
            case CEILING -> Label.of("不高于" + figure.zh(), "at most " + figure.en());
        };
    }

    /** A figure as it was published: {@code 816.00 yuan a month}, {@code 0.35 × minimum wage}. */
    private static Label figure(PublishedStandard line) {
        if (line.figure() instanceof PublishedStandard.Plain number) {
            return Quantities.of(number.value(), line.standard().unit());
        } else if (line.figure() instanceof PublishedStandard.Fixed fixed) {
            String yuan = Yuan.toText(Yuan.ofFen(fixed.fen()));
            return Label.of(
                    line.per().label().zh() + yuan + "元",
                    yuan + " yuan " + line.per().label().en());
        }
        PublishedStandard.Multiple multiple = (PublishedStandard.Multiple) line.figure();
        Label of = multiple.of().standard().label();
        return Label.of(
                (multiple.of().previousYear() ? "上年" : "") + of.zh() + "的" + multiple.factor() + "倍",
                multiple.factor() + " × the " + of.en() + (multiple.of().previousYear() ? " of the year before" : ""));
    }

    private static Label days(PublishedStandard line) {
        Optional<LocalDate> first = line.period().first();
        Optional<LocalDate> last = line.period().last();
        String zh = first.map(f -> "，" + f + "起").orElse("，起始日不明")
                + last.map(l -> "，至" + l).orElse("");
        String en = first.map(f -> " from " + f).orElse(" since an unknown day")
                + last.map(l -> first.isPresent() ? " to " + l : ", until " + l).orElse("");
        return Label.of(zh, en);
    }

    /** What to be careful about with a standard: bounds that it rests on, and figures that are not used. */
    static ImmutableList<Label> warnings(StandardLookup.Found found) {
        ImmutableList.Builder<Label> warnings = ImmutableList.builder();
        for (PublishedStandard line : found.lines()) {
            if (line.bound() != PublishedStandard.Bound.EXACT) {
                Label what = line.basis() == PublishedStandard.Basis.PUBLISHED
                        ? line.bound().label()
                        : line.basis().label();
                warnings.add(Label.of(
                        name(line).zh() + "只查到" + what.zh() + "，请核对本地公布数：" + line.source(),
                        name(line).en() + " is only " + what.en() + "; check what the place published: "
                                + line.source()));
            }
        }
        found.elsewhere()
                .filter(StandardLookup.Elsewhere::mayHold)
                .ifPresent(e -> warnings.add(unused(e.line(), e.day())));
        return warnings.build();
    }

    static Label unused(PublishedStandard line, LocalDate day) {
        Label why = line.basis() == PublishedStandard.Basis.INFERRED
                ? Label.of("是推定数", "is only inferred")
                : line.period().first().isEmpty()
                        ? Label.of("起始日不明", "began on an unknown day")
                        : Label.of(
                                "只核实到" + line.knownDays().last().orElseThrow(),
                                "is confirmed until " + line.knownDays().last().orElseThrow() + " only");
        return Label.of(
                name(line).zh() + why.zh() + "，没有用作" + day + "的标准，请核对本地公布数：" + line.source(),
                name(line).en() + " " + why.en() + " and was not used for " + day + "; check what the place published: "
                        + line.source());
    }

    private static Label name(PublishedStandard line) {
        String row = line.row();
        return Label.of(
                line.standard().label().zh() + "（" + (row.isEmpty() ? "" : row + "，") + line.place() + "，"
                        + line.period() + "）",
                "the " + line.standard().label().en() + " (" + (row.isEmpty() ? "" : row + ", ") + line.place() + ", "
                        + line.period() + ")");
    }
}
