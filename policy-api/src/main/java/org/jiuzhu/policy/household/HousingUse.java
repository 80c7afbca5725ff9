package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** How a dwelling is used. */
public enum HousingUse implements Coded {
    /** 自住. */
    OWN_HOME("own-home", "自住", "lived in by the family"),
    /** 出租. */
    LET("let", "出租", "let"),
    /** 非居住类房屋. */
    BUSINESS("business", "非居住用房", "not for living"),
    /** 闲置. */
    IDLE("idle", "闲置", "empty");

    private final String code;
    private final Label label;

    HousingUse(String code, String zh, String en) {
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
