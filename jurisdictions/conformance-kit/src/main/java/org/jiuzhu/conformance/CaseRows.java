package org.jiuzhu.conformance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Cases that differ in a few values, as the rows of a table: each row is the case that names the table, with the cells put where the columns say. A column is named by the
 * path of a value in the case, such as {@code with.members[a].employed} or {@code expect.minimum-living-allowance.status}; an empty cell leaves out what the case itself
 * says there. Its name is that of the case with the number of the row, unless it has one of its own.
 */
final class CaseRows {

    private static final String ROWS = "rows";
    private static final ImmutableSet<String> TEXTS = ImmutableSet.of("name", "why");

    /** What differs; what is expected of a rule or a value; of a result, or a field of it, or one of its parts. */
    private static final Pattern COLUMN = Pattern.compile("(with)\\.(.+)"
            + "|(name)\\.(zh|en)|(discretion)\\.(.+)"
            + "|(expect)\\.(rules|values|checks)\\.(.+)"
            + "|(expect)\\.([a-z-]+(?: of [^ ]+\\])?)(?:\\.([a-z-]+)(?:\\.(.+))?)?");

    private final String file;
    private final Yaml.Fields template;

    private CaseRows(String file, Yaml.Fields template) {
        this.file = file;
        this.template = template;
    }

    /**
     * A case, or one for each row of the table that it names.
     *
     * @param tables gives the text of a table by its name
     */
    static ImmutableList<Entry> of(Entry entry, UnaryOperator<String> tables) {
        if (!(entry.value() instanceof Yaml.Fields all) || !all.fields().containsKey(ROWS)) {
            return ImmutableList.of(entry);
        }
        Entry rows = requireNonNull(entry.fields("a case").get(ROWS));
        String expected = "the name of a table beside this file, such as standard.csv";
        String table = rows.scalar(expected);
        if (!table.matches("[A-Za-z0-9_-]+\\.csv")) {
            throw rows.expected(expected);
        }
        ImmutableMap.Builder<String, Yaml.Field> template = ImmutableMap.builder();
        all.fields().values().stream().filter(f -> !f.name().equals(ROWS)).forEach(f -> template.put(f.name(), f));
        String folder = entry.file().substring(0, entry.file().lastIndexOf('/') + 1);
        return new CaseRows(folder + table, new Yaml.Fields(all.at(), template.buildOrThrow()))
                .read(tables.apply(table));
    }

    /** The cases, in the order of the rows. */
    private ImmutableList<Entry> read(String csv) {
        List<Line> lines = lines(csv);
        if (lines.size() < 2) {
            throw new PolicyException(file + ": the table has no row below its names of columns");
        }
        Line header = lines.get(0);
        ImmutableList.Builder<Entry> all = ImmutableList.builder();
        for (int row = 1; row < lines.size(); row++) {
            all.add(Entry.root(file, row(header, lines.get(row), row)));
        }
        return all.build();
    }

    private record Line(int number, ImmutableList<String> cells) {}

    private Yaml row(Line header, Line line, int row) {
        if (line.cells.size() != header.cells.size()) {
            throw wrong(
                    line.number,
                    line.cells.size() + " cells where the table has " + header.cells.size()
                            + " columns; a text with a comma needs quotes");
        }
        Yaml.Position at = new Yaml.Position(line.number, 1);
        Yaml.Fields one = named((Yaml.Fields) at(at, template), row, at);
        for (int column = 0; column < header.cells.size(); column++) {
            String cell = line.cells.get(column);
            if (!cell.isBlank()) {
                ImmutableList<String> path = path(header.cells.get(column));
                Yaml value = TEXTS.contains(path.get(0))
                        ? new Yaml.Scalar(at, cell, false)
                        : at(at, value(cell, line.number));
                one = put(one, path, value, header.number);
            }
        }
        return one;
    }

    // a cell is what would stand there in the file of cases: true, 630.00, [ "1.00", open ], none
    private Yaml value(String cell, int line) {
        try {
            return YamlReader.read(file, new ByteArrayInputStream(cell.getBytes(StandardCharsets.UTF_8)))
                    .value();
        } catch (PolicyException e) {
            throw wrong(line, "the cell '" + cell + "' is no value; " + e.getMessage());
        }
    }

    /**
     * The names on the way to a value: between dots, but a path below the household, and whom a result is of, is one name with the dots in it.
     */
    private static ImmutableList<String> path(String column) {
        Matcher known = COLUMN.matcher(column);
        if (!known.matches()) {
            return ImmutableList.of(column);
        }
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (int group = 1; group <= known.groupCount(); group++) {
            Optional.ofNullable(known.group(group)).ifPresent(names::add);
        }
        return names.build();
    }

    private Yaml.Fields put(Yaml.Fields into, List<String> path, Yaml value, int line) {
        Map<String, Yaml.Field> fields = new LinkedHashMap<>(into.fields());
        String name = path.get(0);
        Yaml inner = value;
        if (path.size() > 1) {
            Yaml.Field known = fields.get(name);
            if (known != null && !(known.value() instanceof Yaml.Fields)) {
                throw wrong(
                        line,
                        "there is a column below '" + name + "', and the case has "
                                + known.value().shown() + " there");
            }
            Yaml.Fields below =
                    known == null ? new Yaml.Fields(value.at(), ImmutableMap.of()) : (Yaml.Fields) known.value();
            inner = put(below, path.subList(1, path.size()), value, line);
        }
        fields.put(name, new Yaml.Field(value.at(), name, inner));
        return new Yaml.Fields(into.at(), ImmutableMap.copyOf(fields));
    }

    private static Yaml.Fields named(Yaml.Fields one, int row, Yaml.Position at) {
        Yaml.Field name = one.fields().get("name");
        if (name == null || !(name.value() instanceof Yaml.Fields both)) {
            return one;
        }
        Map<String, Yaml.Field> names = new LinkedHashMap<>();
        both.fields().forEach((language, text) -> {
            String behind = language.equals("zh") ? "（第" + row + "行）" : " (row " + row + ")";
            String whole = text.value() instanceof Yaml.Scalar scalar ? scalar.text() + behind : behind;
            names.put(language, new Yaml.Field(at, language, new Yaml.Scalar(at, whole, false)));
        });
        Map<String, Yaml.Field> fields = new LinkedHashMap<>(one.fields());
        fields.put("name", new Yaml.Field(at, "name", new Yaml.Fields(at, ImmutableMap.copyOf(names))));
        return new Yaml.Fields(at, ImmutableMap.copyOf(fields));
    }

    /** The same value, standing elsewhere: what is wrong with a case of a row is said of the row. */
    private static Yaml at(Yaml.Position at, Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return new Yaml.Scalar(at, scalar.text(), scalar.plain());
        } else if (value instanceof Yaml.Items items) {
            return new Yaml.Items(
                    at, items.values().stream().map(i -> at(at, i)).collect(ImmutableList.toImmutableList()));
        }
        ImmutableMap.Builder<String, Yaml.Field> fields = ImmutableMap.builder();
        ((Yaml.Fields) value)
                .fields()
                .forEach((name, field) -> fields.put(name, new Yaml.Field(at, name, at(at, field.value()))));
        return new Yaml.Fields(at, fields.buildOrThrow());
    }

    // The table: commas between cells, quotes around a cell that has one, a quote in it twice

    private List<Line> lines(String csv) {
        List<Line> lines = new ArrayList<>();
        String[] texts = csv.split("\r?\n", -1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isBlank()) {
                lines.add(new Line(i + 1, cells(texts[i], i + 1)));
            }
        }
        return lines;
    }

    private ImmutableList<String> cells(String text, int line) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isQuoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (isQuoted) {
            throw wrong(line, "a cell begins with a quote and has none at its end");
        }
        return cells.add(cell.toString().strip()).build();
    }

    private PolicyException wrong(int line, String what) {
        return new PolicyException(file + " line " + line + ": " + what);
    }
}
