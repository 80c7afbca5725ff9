package org.jiuzhu.policy.time;

import java.util.Optional;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** What stands beside each other in a ledger, so that whoever draws or writes one has no list of its own. */
public enum Series implements Coded {
    /** What was decided; nothing where no decision counts. */
    DECIDED("decided", "决定", "decided"),
    /** What is right. */
    RIGHT("right", "应得", "right"),
    /** What was paid. */
    PAID("paid", "发放", "paid");

    private final String code;
    private final Label label;

    Series(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
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
        return switch (this) {
            case DECIDED -> line.decided().map(AmountRange::exactly);
            case RIGHT -> Optional.of(line.right());
            case PAID -> Optional.of(AmountRange.exactly(line.paid()));
        };
    }
}
