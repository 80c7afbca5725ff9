package org.jiuzhu.benchmarks.oracle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Coded;

/** Settings, standards and cases in the notations that the library reads. */
final class Texts {

    private static final JsonFactory JSON = new JsonFactory();

    static final String STANDARDS =
            "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en\n";

    private Texts() {}

    /** A tree of maps, lists, texts, numbers and truths as JSON. */
    static String json(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(out, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Object tree) throws IOException {
        if (tree instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeFieldName(String.valueOf(entry.getKey()));
                write(out, entry.getValue());
            }
            out.writeEndObject();
        } else if (tree instanceof List<?> list) {
            out.writeStartArray();
            for (Object entry : list) {
                write(out, entry);
            }
            out.writeEndArray();
        } else if (tree instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (tree instanceof Long number) {
            out.writeNumber(number);
        } else if (tree instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(tree.toString());
        }
    }

    static String settings(List<Setting> settings) {
        List<Object> entries = new ArrayList<>();
        for (Setting setting : settings) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", setting.id());
            entry.put("value", setting.value());
            entry.put("citation", setting.citation());
            setting.period().first().ifPresent(day -> entry.put("from", day));
            setting.period().last().ifPresent(day -> entry.put("to", day));
            entries.add(entry);
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("version", 1);
        file.put("settings", entries);
        return json(file);
    }

    static String standards(StandardTable table) {
        boolean keyed = table.lines().stream().anyMatch(l -> !l.keys().isEmpty());
        String header = keyed ? STANDARDS.replace(",note_en", ",note_en,keys") : STANDARDS;
        return header + table.lines().stream().map(l -> line(l, keyed)).collect(Collectors.joining());
    }

    private static String line(PublishedStandard line, boolean keyed) {
        if (line.further().isPresent() || !line.rounding().isEmpty()) {
            throw new IllegalStateException("what counts further, and rounding, have no text here yet: " + line);
        }
        List<Object> fields = new ArrayList<>(List.of(
                line.place(),
                line.issuer(),
                line.standard().code(),
                line.variant().orElse(""),
                line.area().map(Coded::code).orElse("all"),
                amount(line.figure()),
                line.per().code(),
                day(line.period().first()),
                day(line.period().last()),
                day(line.confirmedUntil()),
                line.bound().code(),
                line.basis().code(),
                line.confidence().code(),
                line.source(),
                line.note().map(n -> n.zh()).orElse(""),
                line.note().map(n -> n.en()).orElse("")));
        if (keyed) {
            fields.add(line.keys().entrySet().stream()
                    .map(k -> k.getKey() + "=" + k.getValue())
                    .collect(Collectors.joining("; ")));
        }
        return csv(fields.toArray());
    }

    static String csv(Object... fields) {
        List<String> quoted = new ArrayList<>();
        for (Object field : fields) {
            quoted.add('"' + field.toString().replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted) + "\n";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String amount(PublishedStandard.Figure figure) {
        if (figure instanceof PublishedStandard.Fixed fixed) {
            return yuan(fixed.fen());
        }
        if (figure instanceof PublishedStandard.Plain plain) {
            return plain.value().toString();
        }
        PublishedStandard.Multiple multiple = (PublishedStandard.Multiple) figure;
        Standard.Use of = multiple.of();
        return multiple.factor() + " x " + of.standard().code()
                + of.area().map(a -> " " + a.code()).orElse("")
                + (of.previousYear() ? " previous-year" : "");
    }

    static String yuan(long fen) {
        return fen / 100 + "." + (fen % 100 < 10 ? "0" : "") + fen % 100;
    }
}
