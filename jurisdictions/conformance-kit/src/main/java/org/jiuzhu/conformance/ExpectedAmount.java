package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalLong;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;

/** Amounts as case files write them: {@code "579.00"}, a range {@code ["390.00", "579.00"]}, an end that is {@code open}. */
final class ExpectedAmount {

    private static final String FORM =
            "an amount in yuan such as \"579.00\", a range such as [\"390.00\", \"579.00\"], or open";

    private ExpectedAmount() {}

    static AmountRange read(Entry entry) {
        if (entry.isWord("open")) {
            return AmountRange.OPEN;
        }
        if (!entry.isList()) {
            return AmountRange.exactly(yuan(entry));
        }
        ImmutableList<Entry> ends = entry.list(FORM);
        if (ends.size() != 2) {
            throw entry.wrong("expected " + FORM + ", found a list of " + ends.size());
        }
        OptionalLong least = end(ends.get(0));
        OptionalLong most = end(ends.get(1));
        if (least.isPresent() && least.equals(most)) {
            throw entry.wrong("both ends are the same; write the amount alone");
        }
        if (least.isPresent() && most.isPresent() && least.getAsLong() > most.getAsLong()) {
            throw entry.wrong("the range ends before it begins");
        }
        return new AmountRange(least, most);
    }

    private static OptionalLong end(Entry entry) {
        return entry.isWord("open") ? OptionalLong.empty() : OptionalLong.of(Yuan.toFen(yuan(entry)));
    }

    static MonetaryAmount yuan(Entry entry) {
        try {
            return Yuan.of(entry.scalar(FORM));
        } catch (IllegalArgumentException e) {
            throw entry.wrong(e.getMessage() + "; expected " + FORM, e);
        }
    }

    static String shown(AmountRange amount) {
        if (amount.exact().isPresent()) {
            return Yuan.toText(amount.exact().get());
        }
        if (amount.least().isEmpty() && amount.most().isEmpty()) {
            return "open";
        }
        List<String> ends = List.of(
                amount.least().map(Yuan::toText).orElse("open"),
                amount.most().map(Yuan::toText).orElse("open"));
        return "[" + String.join(", ", ends) + "]";
    }
}
