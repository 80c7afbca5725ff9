package org.jiuzhu.examples;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jiuzhu.policy.time.Months;

/** Years and months below the lanes; of a long history as many as have room. */
final class TimeAxis {

    private final Svg svg;
    private final Months months;
    private final double left;
    private final double month;

    TimeAxis(Svg svg, Months months, double left, double month) {
        this.svg = svg;
        this.months = months;
        this.left = left;
        this.month = month;
    }

    void write(double top, double bottom) {
        int step = step();
        double free = left;
        for (YearMonth at : months.all()) {
            double x = left + months.first().until(at, ChronoUnit.MONTHS) * month;
            boolean isYear = at.getMonthValue() == 1 || at.equals(months.first());
            boolean isStep = (at.getMonthValue() - 1) % step == 0;
            if (isYear) {
                svg.empty("line", "class", "rule year", "x1", x, "y1", top, "x2", x, "y2", bottom + 4);
            } else if (isStep) {
                svg.empty("line", "class", "rule", "x1", x, "y1", bottom - 2, "x2", x, "y2", bottom + 3);
            }
            String label = isYear ? year(at) : String.valueOf(at.getMonthValue());
            double wide = StripPicture.wide(label) + 6;
            double right = left + (months.first().until(months.last(), ChronoUnit.MONTHS) + 1) * month;
            if ((isYear || isStep) && x >= free && x + wide - 6 <= right + 6) {
                svg.text("text", label, "x", x + 2, "y", bottom + 12, "class", "faint");
                free = x + wide;
            }
        }
        double right = left + months.all().size() * month;
        svg.empty("line", "class", "rule", "x1", left, "y1", bottom, "x2", right, "y2", bottom);
    }

    private static String year(YearMonth at) {
        return at.getMonthValue() == 1 ? String.valueOf(at.getYear()) : at.toString();
    }

    private int step() {
        if (month >= StripPicture.wide("12") + 8) {
            return 1;
        }
        // between years there has to be room for the number of a year
        double wide = StripPicture.wide("2022") + 8;
        return 3 * month >= wide ? 3 : 6 * month >= wide ? 6 : 12;
    }
}
