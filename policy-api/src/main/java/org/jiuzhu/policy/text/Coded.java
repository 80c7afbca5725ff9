package org.jiuzhu.policy.text;

/** Something with a fixed code for files and a label for people: a kind of income, a body, a programme. */
public interface Coded {

    /** {@return the code used in files: lower case, words joined by hyphens, never changed once published} */
    String code();

    /** {@return the name that people read} */
    Label label();
}
