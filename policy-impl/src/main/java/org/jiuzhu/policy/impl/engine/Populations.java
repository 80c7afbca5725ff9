package org.jiuzhu.policy.impl.engine;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.read.Subject;
import org.jiuzhu.policy.impl.run.Arena;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.impl.table.Rows;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;
import org.jiuzhu.policy.text.PolicyException;

/** Decides households that are given as columns: columns in, columns out, and no object for any of them that can be decided so. */
final class Populations {

    private static final int SIZE = 128;

    private final Engine engine;
    private final Place place;
    private final LocalDate date;
    private final Decider deciding;
    private final Columns<Household> households;
    private final List<OfProgramme<?>> columns = new ArrayList<>();
    private final Map<Integer, PolicyException> errors = new HashMap<>();
    private final Arena arena = new Arena();
    private int inFractions;

    private Populations(Engine engine, Place place, LocalDate date, Columns<Household> households) {
        this.engine = engine;
        this.place = place;
        this.date = date;
        this.deciding = engine.plan(place, date).deciding();
        this.households = households;
        deciding.check(households);
        deciding.program().programmes().forEach(programme -> columns.add(column(programme)));
    }

    static Results decide(Engine engine, Place place, LocalDate date, Columns<Household> households) {
        Populations populations = new Populations(engine, place, date, households);
        for (int from = 0; from < households.size(); from += SIZE) {
            populations.decide(from, Math.min(households.size(), from + SIZE));
        }
        return populations.results();
    }

    private <B extends Benefit> OfProgramme<B> column(LoweredProgramme<B> programme) {
        Schema schema = deciding.program().schema();
        ImmutableMap.Builder<EntityKind<?>, Column> byKind = ImmutableMap.builder();
        programme.claims().forEach((kind, claim) -> {
            Optional<Relation<?, ?>> list = claim.list() == Rows.NONE
                    ? Optional.empty()
                    : Optional.of(schema.lists().get(claim.list()));
            int size = list.map(this::size).orElse(households.size());
            byKind.put(kind, new Column(list, ResultColumn.of(programme.programme(), kind, size)));
        });
        return new OfProgramme<>(programme, byKind.buildOrThrow());
    }

    private int size(Relation<?, ?> list) {
        return households.lists().contains(list) ? households.partsOf(list).size() : 0;
    }

    /** The results for one kind of subject; for those of a list, unless they are the households. */
    private record Column(Optional<Relation<?, ?>> list, ResultColumn.Builder results) {

        void clear(Columns<Household> households, int row) {
            if (list.isEmpty()) {
                results.clear(row);
            } else if (households.isListed(list.get(), row)) {
                for (int part = households.start(list.get(), row); part < households.end(list.get(), row); part++) {
                    results.clear(part);
                }
            }
        }
    }

    /** The results of a programme, by the kind of subject. */
    private record OfProgramme<B extends Benefit>(
            LoweredProgramme<B> programme, ImmutableMap<EntityKind<?>, Column> byKind) {

        /** Takes what a household came to. */
        void take(Values values, int household) {
            Subject.forEach(programme, values, household, subject -> {
                ResultColumn.Builder into = requireNonNull(byKind.get(subject.kind())).results;
                int row = values.rows().source(subject.claim().eligible().table(), subject.row());
                into.status(row, subject.status());
                subject.parts().forEach((part, amount) -> into.amount(row, part, amount));
            });
        }

        /** Takes away what was taken of a household. */
        void clear(Columns<Household> households, int row) {
            byKind.values().forEach(column -> column.clear(households, row));
        }

        void addTo(ImmutableList.Builder<ResultColumn> all) {
            byKind.values().forEach(column -> all.add(column.results.build()));
        }
    }

    private void decide(int from, int to) {
        Values values;
        try {
            values = deciding.values(households, from, to, arena);
        } catch (RuntimeException e) {
            if (to - from == 1) {
                errors.put(from, refusal(from, e));
                return;
            }
            // whose fault it is shows when each is decided alone
            for (int row = from; row < to; row++) {
                decide(row, row + 1);
            }
            return;
        }
        for (int row = from; row < to; row++) {
            inFractions += values.isLost(row - from) ? 1 : 0;
            read(values, row - from, row);
        }
    }

    private void read(Values values, int household, int row) {
        try {
            deciding.refuse(values, household);
            columns.forEach(c -> c.take(values, household));
        } catch (PolicyException | ArithmeticException e) {
            columns.forEach(c -> c.clear(households, row));
            errors.put(row, refusal(row, e));
        }
    }

    // the message is that of the case by itself
    private PolicyException refusal(int row, RuntimeException e) {
        try {
            engine.decide(caseOf(row));
        } catch (PolicyException said) {
            return said;
        }
        return e instanceof PolicyException said ? said : new PolicyException("row " + row + ": " + e.getMessage(), e);
    }

    private Case caseOf(int row) {
        return Case.of(place, date, households.entity(row));
    }

    private Results results() {
        ImmutableList.Builder<ResultColumn> all = ImmutableList.builder();
        columns.forEach(c -> c.addTo(all));
        return new Results(place, date, households, all.build(), ImmutableSortedMap.copyOf(errors), inFractions);
    }
}
