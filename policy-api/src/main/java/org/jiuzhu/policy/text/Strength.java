package org.jiuzhu.policy.text;

/** How strongly a sentence of a policy document binds. */
public enum Strength implements Coded {
    /** It binds: 应当, 不再, 给予, or a plain statement. */
    SHALL("shall", "应当", "shall"),
    /** 可, 可以: the authority may; where it has not said so, a result is at its discretion. */
    MAY("may", "可以", "may"),
    /** 原则上: binds in principle; a departure is a warning, not an error. */
    IN_PRINCIPLE("in-principle", "原则上", "in principle"),
    /** 探索, 推进, 鼓励: encouraged; in force only where the authority has taken it up. */
    ENCOURAGED("encouraged", "鼓励", "encouraged");

    private final String code;
    private final Label label;

    Strength(String code, String zh, String en) {
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

    /** {@return whether it is for the authority to say if the rule is used: {@link #MAY} and {@link #ENCOURAGED}} */
    public boolean leavesDiscretion() {
        return this == MAY || this == ENCOURAGED;
    }
}
