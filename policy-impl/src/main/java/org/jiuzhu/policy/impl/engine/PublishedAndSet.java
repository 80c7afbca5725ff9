package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.impl.run.Inputs;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** What is published and set for a place and a date. */
record PublishedAndSet(StandardLookup standards, Settings settings, LocalDate date) implements Inputs {

    @Override
    public Figure figure(Standard.Use use) {
        ImmutableList<Range> byArea =
                byArea(use).stream().map(StandardLookup.Found::fenPerMonth).collect(toImmutableList());
        return new Figure(byArea, byArea.stream().reduce(Range::hull).orElseThrow());
    }

    private ImmutableList<StandardLookup.Found> byArea(Standard.Use use) {
        return Household.AREA.options().stream()
                .map(area -> standards.find(use, area))
                .collect(toImmutableList());
    }

    // no place that has nothing in any table is taken to publish it; one that has, for other days only, may
    @Override
    public Truth isPublished(Standard.Use use) {
        ImmutableList<StandardLookup.Found> found = byArea(use);
        if (found.stream().anyMatch(StandardLookup.Found::isPublished)) {
            return Truth.MET;
        }
        return found.stream().anyMatch(f -> f.elsewhere().isPresent()) ? Truth.UNDETERMINED : Truth.NOT_MET;
    }

    @Override
    public Truth discretion(Rule<?> rule) {
        return settings.find(rule.id(), date).map(Settings::truth).orElse(Truth.UNDETERMINED);
    }

    @Override
    public Optional<Truth> truth(OpenTerm<?> term) {
        return settings.find(term.id(), date).map(Settings::truth);
    }

    @Override
    public Optional<Fraction> number(OpenTerm<?> term) {
        return settings.find(term.id(), date).map(s -> Settings.number(s, term));
    }

    @Override
    public OptionalLong code(OpenTerm<?> term) {
        return settings.find(term.id(), date)
                .map(s -> OptionalLong.of(Settings.code(s, (OpenTerm.OfChoice<?, ?>) term)))
                .orElse(OptionalLong.empty());
    }
}
