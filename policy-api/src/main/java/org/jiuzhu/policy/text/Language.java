package org.jiuzhu.policy.text;

/** A language in which the library speaks to people. It is always passed in, never taken from the machine. */
public enum Language {
    /** Chinese (simplified). */
    ZH,
    /** English. */
    EN
}
