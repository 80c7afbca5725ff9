package org.jiuzhu.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiuzhu.policy.text.PolicyException;

/** Writes files; what goes wrong is said in one sentence that names the file. */
final class Outputs {

    private Outputs() {}

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new PolicyException(file + ": cannot be written: " + e, e);
        }
    }
}
