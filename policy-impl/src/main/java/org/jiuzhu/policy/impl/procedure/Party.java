package org.jiuzhu.policy.impl.procedure;

import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;

/**
 * For whom a procedure is: the household, or a person.
 *
 * @param kind which of them
 * @param table the table of the kind
 * @param row the row
 */
record Party(EntityKind<?> kind, int table, int row) {

    /** The list of its awards. */
    Relation<?, Award> awards() {
        return kind == Member.ENTITY ? Member.AWARDS : Household.AWARDS;
    }
}
