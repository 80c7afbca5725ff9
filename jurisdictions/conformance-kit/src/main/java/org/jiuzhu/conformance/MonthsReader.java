package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Basis;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;

/** Reads what a case expects of months: by what is paid and by months, what is right, or what is to be said of it. */
final class MonthsReader {

    private static final String KEY = "a programme and a part that is paid by the month, such as"
            + " minimum-living-allowance allowance, with months and what is right for them";
    private static final ImmutableList<String> OPTIONAL =
            ImmutableList.of("right", "short", "over", "fine", "basis", "says", "needs");

    private final Vocabulary vocabulary;

    MonthsReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    ImmutableList<Expectation<Outcome>> read(Entry entry) {
        ImmutableList.Builder<Expectation<Outcome>> all = ImmutableList.builder();
        entry.fields(KEY).forEach((key, e) -> all.addAll(read(key, e)));
        return all.build();
    }

    private ImmutableList<Expectation<Outcome>> read(String key, Entry entry) {
        String[] ofSubject = key.split(ExpectationReader.BETWEEN, 2);
        String[] parts = ofSubject[0].split(" ", 2);
        if (parts.length != 2 || !vocabulary.programmes().contains(parts[0])) {
            throw entry.wrong("expected " + KEY + ", found '" + key + "'");
        }
        String subject = ofSubject.length == 1 ? "household" : ExpectationReader.subject(ofSubject[1]);
        ImmutableList.Builder<Expectation<Outcome>> all = ImmutableList.builder();
        entry.fields("months with what is right for them").forEach((text, e) -> {
            Months months = months(text, e);
            Function<Outcome, ImmutableList<LedgerLine>> lines = o -> o.ledger(months).stream()
                    .filter(l -> l.programme().code().equals(parts[0])
                            && l.part().code().equals(parts[1])
                            && l.subject().equals(subject))
                    .collect(ImmutableList.toImmutableList());
            all.addAll(e.isFields() ? ofFields(e, lines) : ImmutableList.of(amount(e, lines, LedgerLine::right)));
        });
        return all.build();
    }

    private static Months months(String text, Entry entry) {
        try {
            return Months.of(text);
        } catch (PolicyException e) {
            throw entry.wrong(String.valueOf(e.getMessage()), e);
        }
    }

    private ImmutableList<Expectation<Outcome>> ofFields(
            Entry entry, Function<Outcome, ImmutableList<LedgerLine>> lines) {
        ImmutableMap<String, Entry> fields = entry.fields("what is said of months", ImmutableList.of(), OPTIONAL);
        ImmutableList.Builder<Expectation<Outcome>> all = ImmutableList.builder();
        fields.forEach((name, e) -> all.add(
                switch (name) {
                    case "right" -> amount(e, lines, LedgerLine::right);
                    case "short" -> amount(e, lines, LedgerLine::shortBy);
                    case "over" -> amount(e, lines, LedgerLine::over);
                    case "fine" ->
                        ExpectationReader.isAbsent(e)
                                ? each(
                                        e,
                                        "absent",
                                        lines,
                                        l -> l.fine().map(ExpectedAmount::shown).orElse("absent"))
                                : amount(e, lines, l -> l.fine().orElse(AmountRange.exactlyFen(0)));
                    case "basis" ->
                        each(
                                e,
                                e.coded(Basis.Kind.values()).code(),
                                lines,
                                l -> l.basis().kind().code());
                    case "says" -> each(e, rules(e), lines, l -> ids(l.basis().rules()));
                    default -> each(e, rules(e), lines, l -> ids(l.needs()));
                }));
        return all.build();
    }

    private String rules(Entry entry) {
        return ExpectationReader.isAbsent(entry)
                ? ""
                : entry.oneOrMore("ids of rules").stream()
                        .map(e -> vocabulary.rule(e, e.scalar("the id of a rule")))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String ids(ImmutableList<Rule<?>> rules) {
        return rules.stream().map(Rule::id).sorted().collect(Collectors.joining(", "));
    }

    private static Expectation<Outcome> amount(
            Entry entry, Function<Outcome, ImmutableList<LedgerLine>> lines, Function<LedgerLine, AmountRange> of) {
        return each(
                entry, ExpectedAmount.shown(ExpectedAmount.read(entry)), lines, l -> ExpectedAmount.shown(of.apply(l)));
    }

    // what is the same of all months is said once
    private static Expectation<Outcome> each(
            Entry entry,
            String expected,
            Function<Outcome, ImmutableList<LedgerLine>> lines,
            Function<LedgerLine, String> found) {
        return Expectation.of(entry, expected, o -> {
            ImmutableList<LedgerLine> all = lines.apply(o);
            if (all.isEmpty()) {
                return Optional.of("nothing is decided, right or paid in these months");
            }
            return all.stream().allMatch(l -> found.apply(l).equals(expected))
                    ? Optional.empty()
                    : Optional.of(all.stream()
                            .map(l -> l.months() + ": " + found.apply(l))
                            .collect(Collectors.joining("; ")));
        });
    }
}
