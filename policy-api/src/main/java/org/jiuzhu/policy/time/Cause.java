package org.jiuzhu.policy.time;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Why results come out otherwise from a day on. */
public enum Cause implements Coded {
    /** A fact of the family has changed. */
    FACT("fact", "情况变化", "a fact has changed"),
    /** A day has come that facts speak of, or that is so many months or years from one: a birthday, the end of a run-on, three months of a stay. */
    DATE("date", "日期届至", "a day has come"),
    /** A rule begins or ends. */
    RULE("rule", "规定起止", "a rule begins or ends"),
    /** A figure that was published begins or ends, or is confirmed no longer. */
    STANDARD("standard", "标准起止", "a published standard begins or ends"),
    /** A setting begins or ends. */
    SETTING("setting", "设置起止", "a setting begins or ends"),
    /** A calendar year begins, and with it other figures of the year before. */
    YEAR("year", "年度更替", "a year begins");

    private final String code;
    private final Label label;

    Cause(String code, String zh, String en) {
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
