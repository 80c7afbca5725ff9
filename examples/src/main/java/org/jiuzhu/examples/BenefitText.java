package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Rule;

/** What is paid, provided and allowed, and for how long it runs on. */
final class BenefitText {

    private final Page page;
    private final Money money;
    private final ImmutableList<Rule<?>> deciding;

    /**
     * For a page.
     *
     * @param page where it is written
     * @param deciding the rules that decide what is given, whose numbers stand beside it
     */
    BenefitText(Page page, ImmutableList<Rule<?>> deciding) {
        this.page = page;
        this.money = new Money(page);
        this.deciding = deciding;
    }

    void write(Determination<?> determination) {
        determination.benefit().ifPresent(b -> lines(determination, b.content()));
        determination.continuation().ifPresent(this::continuation);
    }

    /** The amounts in one line, for a summary, without what is quite open; empty where there are none. */
    String amounts(Determination<?> determination) {
        return determination.status() == Status.UNDETERMINED ? "" : amounts(determination.benefit());
    }

    /** The same of a bare result, also while it is open whether there is anything. */
    String ifEligible(Outcome<?> outcome) {
        return amounts(outcome.benefit());
    }

    private String amounts(Optional<? extends Benefit> benefit) {
        List<String> amounts = new ArrayList<>();
        benefit.map(Benefit::content).ifPresent(content -> {
            content.parts().forEach((part, amount) -> {
                if (!Money.isOpen(amount)) {
                    amounts.add(part(part, amount));
                }
            });
            content.bands().forEach(band -> amounts.add(band(band)));
            if (amounts.isEmpty() && !content.parts().isEmpty()) {
                amounts.add(page.in("数额待定", "amount open"));
            }
        });
        String between = page.in("，", ", ");
        return amounts.isEmpty() ? "" : between + String.join(between, amounts);
    }

    private String rules(Predicate<Consequence<?>> gives) {
        String ids = deciding.stream()
                .filter(r -> gives.test(r.consequence()))
                .map(Rule::id)
                .distinct()
                .collect(Collectors.joining(page.in("、", ", ")));
        return ids.isEmpty() ? "" : page.ink().faint(page.aside(ids));
    }

    private String part(Part part, AmountRange amount) {
        return page.in(part.label()) + page.in("：", ": ") + page.ink().bold(money.of(part, amount));
    }

    private void lines(Determination<?> determination, Benefit.Content content) {
        ImmutableList<String> lines = lines(content, determination);
        if (determination.status() == Status.UNDETERMINED && !lines.isEmpty()) {
            page.line(1, page.in("若符合条件：", "If eligible:"));
            lines.forEach(l -> page.line(2, l));
        } else {
            lines.forEach(l -> page.line(1, l));
        }
    }

    private ImmutableList<String> lines(Benefit.Content content, Determination<?> determination) {
        Programme<?> programme = determination.programme();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        content.parts()
                .forEach((part, amount) -> lines.add(part(part, amount)
                        + rules(c -> c instanceof Consequence.Pays<?> pays
                                && pays.programme().equals(programme)
                                && pays.part().equals(part))));
        content.bands()
                .forEach(b -> lines.add(band(b)
                        + rules(c -> c instanceof Consequence.Band<?> band
                                && band.programme().equals(programme)
                                && band.cause().equals(b.cause()))));
        content.services()
                .forEach(s -> lines.add(page.in("服务：", "service: ")
                        + page.in(s)
                        + rules(c -> c instanceof Consequence.Provides<?> provides
                                && provides.programme().equals(programme)
                                && provides.service().equals(s))));
        if (!content.modes().isEmpty()) {
            lines.add(page.in("可用方式：", "ways that are open: ") + page.all(content.modes()));
        }
        return lines.build();
    }

    private String band(Benefit.Band band) {
        String from = page.ink().bold(money.band(band.low(), band.high()));
        return page.in(band.cause()) + page.in("：", ": ") + from + page.in("，由主管机关确定", ", for the authority to say");
    }

    private void continuation(Continuation continuation) {
        long least = continuation.leastMonths();
        String months = continuation
                .mostMonths()
                .map(most -> most == least ? "" + least : least + "–" + most)
                .orElse(page.in("至少 ", "at least ") + least);
        page.line(
                1,
                page.in("渐退期：", "runs on for ")
                        + page.ink().bold(months + page.in(" 个月", " months"))
                        + continuation
                                .first()
                                .map(d -> page.in("，自 " + d + " 起", ", from " + d))
                                .orElse("")
                        + continuation
                                .last()
                                .map(d -> page.in("，至 " + d + " 止", " to " + d))
                                .orElse("")
                        + page.ink().faint(page.aside(continuation.ruleId())));
    }
}
