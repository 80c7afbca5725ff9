package org.jiuzhu.policy.programme;

/** How often money is paid. */
public enum Frequency {
    /** 按月: each month. */
    MONTHLY,
    /** 一次性: once. */
    ONCE,
    /** 按学期: each term of school. */
    EACH_TERM
}
