package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** A necessary expenditure of a member, borne by the family itself. The list, where given, is complete. */
public final class Expense extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Expense> ENTITY =
            EntityKind.of("expense", "支出", "expense", Expense.class, Expense::new);

    /** 支出种类. */
    public static final ChoiceFact<Expense, ExpenseKind> KIND =
            ENTITY.choice("kind", ExpenseKind.values(), "支出种类", "kind of expenditure");

    /** The amount, in yuan, for the time that {@link #PER} says. */
    public static final AmountFact<Expense> AMOUNT = ENTITY.amount("amount", "支出金额", "amount");

    /** Whether the amount is for a month, a quarter, a year (or the last twelve months together), or came once. Where it is left out, it is asked for. */
    public static final ChoiceFact<Expense, Per> PER =
            ENTITY.choice("per", Per.values(), "支出周期", "the time it is stated for");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Expense, ?>> FACTS = ImmutableList.of(KIND, AMOUNT, PER);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Expense, ?>> LISTS = ImmutableList.of();

    private Expense(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Expense> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Expense> kind() {
        return ENTITY;
    }
}
