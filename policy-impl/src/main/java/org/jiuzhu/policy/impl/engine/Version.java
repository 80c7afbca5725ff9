package org.jiuzhu.policy.impl.engine;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The version of the library, as the build wrote it. */
final class Version {

    static final String LIBRARY = read();

    private Version() {}

    private static String read() {
        try {
            return Resources.toString(
                            Objects.requireNonNull(Version.class.getResource("version.txt"), "version.txt"),
                            StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
