package org.jiuzhu.policy.impl.engine;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A programme, planned: the rules about it, grouped as each case asks for them.
 *
 * @param <B> what it gives
 */
final class PlannedProgramme<B extends Benefit> {

    private final Programme<B> programme;
    private final Terms.@Nullable Eligible asHousehold;
    private final Terms.@Nullable Eligible asPerson;
    private final BenefitRules toHousehold;
    private final BenefitRules toPerson;
    // bare decisions have none
    private final Supplier<ProcedureRules> procedure;

    /**
     * Groups rules.
     *
     * @param about all rules about the programme, those that go before others first
     */
    PlannedProgramme(Programme<B> programme, ImmutableList<PlannedRule> about, Planner planner) {
        this.programme = programme;
        this.toHousehold = new BenefitRules(about, Household.ENTITY);
        this.toPerson = new BenefitRules(about, Member.ENTITY);
        this.asHousehold = wayIn(planner.eligible(programme, Household.ENTITY), toHousehold);
        this.asPerson = wayIn(planner.eligible(programme, Member.ENTITY), toPerson);
        this.procedure = Suppliers.memoize(() -> ProcedureRules.of(about));
    }

    // what runs on for one person is determined for that person, even where nobody gets in alone
    private static Terms.@Nullable Eligible wayIn(Terms.Eligible eligible, BenefitRules rules) {
        return eligible.body().ways().isEmpty() && rules.continuing().isEmpty() ? null : eligible;
    }

    Programme<B> programme() {
        return programme;
    }

    /** Whether there is a way in at all. */
    boolean isOpen() {
        return asHousehold != null || asPerson != null;
    }

    /** The ways in for one kind of subject; null if there is none. */
    Terms.@Nullable Eligible eligible(EntityKind<?> kind) {
        return kind == Household.ENTITY ? asHousehold : asPerson;
    }

    /** The rules on what it gives to one kind of subject. */
    BenefitRules benefits(EntityKind<?> kind) {
        return kind == Household.ENTITY ? toHousehold : toPerson;
    }

    /** The rules on its procedure; grouped when they are first asked for. */
    ProcedureRules procedure() {
        return procedure.get();
    }
}
