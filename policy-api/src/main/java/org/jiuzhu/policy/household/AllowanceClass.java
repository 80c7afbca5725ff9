package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Classes of dibao households (低保类别), a local classification that reviews depend on. */
public enum AllowanceClass implements Coded {
    /** A类. */
    A("a", "A类", "class A"),
    /** B类. */
    B("b", "B类", "class B"),
    /** C类. */
    C("c", "C类", "class C");

    private final String code;
    private final Label label;

    AllowanceClass(String code, String zh, String en) {
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
