package org.jiuzhu.policy.impl.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/** The rules of a place on a date, planned once and then only walked, or compiled once there are many cases. Shared by all threads. */
final class Plan {

    /** How many cases of a plan are decided before its rules are compiled. */
    static final int DECIDED_IN_RANGES = 200;

    private static final ImmutableList<EntityKind<?>> SUBJECTS = ImmutableList.of(Household.ENTITY, Member.ENTITY);

    private final Place place;
    private final LocalDate date;
    private final Label placeName;
    private final Vocabulary vocabulary;
    private final ImmutableList<PlannedRule> rules;
    private final ImmutableListMultimap<Programme<?>, PlannedRule> byProgramme;
    private final ImmutableMap<Programme<?>, ImmutableMap<EntityKind<?>, Terms.Eligible>> eligibility;
    private final ImmutableSet<Programme<?>> programmes;
    private final ImmutableTable<Programme<?>, EntityKind<?>, BenefitRules> benefits;
    // bare decisions have none
    private final Supplier<ImmutableMap<Programme<?>, ProcedureRules>> procedures;
    private final int memorySize;
    private final int rulesSize;
    // only receipts have it
    private final Supplier<String> rulesDigest;
    private final Supplier<Optional<Known>> known = Suppliers.memoize(() -> Known.of(this, Compiler.Notes.NOTHING));
    private final Supplier<Optional<Known>> withFindings =
            Suppliers.memoize(() -> Known.of(this, Compiler.Notes.RULES));
    // threads may count past each other: then rules are compiled a few cases later, and no result changes
    private int decided;

    private Plan(
            Place place,
            LocalDate date,
            Label placeName,
            Vocabulary vocabulary,
            ImmutableList<Layer> layers,
            ImmutableList<PlannedRule> rules,
            Planner planner) {
        this.place = place;
        this.date = date;
        this.placeName = placeName;
        this.vocabulary = vocabulary;
        this.rules = rules;
        ImmutableListMultimap.Builder<Programme<?>, PlannedRule> grouped = ImmutableListMultimap.builder();
        rules.forEach(r -> r.rule().consequence().programmes().forEach(p -> grouped.put(p, r)));
        this.byProgramme = grouped.build();
        Set<Programme<?>> programmes = new LinkedHashSet<>();
        layers.forEach(l -> programmes.addAll(l.programmes()));
        Map<Programme<?>, ImmutableMap<EntityKind<?>, Terms.Eligible>> all = new LinkedHashMap<>();
        for (Programme<?> programme : programmes) {
            all.put(programme, waysIn(programme, planner));
        }
        this.eligibility = ImmutableMap.copyOf(all);
        this.programmes = eligibility.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.<Programme<?>>toImmutableSet());
        ImmutableTable.Builder<Programme<?>, EntityKind<?>, BenefitRules> given = ImmutableTable.builder();
        for (Programme<?> programme : this.programmes) {
            SUBJECTS.forEach(kind -> given.put(programme, kind, new BenefitRules(about(programme), kind)));
        }
        this.benefits = given.buildOrThrow();
        this.procedures = Suppliers.memoize(() -> Maps.toMap(this.programmes, p -> ProcedureRules.of(about(p))));
        this.memorySize = planner.memorySize();
        this.rulesSize = planner.rulesSize();
        this.rulesDigest =
                Suppliers.memoize(() -> Digests.ofRules(rules.stream().map(PlannedRule::rule)));
    }

    static Plan of(Layers layers, ImmutableList<StandardTable> tables, Settings settings, Place place, LocalDate date) {
        ImmutableList<Layer> deciding = layers.deciding(place);
        Label name = deciding.get(deciding.size() - 1).name();
        ImmutableList<Rule<?>> inForce = layers.rules(place, date);
        Planner planner = new Planner(
                layers.vocabulary(),
                inForce,
                layers.precedences(),
                new StandardLookup(tables, place, date),
                settings,
                date,
                name);
        ImmutableList<PlannedRule> planned = layers.precedences().order(inForce).stream()
                .map(planner::rule)
                .collect(ImmutableList.toImmutableList());
        return new Plan(place, date, name, layers.vocabulary(), deciding, planned, planner);
    }

    private ImmutableMap<EntityKind<?>, Terms.Eligible> waysIn(Programme<?> programme, Planner planner) {
        ImmutableMap.Builder<EntityKind<?>, Terms.Eligible> ways = ImmutableMap.builder();
        for (EntityKind<?> kind : SUBJECTS) {
            Terms.Eligible eligible = planner.eligible(programme, kind);
            if (!eligible.body().ways().isEmpty() || runsOn(programme, kind)) {
                ways.put(kind, eligible);
            }
        }
        return ways.buildOrThrow();
    }

    // what runs on for one person is determined for that person, even where nobody gets in alone
    private boolean runsOn(Programme<?> programme, EntityKind<?> kind) {
        return byProgramme.get(programme).stream()
                .anyMatch(r -> r.rule().scope() == kind && r.rule().consequence() instanceof Consequence.Continues<?>);
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

    Place place() {
        return place;
    }

    LocalDate date() {
        return date;
    }

    Label placeName() {
        return placeName;
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
    ImmutableSet<Programme<?>> programmes() {
        return programmes;
    }

    /** The ways into a programme by the kind of who is eligible. */
    ImmutableMap<EntityKind<?>, Terms.Eligible> eligibility(Programme<?> programme) {
        return eligibility.getOrDefault(programme, ImmutableMap.of());
    }

    /** The rules about a programme, those that go before others first. */
    ImmutableList<PlannedRule> about(Programme<?> programme) {
        return byProgramme.get(programme);
    }

    /** The rules on what a programme gives to one kind of subject. */
    BenefitRules benefit(Programme<?> programme, EntityKind<?> kind) {
        return found(benefits.get(programme, kind), programme);
    }

    /** The rules on the procedure of a programme. */
    ProcedureRules procedure(Programme<?> programme) {
        return found(procedures.get().get(programme), programme);
    }

    private static <T> T found(@Nullable T rules, Programme<?> programme) {
        if (rules == null) {
            throw new IllegalStateException("nobody can be eligible here for " + programme);
        }
        return rules;
    }

    /** The digest of all rules in force. */
    String rulesDigest() {
        return rulesDigest.get();
    }
}
