package org.jiuzhu.policy.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.text.PolicyException;

/**
 * What all programmes of a place come to for many households: a column for each programme and kind of subject. Whoever wants to know why takes the one household
 * ({@link Columns#entity}) and has it assessed.
 *
 * @param columns the columns, in the order of the programmes, households before persons
 * @param errors the households that could not be decided, by their rows, and why
 * @param inFractions how many households had to be computed in exact fractions, which takes longer: something in them does not divide, or is very large
 */
public record Results(
        ImmutableList<ResultColumn> columns, ImmutableSortedMap<Integer, PolicyException> errors, int inFractions) {

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
}
