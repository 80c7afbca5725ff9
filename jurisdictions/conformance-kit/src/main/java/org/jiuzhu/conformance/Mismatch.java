package org.jiuzhu.conformance;

/**
 * Something that came out otherwise than a case expects.
 *
 * @param file the file of the case
 * @param line the line of the expectation
 * @param path its path in the file
 * @param expected what was expected
 * @param came what came
 */
public record Mismatch(String file, int line, String path, String expected, String came) {

    /** {@return where, what was expected and what came, in one line} */
    @Override
    public String toString() {
        return file + " line " + line + ": " + path + ": expected " + expected + ", came " + came;
    }
}
