package org.jiuzhu.policy.procedure;

import java.time.LocalDate;

/**
 * Which days are working days (工作日): statutory holidays and the weekend days that are worked instead are data of each year, and cannot be
 * computed. The library ships one for the years that have been published; an embedder can give its own.
 */
public interface WorkingCalendar {

    /**
     * Whether offices work on a day.
     *
     * @param day the day
     * @return true if it is a working day
     * @throws org.jiuzhu.policy.text.PolicyException if there is no data for the year of the day
     */
    boolean isWorkingDay(LocalDate day);

    /** {@return the name and version of the data, for receipts} */
    String version();

    /**
     * The last day of a time limit. The day on which it begins is not counted (Civil Code, article 201); of working days only working
     * days are counted. A limit in calendar days that ends on a day off is not moved by this library: the texts count a notice in plain
     * days.
     *
     * @param begin the day on which the time begins
     * @param limit how long it is
     * @return the last day
     * @throws org.jiuzhu.policy.text.PolicyException if there is no data for a year that has to be counted through
     */
    default LocalDate end(LocalDate begin, TimeLimit limit) {
        if (limit instanceof TimeLimit.CalendarDays) {
            return begin.plusDays(limit.days());
        }
        LocalDate day = begin;
        for (int counted = 0; counted < limit.days(); ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }
}
