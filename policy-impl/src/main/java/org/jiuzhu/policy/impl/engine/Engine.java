package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Receipt;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.check.RuleChecks;
import org.jiuzhu.policy.impl.check.SettingChecks;
import org.jiuzhu.policy.impl.law.Layer;
import org.jiuzhu.policy.impl.law.Layers;
import org.jiuzhu.policy.impl.law.Settings;
import org.jiuzhu.policy.impl.read.AuthorityChecks;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.impl.read.Reasons;
import org.jiuzhu.policy.impl.read.Refusals;
import org.jiuzhu.policy.impl.read.Traces;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Named;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.NearMiss;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Agenda;
import org.jiuzhu.policy.time.ChangePoint;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Stretch;
import org.jiuzhu.policy.time.Supposing;

/** The engine: layers of law, tables, settings and a calendar; and the plans made of them so far. */
final class Engine implements PolicyEngine {

    private final Layers layers;
    private final Programs programs;
    private final ImmutableList<StandardTable> tables;
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final Supplier<String> digestOfTables;
    private final Supplier<String> digestOfSettings;
    private final Supplier<ImmutableSet<Named>> named;
    private final Plans plans;

    private Engine(
            Layers layers,
            Programs programs,
            ImmutableList<StandardTable> tables,
            Settings settings,
            WorkingCalendar calendar) {
        this.layers = layers;
        this.programs = programs;
        this.tables = tables;
        this.settings = settings;
        this.calendar = calendar;
        this.plans = new Plans(layers, programs, tables, settings);
        this.named = Suppliers.memoize(layers::named);
        this.digestOfTables = Suppliers.memoize(() -> Digests.ofTables(tables.stream()));
        this.digestOfSettings = Suppliers.memoize(() -> Digests.of(settings.list().stream()));
    }

    static Engine of(ImmutableList<Jurisdiction> jurisdictions, WorkingCalendar calendar) {
        Layers layers = Layers.of(jurisdictions);
        RuleChecks.check(layers);
        // the tables of the lowest layer first: who is nearer knows better
        ImmutableList.Builder<StandardTable> shipped = ImmutableList.builder();
        for (Layer layer : layers.all().reverse()) {
            layer.standards().forEach(layers.standardKinds()::check);
            layer.standards().forEach(table -> shipped.addAll(table.layers()));
        }
        return new Engine(layers, new Programs(layers), shipped.build(), Settings.NONE, calendar);
    }

    @Override
    public Decision decide(Case input) {
        Plan plan = planned(input);
        return guarded(input, () -> plan.deciding().decide(input));
    }

    @Override
    public Decision.WithRules decideWithRules(Case input) {
        Plan plan = planned(input);
        return guarded(input, () -> plan.deciding().decideWithRules(input));
    }

    @Override
    public Decisions decideAll(Iterable<Case> cases) {
        return Batches.decide(this, cases);
    }

    @Override
    public Results decideAll(Place place, LocalDate date, Columns<Household> households) {
        requireNonNull(households, "decideAll: the households are null");
        return guarded(place, date, () -> Populations.decide(this, place, date, households));
    }

    @Override
    public ImmutableList<ChangePoint> changes(Case input, LocalDate last) {
        checkDiscretion(input);
        return guarded(input, () -> new ChangePoints(plans, input, last).all());
    }

    @Override
    public Optional<ChangePoint> nextChange(Case input, LocalDate last) {
        checkDiscretion(input);
        return guarded(input, () -> new ChangePoints(plans, input, last).first());
    }

    @Override
    public ImmutableList<Stretch> stretches(History history, LocalDate first, LocalDate last, LocalDate known) {
        return Stretches.of(this, history, first, last, known);
    }

    @Override
    public ImmutableList<LedgerLine> ledger(History history, Months months, LocalDate known, Supposing supposing) {
        return Worlds.ledger(this, history, months, known, supposing);
    }

    @Override
    public Agenda agenda(Iterable<Case> cases, LocalDate last) {
        return Agendas.of(this, cases, last);
    }

    private Assessment.Builder assessed(Plan plan, Reading reading, ImmutableSet<Programme<?>> asked) {
        if (reading.values().isIrregular(Reading.ROOT)) {
            Refusals.check(reading, plan.citations(), Reading.ROOT);
        }
        Assessor assessor = new Assessor(plan, reading, calendar);
        return Assessment.builder()
                .determinations(assessor.determinations(asked))
                .untouched(assessor.untouched())
                .missing(assessor.missing());
    }

    /** The law for a case, whose words on discretion were checked. */
    private Plan planned(Case input) {
        Plan plan = plan(input);
        checkDiscretion(input);
        return plan;
    }

    /** The ids of the definitions and open terms of which a case says what was found. */
    static ImmutableSet<String> found(Case input) {
        return input.findings().isEmpty()
                ? ImmutableSet.of()
                : input.findings().stream().map(f -> f.what().id()).sorted().collect(ImmutableSet.toImmutableSet());
    }

    /** The law for a case. */
    Plan plan(Case input) {
        return plans.at(input.place(), input.date(), found(input));
    }

    @Override
    public Assessment assess(Case input, Iterable<? extends Programme<?>> asked) {
        ImmutableSet<Programme<?>> looked = ImmutableSet.copyOf(asked);
        Plan plan = planned(input);
        return guarded(input, () -> plan.read(input, reading -> assessed(plan, reading, looked)))
                .place(input.place())
                .placeName(plan.placeName())
                .date(input.date())
                .warnings(warnings(plan, input))
                .receipt(receipt(plan, input))
                .values(id -> values(input, id))
                .build();
    }

    @Override
    public ImmutableList<NamedValue> values(Case input, String id) {
        requireNonNull(id, "values: the id is null");
        if (named.get().stream().noneMatch(n -> n.id().equals(id))) {
            throw new PolicyException("values: no rule reads a definition or an open term with the id '" + id + "'"
                    + NearMiss.hint(id, named.get().stream().map(Named::id).toList()));
        }
        Plan inForce = planned(input);
        Plan plan = inForce.reads(id) ? inForce : plans.reading(input.place(), input.date(), found(input), id);
        return guarded(input, () -> plan.values(input, id));
    }

    // what to be careful about with the whole case
    private static ImmutableList<Label> warnings(Plan plan, Case input) {
        return ImmutableList.<Label>builder()
                .addAll(plan.notices())
                .addAll(Oddities.of(plan, input))
                .build();
    }

    private static <T> T guarded(Case input, Supplier<T> work) {
        return guarded(input.place(), input.date(), work);
    }

    private static <T> T guarded(Place place, LocalDate date, Supplier<T> work) {
        try {
            return work.get();
        } catch (ArithmeticException e) {
            throw new PolicyException(
                    "an amount of the case at " + place + " on " + date + " is beyond what can be computed exactly: "
                            + e.getMessage() + "; look at the largest amounts, numbers and settings of the case",
                    e);
        }
    }

    void checkDiscretion(Case input) {
        // most cases say nothing about it
        if (input.discretion().isEmpty()) {
            return;
        }
        for (String id : input.discretion().keySet()) {
            boolean known = layers.allRules().stream()
                    .anyMatch(r -> r.id().equals(id) && r.strength().leavesDiscretion());
            if (!known) {
                throw new PolicyException("discretion: no rule that leaves discretion has the id '" + id + "'"
                        + NearMiss.hint(
                                id,
                                layers.allRules().stream()
                                        .filter(r -> r.strength().leavesDiscretion())
                                        .map(Rule::id)
                                        .toList()));
            }
        }
    }

    @Override
    public ImmutableList<Explanation> why(Case input, Programme<?> programme, String subject) {
        return explained(input, (assessor, reasons) -> assessor.why(programme, subject));
    }

    @Override
    public ImmutableList<Explanation> explain(Case input, Programme<?> programme, String subject) {
        return explained(input, (assessor, reasons) -> assessor.explain(programme, subject, reasons));
    }

    @Override
    public ImmutableList<ImmutableList<Explanation>> explain(Case input, Assessment assessment) {
        return explained(
                input,
                (assessor, reasons) -> assessment.determinations().stream()
                        .map(d -> assessor.explain(d.programme(), d.subject(), reasons))
                        .collect(ImmutableList.<ImmutableList<Explanation>>toImmutableList()));
    }

    private <T> T explained(Case input, BiFunction<Assessor, Reasons, T> explain) {
        Plan plan = planned(input);
        return guarded(input, () -> {
            Reading reading = plan.reading(input);
            return explain.apply(new Assessor(plan, reading, calendar), new Reasons(reading, plan.citations()));
        });
    }

    @Override
    public AuthorityReport check(Place place, LocalDate date, Authority authority) {
        Plan plan = plan(place, date);
        return new AuthorityReport(
                place, date, guarded(place, date, () -> AuthorityChecks.of(plan.reading(authority), plan.citations())));
    }

    @Override
    public ImmutableList<Trace> trace(Case input) {
        Plan plan = planned(input);
        return guarded(input, () -> plan.read(input, reading -> Traces.of(reading, Household.ENTITY)));
    }

    @Override
    public ImmutableList<Trace> trace(Place place, LocalDate date, Authority authority) {
        Plan plan = plan(place, date);
        return guarded(place, date, () -> Traces.of(plan.reading(authority), Authority.ENTITY));
    }

    Plan plan(Place place, LocalDate date) {
        return plans.at(place, date);
    }

    private Receipt receipt(Plan plan, Case input) {
        return new Receipt(
                Version.LIBRARY,
                plan.plugins(),
                calendar.version(),
                plan.rulesDigest(),
                digestOfTables.get(),
                digestOfSettings.get(),
                plan.departed(),
                Digests.sorted(input.findings()),
                Digests.of(input));
    }

    @Override
    public ImmutableList<StandardKind> standardKinds() {
        return layers.standardKinds().all();
    }

    @Override
    public PolicyEngine withStandards(StandardTable... more) {
        requireNonNull(more, "withStandards: the tables are null");
        for (StandardTable table : more) {
            requireNonNull(table, "withStandards: a table is null");
            layers.standardKinds().check(table);
        }
        ImmutableList<StandardTable> all = Stream.concat(
                        Arrays.stream(more).flatMap(t -> t.layers().stream()), tables.stream())
                .collect(toImmutableList());
        return new Engine(layers, programs, all, settings, calendar);
    }

    @Override
    public PolicyEngine knownOn(LocalDate day) {
        ImmutableList<StandardTable> known =
                tables.stream().map(t -> t.knownOn(day)).collect(toImmutableList());
        Settings set = settings.knownOn(day);
        return known.equals(tables) && set.equals(settings) ? this : new Engine(layers, programs, known, set, calendar);
    }

    @Override
    public PolicyEngine withSettings(Iterable<Setting> more) {
        requireNonNull(more, "withSettings: the settings are null");
        for (Setting setting : more) {
            requireNonNull(setting, "withSettings: a setting is null");
        }
        ImmutableList<Setting> added = ImmutableList.copyOf(more);
        SettingChecks.check(added, layers);
        return new Engine(layers, programs, tables, settings.with(added), calendar);
    }

    @Override
    public PolicyEngine withCalendar(WorkingCalendar other) {
        requireNonNull(other, "withCalendar: the calendar is null");
        return new Engine(layers, programs, tables, settings, other);
    }

    @Override
    public WorkingCalendar calendar() {
        return calendar;
    }

    @Override
    public ImmutableList<Jurisdiction> jurisdictions() {
        return layers.all().stream().map(Layer::plugin).collect(toImmutableList());
    }

    @Override
    public ImmutableList<Rule<?>> rules(Place place, LocalDate date) {
        return layers.rules(place, date);
    }

    @Override
    public ImmutableSet<OpenTerm<?>> openTerms() {
        return layers.openTerms();
    }

    @Override
    public ImmutableSet<Named> named() {
        return named.get();
    }

    @Override
    @SuppressWarnings("unchecked") // the vocabulary keeps the facts by their kind
    public <E extends Entity> ImmutableList<Fact<E, ?>> facts(EntityKind<E> kind) {
        return layers.vocabulary().facts(kind).stream()
                .map(f -> (Fact<E, ?>) f)
                .collect(ImmutableList.<Fact<E, ?>>toImmutableList());
    }

    @Override
    @SuppressWarnings("unchecked") // the vocabulary keeps the lists by their owners
    public <E extends Entity> ImmutableList<Relation<E, ?>> lists(EntityKind<E> kind) {
        return (ImmutableList<Relation<E, ?>>)
                (ImmutableList<?>) layers.vocabulary().lists(kind);
    }
}
