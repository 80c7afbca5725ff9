package org.jiuzhu.jurisdiction.national.education;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Schools of compulsory education (义务教育学校). */
public enum CompulsorySchool implements Coded {
    /** 小学. */
    PRIMARY("primary", "小学", "primary school"),
    /** 初中. */
    JUNIOR_SECONDARY("junior-secondary", "初中", "junior secondary school"),
    /** 特殊教育学校. */
    SPECIAL("special", "特殊教育学校", "special school");

    private final String code;
    private final Label label;

    CompulsorySchool(String code, String zh, String en) {
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
