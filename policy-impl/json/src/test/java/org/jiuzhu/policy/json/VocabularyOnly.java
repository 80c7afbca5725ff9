package org.jiuzhu.policy.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Objects;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Asset;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Dwelling;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.procedure.WorkingCalendar;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;

/** An engine that knows the library's facts and those of one imagined plug-in, and decides nothing. */
final class VocabularyOnly implements PolicyEngine {

    private static final ImmutableMap<EntityKind<?>, ImmutableList<? extends Fact<?, ?>>> FACTS =
            ImmutableMap.<EntityKind<?>, ImmutableList<? extends Fact<?, ?>>>builder()
                    .put(Household.ENTITY, Household.FACTS)
                    .put(Member.ENTITY, Member.FACTS)
                    .put(Supporter.ENTITY, Supporter.FACTS)
                    .put(Income.ENTITY, Income.FACTS)
                    .put(Expense.ENTITY, Expense.FACTS)
                    .put(Award.ENTITY, Award.FACTS)
                    .put(Asset.ENTITY, Asset.FACTS)
                    .put(Dwelling.ENTITY, Dwelling.FACTS)
                    .put(Event.ENTITY, Event.FACTS)
                    .put(Application.ENTITY, Application.FACTS)
                    .put(Authority.ENTITY, Authority.FACTS)
                    .buildOrThrow();

    private final ImmutableList<Fact<?, ?>> plugin;

    private VocabularyOnly(ImmutableList<Fact<?, ?>> plugin) {
        this.plugin = plugin;
    }

    static PolicyEngine with(Fact<?, ?>... plugin) {
        return new VocabularyOnly(ImmutableList.copyOf(plugin));
    }

    static ImmutableSet<EntityKind<?>> kinds() {
        return FACTS.keySet();
    }

    @Override
    @SuppressWarnings("unchecked") // the facts of a kind are of that kind
    public <E extends Entity> ImmutableList<Fact<E, ?>> facts(EntityKind<E> kind) {
        ImmutableList.Builder<Fact<E, ?>> facts = ImmutableList.builder();
        facts.addAll((ImmutableList<Fact<E, ?>>) (ImmutableList<?>) Objects.requireNonNull(FACTS.get(kind)));
        plugin.stream().filter(f -> f.kind() == kind).forEach(f -> facts.add((Fact<E, ?>) f));
        return facts.build();
    }

    @Override
    public Assessment assess(Case input) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<Explanation> explain(Case input, Determination<?> determination) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AuthorityReport check(Place place, LocalDate date, Authority authority) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PolicyEngine withStandards(StandardTable... tables) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PolicyEngine withSettings(Iterable<Setting> settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PolicyEngine withCalendar(WorkingCalendar calendar) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<Jurisdiction> jurisdictions() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableList<Rule<?>> rules(Place place, LocalDate date) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ImmutableSet<OpenTerm<?>> openTerms() {
        throw new UnsupportedOperationException();
    }
}
