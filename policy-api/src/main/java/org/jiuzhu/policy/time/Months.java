package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.stream.LongStream;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Calendar months that follow each other, both ends included. From which month a day counts is for a rule to say, so a period of days does not become months by itself.
 *
 * @param first the first month
 * @param last the last month
 */
public record Months(YearMonth first, YearMonth last) {

    /** The most months that are looked at together. */
    public static final int MOST = 1_200;

    /**
     * Checks the order of the ends.
     *
     * @param first the first month
     * @param last the last month
     * @throws PolicyException if the last is before the first, or there are more than {@link #MOST}
     */
    public Months {
        if (last.isBefore(first)) {
            throw new PolicyException("months end with " + last + ", before they begin with " + first);
        }
        if (first.plusMonths(MOST).isBefore(last.plusMonths(1))) {
            throw new PolicyException("months from " + first + " to " + last + " are more than " + MOST);
        }
    }

    /**
     * Reads months.
     *
     * @param text the first and the last, as {@code 2022-01/2022-12}, or one, as {@code 2022-01}
     * @return the months
     * @throws PolicyException if it is no such text, or as the constructor
     */
    public static Months of(String text) {
        int slash = text.indexOf('/');
        try {
            return slash < 0
                    ? new Months(YearMonth.parse(text), YearMonth.parse(text))
                    : new Months(YearMonth.parse(text.substring(0, slash)), YearMonth.parse(text.substring(slash + 1)));
        } catch (DateTimeParseException e) {
            throw new PolicyException("months: expected 2022-01 or 2022-01/2022-12, found '" + text + "'", e);
        }
    }

    /** {@return each month, in order} */
    public ImmutableList<YearMonth> all() {
        return LongStream.iterate(0, i -> !first.plusMonths(i).isAfter(last), i -> i + 1)
                .mapToObj(first::plusMonths)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the months as {@link #of} reads them} */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
