package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Label;

/** What a value of an expression is measured in. */
public enum Unit {
    /** True or false. */
    TRUTH("", ""),
    /** Money; inside the library in fen, shown in yuan. */
    MONEY("元", "yuan"),
    /** A plain number. */
    NUMBER("", ""),
    /** Persons. */
    PERSONS("人", "persons"),
    /** Completed years. */
    YEARS("周岁", "years"),
    /** Months. */
    MONTHS("个月", "months"),
    /** A share or a multiple, such as 0.30. */
    RATE("", ""),
    /** A day. */
    DAY("", ""),
    /** One of a list of coded values. */
    CODE("", "");

    private final String zh;
    private final String en;

    Unit(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /**
     * A number with this unit behind it.
     *
     * @param number the number as text
     * @return the text in both languages
     */
    public Label of(String number) {
        return Label.of(number + zh, en.isEmpty() ? number : number + " " + en);
    }
}
