package org.jiuzhu.examples;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Procedure.LegalEffect;
import org.jiuzhu.policy.determination.Procedure.Need;
import org.jiuzhu.policy.determination.Procedure.PlannedLimit;
import org.jiuzhu.policy.determination.Procedure.PlannedStep;
import org.jiuzhu.policy.determination.Procedure.RequiredDocument;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.rule.Fraction;

/** The procedure as a time line: one step a line, its last day first; then documents, duties and reviews. */
final class Route {

    private static final String NO_DAY = " ".repeat("2022-03-01".length());

    private final Page page;
    private final boolean whole;

    /**
     * For a page.
     *
     * @param page the page
     * @param whole whether what is not sure to apply is shown too, and the whole route of what is refused
     */
    Route(Page page, boolean whole) {
        this.page = page;
        this.whole = whole;
    }

    void write(Determination<?> determination) {
        Procedure procedure = determination.procedure();
        boolean refused = determination.status() == Status.NOT_ELIGIBLE && !whole;
        ImmutableList<PlannedStep> steps = procedure.steps().stream()
                .filter(s -> !refused || (s.due().isPresent() && s.need() == Need.REQUIRED))
                .collect(ImmutableList.toImmutableList());
        if (steps.isEmpty()) {
            return;
        }
        page.line(1, page.ink().bold(page.in("办理", "Route")) + decision(procedure));
        steps.forEach(this::step);
        procedure.missing().stream()
                .filter(m -> m.kind() == Missing.Kind.CALENDAR)
                .forEach(m -> item(
                        Need.UNDETERMINED,
                        page.in("有的期限算不出来：", "A day that is due cannot be counted: ") + page.in(m.question())));
        if (!refused) {
            open(procedure);
            after(procedure);
            documents(procedure);
            effects(procedure);
        }
    }

    private boolean isSure(Need need) {
        return whole || need == Need.REQUIRED || need == Need.SKIPPED;
    }

    private String decision(Procedure procedure) {
        if (procedure.decidedBy().isEmpty()) {
            return "";
        }
        String bodies = procedure.decidedBy().stream()
                .map(b -> page.in(b.label()))
                .collect(Collectors.joining(page.in("或", " or ")));
        return page.in("：由" + bodies + "审核确认", ": decided by the " + bodies) + rules(procedure.decidedByRules());
    }

    private void step(PlannedStep step) {
        boolean skipped = step.need() == Need.SKIPPED;
        List<String> words = new ArrayList<>();
        if (!step.bodies().isEmpty() && !skipped) {
            words.add(page.all(step.bodies()));
        }
        if (!skipped) {
            step.limits().forEach(l -> words.add(limit(step, l)));
            step.share()
                    .map(s -> s.times(Fraction.of(100)) + "%")
                    .ifPresent(s -> words.add(page.in("抽取比例不低于 " + s, "at least " + s + " of the cases")));
        }
        step.done().ifPresent(d -> words.add(page.in("已于 " + d + " 办理", "done on " + d)));
        String day = skipped ? NO_DAY : step.due().map(Object::toString).orElse(NO_DAY);
        String details = words.isEmpty()
                ? ""
                : page.in("：", ": ") + Joiner.on(page.in("，", ", ")).join(words);
        page.line(
                2,
                NO_DAY.length() + 4,
                mark(step.need()) + " " + day + "  " + page.in(step.step().label()) + need(step.need()) + details
                        + rules(step.rules()));
    }

    private String limit(PlannedStep step, PlannedLimit limit) {
        String days = page.in(limit.limit().label());
        String after = page.in(limit.after().label());
        String words = step.step().isSpan()
                ? page.in(after + "后满" + days, days + " from the " + after)
                : page.in(after + "后" + days + "内", "within " + days + " of the " + after);
        return words + (limit.need() == Need.UNDETERMINED ? page.in("（待定）", " (open)") : "");
    }

    private void documents(Procedure procedure) {
        ImmutableList<RequiredDocument> sure =
                procedure.documents().stream().filter(d -> isSure(d.need())).collect(ImmutableList.toImmutableList());
        if (!sure.isEmpty()) {
            page.line(1, page.ink().bold(page.in("材料", "Documents")));
            sure.forEach(this::document);
        }
    }

    private void document(RequiredDocument document) {
        String issuers = document.issuers().stream()
                .map(i -> page.in(i.label()))
                .collect(Collectors.joining(page.in("或", " or ")));
        String issuer = issuers.isEmpty() ? "" : page.in("，由" + issuers + "出具", ", issued by the " + issuers);
        String need = document.need() == Need.SKIPPED ? page.in("（无需提供）", " (not asked for)") : need(document.need());
        item(document.need(), page.in(document.document().label()) + need + issuer + rules(document.rules()));
    }

    private void effects(Procedure procedure) {
        page.line(1, page.ink().bold(page.in("权利义务", "Rights and duties")));
        procedure.effects().stream().filter(e -> isSure(e.need())).forEach(this::effect);
        leftOut(procedure);
    }

    private void effect(LegalEffect effect) {
        String what = page.in(effect.on().label()) + page.in("：", ": ") + page.in(effect.effect());
        item(effect.need(), what + need(effect.need()) + rules(List.of(effect.rule())));
    }

    private void leftOut(Procedure procedure) {
        long open = Stream.concat(
                        procedure.documents().stream().map(RequiredDocument::need),
                        procedure.effects().stream().map(LegalEffect::need))
                .filter(n -> !isSure(n))
                .count();
        if (open > 0) {
            item(
                    Need.UNDETERMINED,
                    page.in(
                            "另有 " + open + " 项材料、权利义务是否适用待定（--explain 列出）",
                            open + " more documents, rights and duties that may apply (--explain shows them)"));
        }
    }

    // what only the route needs, beside what the result depends on
    private void open(Procedure procedure) {
        ImmutableList<Missing> missing = procedure.missing();
        if (whole) {
            missing.forEach(m ->
                    item(Need.UNDETERMINED, page.in(m.question()) + page.ink().faint(page.aside(m.id()))));
        } else if (!missing.isEmpty()) {
            item(
                    Need.UNDETERMINED,
                    page.in(
                            "办理还取决于尚不清楚的情况（--explain 列出）",
                            "the route depends on more that is not known (--explain shows it)"));
        }
    }

    private void after(Procedure procedure) {
        procedure.paidFrom().ifPresent(m -> page.line(2, page.in("自 " + m + " 起发放", "paid from " + m)));
        Optional<String> next = procedure.nextReview().map(d -> page.in("，下次最迟 " + d, ", the next by " + d));
        procedure
                .reviewMonths()
                .ifPresent(m -> page.line(
                        2, page.in("每 " + m + " 个月核查一次", "reviewed every " + m + " months") + next.orElse("")));
    }

    private void item(Need need, String words) {
        page.line(2, mark(need) + " " + words);
    }

    private static String mark(Need need) {
        return switch (need) {
            case REQUIRED -> "●";
            case MAY_BE_SKIPPED -> "○";
            case SKIPPED -> "–";
            case UNDETERMINED -> "?";
        };
    }

    private String need(Need need) {
        return switch (need) {
            case REQUIRED -> "";
            case MAY_BE_SKIPPED -> page.in("（由主管机关决定）", " (for the authority to say)");
            case SKIPPED -> page.in("（省略）", " (left out)");
            case UNDETERMINED -> page.in("（是否需要待定）", " (open whether it is needed)");
        };
    }

    private String rules(List<String> ids) {
        return ids.isEmpty()
                ? ""
                : page.ink().faint(page.aside(Joiner.on(page.in("、", ", ")).join(ids)));
    }
}
