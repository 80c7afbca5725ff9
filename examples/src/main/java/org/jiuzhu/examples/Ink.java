package org.jiuzhu.examples;

/**
 * Colours on a terminal.
 *
 * @param on whether there are any; without them the same text is written plainly
 */
record Ink(boolean on) {

    String bold(String text) {
        return with("1", text);
    }

    String faint(String text) {
        return with("2", text);
    }

    String red(String text) {
        return with("31", text);
    }

    String green(String text) {
        return with("32", text);
    }

    String yellow(String text) {
        return with("33", text);
    }

    private String with(String code, String text) {
        return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
