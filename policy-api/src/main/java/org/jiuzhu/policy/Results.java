package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;
import org.jiuzhu.policy.text.PolicyException;

/**
 * What all programmes of a place come to for many households: a column for each programme and kind of subject.
 *
 * <p>Nothing of how it came about is kept. Whoever wants to know why takes the case of the one row and has it computed again, by the engine that decided it:
 *
 * <pre>{@code
 * Case one = results.caseOf(column, row);
 * Assessment assessment = engine.assess(one);
 * ImmutableList<Explanation> why = engine.why(one, column.programme(), results.subject(column, row));
 * }</pre>
 *
 * @param place the place
 * @param date the date
 * @param households the households as they were given; of them nothing else is held
 * @param columns the columns, in the order of the programmes, households before groups and persons
 * @param errors the households that could not be decided, by their rows, and why
 * @param inFractions how many households had to be computed in exact fractions, which takes longer: something in them does not divide, or is very large
 */
public record Results(
        Place place,
        LocalDate date,
        Columns<Household> households,
        ImmutableList<ResultColumn> columns,
        ImmutableSortedMap<Integer, PolicyException> errors,
        int inFractions) {

    /**
     * The column of a programme.
     *
     * @param programme the programme
     * @param subject the kind of the subjects
     * @return the column; empty where no such subject can get it
     */
    public Optional<ResultColumn> column(Programme<?> programme, EntityKind<?> subject) {
        return columns.stream()
                .filter(c -> c.programme() == programme && c.subject() == subject)
                .findFirst();
    }

    /**
     * A household as a case, on which the authority has not said anything that rules leave to it.
     *
     * @param household its row
     * @return the case
     * @throws PolicyException if the household contradicts itself or is too large ({@link Case} says what is refused), or its ids are none
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Case caseOf(int household) {
        return Case.of(place, date, households.entity(household));
    }

    /**
     * The household that a result is of, as a case: for a person or a group the household to which it belongs.
     *
     * @param column one of the columns
     * @param row a row of it
     * @return the case
     * @throws PolicyException as {@link #caseOf(int)}
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Case caseOf(ResultColumn column, int row) {
        return caseOf(isOfHouseholds(column) ? row : households.owner(list(column), row));
    }

    /**
     * The path of a subject in its case, as determinations and outcomes name it: {@code household} or {@code household.members[a]}.
     *
     * @param column one of the columns
     * @param row a row of it
     * @return the path
     */
    public String subject(ResultColumn column, int row) {
        String household = Household.ENTITY.code();
        if (isOfHouseholds(column)) {
            return household;
        }
        Relation<?, ?> list = list(column);
        return household + "." + list.id() + "[" + households.partsOf(list).id(row) + "]";
    }

    private static boolean isOfHouseholds(ResultColumn column) {
        return column.subject() == Household.ENTITY;
    }

    private Relation<?, ?> list(ResultColumn column) {
        return households.lists().stream()
                .filter(list -> list.part() == column.subject())
                .findFirst()
                .orElseThrow(() -> new IndexOutOfBoundsException("there is no " + column.subject()));
    }
}
