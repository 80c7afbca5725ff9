package org.jiuzhu.policy.procedure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiuzhu.policy.text.PolicyException;

/** Reads the CSV form of {@link WorkingCalendar}. */
final class CalendarCsv {

    private static final String HEADER = "date,kind,name_zh";
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private final String name;
    private final TreeMap<LocalDate, Boolean> days = new TreeMap<>();
    private int line;

    private CalendarCsv(String name) {
        this.name = name;
    }

    static WorkingCalendar read(String name, Reader csv) {
        // not closed: whoever opened the reader closes it
        BufferedReader lines = new BufferedReader(csv);
        try {
            return new CalendarCsv(name).calendar(lines);
        } catch (IOException e) {
            throw new PolicyException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private WorkingCalendar calendar(BufferedReader lines) throws IOException {
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            line++;
            if (line == 1) {
                header(text.startsWith("\uFEFF") ? text.substring(1) : text);
            } else if (!text.isBlank()) {
                day(Splitter.on(',').trimResults().splitToList(text));
            }
        }
        if (days.isEmpty()) {
            throw new PolicyException(name + ": lists no day; expected the line '" + HEADER
                    + "' and below it lines as '" + "2027-01-01,holiday,元旦'");
        }
        TreeSet<Integer> years = new TreeSet<>();
        days.keySet().forEach(d -> years.add(d.getYear()));
        years.forEach(this::checkWhole);
        return ListedCalendar.of(name, ImmutableSortedSet.copyOf(years), ImmutableSortedMap.copyOf(days));
    }

    private void header(String text) {
        if (!text.strip().equals(HEADER)) {
            throw wrong("expected the header '" + HEADER + "', not '" + text + "'");
        }
    }

    private void day(List<String> fields) {
        if (fields.size() != 3) {
            throw wrong("has " + fields.size() + " fields; expected three: " + HEADER);
        }
        LocalDate day = date(fields.get(0));
        boolean works = switch (fields.get(1)) {
            case "workday" -> true;
            case "holiday" -> false;
            default ->
                throw wrong(
                        "kind: expected holiday (offices rest) or workday (they work), not '" + fields.get(1) + "'");
        };
        if (days.put(day, works) != null) {
            throw wrong("date: " + day + " is listed a second time; list each day once");
        }
    }

    // there are a thousand days, and a formatter takes ten times as long
    private LocalDate date(String text) {
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && DIGITS.countIn(text) == 8) {
            try {
                return LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10));
            } catch (DateTimeException e) {
                throw new PolicyException(at("date: there is no day " + text + ": " + e.getMessage()), e);
            }
        }
        throw wrong("date: expected a day as 2027-01-01, not '" + text + "'");
    }

    private void checkWhole(int year) {
        for (LocalDate always :
                new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 5, 1), LocalDate.of(year, 10, 1)}) {
            if (!Boolean.FALSE.equals(days.get(always))) {
                throw new PolicyException(name + ": the year " + year + " is not whole: " + always
                        + " is a statutory holiday in every year and is not listed as one; list all holidays of " + year
                        + " and the weekend days that are worked instead, or leave out its days");
            }
        }
    }

    private PolicyException wrong(String what) {
        return new PolicyException(at(what));
    }

    private String at(String what) {
        return name + " line " + line + ": " + what;
    }
}
