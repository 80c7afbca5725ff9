package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Part;

/** What is paid, provided and allowed, and for how long it runs on. */
final class BenefitText {

    private final Page page;
    private final Money money;

    BenefitText(Page page) {
        this.page = page;
        this.money = new Money(page);
    }

    void write(Determination<?> determination) {
        determination.benefit().ifPresent(b -> lines(b.content(), determination.status()));
        determination.continuation().ifPresent(this::continuation);
    }

    /** The amounts in one line, for a summary; empty where there are none. */
    String amounts(Determination<?> determination) {
        StringBuilder amounts = new StringBuilder();
        determination.benefit().ifPresent(b -> {
            b.content()
                    .parts()
                    .forEach(
                            (part, amount) -> amounts.append(page.in("，", ", ")).append(part(part, amount)));
            b.content()
                    .bands()
                    .forEach(band -> amounts.append(page.in("，", ", ")).append(band(band)));
        });
        return determination.status() == Status.UNDETERMINED ? "" : amounts.toString();
    }

    private String part(Part part, AmountRange amount) {
        return page.in(part.label()) + page.in("：", ": ") + page.ink().bold(money.of(part, amount));
    }

    private void lines(Benefit.Content content, Status status) {
        ImmutableList<String> lines = lines(content);
        if (status == Status.UNDETERMINED && !lines.isEmpty()) {
            page.line(1, page.in("若符合条件：", "If eligible:"));
            lines.forEach(l -> page.line(2, l));
        } else {
            lines.forEach(l -> page.line(1, l));
        }
    }

    private ImmutableList<String> lines(Benefit.Content content) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        content.parts().forEach((part, amount) -> lines.add(part(part, amount)));
        content.bands().forEach(b -> lines.add(band(b)));
        content.services().forEach(s -> lines.add(page.in("服务：", "service: ") + page.in(s)));
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
