package org.jiuzhu.conformance;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** What cases can show of a condition. */
enum Mark implements Coded {
    /** It held. */
    MET("met", "符合", "met", "✓"),
    /** It did not hold. */
    NOT_MET("not-met", "不符合", "not met", "✗"),
    /** It was open. */
    UNDETERMINED("undetermined", "待定", "undetermined", "?"),
    /** The first of two numbers or days was the smaller one. */
    BELOW("below", "低于", "below", "<"),
    /** The two were the same. */
    AT("at", "恰好相等", "exactly at", "="),
    /** The first was the larger one. */
    ABOVE("above", "高于", "above", ">"),
    /** It settled the whole alone, once by holding and once by not holding. */
    ALONE("alone", "单独决定结果", "decided alone", "⇄");

    private final String code;
    private final Label label;
    private final String sign;

    Mark(String code, String zh, String en, String sign) {
        this.code = code;
        this.label = Label.of(zh, en);
        this.sign = sign;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    /** One character for it. */
    String sign() {
        return sign;
    }
}
