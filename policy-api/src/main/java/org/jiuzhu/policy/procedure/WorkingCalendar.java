package org.jiuzhu.policy.procedure;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Reader;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which days are working days (工作日): statutory holidays and the weekend days that are worked instead are published each autumn for the next
 * year (国务院办公厅关于部分节假日安排的通知), and cannot be computed. A calendar therefore knows whole years, and says which. The library ships
 * one, {@code PolicyEngine.calendar()}; an embedder puts years of its own behind it, or before it, with {@link #orElse}:
 *
 * <pre>{@code
 * WorkingCalendar next = WorkingCalendar.read("holidays-2027.csv", reader);
 * engine = engine.withCalendar(engine.calendar().orElse(next));
 * }</pre>
 */
public interface WorkingCalendar {

    /** {@return the years that it knows, each of them whole; of a day of another year it says nothing} */
    ImmutableSortedSet<Integer> years();

    /**
     * Whether offices work on a day.
     *
     * @param day a day of one of the {@link #years}
     * @return true if it is a working day
     * @throws org.jiuzhu.policy.text.PolicyException if the year of the day is not one of them
     */
    boolean isWorkingDay(LocalDate day);

    /** {@return the name and version of the data, for receipts; other data have another version} */
    String version();

    /**
     * The last day of a time limit. The day on which it begins is not counted (Civil Code, article 201); of working days only working
     * days are counted. A limit in calendar days that ends on a day off is not moved by this library: the texts count a notice in plain
     * days.
     *
     * @param begin the day on which the time begins
     * @param limit how long it is
     * @return the last day; empty if it has to be counted through a year that is not one of the {@link #years}
     */
    default Optional<LocalDate> end(LocalDate begin, TimeLimit limit) {
        if (limit instanceof TimeLimit.CalendarDays) {
            return Optional.of(begin.plusDays(limit.days()));
        }
        LocalDate day = begin;
        for (int counted = 0; counted < limit.days(); ) {
            day = day.plusDays(1);
            if (!years().contains(day.getYear())) {
                return Optional.empty();
            }
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return Optional.of(day);
    }

    /**
     * This calendar for the years that it knows, and another one for the years that only that one knows. What this one says of a year it says
     * alone: the two are not mixed within a year.
     *
     * @param other the calendar for other years
     * @return a calendar that knows the years of both
     */
    default WorkingCalendar orElse(WorkingCalendar other) {
        return new CalendarChain(this, other);
    }

    /**
     * Reads a calendar from CSV, the form in which the library's own is kept:
     *
     * <pre>
     * date,kind,name_zh
     * 2027-01-01,holiday,元旦
     * 2027-02-20,workday,春节
     * </pre>
     *
     * <table>
     * <caption>The columns, in this order</caption>
     * <tr><td>{@code date}</td><td>a day, as 2027-01-01; each at most once</td></tr>
     * <tr><td>{@code kind}</td><td>{@code holiday} if offices rest on it, {@code workday} if they work on it (a weekend day worked instead)</td></tr>
     * <tr><td>{@code name_zh}</td><td>the holiday that it belongs to, for people; may be empty</td></tr>
     * </table>
     *
     * <p>Days that are not listed are working days from Monday to Friday. A year is listed whole or not at all: 1 January, 1 May and 1 October, which
     * are holidays in every year, have to be among its days, so that half a list is not taken for a year.
     *
     * @param name the name of the file, for messages and receipts
     * @param csv the text
     * @return the calendar; its version has the name, the years and a digest of the days
     * @throws org.jiuzhu.policy.text.PolicyException with the name and the line, if the text has another form or a year is not whole
     */
    static WorkingCalendar read(String name, Reader csv) {
        return CalendarCsv.read(name, csv);
    }
}
