package org.jiuzhu.examples;

import java.util.List;

/** What the signs of a strip of months mean. */
final class Legend {

    private static final int SIGN = 26;
    private static final int MARGIN = 12;
    private static final int ROW = 20;

    private final Page page;
    private final Svg svg;
    private final int width;

    Legend(Page page, Svg svg, int width) {
        this.page = page;
        this.svg = svg;
        this.width = width;
    }

    private record Entry(String classes, String words) {}

    double write(double top) {
        double x = MARGIN;
        double y = top;
        for (Entry entry : List.of(
                new Entry("exact", page.in("数额", "an amount")),
                new Entry("between", page.in("两数之间", "between two amounts")),
                new Entry("above", page.in("上不封顶", "at least; no upper end known")),
                new Entry("unknown", page.in("未知（不是零）", "unknown, which is not nothing")),
                new Entry("none", page.in("没有决定，或者尚未发放", "no decision, or not paid yet")),
                new Entry("anew", page.in("与决定不符，须另作决定", "differs from the decision: decide anew")))) {
            double wide = SIGN + 6 + StripPicture.wide(entry.words()) + 14;
            if (x > MARGIN && x + wide - 14 > width - MARGIN) {
                x = MARGIN;
                y += ROW;
            }
            sign(entry.classes(), x, y);
            svg.text("text", entry.words(), "x", x + SIGN + 6, "y", y + 13);
            x += wide;
        }
        return y + ROW;
    }

    private void sign(String sign, double x, double y) {
        switch (sign) {
            case "exact" -> {
                rect("right area", x, y + 3, 12);
                line("right", x, y + 3);
            }
            case "between" -> {
                rect("right band", x, y + 3, 9);
                line("right", x, y + 3);
                line("right", x, y + 12);
            }
            case "above" -> {
                rect("right band", x, y + 3, 9);
                line("right open", x, y + 3);
                line("right", x, y + 12);
            }
            case "unknown" -> rect("unknown rule", x, y + 2, 13);
            case "none" -> line("none rule", x, y + 12);
            default -> rect("anew", x, y + 9, 3);
        }
    }

    private void rect(String classes, double x, double y, int height) {
        svg.empty("rect", "class", classes, "x", x, "y", y, "width", SIGN, "height", height);
    }

    private void line(String classes, double x, double y) {
        svg.empty("line", "class", classes, "x1", x, "y1", y, "x2", x + SIGN, "y2", y);
    }
}
