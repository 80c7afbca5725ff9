package org.jiuzhu.policy.impl.calendar;

import com.google.common.base.Splitter;
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
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.text.PolicyException;

/** The working calendar as the State Council published it, year by year. A year that is not in the data is an error. */
public final class PublishedCalendar implements WorkingCalendar {

    private static final Supplier<PublishedCalendar> SHIPPED = Suppliers.memoize(PublishedCalendar::read);

    private final ImmutableMap<LocalDate, Boolean> exceptions;
    private final ImmutableSet<Year> years;

    private PublishedCalendar(ImmutableMap<LocalDate, Boolean> exceptions) {
        this.exceptions = exceptions;
        this.years = exceptions.keySet().stream().map(Year::from).collect(ImmutableSet.toImmutableSet());
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
                List<String> fields = Splitter.on(',').splitToList(line);
                exceptions.put(LocalDate.parse(fields.get(0)), fields.get(1).equals("workday"));
            }
            return new PublishedCalendar(exceptions.buildOrThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(Year.from(day))) {
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
        return "cn-holidays " + years.stream().min(Year::compareTo).orElseThrow() + "-"
                + years.stream().max(Year::compareTo).orElseThrow();
    }
}
