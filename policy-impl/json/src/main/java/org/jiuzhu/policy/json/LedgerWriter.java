package org.jiuzhu.policy.json;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.time.Agenda;
import org.jiuzhu.policy.time.ChangePoint;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Series;
import org.jiuzhu.policy.time.Spell;
import org.jiuzhu.policy.time.Stretch;

/** Writes one ledger. */
final class LedgerWriter {

    private static final int VERSION = 1;

    private final PolicyEngine engine;
    private final JsonOutput out;

    LedgerWriter(PolicyEngine engine, JsonOutput out) {
        this.engine = engine;
        this.out = out;
    }

    private record Lane(Programme<?> programme, String subject, Part part) {}

    private record Whose(Programme<?> programme, String subject) {}

    void write(History history, Months months, LocalDate known) {
        ImmutableList<Stretch> stretches =
                engine.stretches(history, months.first().atDay(1), months.last().atEndOfMonth(), known);
        ImmutableList<LedgerLine> lines = engine.ledger(history, months, known);
        Case today = Case.of(history, known, known);
        LocalDate last = known.plusYears(1);
        out.field("version", VERSION);
        out.field("place", history.place().code());
        out.field("household", history.household());
        out.field("known", known.toString());
        months(months);
        out.field("unit", Label.of("元/月", "yuan a month"));
        out.objects("series", ImmutableList.copyOf(Series.values()), this::coded);
        Map<Lane, List<LedgerLine>> lanes = lines.stream()
                .collect(groupingBy(l -> new Lane(l.programme(), l.subject(), l.part()), LinkedHashMap::new, toList()));
        out.objects("lanes", lanes.entrySet(), lane -> {
            whose(lane.getKey().programme(), lane.getKey().subject());
            out.object("part", () -> coded(lane.getKey().part()));
            out.objects("lines", lane.getValue(), this::line);
        });
        ImmutableSet<Whose> shown =
                lines.stream().map(l -> new Whose(l.programme(), l.subject())).collect(ImmutableSet.toImmutableSet());
        out.objects("reasons", shown, whose -> {
            whose(whose.programme(), whose.subject());
            out.objects(
                    "spells",
                    Spell.of(stretches, whose.programme(), whose.subject()),
                    spell -> spell(spell, whose, Case.of(history, spell.first(), known)));
        });
        out.field("lookedUpTo", last.toString());
        out.objects("changes", engine.changes(today, last), this::change);
        Agenda agenda = engine.agenda(ImmutableList.of(today), last);
        out.objects("agenda", agenda.entries(), this::entry);
        out.strings(
                "refused", agenda.refused().stream().map(Agenda.Refused::reason).toList());
    }

    private void months(Months months) {
        out.field("first", months.first().toString());
        out.field("last", months.last().toString());
    }

    private void whose(Programme<?> programme, String subject) {
        out.object("programme", () -> coded(programme));
        out.field("subject", subject);
    }

    private void coded(Coded coded) {
        out.field("code", coded.code());
        out.label(coded.label());
    }

    private void line(LedgerLine line) {
        months(line.months());
        for (Series series : Series.values()) {
            series.of(line).ifPresent(amount -> range(series.code(), amount));
        }
        range("computed", line.computed());
        out.field("unpaid", line.unpaid());
        out.field("overpaid", line.overpaid());
        range("short", line.shortBy());
        range("over", line.over());
        out.field("toBeDecidedAnew", line.isToBeDecidedAnew());
        out.objects("turns", line.turns(), turn -> {
            out.object("cause", () -> coded(turn.cause()));
            out.field("day", turn.day().toString());
            out.object("noticed", () -> coded(turn.noticed()));
            out.field("known", turn.known());
        });
        out.object("basis", () -> {
            coded(line.basis().kind());
            out.objects("rules", line.basis().rules(), this::cited);
        });
        line.fine().ifPresent(fine -> range("fine", fine));
        out.objects("needs", line.needs(), this::cited);
    }

    private void cited(Rule<?> rule) {
        out.field("id", rule.id());
        out.field("citation", rule.clause().cite());
        out.label(rule.says());
    }

    private void range(String name, AmountRange amount) {
        out.object(name, () -> {
            amount.least().ifPresent(least -> out.field("least", least));
            amount.most().ifPresent(most -> out.field("most", most));
        });
    }

    private void spell(Spell spell, Whose whose, Case first) {
        out.field("first", spell.first().toString());
        out.field("last", spell.last().toString());
        result(spell.outcome());
        out.objects("rules", engine.why(first, whose.programme(), whose.subject()), this::rule);
    }

    private void rule(Explanation rule) {
        out.field("id", rule.rule());
        out.field("citation", rule.citation());
        rule.truth().ifPresent(truth -> out.field("truth", truth.code()));
        out.label(rule.label());
    }

    private void result(Optional<? extends Outcome<?>> outcome) {
        outcome.ifPresent(o -> {
            out.object("status", () -> coded(o.status()));
            Benefit.Content content = o.benefit().map(Benefit::content).orElse(Benefit.Content.EMPTY);
            out.objects("amounts", content.parts().entrySet(), paid -> {
                out.object("part", () -> coded(paid.getKey()));
                out.field(
                        "frequency",
                        Ascii.toLowerCase(paid.getKey().frequency().name()).replace('_', '-'));
                range("amount", paid.getValue());
            });
        });
    }

    private void change(ChangePoint point) {
        out.field("day", point.day().toString());
        out.objects("causes", point.causes(), this::coded);
        out.objects("changes", point.changes(), change -> {
            whose(change.programme(), change.subject());
            out.field("reasonsOnly", change.isOfReasonsOnly());
            out.object("before", () -> result(change.before()));
            out.object("after", () -> result(change.after()));
            out.strings("rules", change.rules());
        });
    }

    private void entry(Agenda.Entry entry) {
        out.field("day", entry.day().toString());
        out.object("kind", () -> coded(entry.kind()));
        whose(entry.programme(), entry.subject());
        out.field("what", entry.what());
        out.strings("rules", entry.rules());
    }
}
