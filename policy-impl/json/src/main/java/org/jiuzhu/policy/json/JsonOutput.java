package org.jiuzhu.policy.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/** One JSON file in the one form that all files have: fields in a fixed order, two spaces, line feeds, a line feed at the end. */
final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            // what an error leaves unfinished must not look finished
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    static void write(Appendable out, Consumer<JsonOutput> content) {
        try (JsonGenerator generator = FACTORY.createGenerator(CharStreams.asWriter(out))) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines));
            JsonOutput output = new JsonOutput(generator);
            output.object(() -> content.accept(output));
            generator.writeRaw('\n');
        } catch (IOException e) {
            throw new PolicyException("the JSON cannot be written: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new PolicyException("the JSON cannot be written: " + e.getMessage(), e);
        }
    }

    void object(Runnable fields) {
        emit(generator::writeStartObject);
        fields.run();
        emit(generator::writeEndObject);
    }

    void object(String name, Runnable fields) {
        name(name);
        object(fields);
    }

    <T> void list(String name, Iterable<T> entries, Consumer<T> entry) {
        name(name);
        emit(generator::writeStartArray);
        entries.forEach(entry);
        emit(generator::writeEndArray);
    }

    /** A list of objects. */
    <T> void objects(String name, Iterable<T> entries, Consumer<T> fields) {
        list(name, entries, entry -> object(() -> fields.accept(entry)));
    }

    void strings(String name, Iterable<String> entries) {
        list(name, entries, this::value);
    }

    void value(String value) {
        emit(() -> generator.writeString(value));
    }

    void field(String name, String value) {
        name(name);
        value(value);
    }

    /** A field, if there is a value. */
    void field(String name, Optional<?> value) {
        value.ifPresent(v -> field(name, v.toString()));
    }

    void field(String name, long value) {
        name(name);
        emit(() -> generator.writeNumber(value));
    }

    void field(String name, boolean value) {
        name(name);
        emit(() -> generator.writeBoolean(value));
    }

    void field(String name, BigDecimal value) {
        name(name);
        emit(() -> generator.writeNumber(value));
    }

    /** An amount in yuan, with two decimals. */
    void field(String name, MonetaryAmount value) {
        field(name, Yuan.toText(value));
    }

    void field(String name, Label label) {
        object(name, () -> label(label));
    }

    /** A label as two fields of the object at hand. */
    void label(Label label) {
        field("zh", label.zh());
        field("en", label.en());
    }

    private void name(String name) {
        emit(() -> generator.writeFieldName(name));
    }

    private static void emit(Emission emission) {
        try {
            emission.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Emission {
        void run() throws IOException;
    }
}
