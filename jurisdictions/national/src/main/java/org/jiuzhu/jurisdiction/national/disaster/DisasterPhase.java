package org.jiuzhu.jurisdiction.national.disaster;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** 救助阶段: how far relief has come after a disaster, as the authority declared. */
public enum DisasterPhase implements Coded {
    /** 应急期: an emergency response is running. */
    EMERGENCY("emergency", "应急期", "emergency"),
    /** 过渡期: the emergency is over, and homes or livelihoods are not restored yet. */
    TRANSITION("transition", "过渡期", "transition"),
    /** 过渡期结束: it is over. */
    OVER("over", "过渡期已结束", "transition is over");

    private final String code;
    private final Label label;

    DisasterPhase(String code, String zh, String en) {
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
