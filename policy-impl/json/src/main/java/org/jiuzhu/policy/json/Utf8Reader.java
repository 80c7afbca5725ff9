package org.jiuzhu.policy.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes UTF-8 and refuses everything else. All characters before a wrong byte are handed out first, so that whoever reads them
 * knows where it stands; the reader of the JDK would replace the byte, or swallow those characters.
 */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private boolean end;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, end);
            if (chars.position() > 0) {
                return chars.position();
            }
            if (result.isError()) {
                throw new TextFault(String.format(
                        Locale.ROOT,
                        "the byte 0x%02X is not UTF-8; save the file as UTF-8",
                        bytes.get(bytes.position())));
            }
            if (result.isOverflow()) {
                throw new IllegalArgumentException("a character may need room for two, there was " + length);
            }
            if (end) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    /** Leaves the stream open: whoever opened it closes it. */
    @Override
    public void close() {}
}
