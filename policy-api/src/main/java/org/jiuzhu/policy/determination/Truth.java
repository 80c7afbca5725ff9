package org.jiuzhu.policy.determination;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** One of three truth values. */
public enum Truth implements Coded {
    /** It holds, whatever is still unknown. */
    MET("met", "符合", "met"),
    /** It does not hold, whatever is still unknown. */
    NOT_MET("not-met", "不符合", "not met"),
    /** It depends on something unknown. */
    UNDETERMINED("undetermined", "待定", "undetermined");

    private final String code;
    private final Label label;

    Truth(String code, String zh, String en) {
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
