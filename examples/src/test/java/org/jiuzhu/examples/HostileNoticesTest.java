package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.NoticeJson;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.PolicyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A local document that is cut, damaged or made to do harm gives a {@link PolicyException} that names the file, or the plug-in when it is loaded, and nothing else. */
final class HostileNoticesTest {

    private static final PolicyEngine SHIPPED = PolicyEngine.load();
    private static final byte[] WHOLE = whole();
    private static final int DAMAGED = 3_000;
    private static final int LOADED = 40;

    @Test
    void a_file_that_is_cut_at_any_byte_is_refused() {
        int length = new String(WHOLE, StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8).length;
        for (int cut = 0; cut < length; cut++) {
            byte[] begun = Arrays.copyOf(WHOLE, cut);
            assertThatExceptionOfType(PolicyException.class)
                    .as("the first %s bytes", cut)
                    .isThrownBy(() -> read(begun))
                    .withMessageStartingWith("notice.json line ");
        }
        assertThatCode(() -> read(WHOLE)).doesNotThrowAnyException();
    }

    @Test
    void damaged_bytes_give_a_plug_in_or_one_error_and_what_was_read_loads_or_is_refused() {
        Random random = new Random(20240301);
        int refused = 0;
        int loaded = 0;
        for (int round = 0; round < DAMAGED; round++) {
            byte[] damaged = WHOLE.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) (' ' + random.nextInt(95));
            }
            Jurisdiction read = readOrRefused(damaged);
            if (read == null) {
                refused++;
            } else if (loaded < LOADED) {
                loaded++;
                loadOrRefused(read);
            }
        }
        assertThat(refused).isBetween(DAMAGED / 4, DAMAGED - LOADED);
    }

    private static @Nullable Jurisdiction readOrRefused(byte[] json) {
        try {
            return read(json);
        } catch (PolicyException e) {
            assertThat(e.getMessage()).startsWith("notice.json line ").doesNotContain("Exception", "\n", "null");
            return null;
        }
    }

    private static void loadOrRefused(Jurisdiction read) {
        try {
            assertThat(PolicyEngine.load(read).jurisdictions()).contains(read);
        } catch (PolicyException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "1",
                "{}",
                "{\"version\": 1}",
                "{\"version\": 1, \"version\": 1}",
                "{\"version\": 1, \"place\": {}}",
                "{\"version\": 1, \"place\": \"130102\", \"document\": []}",
                "{\"version\": 1, \"place\": \"130102\", \"document\": {\"id\": \"\", \"zh\": \"\", \"en\": \"\", \"number\": \"\"}}"
            })
    void what_is_no_document_is_refused_with_its_place(String json) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("notice.json");
    }

    @Test
    void deep_nesting_is_refused() {
        byte[] json = ("{\"version\": 1, \"rules\": " + "[".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("notice.json line 1, column ");
    }

    private static Jurisdiction read(byte[] json) {
        return NoticeJson.of(SHIPPED).read("notice.json", new ByteArrayInputStream(json));
    }

    private static byte[] whole() {
        try (InputStream in =
                Objects.requireNonNull(HostileNoticesTest.class.getResourceAsStream("county-notice.json"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
