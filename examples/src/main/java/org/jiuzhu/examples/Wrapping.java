package org.jiuzhu.examples;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines no wider than a terminal: where one may break is for the rules of line breaking to say, which know that a Chinese comma begins no line. */
final class Wrapping {

    /** The greatest width of a line; a Chinese character takes two columns. */
    static final int COLUMNS = 100;

    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    private final String indent;
    private final String further;
    private final String line;
    private final Matcher colours;
    private final StringBuilder wrapped;
    private int column;
    private int begin;
    private int next;

    private Wrapping(String indent, String further, String line) {
        this.indent = indent;
        this.further = further;
        this.line = line;
        this.colours = COLOUR.matcher(line);
        this.wrapped = new StringBuilder(indent);
        this.column = indent.length();
        this.begin = indent.length();
    }

    /**
     * Wraps a line.
     *
     * @param indent what it begins with
     * @param further what each line after the first begins with
     * @param line the line, coloured or not
     * @return one or more lines, without a line break at the end
     */
    static String of(String indent, String further, String line) {
        return new Wrapping(indent, further, line).wrap();
    }

    private String wrap() {
        if (width(indent) + width(COLOUR.matcher(line).replaceAll("")) <= COLUMNS) {
            return indent + line;
        }
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        String plain = COLOUR.matcher(line).replaceAll("");
        breaks.setText(plain);
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            // the number of a clause stays in one piece
            if (plain.charAt(to - 1) != '-' && !plain.startsWith("/", to)) {
                add(to - from);
                from = to;
            }
        }
        return wrapped.append(line, next, line.length()).toString();
    }

    // the next characters of the line that are not colours, with the colours among and before them
    private void add(int characters) {
        StringBuilder word = new StringBuilder();
        colours.region(next, line.length());
        for (int left = characters; left > 0; ) {
            if (colours.lookingAt()) {
                next = colours.end();
            } else {
                next++;
                left--;
            }
            word.append(line, colours.regionStart(), next);
            colours.region(next, line.length());
        }
        int width = width(COLOUR.matcher(word).replaceAll(""));
        boolean isFirst = wrapped.length() == begin;
        if (!isFirst && column + width(COLOUR.matcher(word).replaceAll("").stripTrailing()) > COLUMNS) {
            while (wrapped.charAt(wrapped.length() - 1) == ' ') {
                wrapped.setLength(wrapped.length() - 1);
            }
            wrapped.append('\n').append(further);
            column = further.length();
            begin = wrapped.length();
        }
        wrapped.append(word);
        column += width;
    }

    /** {@return how many columns a text takes} */
    static int width(String text) {
        return text.codePoints().map(Wrapping::width).sum();
    }

    // a Chinese character, its punctuation and the wide forms of Latin ones
    private static int width(int character) {
        boolean isWide = Character.isIdeographic(character)
                || (character >= 0x3000 && character <= 0x30FF)
                || (character >= 0xFF01 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6);
        return isWide ? 2 : 1;
    }
}
