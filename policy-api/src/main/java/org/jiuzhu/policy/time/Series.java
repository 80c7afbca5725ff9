package org.jiuzhu.policy.time;

import java.util.Optional;
import java.util.function.Function;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** What stands beside each other in a ledger, so that whoever draws or writes one has no list of its own. */
public enum Series implements Coded {
    /** What was decided; nothing where no decision counts. */
    DECIDED("decided", "决定", "decided", line -> line.decided().map(AmountRange::exactly)),
    /** What the rules come to. */
    COMPUTED("computed", "算得", "computed", line -> Optional.of(line.computed())),
    /** What was paid. */
    PAID("paid", "发放", "paid", line -> Optional.of(AmountRange.exactly(line.paid())));

    private final String code;
    private final Label label;
    private final Function<LedgerLine, Optional<AmountRange>> amount;

    Series(String code, String zh, String en, Function<LedgerLine, Optional<AmountRange>> amount) {
        this.code = code;
        this.label = Label.of(zh, en);
        this.amount = amount;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * What it has on a line.
     *
     * @param line the line
     * @return the amount for each month of the line; empty where there is none to speak of, which is not nothing
     */
    public Optional<AmountRange> of(LedgerLine line) {
        return amount.apply(line);
    }
}
