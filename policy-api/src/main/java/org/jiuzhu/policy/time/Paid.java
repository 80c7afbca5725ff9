package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.MonthEffect;

/**
 * What is paid month by month: a part of a programme to a subject.
 *
 * @param programme the programme
 * @param subject the path of whom it is paid to
 * @param part what is paid
 */
record Paid(Programme<?> programme, String subject, Part part) {

    /** What the rules give on the days of a stretch. */
    AmountRange amount(Stretch stretch) {
        return Amounts.of(stretch.of(programme, subject), part);
    }

    /** What the rules give on a day; unknown if it is none of the stretches. */
    AmountRange amount(ImmutableList<Stretch> stretches, LocalDate day) {
        return on(stretches, day).map(this::amount).orElse(AmountRange.OPEN);
    }

    static Optional<Stretch> on(ImmutableList<Stretch> stretches, LocalDate day) {
        return stretches.stream().filter(s -> s.contains(day)).findFirst();
    }

    /** All that the rules give on the days of a month. */
    AmountRange amounts(ImmutableList<Stretch> stretches, YearMonth month) {
        return stretches.stream()
                .filter(s ->
                        !s.first().isAfter(month.atEndOfMonth()) && !s.last().isBefore(month.atDay(1)))
                .map(this::amount)
                .reduce(Amounts::hull)
                .orElse(AmountRange.OPEN);
    }

    /** Why it changes with the first day of a stretch, if it does. */
    ImmutableSet<Cause> causes(Stretch stretch) {
        return stretch.causes().get(programme);
    }

    /** The rules about it on the days of a stretch whose effect on months is of a kind, and whether they are met. */
    <M extends MonthEffect> Stream<RuleTruth> rules(Stretch stretch, Class<M> kind) {
        return onMonths(stretch)
                .filter(r -> r.rule().consequence() instanceof Consequence.Effect<?> effect
                        && effect.months().filter(kind::isInstance).isPresent());
    }

    /** All rules on months that are about it on the days of a stretch, and whether they are met. */
    Stream<RuleTruth> onMonths(Stretch stretch) {
        return stretch.monthRules().stream()
                .filter(r -> r.rule().consequence().programmes().contains(programme))
                .filter(r -> concerns(r.subject()));
    }

    // what holds of the household holds of who is in it, and what holds of somebody in it bears on what it is paid
    private boolean concerns(String path) {
        String household = Household.ENTITY.code();
        return path.equals(subject) || path.equals(household) || subject.equals(household);
    }

    /** Whether one of the rules of a kind is met; empty if there is none. */
    <M extends MonthEffect> Optional<Truth> truth(Stretch stretch, Class<M> kind) {
        return truth(rules(stretch, kind));
    }

    static Optional<Truth> truth(Stream<RuleTruth> rules) {
        ImmutableList<Truth> truths = rules.map(RuleTruth::truth).collect(ImmutableList.toImmutableList());
        if (truths.isEmpty()) {
            return Optional.empty();
        }
        if (truths.contains(Truth.MET)) {
            return Optional.of(Truth.MET);
        }
        return Optional.of(truths.contains(Truth.UNDETERMINED) ? Truth.UNDETERMINED : Truth.NOT_MET);
    }

    /** What it means for months; the rule has such an effect. */
    static MonthEffect meaning(RuleTruth rule) {
        return ((Consequence.Effect<?>) rule.rule().consequence()).months().orElseThrow();
    }
}
