package org.jiuzhu.policy.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.Occurrence;
import org.jiuzhu.policy.time.Payment;
import org.jiuzhu.policy.time.Statement;

/** Reads one history. */
final class HistoryReader {

    /** The version of the form of histories. */
    static final int VERSION = 1;

    static final ImmutableList<String> REQUIRED = ImmutableList.of("version", "place", "statements");
    static final ImmutableList<String> REQUIRED_OF_DECISION = ImmutableList.of("kind", "day", "programme", "from");
    static final ImmutableList<String> REQUIRED_OF_OCCURRENCE = ImmutableList.of("kind", "day", "programme");
    static final ImmutableList<String> REQUIRED_OF_PAYMENT =
            ImmutableList.of("day", "month", "programme", "part", "amount");
    /** A month. */
    static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of(
            "$schema", "description", "version", "place", "statements", "decisions", "occurrences", "payments");
    private static final ImmutableSet<String> OF_STATEMENT =
            ImmutableSet.of("from", "to", "known", "by", "household", "member");
    private static final ImmutableSet<String> OF_DECISION =
            ImmutableSet.of("kind", "day", "programme", "subject", "from", "amounts");
    private static final ImmutableSet<String> OF_OCCURRENCE = ImmutableSet.of("kind", "day", "programme", "subject");
    private static final ImmutableSet<String> OF_PAYMENT =
            ImmutableSet.of("kind", "day", "month", "programme", "subject", "part", "amount");

    private final CaseReader entities;
    private final ImmutableMap<String, Programme<?>> programmes;
    private final ImmutableMap<String, Part> parts;
    private final JsonInput in;

    HistoryReader(Vocabulary vocabulary, ImmutableMap<String, Part> parts, JsonInput in) {
        this.entities = new CaseReader(vocabulary, in);
        this.programmes = vocabulary.options(Award.PROGRAMME);
        this.parts = parts;
        this.in = in;
    }

    History read() {
        History.Builder history = History.builder();
        ImmutableList.Builder<Statement> statements = ImmutableList.builder();
        in.object(REQUIRED, name -> {
            switch (name) {
                case "$schema", "description" -> in.string("a text");
                case "version" -> in.version(VERSION);
                case "place" -> history.place(in.place());
                case "statements" -> in.list(name, () -> statements.add(statement()));
                case "decisions" -> in.list(name, () -> history.addActs(decision()));
                case "occurrences" -> in.list(name, () -> history.addOccurrences(occurrence()));
                case "payments" -> in.list(name, () -> history.addPayments(payment()));
                default -> throw in.unknownField(FIELDS, "");
            }
        });
        ImmutableList<Statement> stated = statements.build();
        history.household(id(stated)).addAllStatements(stated);
        return checked(history::build);
    }

    // whether all statements say the same the history sees
    private static String id(ImmutableList<Statement> statements) {
        return statements.stream()
                .map(Statement::about)
                .filter(about -> about.kind() == Household.ENTITY)
                .map(Entity::id)
                .findFirst()
                .orElse(Household.ENTITY.code());
    }

    /** What was read of one entry. */
    private static final class Fields {
        private final Map<String, LocalDate> days = new HashMap<>();
        private final Map<String, String> texts = new HashMap<>();
        private final Map<Part, MonetaryAmount> amounts = new HashMap<>();

        Optional<LocalDate> day(String name) {
            return Optional.ofNullable(days.get(name));
        }

        String text(String name) {
            return requireNonNull(texts.get(name));
        }
    }

    private Statement statement() {
        Fields fields = new Fields();
        ImmutableList.Builder<Entity> about = ImmutableList.builder();
        in.object(ImmutableList.of(), name -> {
            switch (name) {
                case "from", "to", "known" -> fields.days.put(name, in.day());
                case "by" -> fields.texts.put(name, in.shown("who stated it, as text"));
                case "household" -> about.add(entities.entity(Household.ENTITY, Household.ENTITY.code()));
                case "member" -> about.add(entities.entity(Member.ENTITY, ""));
                default -> throw in.unknownField(OF_STATEMENT, "");
            }
        });
        ImmutableList<Entity> one = about.build();
        if (one.size() != 1) {
            throw in.wrong(
                    "a statement is about the household or about one member: give \"household\" or \"member\", and not both");
        }
        Optional<LocalDate> from = fields.day("from");
        Optional<LocalDate> to = fields.day("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw in.wrong("it ends on " + to.get() + ", before it begins on " + from.get());
        }
        return checked(() -> new Statement(
                one.get(0), new Period(from, to), fields.day("known"), Optional.ofNullable(fields.texts.get("by"))));
    }

    private Act decision() {
        Fields fields = new Fields();
        in.object(REQUIRED_OF_DECISION, name -> {
            switch (name) {
                case "kind" -> fields.texts.put(name, in.code(codes(Act.Kind.values())));
                case "day" -> fields.days.put(name, in.day());
                case "programme" -> fields.texts.put(name, in.code(programmes.keySet()));
                case "subject" -> fields.texts.put(name, subject());
                case "from" -> fields.texts.put(name, month().toString());
                case "amounts" -> in.object(ImmutableList.of(), part -> fields.amounts.put(part(part), amount()));
                default -> throw in.unknownField(OF_DECISION, "");
            }
        });
        return checked(() -> new Act(
                value(Act.Kind.values(), fields.text("kind")),
                fields.day("day").orElseThrow(),
                requireNonNull(programmes.get(fields.text("programme"))),
                fields.texts.getOrDefault("subject", Household.ENTITY.code()),
                YearMonth.parse(fields.text("from")),
                ImmutableMap.copyOf(fields.amounts)));
    }

    private Occurrence occurrence() {
        Fields fields = new Fields();
        in.object(REQUIRED_OF_OCCURRENCE, name -> {
            switch (name) {
                case "kind" -> fields.texts.put(name, in.code(codes(Occurrence.Kind.values())));
                case "day" -> fields.days.put(name, in.day());
                case "programme" -> fields.texts.put(name, in.code(programmes.keySet()));
                case "subject" -> fields.texts.put(name, subject());
                default -> throw in.unknownField(OF_OCCURRENCE, "");
            }
        });
        return new Occurrence(
                value(Occurrence.Kind.values(), fields.text("kind")),
                fields.day("day").orElseThrow(),
                requireNonNull(programmes.get(fields.text("programme"))),
                fields.texts.getOrDefault("subject", Household.ENTITY.code()));
    }

    private Payment payment() {
        Fields fields = new Fields();
        in.object(REQUIRED_OF_PAYMENT, name -> {
            switch (name) {
                case "kind" -> fields.texts.put(name, in.code(codes(Payment.Kind.values())));
                case "day" -> fields.days.put(name, in.day());
                case "month" -> fields.texts.put(name, month().toString());
                case "programme" -> fields.texts.put(name, in.code(programmes.keySet()));
                case "subject" -> fields.texts.put(name, subject());
                case "part" -> fields.texts.put(name, in.code(parts.keySet()));
                case "amount" -> fields.texts.put(name, Yuan.toText(amount()));
                default -> throw in.unknownField(OF_PAYMENT, "");
            }
        });
        return checked(() -> new Payment(
                value(Payment.Kind.values(), fields.texts.getOrDefault("kind", Payment.Kind.PAID.code())),
                fields.day("day").orElseThrow(),
                YearMonth.parse(fields.text("month")),
                requireNonNull(programmes.get(fields.text("programme"))),
                fields.texts.getOrDefault("subject", Household.ENTITY.code()),
                requireNonNull(parts.get(fields.text("part"))),
                Yuan.of(fields.text("amount"))));
    }

    private String subject() {
        return in.shown("the path of whom it is paid to, such as household or household.members[a]");
    }

    private MonetaryAmount amount() {
        return Yuan.ofFen(in.fen("; what comes back is a kind of payment of its own"));
    }

    private YearMonth month() {
        String text = in.string("a month, such as \"2022-03\"");
        if (!MONTH.matcher(text).matches()) {
            throw in.wrong("expected a month, such as \"2022-03\", found \"" + text + "\"");
        }
        return YearMonth.parse(text);
    }

    private Part part(String code) {
        Part part = parts.get(code);
        if (part == null) {
            throw in.unknownField(parts.keySet(), "");
        }
        return part;
    }

    private static ImmutableSet<String> codes(Coded... values) {
        return Arrays.stream(values).map(Coded::code).collect(ImmutableSet.toImmutableSet());
    }

    private static <V extends Coded> V value(V[] values, String code) {
        return Arrays.stream(values)
                .filter(v -> v.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (PolicyException | IllegalArgumentException wrong) {
            throw in.wrong(String.valueOf(wrong.getMessage()));
        }
    }
}
