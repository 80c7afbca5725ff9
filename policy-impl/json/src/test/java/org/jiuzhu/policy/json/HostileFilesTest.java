package org.jiuzhu.policy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are cut, damaged, endless or made to do harm give a {@link PolicyException} and nothing else. */
class HostileFilesTest {

    @ParameterizedTest
    @FieldSource("org.jiuzhu.policy.json.Samples#NAMES")
    void a_file_that_is_cut_at_any_byte_is_refused(String name) {
        byte[] whole = Samples.text(name).strip().getBytes(StandardCharsets.UTF_8);

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut))
                    .as("the first %s bytes", length)
                    .isInstanceOf(PolicyException.class)
                    .hasMessageStartingWith("case.json line ");
        }
        assertThatCode(() -> read(whole)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @FieldSource("org.jiuzhu.policy.json.Samples#NAMES")
    void a_byte_that_is_not_utf_8_is_told_with_its_line_and_column(String name) {
        String text = Samples.text(name);
        int at = text.indexOf("\"members\"");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[text.substring(0, at).getBytes(StandardCharsets.UTF_8).length] = (byte) 0xC4;
        long line = text.substring(0, at).lines().count();

        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(PolicyException.class)
                .hasMessage("case.json line " + line
                        + ", column 5: $.household: the byte 0xC4 is not UTF-8; save the file as UTF-8");
    }

    @Test
    void damaged_bytes_never_give_anything_but_a_case_or_a_policy_exception() {
        byte[] whole = Samples.text("nobody-to-support.json").getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20220301);
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            refused += isRefused(damaged) ? 1 : 0;
        }
        assertThat(refused).isBetween(10_000, 20_000);
    }

    private static boolean isRefused(byte[] json) {
        try {
            Case input = read(json);
            assertThat(Samples.read(Samples.write(input))).isEqualTo(input);
            return false;
        } catch (PolicyException e) {
            assertThat(e.getMessage())
                    .startsWith("case.json line ")
                    .doesNotContainIgnoringCase("jackson")
                    .doesNotContain("Json", "Stream", "Exception", "\n");
            return true;
        }
    }

    @Test
    void a_file_of_100_megabytes_is_refused_after_a_million_characters() {
        Endless spaces = new Endless(' ');

        assertThatThrownBy(() -> Samples.FILES.read("case.json", ByteStreams.limit(spaces, 100_000_000)))
                .isInstanceOf(PolicyException.class)
                .hasMessageMatching(
                        "case\\.json line 1, column \\d+: \\$: the file is longer than 1000000 characters; divide it");
        assertThat(spaces.given).isLessThan(1_020_000);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"description\":\"', a",
        "'{\"', a",
        "'{\"version\":', 1",
        "'{\"version\":1', 0",
        "'{\"version\":1.', 0",
    })
    void an_endless_text_name_or_number_is_refused_early(String begin, String repeated) {
        Endless rest = new Endless(repeated.charAt(0));
        InputStream json =
                new SequenceInputStream(new ByteArrayInputStream(begin.getBytes(StandardCharsets.UTF_8)), rest);

        assertThatThrownBy(() -> Samples.FILES.read("case.json", json))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(
                        "too long or too deep: a text has at most 10000 characters, a name 1000, a number 100,"
                                + " and at most 50 levels are nested");
        assertThat(rest.given).isLessThan(100_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"household\":"})
    void deep_nesting_is_refused(String opening) {
        byte[] json = ("{\"household\":{\"members\":" + opening.repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(PolicyException.class)
                .hasMessageStartingWith("case.json line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32BE", "GB18030"})
    void another_encoding_is_refused(String encoding) throws IOException {
        byte[] json = Samples.text("nobody-to-support.json").getBytes(encoding);

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(PolicyException.class)
                .message()
                .containsPattern("is not UTF-8; save the file as UTF-8|malformed JSON");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"version\":01}",
                "{\"version\":NaN}",
                "{\"version\":+1}",
                "{'version':1}",
                "{version:1}",
                "{\"version\":1,}",
                "{\"version\" 1}",
                "{/* one */\"version\":1}",
                "{\"version\":1 \"place\":\"410700\"}",
                "{\"description\":\"a\tb\"}",
                "{\"description\":\"\\x\"}",
                "{\"version\":True}",
                "\0"
            })
    void what_is_not_json_is_called_malformed_json(String json) {
        assertThatThrownBy(() -> Samples.read(json))
                .isInstanceOf(PolicyException.class)
                .message()
                .startsWith("case.json line 1, column ")
                .contains("malformed JSON")
                .endsWith(
                        "; look here and just before for a quote, comma, colon or bracket that is missing or too many")
                .doesNotContain("Json", "FEATURE", "ALLOW");
    }

    @Test
    void half_a_character_is_refused() {
        assertThatThrownBy(() -> Samples.read(Samples.withMember("\"id\":\"\\ud83d\"")))
                .isInstanceOf(PolicyException.class)
                .hasMessageEndingWith("$.household.members[0].id: half a character (a surrogate without its pair)");
        assertThat(Samples.read(Samples.withMember("\"id\":\"\\ud840\\udc00\"")).household())
                .isNotNull();
    }

    @Test
    void a_stream_that_fails_is_told_with_its_cause() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatThrownBy(() -> Samples.FILES.read("case.json", broken))
                .isInstanceOf(PolicyException.class)
                .hasMessage("case.json: cannot be read: connection reset")
                .hasCauseInstanceOf(IOException.class);
    }

    private static Case read(byte[] json) {
        return Samples.FILES.read("case.json", new ByteArrayInputStream(json));
    }

    /** A stream that never ends, and counts what was taken from it. */
    private static final class Endless extends InputStream {
        private final byte content;
        private long given;

        Endless(char content) {
            this.content = (byte) content;
        }

        @Override
        public int read() {
            given++;
            return content;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            given += length;
            Arrays.fill(bytes, offset, offset + length, content);
            return length;
        }
    }
}
