package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.json.HistoryJson;
import org.jiuzhu.policy.time.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample histories fit the schema, and come back as they were when they are written. */
final class HistoriesTest {

    private static final HistoryJson FILES = HistoryJson.of(PolicyEngine.load());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FILES.schema(), InputFormat.JSON);

    private static Stream<Path> histories() throws IOException {
        List<Path> files = Inputs.casesIn(Path.of("histories")).stream()
                .filter(f -> read(f).contains("\"statements\""))
                .toList();
        assertThat(files).isNotEmpty();
        return files.stream();
    }

    private static String read(Path file) {
        return Inputs.read(file, in -> new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }

    private static History history(String json) {
        return FILES.read("history.json", new StringReader(json));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void samples_are_valid_and_come_back_as_they_were(Path file) throws IOException {
        String json = Files.readString(file);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(json).as("figures and people are said to be made up").contains("虚构", "made up");

        History history = history(json);
        StringBuilder written = new StringBuilder();
        FILES.write(history, written);
        assertThat(history(written.toString())).isEqualTo(history);
        assertThat(SCHEMA.validate(written.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_broken_sample_is_not_valid() throws IOException {
        String json = Files.readString(Path.of("histories", "xinxiang-found-out.json"));
        Stream.of(
                        json.replace("\"granted\"", "\"given\""),
                        json.replace("\"known\": \"2022-06-15\"", "\"known\": \"15 June\""),
                        json.replace("\"part\": \"allowance\"", "\"part\": \"alowance\""),
                        json.replace("\"member\": {", "\"household\": {}, \"member\": {"),
                        json.replace("\"employed\"", "\"employd\""))
                .forEach(broken ->
                        assertThat(SCHEMA.validate(broken, InputFormat.JSON)).isNotEmpty());
    }
}
