package org.jiuzhu.conformance;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A value of a YAML file as the tokens of JSON, each of which stands where the value stands. So a case has one reader, with the same names,
 * types and errors, in both notations.
 */
final class CaseTokens extends JsonParserDelegate {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final ImmutableList<Yaml.Position> positions;
    private int token = -1;

    private CaseTokens(JsonParser tokens, ImmutableList<Yaml.Position> positions) {
        super(tokens);
        this.positions = positions;
    }

    static CaseTokens of(Yaml value) {
        ImmutableList.Builder<Yaml.Position> positions = ImmutableList.builder();
        StringWriter text = new StringWriter();
        try {
            try (JsonGenerator json = FACTORY.createGenerator(text)) {
                write(value, json, positions);
            }
            return new CaseTokens(FACTORY.createParser(text.toString()), positions.build());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
    }

    private static void write(Yaml value, JsonGenerator json, ImmutableList.Builder<Yaml.Position> positions)
            throws IOException {
        positions.add(value.at());
        if (value instanceof Yaml.Fields fields) {
            json.writeStartObject();
            for (Yaml.Field field : fields.fields().values()) {
                positions.add(field.at());
                json.writeFieldName(field.name());
                write(field.value(), json, positions);
            }
            json.writeEndObject();
            positions.add(value.at());
        } else if (value instanceof Yaml.Items items) {
            json.writeStartArray();
            for (Yaml item : items.values()) {
                write(item, json, positions);
            }
            json.writeEndArray();
            positions.add(value.at());
        } else {
            write((Yaml.Scalar) value, json);
        }
    }

    private static void write(Yaml.Scalar value, JsonGenerator json) throws IOException {
        if (value.isTruth()) {
            json.writeBoolean(value.text().equals("true"));
        } else if (value.isNumber()) {
            json.writeNumber(value.text());
        } else if (value.isNothing()) {
            json.writeNull();
        } else {
            json.writeString(value.text());
        }
    }

    @Override
    public JsonToken nextToken() throws IOException {
        token++;
        return super.nextToken();
    }

    @Override
    public JsonLocation currentTokenLocation() {
        Yaml.Position at = positions.get(Math.min(Math.max(token, 0), positions.size() - 1));
        return new JsonLocation(ContentReference.unknown(), -1, at.line(), at.column());
    }

    @Override
    public JsonLocation currentLocation() {
        return currentTokenLocation();
    }
}
