package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.law.Departure;
import org.jiuzhu.policy.impl.law.LawNotices;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.law.Sources;
import org.jiuzhu.policy.impl.law.Vocabulary;
import org.jiuzhu.policy.impl.procedure.ProcedureRules;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Op;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.read.Citations;
import org.jiuzhu.policy.impl.read.NamedValues;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.impl.read.StandardWarnings;
import org.jiuzhu.policy.impl.run.Batch;
import org.jiuzhu.policy.impl.run.Setup;
import org.jiuzhu.policy.impl.run.Slice;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;

/** The law of a place on a date, ready for cases: its program, what that is run with, and what is said of it. Shared by all threads. */
final class Plan {

    private final Place place;
    private final Label placeName;
    private final ImmutableSortedMap<String, String> plugins;
    private final ImmutableSortedMap<String, ImmutableSet<String>> departed;
    private final Vocabulary vocabulary;
    private final Program program;
    private final Sources sources;
    private final Citations citations;
    private final Setup setup;
    private final Decider deciding;
    // only assessments, checks and traces have it
    private final Supplier<Slice> whole;
    private final Supplier<ImmutableList<Label>> notices;
    private final Supplier<StandardWarnings> warnings;
    private final Supplier<ImmutableMap<Programme<?>, ProcedureRules>> procedures;
    private final Arenas arenas = new Arenas();
    private final Map<String, Named> named = new ConcurrentHashMap<>();
    // only receipts have it
    private final Supplier<String> rulesDigest;
    private final Supplier<ImmutableSet<Object>> read;

    /**
     * The law of a place on a date.
     *
     * @param deciding the layers that decide there
     * @param program their rules in force
     * @param sources what is published and set for the place and date
     */
    Plan(Layers layers, Place place, ImmutableList<Layer> deciding, Program program, Sources sources) {
        this.place = place;
        this.placeName = deciding.get(deciding.size() - 1).name();
        this.vocabulary = layers.vocabulary();
        this.program = program;
        this.sources = sources;
        this.setup = Setup.of(program, sources);
        this.citations = new Citations(sources, sources.departures(program, place));
        ImmutableList<Departure> departures = citations.departures().values().asList();
        this.notices =
                Suppliers.memoize(() -> notices(LawNotices.of(deciding, place, sources.date()), departures));
        this.plugins = layers.at(place).stream()
                .collect(toImmutableSortedMap(naturalOrder(), l -> l.place().code(), Layer::version));
        this.departed = departures.stream()
                .collect(toImmutableSortedMap(naturalOrder(), d -> d.setting().id(), Plan::rules));
        this.deciding = new Decider(vocabulary, setup, citations);
        this.whole = Suppliers.memoize(() -> setup.slice(program.ops()));
        this.warnings = Suppliers.memoize(() -> new StandardWarnings(program, sources));
        this.procedures = Suppliers.memoize(() -> procedures(program));
        this.read = Suppliers.memoize(() -> Oddities.read(program.rules()));
        this.rulesDigest =
                Suppliers.memoize(() -> Digests.ofRules(program.rules().stream().map(LoweredRule::rule)));
    }

    private static ImmutableList<Label> notices(ImmutableList<Label> ofLaw, ImmutableList<Departure> departures) {
        ImmutableList.Builder<Label> all = ImmutableList.<Label>builder().addAll(ofLaw);
        departures.forEach(d -> all.addAll(d.warnings()));
        return all.build();
    }

    private static ImmutableSet<String> rules(Departure departure) {
        return departure.from().stream().map(Rule::id).collect(toImmutableSet());
    }

    private static ImmutableMap<Programme<?>, ProcedureRules> procedures(Program program) {
        ImmutableMap.Builder<Programme<?>, ProcedureRules> procedures = ImmutableMap.builder();
        for (LoweredProgramme<?> programme : program.programmes()) {
            procedures.put(programme.programme(), ProcedureRules.of(programme.about()));
        }
        return procedures.buildOrThrow();
    }

    /** Decides cases, without a reason. */
    Decider deciding() {
        return deciding;
    }

    /** Reads what all rules come to for a case, of which nothing is read later on. */
    <T> T read(Case input, Function<Reading, T> reader) {
        vocabulary.check(input.household());
        return arenas.lend(arena -> {
            Rows rows = arena.rows(program.schema(), ImmutableList.of(input.household()));
            Batch batch = new Batch(rows, ImmutableList.of(input.discretion()));
            return reader.apply(new Reading(program, sources, setup.run(whole.get(), batch, arena)));
        });
    }

    /** What all rules come to for a case, for whoever reads it later on too. */
    Reading reading(Case input) {
        vocabulary.check(input.household());
        Rows rows = Rows.of(program.schema(), Household.ENTITY, ImmutableList.of(input.household()));
        return reading(new Batch(rows, ImmutableList.of(input.discretion())));
    }

    /** What all rules come to for an authority. */
    Reading reading(Authority authority) {
        vocabulary.check(authority);
        Rows rows = Rows.of(program.schema(), Authority.ENTITY, ImmutableList.of(authority));
        return reading(new Batch(rows, ImmutableList.of(ImmutableMap.of())));
    }

    /** What definitions or open terms of an id come to for a case. */
    ImmutableList<NamedValue> values(Case input, String id) {
        vocabulary.check(input.household());
        Named one = named.computeIfAbsent(id, i -> Named.of(program, setup, i));
        Rows rows = Rows.of(program.schema(), Household.ENTITY, ImmutableList.of(input.household()));
        return NamedValues.of(one.ops, setup.run(one.slice, new Batch(rows, ImmutableList.of(input.discretion()))));
    }

    /** What has a name, with all that it rests on. */
    private record Named(ImmutableList<Op> ops, Slice slice) {
        static Named of(Program program, Setup setup, String id) {
            ImmutableList<Op> ops = NamedValues.ops(program, id);
            return new Named(ops, setup.slice(program.restingOn(ops)));
        }
    }

    private Reading reading(Batch batch) {
        return new Reading(program, sources, setup.run(whole.get(), batch));
    }

    Place place() {
        return place;
    }

    LocalDate date() {
        return sources.date();
    }

    Label placeName() {
        return placeName;
    }

    Program program() {
        return program;
    }

    /** What to be careful about with the law that counts here and with what is set, whatever the case. */
    ImmutableList<Label> notices() {
        return notices.get();
    }

    /** The versions of the plug-ins that have a say here, by the code of their place. */
    ImmutableSortedMap<String, String> plugins() {
        return plugins;
    }

    /** The settings that go before rules which bind here, by their id, and the ids of these rules. */
    ImmutableSortedMap<String, ImmutableSet<String>> departed() {
        return departed;
    }

    /** Where what has a name stands in the texts. */
    Citations citations() {
        return citations;
    }

    /** What results rest on that calls for a warning. */
    StandardWarnings warnings() {
        return warnings.get();
    }

    /** The rules on the procedure of a programme. */
    ProcedureRules procedure(Programme<?> programme) {
        return procedures.get().getOrDefault(programme, ProcedureRules.NONE);
    }

    /** The facts and lists that the rules in force and the engine read. */
    ImmutableSet<Object> read() {
        return read.get();
    }

    /** The digest of all rules in force. */
    String rulesDigest() {
        return rulesDigest.get();
    }
}
