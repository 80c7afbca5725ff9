package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Spell;
import org.jiuzhu.policy.time.Stretch;

/** Decided, right and paid as a table for each thing that is paid, why they differ, and what the rules come to. */
final class LedgerText {

    private static final ImmutableList<Integer> WIDTHS = ImmutableList.of(18, 12, 20, 12);

    private final Page page;
    private final Headings headings;
    private final LocalDate known;

    LedgerText(Page page, LocalDate known) {
        this.page = page;
        this.known = known;
        this.headings = new Headings(page);
    }

    private record Of(Programme<?> programme, String subject) {}

    void write(ImmutableList<LedgerLine> lines) {
        LedgerLine before = null;
        for (LedgerLine line : lines) {
            if (before == null || !isOfSame(before, line)) {
                page.blank();
                page.line(
                        0,
                        page.ink()
                                .bold(headings.of(line.programme(), line.subject())
                                        + page.in("：", ": ")
                                        + page.in(line.part().label())
                                        + page.in("（元/月）", " (yuan a month)")));
                columns(
                        page.in("月份", "months"),
                        page.in("决定", "decided"),
                        page.in("应得", "right"),
                        page.in("发放", "paid"),
                        "");
            }
            columns(
                    line.months().toString(),
                    line.decided().map(Yuan::toText).orElse("–"),
                    range(line.right()),
                    Yuan.toText(line.paid()),
                    remarks(line));
            why(line);
            before = line;
        }
        if (lines.isEmpty()) {
            page.line(1, page.in("这些月份没有按月发放的项目", "nothing that is paid by the month in these months"));
        }
    }

    private static boolean isOfSame(LedgerLine one, LedgerLine other) {
        return one.programme().equals(other.programme())
                && one.subject().equals(other.subject())
                && one.part().equals(other.part());
    }

    private void columns(String months, String decided, String computed, String paid, String remarks) {
        List<String> cells = List.of(months, decided, computed, paid);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            line.append(cell).append(" ".repeat(Math.max(1, WIDTHS.get(i) - Wrapping.width(cell))));
        }
        page.line(1, WIDTHS.stream().mapToInt(w -> w).sum(), (line + remarks).stripTrailing());
    }

    private String range(AmountRange amount) {
        return amount.exact()
                .map(Yuan::toText)
                .orElseGet(() -> Money.isOpen(amount)
                        ? page.in("未知", "unknown")
                        : amount.least().map(Yuan::toText).orElse("") + "–"
                                + amount.most().map(Yuan::toText).orElse(""));
    }

    private String remarks(LedgerLine line) {
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        if (Yuan.toFen(line.unpaid()) > 0) {
            String unpaid = line.months().last().isBefore(YearMonth.from(known))
                    ? page.in("少发 ", "unpaid ")
                    : page.in("尚未发放 ", "not paid yet ");
            remarks.add(unpaid + Yuan.toText(line.unpaid()));
        }
        if (Yuan.toFen(line.overpaid()) > 0) {
            remarks.add(page.in("多发 ", "beyond the decision ") + Yuan.toText(line.overpaid()));
        }
        if (line.isToBeDecidedAnew()) {
            remarks.add(page.in("与应得的不符，须另作决定", "differs: decide anew"));
        }
        return page.ink().yellow(String.join(page.in("；", "; "), remarks.build()));
    }

    private void why(LedgerLine line) {
        line.turns()
                .forEach(turn -> page.line(
                        2,
                        page.in("因：", "for ")
                                + page.in(
                                        "自 " + turn.day() + " "
                                                + page.in(turn.cause().label()),
                                        page.in(turn.cause().label()) + " from " + turn.day())
                                + page.in("（", " (")
                                + page.in(turn.noticed().label())
                                + turn.known()
                                        .map(k -> page.in("，" + k + " 获知", ", known on " + k))
                                        .orElse("")
                                + page.in("）", ")")));
        if (!isNothing(line.shortBy())) {
            page.line(2, page.in("比应得的少发 ", "less than is right by ") + range(line.shortBy()));
        }
        if (!isNothing(line.over())) {
            page.line(
                    2,
                    page.in("比应得的多发 ", "more than is right by ")
                            + range(line.over())
                            + page.in("：", ": ")
                            + page.in(line.basis().kind().label())
                            + cited(line.basis().rules())
                            + line.fine()
                                    .map(f -> page.in("；可以罚款 ", "; a fine may be ") + range(f))
                                    .orElse(""));
        }
        if (!line.needs().isEmpty()) {
            page.line(
                    2,
                    page.in("减发、停发之前还要：", "before a cut or an end: ")
                            + cited(line.needs()).strip());
        }
    }

    private static boolean isNothing(AmountRange amount) {
        return amount.exactFen().equals(OptionalLong.of(0));
    }

    private String cited(ImmutableList<Rule<?>> rules) {
        return rules.stream()
                .map(r -> page.in(r.says()) + page.in("（", " (") + r.clause().cite() + page.in("）", ")"))
                .collect(Collectors.joining(page.in("；", "; "), rules.isEmpty() ? "" : " ", ""));
    }

    /** What the rules come to from when to when and by which sentences, of the programmes in the tables. */
    void reasons(
            PolicyEngine engine, History history, ImmutableList<LedgerLine> lines, ImmutableList<Stretch> stretches) {
        ImmutableSet<Of> shown =
                lines.stream().map(l -> new Of(l.programme(), l.subject())).collect(ImmutableSet.toImmutableSet());
        for (Of of : shown) {
            page.blank();
            page.line(
                    0,
                    page.ink()
                            .bold(page.in("按规定逐日：", "By the rules, day after day: ")
                                    + headings.of(of.programme(), of.subject())));
            spells(engine, history, of, stretches);
        }
    }

    // where other rules come into force that decide nothing here, the same would be said twice
    private void spells(PolicyEngine engine, History history, Of of, ImmutableList<Stretch> stretches) {
        LocalDate begun = LocalDate.MIN;
        String before = "";
        LocalDate end = LocalDate.MIN;
        for (Spell spell : Spell.of(stretches, of.programme(), of.subject())) {
            String said = result(spell) + by(engine, Case.of(history, spell.first(), known), of);
            if (!said.equals(before)) {
                spell(begun, end, before);
                begun = spell.first();
                before = said;
            }
            end = spell.last();
        }
        spell(begun, end, before);
    }

    private void spell(LocalDate first, LocalDate last, String said) {
        if (!said.isEmpty()) {
            page.line(1, when(first, last) + page.in("：", ": ") + said);
        }
    }

    private String when(LocalDate first, LocalDate last) {
        YearMonth from = YearMonth.from(first);
        YearMonth to = YearMonth.from(last);
        return first.equals(from.atDay(1)) && last.equals(to.atEndOfMonth())
                ? new Months(from, to).toString()
                : first + page.in(" 至 ", " to ") + last;
    }

    private String result(Spell spell) {
        return spell.outcome()
                .map(o -> page.in(o.status().label()) + new BenefitText(page, ImmutableList.of()).ifEligible(o))
                .orElseGet(() -> page.in("不涉及", "does not come into it"));
    }

    private String by(PolicyEngine engine, Case first, Of of) {
        String sentences = engine.why(first, of.programme(), of.subject()).stream()
                .map(why -> why.citation().map(Plain::of).orElse("")
                        + why.rule().map(page::aside).orElse(""))
                .distinct()
                .collect(Collectors.joining(page.in("；", "; ")));
        return sentences.isEmpty() ? "" : page.ink().faint(page.in("；依据：", "; by ") + sentences);
    }
}
