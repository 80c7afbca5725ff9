package org.jiuzhu.policy.procedure;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A calendar that lists the days that are no ordinary ones.
 *
 * @param version the name of the file that they come from, the years, and a digest of the days
 * @param years the years that are listed
 * @param exceptions the days, and whether offices work on them
 */
record ListedCalendar(String version, ImmutableSortedSet<Integer> years, ImmutableMap<LocalDate, Boolean> exceptions)
        implements WorkingCalendar {

    static ListedCalendar of(
            String name, ImmutableSortedSet<Integer> years, ImmutableSortedMap<LocalDate, Boolean> exceptions) {
        // a list with one day more is another calendar
        String digest = Hashing.sha256()
                .hashString(exceptions.toString(), StandardCharsets.UTF_8)
                .toString();
        String span = years.size() == 1 ? "" + years.first() : years.first() + "-" + years.last();
        return new ListedCalendar(
                name + " " + span + " " + digest.substring(0, 16), years, ImmutableMap.copyOf(exceptions));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new PolicyException(
                    "the working calendar " + version + " has no days of " + day.getYear() + ", only of " + years);
        }
        Boolean exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
