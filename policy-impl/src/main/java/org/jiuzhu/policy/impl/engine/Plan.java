package org.jiuzhu.policy.impl.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.impl.program.Lowering;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.run.Setup;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/** The rules of a place on a date, planned once and then only walked, or compiled once there are many cases. Shared by all threads. */
final class Plan {

    /** How many cases of a plan are decided before its rules are compiled. */
    static final int DECIDED_IN_RANGES = 200;

    private final Place place;
    private final LocalDate date;
    private final Label placeName;
    private final ImmutableList<Label> notices;
    private final Vocabulary vocabulary;
    private final ImmutableList<PlannedRule> rules;
    private final ImmutableMap<Programme<?>, PlannedProgramme<?>> programmes;
    private final ImmutableList<Departure> departures;
    private final int memorySize;
    private final int rulesSize;
    // only receipts have it
    private final Supplier<String> rulesDigest;
    private final Supplier<ImmutableSet<Object>> read;
    private final Supplier<Optional<Known>> known = Suppliers.memoize(() -> Known.of(this, Compiler.Notes.NOTHING));
    private final Supplier<Optional<Known>> withFindings =
            Suppliers.memoize(() -> Known.of(this, Compiler.Notes.RULES));
    // threads may count past each other: then rules are compiled a few cases later, and no result changes
    private int decided;
    private final Supplier<Deciding> deciding;

    private Plan(
            Place place,
            LocalDate date,
            Label placeName,
            Vocabulary vocabulary,
            ImmutableList<Layer> layers,
            ImmutableList<PlannedRule> rules,
            Planner planner,
            Supplier<Deciding> deciding) {
        this.place = place;
        this.date = date;
        this.deciding = Suppliers.memoize(deciding::get);
        this.placeName = placeName;
        this.notices = LawNotices.of(layers, place, date);
        this.vocabulary = vocabulary;
        this.rules = rules;
        ImmutableListMultimap.Builder<Programme<?>, PlannedRule> grouped = ImmutableListMultimap.builder();
        for (PlannedRule rule : rules) {
            for (Programme<?> programme : rule.rule().consequence().programmes()) {
                grouped.put(programme, rule);
            }
        }
        ImmutableListMultimap<Programme<?>, PlannedRule> about = grouped.build();
        Map<Programme<?>, PlannedProgramme<?>> open = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (Programme<?> programme : layer.programmes()) {
                PlannedProgramme<?> planned = new PlannedProgramme<>(programme, about.get(programme), planner);
                if (planned.isOpen()) {
                    open.put(programme, planned);
                }
            }
        }
        this.programmes = ImmutableMap.copyOf(open);
        this.departures = planner.departures();
        this.memorySize = planner.memorySize();
        this.rulesSize = planner.rulesSize();
        this.read = Suppliers.memoize(() -> Oddities.read(rules));
        this.rulesDigest =
                Suppliers.memoize(() -> Digests.ofRules(rules.stream().map(PlannedRule::rule)));
    }

    static Plan of(Layers layers, ImmutableList<StandardTable> tables, Settings settings, Place place, LocalDate date) {
        ImmutableList<Layer> deciding = layers.deciding(place, date);
        Label name = deciding.get(deciding.size() - 1).name();
        ImmutableList<Rule<?>> inForce = layers.rules(place, date);
        StandardLookup standards = new StandardLookup(tables, place, date);
        Planner planner =
                new Planner(layers.vocabulary(), inForce, layers.precedences(), standards, settings, place, date, name);
        ImmutableList<PlannedRule> planned = planner.rules(layers.precedences().order(inForce));
        return new Plan(
                place,
                date,
                name,
                layers.vocabulary(),
                deciding,
                planned,
                planner,
                () -> deciding(layers, deciding, inForce, new PublishedAndSet(standards, settings, date)));
    }

    /**
     * The decision on a case in which everything is known; null for others, and for the first cases that are asked about: to compile rules takes as long as to
     * decide some hundreds of cases in ranges, and many a place and date has only one.
     */
    @Nullable
    Decision decide(Case input) {
        return isWorthCompiling() ? decide(input, known.get()) : null;
    }

    /** The same with findings. */
    Decision.@Nullable WithFindings decideWithFindings(Case input) {
        return isWorthCompiling() ? decide(input, withFindings.get()) : null;
    }

    private static Known.@Nullable Decided decide(Case input, Optional<Known> compiled) {
        return compiled.isPresent() ? compiled.get().decide(input) : null;
    }

    private boolean isWorthCompiling() {
        if (decided < DECIDED_IN_RANGES) {
            decided++;
            return false;
        }
        return true;
    }

    private static Deciding deciding(
            Layers layers, ImmutableList<Layer> places, ImmutableList<Rule<?>> inForce, PublishedAndSet inputs) {
        ImmutableList.Builder<Programme<?>> programmes = ImmutableList.builder();
        places.forEach(l -> programmes.addAll(l.programmes()));
        Program program = Lowering.program(
                layers.vocabulary().schema(), inForce, layers.precedences()::order, programmes.build());
        return new Deciding(layers.vocabulary(), Setup.of(program, inputs));
    }

    /** Decides cases of which something is open, without a reason; its program is lowered when it is first asked for. */
    Deciding deciding() {
        return deciding.get();
    }

    Place place() {
        return place;
    }

    LocalDate date() {
        return date;
    }

    Label placeName() {
        return placeName;
    }

    /** What to be careful about with the law that counts here, whatever the case. */
    ImmutableList<Label> notices() {
        return notices;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int memorySize() {
        return memorySize;
    }

    int rulesSize() {
        return rulesSize;
    }

    /** All rules, those that go before others first. */
    ImmutableList<PlannedRule> rules() {
        return rules;
    }

    /** The programmes that somebody can be eligible for here, in the order of the layers. */
    ImmutableCollection<PlannedProgramme<?>> programmes() {
        return programmes.values();
    }

    /** A programme; null if nobody can be eligible for it here. */
    @Nullable
    PlannedProgramme<?> programme(Programme<?> programme) {
        return programmes.get(programme);
    }

    /** The settings that go before a rule which binds here. */
    ImmutableList<Departure> departures() {
        return departures;
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
