package org.jiuzhu.examples;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text in a picture, which does not wrap by itself. How wide it is depends on the reader's fonts, so it is taken to be as wide as in a wide one. */
final class TextLines {

    private static final double COLUMN = 0.6;

    private TextLines() {}

    static double width(String text, int size) {
        return Wrapping.width(text) * COLUMN * size;
    }

    /** Lines of a heading, whose letters are bold and so wider. */
    static List<String> ofBold(String text, double width, int size) {
        return of(text, width / 1.1, size);
    }

    private static List<String> of(String text, double width, int size) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            // months and days stay in one piece
            char last = text.charAt(next - 1);
            if (last == '-' || last == '/') {
                continue;
            }
            if (end > begin && width(text.substring(begin, next).stripTrailing(), size) > width) {
                lines.add(text.substring(begin, end).strip());
                begin = end;
            }
            end = next;
        }
        lines.add(text.substring(begin).strip());
        return lines;
    }
}
