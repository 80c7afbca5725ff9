package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** The two types of temporary assistance. */
public enum HardshipType implements Coded {
    /** 急难型: sudden, needs help at once. */
    EMERGENCY("emergency", "急难型", "emergency type"),
    /** 支出型: necessary expenditure has grown beyond what the family can bear. */
    EXPENDITURE("expenditure", "支出型", "expenditure type");

    private final String code;
    private final Label label;

    HardshipType(String code, String zh, String en) {
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
