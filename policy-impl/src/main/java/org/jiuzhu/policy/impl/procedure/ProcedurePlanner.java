package org.jiuzhu.policy.impl.procedure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Folds;
import org.jiuzhu.policy.impl.program.LoweredProgramme;
import org.jiuzhu.policy.impl.read.Questions;
import org.jiuzhu.policy.impl.read.Reading;
import org.jiuzhu.policy.impl.read.Unknowns;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;

/** The procedures of a case: the rules on them, applied to what is known of the application. */
public final class ProcedurePlanner {

    private final Reading reading;
    private final Party household;
    private final Days days;
    private final Unknowns unknowns;
    private final Map<Asked, Procedure> made = new HashMap<>();

    /** Plans the procedures of one case. */
    public ProcedurePlanner(Reading reading, WorkingCalendar calendar, Unknowns unknowns) {
        this.reading = reading;
        this.household = new Party(Household.ENTITY, reading.schema().table(Household.ENTITY), Reading.ROOT);
        this.days = new Days(reading, calendar);
        this.unknowns = unknowns;
    }

    /** All that the procedures of a case differ in: claimants with the same have one procedure. */
    record Asked(Programme<?> programme, Party claimant, DrawnAwards awards) {}

    /**
     * The procedure of a programme for one claimant.
     *
     * @param rules the rules on it
     * @param kind the kind of the claimant
     * @param row its row
     */
    public Procedure of(Programme<?> programme, ProcedureRules rules, EntityKind<?> kind, int row) {
        Party claimant = kind == Household.ENTITY
                ? household
                : new Party(kind, reading.schema().table(kind), row);
        Asked asked = new Asked(
                programme,
                rules.ofHouseholdOnly() ? household : claimant,
                DrawnAwards.of(reading, claimant, programme));
        Procedure known = made.get(asked);
        if (known == null) {
            Questions own = new Questions(unknowns);
            Bearing bearing = new Bearing(reading, asked.claimant, household, members(asked), own);
            known = new Route(reading, asked, rules, bearing, days, own).procedure(household.row());
            made.put(asked, known);
        }
        return known;
    }

    private Optional<Folds.Among> members(Asked asked) {
        return Optional.ofNullable(reading.program().programme(asked.programme))
                .flatMap(programme -> programme.claim(asked.claimant.kind()))
                .flatMap(LoweredProgramme.Claim::members);
    }
}
