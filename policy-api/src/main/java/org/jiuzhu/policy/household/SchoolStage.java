package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Stages of schooling (学段). */
public enum SchoolStage implements Coded {
    /** Not at school. */
    NONE("none", "不在校", "not at school"),
    /** 学前教育. */
    PRESCHOOL("preschool", "学前教育", "preschool"),
    /** 义务教育. */
    COMPULSORY("compulsory", "义务教育", "compulsory education"),
    /** 普通高中. */
    UPPER_SECONDARY("upper-secondary", "普通高中", "upper secondary"),
    /** 中等职业教育. */
    VOCATIONAL_SECONDARY("vocational-secondary", "中等职业教育", "secondary vocational"),
    /** 专科、高职. */
    JUNIOR_COLLEGE("junior-college", "大学专科（含高职）", "junior college"),
    /** 本科. */
    BACHELOR("bachelor", "大学本科", "bachelor"),
    /** 硕士、博士研究生. */
    POSTGRADUATE("postgraduate", "研究生", "postgraduate");

    private final String code;
    private final Label label;

    SchoolStage(String code, String zh, String en) {
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
