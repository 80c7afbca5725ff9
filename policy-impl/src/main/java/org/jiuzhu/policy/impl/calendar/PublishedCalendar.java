package org.jiuzhu.policy.impl.calendar;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.text.PolicyException;

/** The working calendar as the State Council published it, year by year. A year that is not in the data is an error. */
public final class PublishedCalendar implements WorkingCalendar {

    // decisions without a procedure need no calendar
    private static final Supplier<Days> SHIPPED = Suppliers.memoize(PublishedCalendar::read);

    private PublishedCalendar() {}

    /**
     * What was published.
     *
     * @param exceptions the days that are no ordinary ones, and whether they are working days
     * @param years the years that were published
     */
    private record Days(ImmutableMap<LocalDate, Boolean> exceptions, ImmutableSortedSet<Integer> years) {}

    /**
     * The calendar that ships.
     *
     * @return the calendar
     */
    public static PublishedCalendar shipped() {
        return new PublishedCalendar();
    }

    private static Days read() {
        InputStream csv = Objects.requireNonNull(
                PublishedCalendar.class.getResourceAsStream("cn-holidays.csv"), "cn-holidays.csv");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
            ImmutableMap.Builder<LocalDate, Boolean> exceptions = ImmutableMap.builder();
            ImmutableSortedSet.Builder<Integer> years = ImmutableSortedSet.naturalOrder();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                LocalDate day = day(line);
                exceptions.put(day, line.startsWith("workday", line.indexOf(',') + 1));
                years.add(day.getYear());
            }
            return new Days(exceptions.buildOrThrow(), years.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // there are a thousand days, and a formatter takes ten times as long
    private static LocalDate day(String line) {
        return LocalDate.of(
                Integer.parseInt(line, 0, 4, 10), Integer.parseInt(line, 5, 7, 10), Integer.parseInt(line, 8, 10, 10));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        Days days = SHIPPED.get();
        if (!days.years.contains(day.getYear())) {
            throw new PolicyException("the working calendar has no data for " + day.getYear()
                    + ": holidays are published each autumn for the next year; give the engine a calendar that has it");
        }
        Boolean exception = days.exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public String version() {
        ImmutableSortedSet<Integer> years = SHIPPED.get().years;
        return "cn-holidays " + years.first() + "-" + years.last();
    }
}
