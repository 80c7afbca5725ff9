package org.jiuzhu.policy.impl.calendar;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.text.PolicyException;

/** The working calendar as the State Council published it, year by year. A year that is not in the data is an error. */
public final class PublishedCalendar implements WorkingCalendar {

    private static final Supplier<PublishedCalendar> SHIPPED = Suppliers.memoize(PublishedCalendar::read);

    private final ImmutableMap<LocalDate, Boolean> exceptions;
    private final ImmutableSet<Integer> years;

    private PublishedCalendar(ImmutableMap<LocalDate, Boolean> exceptions) {
        this.exceptions = exceptions;
        Set<Integer> seen = new TreeSet<>();
        exceptions.keySet().forEach(d -> seen.add(d.getYear()));
        this.years = ImmutableSet.copyOf(seen);
    }

    /**
     * The calendar that ships.
     *
     * @return the calendar
     */
    public static PublishedCalendar load() {
        return SHIPPED.get();
    }

    private static PublishedCalendar read() {
        URL csv = Objects.requireNonNull(PublishedCalendar.class.getResource("cn-holidays.csv"), "cn-holidays.csv");
        try {
            ImmutableMap.Builder<LocalDate, Boolean> exceptions = ImmutableMap.builder();
            List<String> lines = Resources.readLines(csv, StandardCharsets.UTF_8);
            for (String line : lines.subList(1, lines.size())) {
                exceptions.put(day(line), line.startsWith("workday", line.indexOf(',') + 1));
            }
            return new PublishedCalendar(exceptions.buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // a thousand days are read whenever an engine is loaded, and a formatter takes ten times as long
    private static LocalDate day(String line) {
        return LocalDate.of(
                Integer.parseInt(line, 0, 4, 10), Integer.parseInt(line, 5, 7, 10), Integer.parseInt(line, 8, 10, 10));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new PolicyException("the working calendar has no data for " + day.getYear()
                    + ": holidays are published each autumn for the next year; give the engine a calendar that has it");
        }
        Boolean exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    @Override
    public String version() {
        return "cn-holidays " + Collections.min(years) + "-" + Collections.max(years);
    }
}
