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
import java.util.function.Supplier;
import org.jiuzhu.policy.impl.law.Departure;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.law.Sources;
import org.jiuzhu.policy.impl.law.Vocabulary;
import org.jiuzhu.policy.impl.procedure.ProcedureRules;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.program.Selections;
import org.jiuzhu.policy.impl.read.NamedValues;
import org.jiuzhu.policy.impl.read.Outcomes;
import org.jiuzhu.policy.impl.read.StandardWarnings;
import org.jiuzhu.policy.impl.read.Turning;
import org.jiuzhu.policy.impl.run.Setup;
import org.jiuzhu.policy.impl.run.Slice;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;

/**
 * The law of a place on days that follow each other and on which nothing of it changes: no rule, standard or setting begins or ends, and no year. What is made of it is the
 * same on all of them. Shared by all threads.
 */
final class Interval {

    private final Vocabulary vocabulary;
    private final Place place;
    private final ImmutableList<Layer> deciding;
    private final Program program;
    private final Sources sources;
    private final Setup setup;
    private final ImmutableMap<String, Departure> departures;
    private final Slice decided;
    private final Arenas arenas = new Arenas();
    private final ImmutableSortedMap<String, String> plugins;
    private final ImmutableSortedMap<String, ImmutableSet<String>> departed;
    // only assessments, checks and traces have it
    private final Supplier<Slice> whole;
    private final Supplier<Turning> turning;
    private final Supplier<Slice> turned;
    private final Supplier<StandardWarnings> warnings;
    private final Supplier<ImmutableMap<Programme<?>, ProcedureRules>> procedures;
    private final Map<String, Named> named = new ConcurrentHashMap<>();
    // only receipts have it
    private final Supplier<String> rulesDigest;
    private final Supplier<ImmutableSet<Object>> read;

    /**
     * The law of a place.
     *
     * @param deciding the layers that decide there
     * @param program their rules in force
     * @param sources what is published and set for one of the days
     * @param found of which definitions and open terms cases say what was found, by their ids
     */
    Interval(
            Layers layers,
            Place place,
            ImmutableList<Layer> deciding,
            Program program,
            Sources sources,
            ImmutableSet<String> found) {
        this.vocabulary = layers.vocabulary();
        this.place = place;
        this.deciding = deciding;
        this.program = program;
        this.sources = sources;
        this.setup = Setup.of(program, sources, found);
        this.departures = sources.departures(program, place);
        this.plugins =
                layers.at(place).stream().collect(toImmutableSortedMap(naturalOrder(), Layer::key, Layer::version));
        this.departed = departures.values().stream()
                .collect(toImmutableSortedMap(naturalOrder(), d -> d.setting().id(), Interval::rules));
        this.decided = setup.slice(program.restingOn(Outcomes.read(program)));
        this.whole = Suppliers.memoize(() -> setup.slice(program.ops()));
        this.turning =
                Suppliers.memoize(() -> Turning.of(program.restingOn(Outcomes.read(program)), Outcomes.read(program)));
        this.turned = Suppliers.memoize(
                () -> setup.slice(program.restingOn(turning.get().ops())));
        this.warnings = Suppliers.memoize(() -> new StandardWarnings(program, sources));
        this.procedures = Suppliers.memoize(() -> procedures(program));
        this.read = Suppliers.memoize(() -> Oddities.read(program.rules()));
        this.rulesDigest =
                Suppliers.memoize(() -> Digests.ofRules(program.rules().stream().map(LoweredRule::rule)));
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

    /** What has a name, with all that it rests on. */
    record Named(ImmutableList<Selections.Named> ops, Slice slice) {}

    /** All that goes by an id. */
    Named named(String id) {
        return named.computeIfAbsent(id, i -> {
            ImmutableList<Selections.Named> ops = NamedValues.ops(program, i);
            return new Named(ops, setup.slice(program.restingOn(ops)));
        });
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Place place() {
        return place;
    }

    /** The layers that decide, the nation first. */
    ImmutableList<Layer> deciding() {
        return deciding;
    }

    Program program() {
        return program;
    }

    /** What the program is run with on one of the days. */
    Setup setup(LocalDate day) {
        return setup.on(day);
    }

    /** Where that comes from on one of the days. */
    Sources sources(LocalDate day) {
        return sources.on(day);
    }

    /** The settings that go before a rule which binds here, by id. */
    ImmutableMap<String, Departure> departures() {
        return departures;
    }

    /** All that a decision reads. */
    Slice decided() {
        return decided;
    }

    /** Memory for those who run one case after the other. */
    Arenas arenas() {
        return arenas;
    }

    /** The versions of the plug-ins that have a say here, by the code of their place. */
    ImmutableSortedMap<String, String> plugins() {
        return plugins;
    }

    /** The settings that go before rules which bind here, by their id, and the ids of these rules. */
    ImmutableSortedMap<String, ImmutableSet<String>> departed() {
        return departed;
    }

    /** All that the rules say. */
    Slice whole() {
        return whole.get();
    }

    /** What of decisions turns with the date alone. */
    Turning turning() {
        return turning.get();
    }

    /** All that this reads. */
    Slice turned() {
        return turned.get();
    }

    /** What results rest on that calls for a warning. */
    StandardWarnings warnings() {
        return warnings.get();
    }

    /** The rules on the procedure of a programme. */
    ProcedureRules procedure(Programme<?> programme) {
        return procedures.get().getOrDefault(programme, ProcedureRules.NONE);
    }

    /** The facts and lists that the rules in force read. */
    ImmutableSet<Object> read() {
        return read.get();
    }

    /** The digest of all rules in force. */
    String rulesDigest() {
        return rulesDigest.get();
    }
}
