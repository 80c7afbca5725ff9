package org.jiuzhu.policy.determination;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** What a determination says of a subject and a programme. */
public enum Status implements Coded {
    /** Eligible. */
    ELIGIBLE("eligible", "符合条件", "eligible"),
    /** 可: the conditions of a rule that the authority may use are met, and it has not said whether it does. */
    ELIGIBLE_AT_DISCRETION("eligible-at-discretion", "可予救助（由主管机关决定）", "eligible at the authority’s discretion"),
    /** 渐退期: the conditions are no longer met, and the benefit runs on for a time. */
    CONTINUES("continues", "进入渐退期", "runs on (gradual exit)"),
    /** 可: the benefit may run on for a time, and the authority has not said whether it does. */
    CONTINUES_AT_DISCRETION("continues-at-discretion", "可给予渐退期（由主管机关决定）", "may run on at the authority’s discretion"),
    /** Not eligible. */
    NOT_ELIGIBLE("not-eligible", "不符合条件", "not eligible"),
    /** Something unknown can still change it. */
    UNDETERMINED("undetermined", "待定", "undetermined");

    private final String code;
    private final Label label;

    Status(String code, String zh, String en) {
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
