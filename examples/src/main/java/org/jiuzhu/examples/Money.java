package org.jiuzhu.examples;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;

/** Amounts in words. */
final class Money {

    private final Page page;

    Money(Page page) {
        this.page = page;
    }

    String of(Part part, AmountRange amount) {
        return switch (part.frequency()) {
            case ONCE -> once(amount);
            case MONTHLY -> words(amount, page.in(" 元/月", " yuan a month"));
            case EACH_TERM -> words(amount, page.in(" 元/学期", " yuan a term"));
        };
    }

    /** A band that an amount is chosen from. */
    String band(AmountRange low, AmountRange high) {
        if (low.exact().isPresent() && high.exact().isPresent()) {
            return once(new AmountRange(low.leastFen(), high.mostFen()));
        }
        return once(low) + page.in(" 至 ", " to ") + once(high);
    }

    /** Whether nothing is known of an amount; that it is not negative says nothing. */
    static boolean isOpen(AmountRange amount) {
        return amount.leastFen().orElse(0) <= 0 && amount.most().isEmpty();
    }

    private String once(AmountRange amount) {
        return words(amount, page.in(" 元", " yuan"));
    }

    private String words(AmountRange amount, String unit) {
        Optional<String> exact = amount.exact().map(Yuan::toText);
        Optional<String> least = amount.least().map(Yuan::toText);
        Optional<String> most = amount.most().map(Yuan::toText);
        if (exact.isPresent()) {
            return exact.get() + unit;
        }
        if (least.isPresent() && most.isPresent()) {
            return least.get() + "–" + most.get() + unit;
        }
        if (isOpen(amount)) {
            return page.in("数额待定", "amount open");
        }
        return least.map(l -> page.in("至少 ", "at least ") + l + unit)
                .or(() -> most.map(m -> page.in("至多 ", "at most ") + m + unit))
                .orElseThrow();
    }
}
