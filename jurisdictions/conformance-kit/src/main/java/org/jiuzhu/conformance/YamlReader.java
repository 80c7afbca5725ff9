package org.jiuzhu.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.text.PolicyException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML file (1.2) into values that know where they stand. Nothing in a file is ever run or made into an object, what it says
 * twice is an error, and its size is bounded, also after references to anchors are written out.
 */
final class YamlReader {

    /** The largest file, in bytes. */
    static final int MOST_BYTES = 2_000_000;

    private static final int MOST_VALUES = 500_000;
    private static final int MOST_CHARACTERS = 10_000_000;
    private static final int DEEPEST = 50;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(MOST_BYTES + 1)
            .setParseComments(false)
            .build();

    private final String file;
    private final Iterator<Event> events;
    private final Map<Anchor, Yaml> anchors = new HashMap<>();
    private final IdentityHashMap<Yaml, Size> sizes = new IdentityHashMap<>();
    private int values;
    private int characters;
    private int deepest;

    private YamlReader(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /**
     * How much a value is, with everything that it refers to written out.
     *
     * @param values how many values it has, itself included
     * @param characters how many characters of texts and names
     * @param levels how many levels are nested in it
     */
    private record Size(int values, int characters, int levels) {}

    static Entry read(String file, InputStream in) {
        String text = text(file, in);
        try {
            Iterator<Event> events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            return Entry.root(file, new YamlReader(file, events).document());
        } catch (MarkedYamlEngineException e) {
            throw new PolicyException(at(file, position(e.getProblemMark())) + "this is no YAML: " + problem(e), e);
        } catch (YamlEngineException e) {
            throw new PolicyException(file + ": this is no YAML: " + e.getMessage(), e);
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        String what =
                e.getProblem() == null ? "it cannot be read" : e.getProblem().strip();
        return what.endsWith("got [")
                ? what + "; inside { … } a name with brackets needs quotes, as \"members[a].employed\""
                : what + "; look here and just before for indentation, a colon, or a text that needs quotes";
    }

    private static String text(String file, InputStream in) {
        try {
            byte[] bytes = ByteStreams.limit(in, MOST_BYTES + 1L).readAllBytes();
            if (bytes.length > MOST_BYTES) {
                throw new PolicyException(
                        file + ": the file is longer than " + MOST_BYTES + " bytes; divide it into several");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new PolicyException(file + ": the file is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new PolicyException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private Yaml document() {
        skip(Event.ID.StreamStart);
        if (peekIsEnd(next(), Event.ID.StreamEnd)) {
            throw new PolicyException(file + ": the file is empty");
        }
        Yaml content = value(next(), 0);
        skip(Event.ID.DocumentEnd);
        Event end = next();
        if (!peekIsEnd(end, Event.ID.StreamEnd)) {
            throw wrong(at(end), "a second document begins here; a file is one document, take out the line ---");
        }
        return content;
    }

    private void skip(Event.ID expected) {
        Event event = next();
        if (event.getEventId() != expected) {
            throw wrong(at(event), "expected " + expected + ", found " + event.getEventId());
        }
    }

    private static boolean peekIsEnd(Event event, Event.ID id) {
        return event.getEventId() == id;
    }

    private Event next() {
        return events.next();
    }

    private Yaml value(Event event, int depth) {
        if (event instanceof AliasEvent alias) {
            return repeated(alias, depth);
        }
        int valuesBefore = values;
        int charactersBefore = characters;
        int deepestBefore = deepest;
        deepest = 0;
        count(event, new Size(1, event instanceof ScalarEvent s ? s.getValue().length() : 0, 0), depth);
        Yaml value;
        if (event instanceof ScalarEvent scalar) {
            checkTag(event, scalar.getTag());
            value = new Yaml.Scalar(at(event), scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
        } else if (event instanceof SequenceStartEvent list) {
            checkTag(event, list.getTag());
            value = items(event, depth);
        } else if (event instanceof MappingStartEvent fields) {
            checkTag(event, fields.getTag());
            value = fields(event, depth);
        } else {
            throw wrong(at(event), "expected a value, found " + event.getEventId());
        }
        sizes.put(value, new Size(values - valuesBefore, characters - charactersBefore, deepest - depth));
        deepest = Math.max(deepest, deepestBefore);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, value));
        return value;
    }

    // an anchor that is used counts as often as it stands there, so that a short file cannot become a huge one
    private Yaml repeated(AliasEvent alias, int depth) {
        Yaml value = anchors.get(alias.getAlias());
        if (value == null) {
            throw wrong(at(alias), "there is no anchor '" + alias.getAlias() + "' before this that is complete");
        }
        count(alias, requireNonNull(sizes.get(value)), depth);
        return value;
    }

    private void count(Event event, Size more, int depth) {
        values += more.values;
        characters += more.characters;
        deepest = Math.max(deepest, depth + more.levels);
        if (values > MOST_VALUES) {
            throw wrong(at(event), "the file has more than " + MOST_VALUES + " values, written out; divide it");
        }
        if (characters > MOST_CHARACTERS) {
            throw wrong(at(event), "the file has more than " + MOST_CHARACTERS + " characters, written out; divide it");
        }
        if (deepest > DEEPEST) {
            throw wrong(at(event), "more than " + DEEPEST + " levels are nested");
        }
    }

    private void checkTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw wrong(at(event), "tags such as '" + tag.get() + "' are not used in these files; take it out");
        }
    }

    private Yaml items(Event begin, int depth) {
        ImmutableList.Builder<Yaml> items = ImmutableList.builder();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(value(event, depth + 1));
        }
        return new Yaml.Items(at(begin), items.build());
    }

    private Yaml fields(Event begin, int depth) {
        Map<String, Yaml.Field> fields = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (!(event instanceof ScalarEvent name)) {
                throw wrong(at(event), "expected the name of a field; a name with brackets in it needs quotes here");
            }
            count(event, new Size(0, name.getValue().length(), 0), depth);
            Yaml.Field field = new Yaml.Field(at(event), name.getValue(), value(next(), depth + 1));
            if (fields.put(field.name(), field) != null) {
                throw wrong(field.at(), "the field '" + field.name() + "' is given twice; leave one out");
            }
        }
        return new Yaml.Fields(at(begin), ImmutableMap.copyOf(fields));
    }

    private static Yaml.Position at(Event event) {
        return position(event.getStartMark());
    }

    private static Yaml.Position position(Optional<Mark> mark) {
        return mark.map(m -> new Yaml.Position(m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Yaml.Position(1, 1));
    }

    private PolicyException wrong(Yaml.Position at, String what) {
        return new PolicyException(at(file, at) + what);
    }

    private static String at(String file, Yaml.Position at) {
        return file + " line " + at.line() + ", column " + at.column() + ": ";
    }
}
