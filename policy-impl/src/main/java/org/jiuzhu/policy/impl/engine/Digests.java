package org.jiuzhu.policy.impl.engine;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Digests for receipts: SHA-256 over the text forms, a line each. */
final class Digests {

    private Digests() {}

    static String of(Stream<?> lines) {
        String text = lines.map(Object::toString).collect(Collectors.joining("\n"));
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }
}
