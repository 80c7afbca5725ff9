package org.jiuzhu.policy.household;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Relation;

/** An income of a member. The list of incomes, where given, is complete: kinds that are not in it are not received. */
public final class Income extends Entity {

    /** The kind of this entity; a plug-in makes its own facts about it here. */
    public static final EntityKind<Income> ENTITY = EntityKind.of("income", "收入", "income", Income.class, Income::new);

    /** 收入种类: what kind of income it is. */
    public static final ChoiceFact<Income, IncomeKind> KIND =
            ENTITY.choice("kind", IncomeKind.values(), "收入种类", "kind of income");

    /** The amount, in yuan, for the time that {@link #PER} says; of a loss nothing, for a net income is no less than that. */
    public static final AmountFact<Income> AMOUNT = ENTITY.amount("amount", "收入金额", "amount");

    /** Whether the amount is for a month, a quarter, a year (or the last twelve months together), or came once. Where it is left out, it is asked for. */
    public static final ChoiceFact<Income, Per> PER =
            ENTITY.choice("per", Per.values(), "收入周期", "the time it is stated for");

    /** All facts of this entity that the library itself knows. */
    public static final ImmutableList<Fact<Income, ?>> FACTS = ImmutableList.of(KIND, AMOUNT, PER);

    /** All lists of this entity. */
    public static final ImmutableList<Relation<Income, ?>> LISTS = ImmutableList.of();

    private Income(EntityState state) {
        super(state);
    }

    /**
     * Begins one of which nothing is known yet.
     *
     * @param id an id that is unique in its list and shows in results: no personal name
     * @return the builder
     */
    public static Entity.Builder<Income> builder(String id) {
        return new Entity.Builder<>(ENTITY, id);
    }

    @Override
    public EntityKind<Income> kind() {
        return ENTITY;
    }
}
