package org.jiuzhu.policy.impl.calendar;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.jiuzhu.policy.procedure.WorkingCalendar;

/** The working calendar as the State Council published it, year by year, as far as the library ships it. */
public final class PublishedCalendar implements WorkingCalendar {

    // decisions without a procedure need no calendar
    private static final Supplier<WorkingCalendar> SHIPPED = Suppliers.memoize(PublishedCalendar::read);

    private PublishedCalendar() {}

    /**
     * The calendar that ships.
     *
     * @return the calendar
     */
    public static PublishedCalendar shipped() {
        return new PublishedCalendar();
    }

    private static WorkingCalendar read() {
        InputStream csv = Objects.requireNonNull(
                PublishedCalendar.class.getResourceAsStream("cn-holidays.csv"), "cn-holidays.csv");
        try (Reader lines = new InputStreamReader(csv, StandardCharsets.UTF_8)) {
            return WorkingCalendar.read("cn-holidays", lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImmutableSortedSet<Integer> years() {
        return SHIPPED.get().years();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return SHIPPED.get().isWorkingDay(day);
    }

    @Override
    public String version() {
        return SHIPPED.get().version();
    }
}
