package org.jiuzhu.policy.programme;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * Whose a programme is (救助对象): who can be eligible for it. A programme names its claimants, and what rules say of it they say of these: at load it is
 * an error to let in, shut out or pay anybody else, or to ask whether somebody else is eligible.
 */
public enum Claimant implements Coded {
    /** 家庭: the household as a whole (以户为单位). What rules pay to its members it gets as their sum. */
    HOUSEHOLD("household", "家庭", "household"),
    /** 个人: one person of a household alone (以人为单位, 单人保), whatever the others get. */
    PERSON("member", "个人", "person");

    private final String code;
    private final Label label;

    Claimant(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    /** {@return the code of the kind of entity that it is} */
    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
