package org.jiuzhu.policy.impl.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Provenance;
import org.jiuzhu.policy.impl.law.LawNotices;
import org.jiuzhu.policy.impl.law.Sources;
import org.jiuzhu.policy.impl.procedure.ProcedureRules;
import org.jiuzhu.policy.impl.program.Program;
import org.jiuzhu.policy.impl.read.Citations;
import org.jiuzhu.policy.impl.read.NamedValues;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.impl.read.StandardWarnings;
import org.jiuzhu.policy.impl.run.Batch;
import org.jiuzhu.policy.impl.run.Evaluator;
import org.jiuzhu.policy.impl.run.Setup;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Label;

/** The law of a place on a date, ready for cases: what counts there for some days, and what is said of it on this one. Shared by all threads. */
final class Plan {

    private final Interval interval;
    private final Sources sources;
    private final Setup setup;
    private final Citations citations;
    private final Decider deciding;
    // only assessments have them
    private final Supplier<ImmutableList<Label>> notices;

    Plan(Interval interval, LocalDate date) {
        this.interval = interval;
        this.sources = interval.sources(date);
        this.setup = interval.setup(date);
        this.citations = new Citations(sources, interval.departures());
        this.deciding = new Decider(interval, setup, citations);
        this.notices = Suppliers.memoize(() -> notices(interval, date));
    }

    private static ImmutableList<Label> notices(Interval interval, LocalDate date) {
        ImmutableList.Builder<Label> all = ImmutableList.builder();
        all.addAll(LawNotices.of(interval.deciding(), interval.place(), date));
        interval.departures().values().forEach(d -> all.addAll(d.warnings()));
        return all.build();
    }

    /** Decides cases, without a reason. */
    Decider deciding() {
        return deciding;
    }

    /** Reads what all rules come to for a case, of which nothing is read later on. */
    <T> T read(Case input, Function<Reading, T> reader) {
        interval.vocabulary().check(input.household());
        return interval.arenas().lend(arena -> {
            Rows rows = arena.rows(program().schema(), ImmutableList.of(input.household()));
            return reader.apply(new Reading(
                    program(),
                    sources,
                    Evaluator.evaluate(setup, interval.whole(), batch(rows, input), arena),
                    input.provenance()));
        });
    }

    /** What all rules come to for a case, for whoever reads it later on too. */
    Reading reading(Case input) {
        interval.vocabulary().check(input.household());
        Rows rows = Rows.of(program().schema(), Household.ENTITY, ImmutableList.of(input.household()));
        return reading(batch(rows, input), input.provenance());
    }

    /** What all rules come to for an authority. */
    Reading reading(Authority authority) {
        interval.vocabulary().check(authority);
        Rows rows = Rows.of(program().schema(), Authority.ENTITY, ImmutableList.of(authority));
        return reading(new Batch(rows, ImmutableList.of(ImmutableMap.of())), ImmutableMap.of());
    }

    /** Whether a rule in force reads a definition or an open term. */
    boolean reads(String id) {
        return !interval.named(id).ops().isEmpty();
    }

    /** What definitions or open terms of an id come to for a case. */
    ImmutableList<NamedValue> values(Case input, String id) {
        interval.vocabulary().check(input.household());
        Interval.Named one = interval.named(id);
        Rows rows = Rows.of(program().schema(), Household.ENTITY, ImmutableList.of(input.household()));
        return NamedValues.of(one.ops(), Evaluator.evaluate(setup, one.slice(), batch(rows, input)));
    }

    /** What turns with the date alone, as it is for a case on another day on which this law holds; equal, and nothing has turned. */
    ImmutableList<Object> turned(Case input, LocalDate day) {
        return interval.arenas().lend(arena -> {
            Rows rows = arena.rows(program().schema(), ImmutableList.of(input.household()));
            return interval.turning()
                    .at(Evaluator.evaluate(interval.setup(day), interval.turned(), batch(rows, input), arena));
        });
    }

    private static Batch batch(Rows rows, Case input) {
        return Decider.batch(rows, ImmutableList.of(input));
    }

    private Reading reading(Batch batch, ImmutableMap<String, Provenance> provenance) {
        return new Reading(program(), sources, Evaluator.evaluate(setup, interval.whole(), batch), provenance);
    }

    Place place() {
        return interval.place();
    }

    LocalDate date() {
        return sources.date();
    }

    Label placeName() {
        return sources.placeName();
    }

    Program program() {
        return interval.program();
    }

    /** What to be careful about with the law that counts here and with what is set, whatever the case. */
    ImmutableList<Label> notices() {
        return notices.get();
    }

    /** The versions of the plug-ins that have a say here, by the code of their place. */
    ImmutableSortedMap<String, String> plugins() {
        return interval.plugins();
    }

    /** The settings that go before rules which bind here, by their id, and the ids of these rules. */
    ImmutableSortedMap<String, ImmutableSet<String>> departed() {
        return interval.departed();
    }

    /** Where what has a name stands in the texts. */
    Citations citations() {
        return citations;
    }

    /** What results rest on that calls for a warning. */
    StandardWarnings warnings() {
        return interval.warnings();
    }

    /** The rules on the procedure of a programme. */
    ProcedureRules procedure(Programme<?> programme) {
        return interval.procedure(programme);
    }

    /** The facts and lists that the rules in force read. */
    ImmutableSet<Object> read() {
        return interval.read();
    }

    /** The digest of all rules in force. */
    String rulesDigest() {
        return interval.rulesDigest();
    }
}
