package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** How a person is related to the applicant or to the member in question. */
public enum Relationship implements Coded {
    /** 本人. */
    APPLICANT("applicant", "申请人本人", "the applicant"),
    /** 配偶. */
    SPOUSE("spouse", "配偶", "spouse"),
    /** 子女. */
    CHILD("child", "子女", "child"),
    /** 父母. */
    PARENT("parent", "父母", "parent"),
    /** 兄弟姐妹. */
    SIBLING("sibling", "兄弟姐妹", "sibling"),
    /** 祖父母、外祖父母. */
    GRANDPARENT("grandparent", "祖父母、外祖父母", "grandparent"),
    /** 孙子女、外孙子女. */
    GRANDCHILD("grandchild", "孙子女、外孙子女", "grandchild"),
    /** 其他. */
    OTHER("other", "其他", "other");

    private final String code;
    private final Label label;

    Relationship(String code, String zh, String en) {
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
