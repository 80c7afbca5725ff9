package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** The time that an amount is stated for. */
public enum Per implements Coded {
    /** Each month. */
    MONTH("month", "每月", "a month"),
    /** Each year, or the last twelve months together; a month is a twelfth of it. */
    YEAR("year", "每年（或最近12个月合计）", "a year (or the last 12 months together)");

    private final String code;
    private final Label label;

    Per(String code, String zh, String en) {
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
}
