package org.jiuzhu.policy.json;

import java.io.IOException;
import java.io.Reader;

/**
 * Passes characters on, without a byte-order mark in front, and not more than a file may have. It counts lines and columns, because
 * the parser miscounts where the characters end.
 */
final class BoundedReader extends Reader {

    /** The largest file that is read, in characters. */
    static final int MOST = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader in;
    private boolean begun;
    private long passed;
    private int line = 1;
    private int column = 1;
    private char last;

    BoundedReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0 && !begun) {
            begun = true;
            if (buffer[offset] == BYTE_ORDER_MARK) {
                return withoutFirst(buffer, offset, length, count);
            }
        }
        count(buffer, offset, count);
        return count;
    }

    private int withoutFirst(char[] buffer, int offset, int length, int count) throws IOException {
        if (count == 1) {
            return read(buffer, offset, length);
        }
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        count(buffer, offset, count - 1);
        return count - 1;
    }

    private void count(char[] buffer, int offset, int count) throws TextFault {
        for (int i = offset; i < offset + count; i++) {
            char c = buffer[i];
            if (c == '\r' || (c == '\n' && last != '\r')) {
                line++;
            }
            column = c == '\r' || c == '\n' ? 1 : column + 1;
            last = c;
        }
        passed += Math.max(count, 0);
        if (passed > MOST) {
            throw new TextFault("the file is longer than " + MOST + " characters; divide it");
        }
    }

    /** {@return the line of the next character, counted from 1} */
    int line() {
        return line;
    }

    /** {@return the column of the next character, counted from 1} */
    int column() {
        return column;
    }

    /** Leaves the reader open: whoever opened it closes it. */
    @Override
    public void close() {}
}
