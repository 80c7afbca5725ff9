package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Label;

/** What a value of an expression is measured in. */
public enum Unit {
    /** True or false. */
    TRUTH("", "", ""),
    /** Money; inside the library in fen, shown in yuan. */
    MONEY("元", "yuan", "yuan"),
    /** A plain number. */
    NUMBER("", "", ""),
    /** Persons. */
    PERSONS("人", "person", "persons"),
    /** Completed years. */
    YEARS("周岁", "year", "years"),
    /** Months. */
    MONTHS("个月", "month", "months"),
    /** A share or a multiple, such as 0.30. */
    RATE("", "", ""),
    /** A day. */
    DAY("", "", ""),
    /** One of a list of coded values. */
    CODE("", "", "");

    private final String zh;
    private final String one;
    private final String many;

    Unit(String zh, String one, String many) {
        this.zh = zh;
        this.one = one;
        this.many = many;
    }

    /**
     * A number with this unit behind it, in English the singular behind a bare 1.
     *
     * @param number the number as text
     * @return the text in both languages
     */
    public Label of(String number) {
        String en = number.equals("1") ? one : many;
        return Label.of(number + zh, en.isEmpty() ? number : number + " " + en);
    }
}
