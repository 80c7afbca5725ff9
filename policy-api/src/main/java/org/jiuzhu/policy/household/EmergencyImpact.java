package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** How hard a public emergency (突发公共事件) hits the place where a household lives, as declared. */
public enum EmergencyImpact implements Coded {
    /** Not in an affected area. */
    NONE("none", "不在受影响地区", "not in an affected area"),
    /** 受影响地区, not badly. */
    AFFECTED("affected", "在受影响地区", "in an affected area"),
    /** 受影响严重地区. */
    SEVERE("severe", "在受影响严重地区", "in a badly affected area");

    private final String code;
    private final Label label;

    EmergencyImpact(String code, String zh, String en) {
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
