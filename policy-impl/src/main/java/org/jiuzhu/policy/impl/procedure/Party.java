package org.jiuzhu.policy.impl.procedure;

import java.util.Optional;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.impl.table.Schema;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Relation;

/**
 * For whom a procedure is: the household, one of a group, or a person.
 *
 * @param kind the kind of it
 * @param table the table of the kind
 * @param row the row
 */
record Party(EntityKind<?> kind, int table, int row) {

    /** The list of its awards; a group has none, unless its plug-in gives it one. */
    Optional<Relation<?, Award>> awards(Schema schema) {
        return schema.listOf(kind, Award.ENTITY);
    }
}
