package org.jiuzhu.jurisdiction.national.disaster;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** 住房倒损程度: what a disaster did to the home, as it was verified. */
public enum HomeDamage implements Coded {
    /** 倒塌. */
    COLLAPSED("collapsed", "倒塌", "collapsed"),
    /** 严重损坏. */
    SEVERE("severe", "严重损坏", "severely damaged"),
    /** 一般损坏. */
    GENERAL("general", "一般损坏", "damaged"),
    /** 未倒损. */
    NONE("none", "没有倒损", "not damaged");

    private final String code;
    private final Label label;

    HomeDamage(String code, String zh, String en) {
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
