package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * The time that an amount is stated for. There is none for a day, for nobody says how many days of a month are worked: state what a month or a year came to.
 */
public enum Per implements Coded {
    /** Each month. */
    MONTH("month", "每月（按日计酬的，填一个月合计）", "a month (of pay by the day, what a month comes to)"),
    /** Each quarter, or the last three months together; a month is a third of it. */
    QUARTER("quarter", "每季度（或最近3个月合计）", "a quarter (or the last 3 months together)"),
    /** Each year, or the last twelve months together; a month is a twelfth of it. */
    YEAR("year", "每年（或最近12个月合计）", "a year (or the last 12 months together)"),
    /** Once, and not again: over how many months it is counted is for a text or the authority to say. */
    ONCE("once", "一次性", "once");

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
