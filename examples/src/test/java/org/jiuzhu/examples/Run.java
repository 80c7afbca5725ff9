package org.jiuzhu.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * A run of the command inside the test.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exit, String out, String err) {

    static final Path CASES = Path.of("cases");

    static Run of(String... arguments) {
        return reading("", arguments);
    }

    static Run reading(String stdin, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toOut = new PrintStream(out, true, UTF_8);
        PrintStream toErr = new PrintStream(err, true, UTF_8);
        Assess command = new Assess(new ByteArrayInputStream(stdin.getBytes(UTF_8)), toOut, toErr);
        int exit = Shell.run(command, toOut, toErr, arguments);
        toOut.flush();
        toErr.flush();
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    static String sample(String name) {
        return CASES.resolve(name + ".json").toString();
    }
}
