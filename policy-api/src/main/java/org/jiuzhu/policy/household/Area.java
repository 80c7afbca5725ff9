package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Urban or rural (城乡): which of two standards counts for a household. */
public enum Area implements Coded {
    /** 城市: the urban standard. */
    URBAN("urban", "城市", "urban"),
    /** 农村: the rural standard. */
    RURAL("rural", "农村", "rural");

    private final String code;
    private final Label label;

    Area(String code, String zh, String en) {
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
