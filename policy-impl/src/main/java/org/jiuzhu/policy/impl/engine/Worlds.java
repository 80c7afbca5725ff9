package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Statement;
import org.jiuzhu.policy.time.Stretch;
import org.jiuzhu.policy.time.Supposing;
import org.jiuzhu.policy.time.World;

/**
 * What the rules may come to for a history. Where something begins to run on for so many months and nobody says from which day (渐退期), it runs from the first whole month
 * after the change, or from the one after that; each is looked at as if it had been stated.
 */
final class Worlds {

    private final PolicyEngine engine;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate known;

    private Worlds(PolicyEngine engine, LocalDate first, LocalDate last, LocalDate known) {
        this.engine = engine;
        this.first = first;
        this.last = last;
        this.known = known;
    }

    /** Decided, right and paid, from as early as it bears on the months and up to when it is known. */
    static ImmutableList<LedgerLine> ledger(
            PolicyEngine engine, History history, Months months, LocalDate known, Supposing supposing) {
        LocalDate end = months.last().atEndOfMonth();
        Worlds worlds = new Worlds(
                engine, LedgerLine.begin(history, months.first()).atDay(1), known.isAfter(end) ? known : end, known);
        World world = worlds.world(history, World.Counts.AS_RULES_SAY);
        return LedgerLine.of(history, months, known, supposing, world, worlds.of(history, world));
    }

    private World world(History history, World.Counts counts) {
        ImmutableList<Stretch> stretches = Stretches.of(engine, history, first, last, known);
        Map<LocalDate, ImmutableList<Stretch>> then = new HashMap<>();
        return new World(
                stretches,
                day -> then.computeIfAbsent(day, d -> {
                    PolicyEngine before = engine.knownOn(d);
                    return before == engine ? stretches : Stretches.of(before, history, first, last, known);
                }),
                counts);
    }

    // the first thing that runs on without a date is dated; what came after it would rest on it
    private ImmutableList<World> of(History history, World world) {
        for (int i = 1; i < world.stretches().size(); i++) {
            Stretch stretch = world.stretches().get(i);
            Stretch before = world.stretches().get(i - 1);
            for (RuleTruth rule : stretch.rules()) {
                Optional<Statement> dated = rule.truth() == Truth.UNDETERMINED && isNew(rule, before)
                        ? since(rule, history, stretch.first(), 0)
                        : Optional.empty();
                if (dated.isPresent()) {
                    return ImmutableList.of(
                            supposed(history, dated.get(), stretch.first(), false),
                            supposed(
                                    history,
                                    since(rule, history, stretch.first(), 1).orElseThrow(),
                                    stretch.first(),
                                    true));
                }
            }
        }
        return ImmutableList.of(world);
    }

    private World supposed(History history, Statement dated, LocalDate change, boolean isLater) {
        return world(
                History.builder().from(history).addStatements(dated).build(),
                new World.Counts(Optional.of(change), isLater));
    }

    private static boolean isNew(RuleTruth rule, Stretch before) {
        return before.rules().stream()
                .anyMatch(r -> r.rule().equals(rule.rule())
                        && r.subject().equals(rule.subject())
                        && r.truth() == Truth.NOT_MET);
    }

    /** That it runs on from a whole month after a change; empty if the rule does not ask for a fact, or the fact is stated. */
    private Optional<Statement> since(RuleTruth rule, History history, LocalDate change, int later) {
        if (!(rule.rule().consequence() instanceof Consequence.Continues<?> continues)
                || !(continues.first() instanceof Leaf.Stated stated)
                || !(stated.fact() instanceof DayFact<?> fact)) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(change.minusDays(1)).plusMonths(1L + later);
        return entity(rule, history, change)
                .filter(e -> e.get(fact).isEmpty())
                .map(e -> Statement.of(with(e.kind(), e.id(), fact, month.atDay(1)), Period.from(change.toString())));
    }

    private Optional<Entity> entity(RuleTruth rule, History history, LocalDate day) {
        Household household = history.householdOn(day, known);
        if (rule.rule().scope() == Household.ENTITY) {
            return Optional.of(household);
        }
        return household.get(Household.MEMBERS).orElse(ImmutableList.of()).stream()
                .filter(m -> rule.subject()
                        .equals(Household.ENTITY.code() + "." + Household.MEMBERS.id() + "[" + m.id() + "]"))
                .<Entity>map(m -> m)
                .findFirst();
    }

    // the fact belongs to the kind, for the rule asks it of the entity at hand
    @SuppressWarnings("unchecked")
    private static <E extends Entity> Entity with(EntityKind<?> kind, String id, DayFact<E> fact, LocalDate day) {
        Entity.Builder<E> builder =
                (Entity.Builder<E>) (kind == Household.ENTITY ? Household.builder(id) : Member.builder(id));
        return builder.with(fact, day).build();
    }
}
