package org.jiuzhu.policy.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;

/** Reads the CSV form of {@link StandardTable}. */
final class StandardCsv {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "place",
            "issuer",
            "standard",
            "variant",
            "area",
            "amount",
            "per",
            "from",
            "to",
            "confirmed",
            "bound",
            "basis",
            "confidence",
            "source",
            "note_zh",
            "note_en");

    /** The columns of rows of tables, and the day of publication; where no line has any, they may be left out. */
    private static final ImmutableList<String> OF_SOME = ImmutableList.of("keys", "further", "rounding", "published");

    private static final String PREVIOUS_YEAR = "previous-year";

    // what can stand behind the standard that a multiple is of
    private static final ImmutableList<String> MORE_WORDS = ImmutableList.of("urban", "rural", PREVIOUS_YEAR);

    private final String name;
    private final String text;
    private final ImmutableMap<String, StandardKind> kinds;
    private int position;
    private int line = 1;

    private StandardCsv(String name, String text, ImmutableList<? extends StandardKind> own) {
        this.name = name;
        this.text = text;
        ImmutableMap.Builder<String, StandardKind> all = ImmutableMap.builder();
        Standard.ALL.forEach(s -> all.put(s.code(), s));
        own.stream().filter(k -> !Standard.ALL.contains(k)).distinct().forEach(k -> all.put(k.code(), k));
        try {
            this.kinds = all.buildOrThrow();
        } catch (IllegalArgumentException e) {
            throw new PolicyException(
                    name + ": two standards of one code are to be read, and a line could be of either: "
                            + e.getMessage(),
                    e);
        }
    }

    static ImmutableList<PublishedStandard> read(String name, Reader csv, ImmutableList<? extends StandardKind> own) {
        try {
            StringWriter text = new StringWriter();
            csv.transferTo(text);
            return new StandardCsv(name, text.toString(), own).table();
        } catch (IOException e) {
            throw new PolicyException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private ImmutableList<PublishedStandard> table() {
        if (text.startsWith("\uFEFF")) {
            position = 1;
        }
        if (text.substring(position).isBlank()) {
            throw wrong(1, "the table is empty; its first line names the columns " + String.join(",", COLUMNS));
        }
        List<String> header = record();
        checkHeader(header);
        ImmutableList.Builder<PublishedStandard> lines = ImmutableList.builder();
        while (position < text.length()) {
            int at = line;
            List<String> fields = record();
            if (fields.size() == 1 && fields.get(0).isBlank()) {
                continue;
            }
            if (fields.size() != header.size()) {
                throw wrong(at, "has " + fields.size() + " fields, the header has " + header.size());
            }
            lines.add(new Line(at, header, fields).standard());
        }
        return lines.build();
    }

    private void checkHeader(List<String> header) {
        for (String column : header) {
            if (!COLUMNS.contains(column) && !OF_SOME.contains(column)) {
                ImmutableList<String> all = ImmutableList.<String>builder()
                        .addAll(COLUMNS)
                        .addAll(OF_SOME)
                        .build();
                throw wrong(1, "unknown column '" + column + "'" + NearMiss.hint(column, all));
            }
        }
        for (String column : OF_SOME) {
            if (Collections.frequency(header, column) > 1) {
                throw wrong(1, "the header must name the column '" + column + "' at most once");
            }
        }
        for (String column : COLUMNS) {
            if (Collections.frequency(header, column) != 1) {
                throw wrong(1, "the header must name the column '" + column + "' once");
            }
        }
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        char end;
        do {
            StringBuilder field = new StringBuilder();
            end = field(field);
            fields.add(field.toString());
        } while (end == ',');
        return fields;
    }

    private boolean isAt(char wanted) {
        return position < text.length() && text.charAt(position) == wanted;
    }

    // says what it ends with; a carriage return belongs to the end of a line
    private char field(StringBuilder field) {
        while (position < text.length()) {
            char c = next();
            if (c == ',' || c == '\n') {
                return c;
            }
            if (c == '"' && field.isEmpty()) {
                return quoted(field);
            }
            if (c == '"') {
                throw wrong(line, "a quote stands inside a field; quote the whole field and double the quote");
            }
            if (c != '\r') {
                field.append(c);
            }
        }
        return '\n';
    }

    private char quoted(StringBuilder field) {
        int begin = line;
        while (position < text.length()) {
            char c = next();
            if (c != '"') {
                field.append(c);
            } else if (isAt('"')) {
                field.append(next());
            } else {
                return behindQuote();
            }
        }
        throw wrong(begin, "a quoted field does not end");
    }

    private char behindQuote() {
        while (position < text.length()) {
            char c = next();
            if (c == ',' || c == '\n') {
                return c;
            }
            if (c != '\r') {
                throw wrong(line, "text stands behind a closing quote; quote the whole field and double the quote");
            }
        }
        return '\n';
    }

    private char next() {
        char c = text.charAt(position++);
        if (c == '\n') {
            line++;
        }
        return c;
    }

    private PolicyException wrong(int at, String what) {
        return new PolicyException(name + " line " + at + ": " + what);
    }

    private final class Line {
        private final int at;
        private final List<String> header;
        private final List<String> fields;

        Line(int at, List<String> header, List<String> fields) {
            this.at = at;
            this.header = header;
            this.fields = fields;
        }

        PublishedStandard standard() {
            PublishedStandard.Builder builder = PublishedStandard.builder();
            String noteZh = field("note_zh");
            String noteEn = field("note_en");
            if (noteZh.isEmpty() != noteEn.isEmpty()) {
                throw wrong(at, "note_zh and note_en: a note is given in both languages or in none");
            }
            if (!noteZh.isEmpty()) {
                builder.note(Label.of(noteZh, noteEn));
            }
            if (!field("variant").isEmpty()) {
                builder.variant(field("variant"));
            }
            if (!field("area").equals("all")) {
                builder.area(code("area", Area.values()));
            }
            StandardKind kind = kindNamed("standard", field("standard"));
            new RowCsv(name, at, kind, this::field).read(builder);
            PublishedStandard read = builder.place(place())
                    .issuer(required("issuer"))
                    .standard(kind)
                    .figure(kind.unit() == Unit.MONEY ? figure() : number())
                    .per(code("per", PublishedStandard.Per.values()))
                    .period(period())
                    .confirmedUntil(day("confirmed", "2022-07-28"))
                    .published(day("published", "2022-05-20"))
                    .bound(code("bound", PublishedStandard.Bound.values()))
                    .basis(code("basis", PublishedStandard.Basis.values()))
                    .confidence(code("confidence", PublishedStandard.Confidence.values()))
                    .source(required("source"))
                    .build();
            LineChecks.fault(read).ifPresent(fault -> {
                throw wrong(at, fault);
            });
            return read;
        }

        private String field(String column) {
            int at = header.indexOf(column);
            return at < 0 ? "" : fields.get(at).strip();
        }

        private String required(String column) {
            if (field(column).isEmpty()) {
                throw wrong(at, column + " is empty");
            }
            return field(column);
        }

        private Place place() {
            try {
                return Place.of(field("place"));
            } catch (IllegalArgumentException e) {
                throw new PolicyException(name + " line " + at + ": place: " + e.getMessage(), e);
            }
        }

        private StandardKind kindNamed(String column, String code) {
            StandardKind kind = kinds.get(code);
            if (kind == null) {
                throw wrong(at, column + ": there is no standard '" + code + "'" + NearMiss.hint(code, kinds.keySet()));
            }
            return kind;
        }

        private Standard standardNamed(String column, String code) {
            if (kindNamed(column, code) instanceof Standard standard) {
                return standard;
            }
            throw wrong(at, column + ": " + code + " is a table; a multiple is of a standard that is one figure");
        }

        private PublishedStandard.Plain number() {
            try {
                return new PublishedStandard.Plain(RowCsv.number(required("amount")));
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new PolicyException(name + " line " + at + ": amount: " + e.getMessage(), e);
            }
        }

        private <V extends Coded> V code(String column, V[] values) {
            for (V value : values) {
                if (value.code().equals(field(column))) {
                    return value;
                }
            }
            throw wrong(
                    at,
                    column + ": expected one of "
                            + Arrays.stream(values).map(Coded::code).toList()
                            + (column.equals("area") ? " or all" : "") + ", not '" + field(column) + "'");
        }

        private PublishedStandard.Figure figure() {
            String amount = required("amount");
            try {
                List<String> words = amount.contains(" ") ? Arrays.asList(amount.split(" +")) : List.of(amount);
                return words.size() == 1 ? new PublishedStandard.Fixed(Yuan.parseFen(amount)) : multiple(words);
            } catch (IllegalArgumentException | ArithmeticException e) {
                throw new PolicyException(name + " line " + at + ": amount: " + e.getMessage(), e);
            }
        }

        private PublishedStandard.Multiple multiple(List<String> words) {
            List<String> more = words.subList(Math.min(3, words.size()), words.size());
            if (words.size() < 3 || !words.get(1).equals("x") || !MORE_WORDS.containsAll(more)) {
                throw wrong(
                        at,
                        "amount: expected yuan, as 630.00, or a multiple, as '1.3 x minimum-living-allowance', with any of "
                                + MORE_WORDS + " behind it, not '" + String.join(" ", words) + "'");
            }
            Fraction factor = RowCsv.number(words.get(0));
            if (factor.signum() <= 0) {
                throw wrong(at, "amount: a multiple has a factor above zero, not " + words.get(0));
            }
            Standard.Use of = new Standard.Use(
                    standardNamed("amount", words.get(2)),
                    area(more),
                    ImmutableList.of(),
                    more.contains(PREVIOUS_YEAR));
            return new PublishedStandard.Multiple(factor, of);
        }

        private static Optional<Area> area(List<String> words) {
            for (Area area : Area.values()) {
                if (words.contains(area.code())) {
                    return Optional.of(area);
                }
            }
            return Optional.empty();
        }

        private Optional<LocalDate> day(String column, String example) {
            try {
                return day(column);
            } catch (DateTimeParseException e) {
                throw new PolicyException(
                        name + " line " + at + ": " + column + ": expected a day as " + example + ": " + e.getMessage(),
                        e);
            }
        }

        private Period period() {
            try {
                return new Period(day("from"), day("to"));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new PolicyException(
                        name + " line " + at + ": from, to: expected days as 2021-07-01: " + e.getMessage(), e);
            }
        }

        private Optional<LocalDate> day(String column) {
            if (field(column).isEmpty()) {
                return Optional.empty();
            }
            LocalDate day = Period.from(field(column)).first().orElseThrow();
            if (day.isBefore(DayFact.FIRST) || day.isAfter(DayFact.LAST)) {
                throw new PolicyException(name + " line " + at + ": " + column + ": expected a day from "
                        + DayFact.FIRST + " to " + DayFact.LAST + ", found " + day);
            }
            return Optional.of(day);
        }
    }
}
