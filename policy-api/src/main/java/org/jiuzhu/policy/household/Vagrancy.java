package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Whether somebody lives on the street or begs (流浪、乞讨), when found or when asking for help. */
public enum Vagrancy implements Coded {
    /** Neither now nor soon. */
    NONE("none", "没有流浪、乞讨", "not on the street"),
    /** 即将流浪或者乞讨. */
    IMMINENT("imminent", "即将流浪或者乞讨", "about to be on the street"),
    /** 正在流浪或者乞讨. */
    PRESENT("present", "正在流浪或者乞讨", "on the street or begging");

    private final String code;
    private final Label label;

    Vagrancy(String code, String zh, String en) {
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
