package org.example.beiling;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** How a household heats. */
public enum Heating implements Coded {
    /** From the heating plant, by bill. */
    CENTRAL("central", "集中供暖", "central heating"),
    /** With coal in its own stove. */
    COAL("coal", "燃煤自采暖", "a coal stove"),
    /** With electricity or gas of its own. */
    OTHER("other", "电、气自采暖", "electricity or gas"),
    /** Not at all. */
    NONE("none", "不采暖", "no heating");

    private final String code;
    private final Label label;

    Heating(String code, String zh, String en) {
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
