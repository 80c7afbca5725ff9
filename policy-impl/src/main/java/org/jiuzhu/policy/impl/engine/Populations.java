package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.read.Subject;
import org.jiuzhu.policy.impl.run.Arena;
import org.jiuzhu.policy.impl.run.Values;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.rule.Place;
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
    private final List<Column<?>> columns = new ArrayList<>();
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
        int members = households.parts(Household.MEMBERS).map(Columns::size).orElse(0);
        for (LoweredProgramme<?> programme : deciding.program().programmes()) {
            columns.add(column(programme, members));
        }
    }

    static Results decide(Engine engine, Place place, LocalDate date, Columns<Household> households) {
        Populations populations = new Populations(engine, place, date, households);
        for (int from = 0; from < households.size(); from += SIZE) {
            populations.decide(from, Math.min(households.size(), from + SIZE));
        }
        return populations.results();
    }

    private <B extends Benefit> Column<B> column(LoweredProgramme<B> programme, int members) {
        return new Column<>(
                programme,
                ResultColumn.of(programme.programme(), Household.ENTITY, households.size()),
                ResultColumn.of(programme.programme(), Member.ENTITY, members));
    }

    /** The results of a programme, for households and for persons. */
    private record Column<B extends Benefit>(
            LoweredProgramme<B> programme, ResultColumn.Builder ofHouseholds, ResultColumn.Builder ofPersons) {

        /** Takes what a household came to. */
        void take(Values values, int household, int row) {
            Subject.forEach(programme, values, household, subject -> {
                if (subject.kind() == Household.ENTITY) {
                    put(subject, ofHouseholds, row);
                } else {
                    int member = values.rows().source(values.rows().schema().table(Member.ENTITY), subject.row());
                    put(subject, ofPersons, member);
                }
            });
        }

        private static void put(Subject<?> subject, ResultColumn.Builder into, int row) {
            Status status = subject.status();
            into.status(row, status);
            subject.parts().forEach((part, amount) -> into.amount(row, part, amount));
        }

        /** Takes away what was taken of a household. */
        void clear(Columns<Household> households, int row) {
            ofHouseholds.clear(row);
            if (households.isListed(Household.MEMBERS, row)) {
                for (int member = households.start(Household.MEMBERS, row);
                        member < households.end(Household.MEMBERS, row);
                        member++) {
                    ofPersons.clear(member);
                }
            }
        }

        void addTo(ImmutableList.Builder<ResultColumn> all) {
            if (programme.asHousehold().isPresent()) {
                all.add(ofHouseholds.build());
            }
            if (programme.asPerson().isPresent()) {
                all.add(ofPersons.build());
            }
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
            columns.forEach(c -> c.take(values, household, row));
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
