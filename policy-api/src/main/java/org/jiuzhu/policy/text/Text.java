package org.jiuzhu.policy.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A policy document (政策文件): a law, a ministry's measure, a city's plan. Every rule cites a clause of one.
 *
 * @param id a short id that is unique over all texts, such as {@code 57号}
 * @param title its title
 * @param number its document number (文号), or its title again where it has none
 * @param inForce from which to which day it is in force
 */
public record Text(String id, Label title, String number, Period inForce) {

    /**
     * Checks that the id and the number are not blank.
     *
     * @param id a short id that is unique over all texts, such as {@code 57号}
     * @param title its title
     * @param number its document number (文号), or its title again where it has none
     * @param inForce from which to which day it is in force
     * @throws IllegalArgumentException if one is
     */
    public Text {
        checkArgument(!id.isBlank() && !number.isBlank(), "a text needs an id and a number: '%s', '%s'", id, number);
    }

    /**
     * A clause of this text.
     *
     * @param locator where it stands, as the text numbers it: {@code 二（四）} or {@code §13}
     * @return the clause
     */
    public Clause clause(String locator) {
        return new Clause(this, locator);
    }
}
