package org.jiuzhu.examples;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Series;

/** A ledger as a strip of months: for each thing that is paid a lane for each series, all of one scale, with figures in it. */
final class StripPicture {

    /** The least width in which labels and a year of months have room. */
    static final int LEAST_WIDTH = 320;

    static final int FONT = 12;
    private static final int MARGIN = 12;
    private static final int LINE = 17;
    private static final int LANE = 40;
    /** What a lane leaves above its highest amount, for the figure. */
    private static final int HEAD = 17;

    private final Page page;
    private final Months months;
    private final LocalDate known;
    private final int width;
    private final double left;
    private final double month;
    private final Svg svg = new Svg();

    StripPicture(Page page, Months months, LocalDate known, int width) {
        this.page = page;
        this.months = months;
        this.known = known;
        this.width = width;
        double label = ImmutableList.copyOf(Series.values()).stream()
                .mapToDouble(s -> wide(page.in(s.label())))
                .max()
                .orElse(0);
        this.left = MARGIN + label + 14;
        this.month = (width - MARGIN - left) / (months.first().until(months.last(), ChronoUnit.MONTHS) + 1);
    }

    private record Of(Programme<?> programme, String subject, Part part) {}

    /** The picture of a ledger. */
    String of(String place, List<LedgerLine> lines) {
        Map<Of, List<LedgerLine>> lanes = lines.stream()
                .collect(Collectors.groupingBy(
                        l -> new Of(l.programme(), l.subject(), l.part()), LinkedHashMap::new, Collectors.toList()));
        String title = page.in(
                "逐月对照 " + place + "，" + months + "，截至 " + known + " 已知道的",
                "Month by month, " + place + ", " + months + ", as known on " + known);
        List<String> above = TextLines.ofBold(title, width - 2 * MARGIN, FONT + 2);
        double y = MARGIN;
        for (String line : above) {
            y += LINE + 2;
            svg.text("text", line, "x", MARGIN, "y", y - 5, "class", "title");
        }
        for (Map.Entry<Of, List<LedgerLine>> lane : lanes.entrySet()) {
            y = group(lane.getKey(), lane.getValue(), y + 8);
        }
        if (lanes.isEmpty()) {
            y += LINE;
            svg.text("text", nothing(), "x", MARGIN, "y", y);
        }
        y = new Legend(page, svg, width).write(y + 14);
        return wrapped(title, lanes, (int) Math.ceil(y + MARGIN));
    }

    private String nothing() {
        return page.in("这些月份没有按月发放的项目", "nothing that is paid by the month in these months");
    }

    private String wrapped(String title, Map<Of, List<LedgerLine>> lanes, int height) {
        String desc = lanes.entrySet().stream()
                .map(e -> heading(e.getKey()) + page.in("：", ": ") + said(e.getValue()))
                .collect(Collectors.joining(" "));
        Svg whole = new Svg();
        whole.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "aria-labelledby",
                "months-title months-desc",
                "xml:lang",
                page.language() == Language.ZH ? "zh-CN" : "en");
        whole.text("title", title, "id", "months-title");
        whole.text("desc", lanes.isEmpty() ? nothing() : desc, "id", "months-desc");
        whole.raw(Style.sheet());
        whole.empty("rect", "class", "paper", "width", width, "height", height);
        return whole.raw(svg.toString()).close("svg").toString();
    }

    private String heading(Of of) {
        return new Headings(page).of(of.programme(), of.subject())
                + page.in("：", ": ")
                + page.in(of.part().label())
                + page.in("（元/月）", " (yuan a month)");
    }

    // the lines of the table in words, for who cannot see the picture
    private String said(List<LedgerLine> lines) {
        return lines.stream()
                .map(line -> line.months() + " "
                        + ImmutableList.copyOf(Series.values()).stream()
                                .map(s -> page.in(s.label()) + " "
                                        + s.of(line).map(this::words).orElse(page.in("无", "none")))
                                .collect(Collectors.joining(page.in("，", ", "))))
                .collect(Collectors.joining(page.in("；", "; "), "", page.in("。", ".")));
    }

    private String words(AmountRange amount) {
        if (Money.isOpen(amount)) {
            return page.in("未知", "unknown");
        }
        String least = amount.least().map(Yuan::toText).orElse("0.00");
        return amount.exact()
                .map(Yuan::toText)
                .orElseGet(() -> amount.most()
                        .map(most -> least + "–" + Yuan.toText(most))
                        .orElse(page.in("至少 ", "at least ") + least));
    }

    private double group(Of of, List<LedgerLine> lines, double top) {
        double y = top;
        for (String line : TextLines.ofBold(heading(of), width - 2 * MARGIN, FONT)) {
            y += LINE;
            svg.text("text", line, "x", MARGIN, "y", y, "class", "heading");
        }
        double first = y + 6;
        long most = most(lines);
        new TimeAxis(svg, months, left, month).write(first, first + Series.values().length * (LANE + 6.0));
        y = first;
        for (Series series : Series.values()) {
            double ground = y + LANE;
            svg.text("text", page.in(series.label()), "x", MARGIN, "y", ground - 6);
            for (Segment segment : Segment.of(series, lines, known)) {
                segment(series, segment, ground, most);
            }
            if (series == Series.RIGHT) {
                lines.stream()
                        .filter(LedgerLine::isToBeDecidedAnew)
                        .forEach(l -> svg.empty(
                                "rect",
                                "class",
                                "anew",
                                "x",
                                x(l.months().first()),
                                "y",
                                ground + 1.5,
                                "width",
                                x(l.months().last().plusMonths(1))
                                        - x(l.months().first())
                                        - 1,
                                "height",
                                3));
            }
            y = ground + 6;
        }
        return y + LINE + 2;
    }

    private static long most(List<LedgerLine> lines) {
        return lines.stream()
                .flatMap(l -> ImmutableList.copyOf(Series.values()).stream().flatMap(s -> s.of(l).stream()))
                .mapToLong(r -> r.mostFen().orElse(r.leastFen().orElse(0)))
                .max()
                .orElse(0);
    }

    private double x(YearMonth at) {
        return left + months.first().until(at, ChronoUnit.MONTHS) * month;
    }

    private void segment(Series series, Segment segment, double ground, long scale) {
        double from = x(segment.months().first());
        double end = x(segment.months().last().plusMonths(1));
        // a gap tells neighbours apart, where there is room for one
        double to = end - from > 4 ? end - 1 : end;
        svg.open("g");
        svg.text("title", segment.months() + " " + page.in(series.label()) + " " + figure(segment));
        double full = LANE - HEAD;
        double height = full / Math.max(1, scale);
        double low = ground - segment.amount().leastFen().orElse(0) * height;
        double high = ground - segment.amount().mostFen().orElse(0) * height;
        String code = series.code();
        double figureAt = ground;
        switch (segment.kind()) {
            case ABSENT, NOT_YET -> line("none rule", from, to, ground);
            case UNKNOWN -> {
                area("unknown rule", from, to, ground - full, ground);
                figureAt = ground - full;
            }
            case OPEN -> {
                area(code + " band", from, to, ground - full, low);
                line(code, from, to, low);
                line(code + " open", from, to, ground - full);
                figureAt = ground - full;
            }
            case BAND -> {
                area(code + " band", from, to, high, low);
                line(code, from, to, low);
                line(code, from, to, high);
                figureAt = high;
            }
            case EXACT -> {
                area(code + " area", from, to, high, ground);
                line(code, from, to, high);
                figureAt = high;
            }
        }
        label(segment, from, to, figureAt);
        svg.close("g");
    }

    private void line(String classes, double from, double to, double y) {
        svg.empty("line", "class", classes, "x1", from, "y1", y, "x2", to, "y2", y);
    }

    private void area(String classes, double from, double to, double high, double low) {
        svg.empty("rect", "class", classes, "x", from, "y", high, "width", to - from, "height", low - high);
    }

    // a figure that has no room is in the title of the segment and in the table
    private void label(Segment segment, double from, double to, double at) {
        List<String> forms =
                new ArrayList<>(List.of(figure(segment), figure(segment).replace(".00", "")));
        forms.stream()
                .filter(f -> wide(f) <= to - from - 2)
                .findFirst()
                .ifPresent(f -> svg.text("text", f, "x", from + 2, "y", at - 4, "class", "figure"));
    }

    private String figure(Segment segment) {
        return switch (segment.kind()) {
            case ABSENT -> page.in("无决定", "no decision");
            case NOT_YET -> page.in("尚未发放", "not yet");
            case UNKNOWN -> page.in("未知", "unknown");
            case OPEN -> "≥ " + segment.amount().least().map(Yuan::toText).orElse("0.00");
            case BAND, EXACT -> words(segment.amount());
        };
    }

    static double wide(String text) {
        return TextLines.width(text, FONT);
    }
}
