package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.time.ChangePoint;

/**
 * When to look at a case again.
 *
 * @param last the last day that was looked at
 * @param points the days on which results change
 */
record Ahead(LocalDate last, ImmutableList<ChangePoint> points) {

    void write(Page page, Headings headings, List<? extends Determination<?>> looked, boolean whole) {
        ImmutableSet<Programme<?>> programmes =
                looked.stream().map(Determination::programme).collect(ImmutableSet.<Programme<?>>toImmutableSet());
        page.blank();
        page.line(0, page.ink().bold(page.in("何时再看（看到 " + last + "）", "When to look again (up to " + last + ")")));
        boolean isAny = false;
        for (ChangePoint point : points) {
            ImmutableList<ChangePoint.Change> shown = point.changes().stream()
                    .filter(c -> programmes.contains(c.programme()))
                    .filter(c -> whole || !c.isOfReasonsOnly())
                    .collect(ImmutableList.toImmutableList());
            if (!shown.isEmpty()) {
                isAny = true;
                page.line(1, page.ink().bold("" + point.day()) + page.aside(page.all(point.causes())));
                shown.forEach(c -> change(page, headings, c, whole));
            }
        }
        if (!isAny) {
            page.line(1, page.in("情况不变的话，结果不变", "nothing changes as long as no fact does"));
        }
    }

    private static void change(Page page, Headings headings, ChangePoint.Change change, boolean whole) {
        String rules = page.ink().faint(page.aside(String.join(page.in("、", ", "), change.rules())));
        page.line(
                2,
                headings.of(change.programme(), change.subject())
                        + (whole && !change.rules().isEmpty() ? rules : ""));
        if (change.isOfReasonsOnly()) {
            page.line(3, page.in("结果不变，理由变了", "the same result for other reasons"));
        } else {
            page.line(3, page.in("原为 ", "before: ") + result(page, change.before()));
            page.line(3, page.in("变为 ", "then: ") + result(page, change.after()));
        }
    }

    private static String result(Page page, Optional<Outcome<?>> outcome) {
        return outcome.map(o -> page.in(o.status().label()) + new BenefitText(page, ImmutableList.of()).ifEligible(o))
                .orElseGet(() -> page.in("不涉及", "does not come into it"));
    }
}
