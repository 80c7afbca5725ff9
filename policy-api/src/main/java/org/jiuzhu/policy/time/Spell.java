package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.programme.Programme;

/**
 * Days that follow each other and on which one programme comes to the same for one subject, for the same reasons. Days of the same amount and other reasons are another spell.
 *
 * @param first the first day
 * @param last the last day
 * @param outcome the result; empty if nobody can be eligible there, or the subject is not looked at
 * @param rules what became of the rules that speak of the programme and the subject: those that are met or open, and for a refusal those that are not met as well
 */
public record Spell(LocalDate first, LocalDate last, Optional<Outcome<?>> outcome, ImmutableList<RuleTruth> rules) {

    /**
     * The spells of a programme and a subject.
     *
     * @param stretches stretches that follow each other, of {@link org.jiuzhu.policy.OverTime#stretches}
     * @param programme the programme
     * @param subject the path of the subject
     * @return the spells, without a gap from the first day of the stretches to the last
     */
    public static ImmutableList<Spell> of(ImmutableList<Stretch> stretches, Programme<?> programme, String subject) {
        List<Spell> spells = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Optional<Outcome<?>> outcome = stretch.of(programme, subject);
            Spell next =
                    new Spell(stretch.first(), stretch.last(), outcome, rules(stretch, programme, subject, outcome));
            Spell before = spells.isEmpty() ? next : spells.get(spells.size() - 1);
            if (spells.isEmpty() || !before.isAs(next)) {
                spells.add(next);
            } else {
                spells.set(spells.size() - 1, new Spell(before.first, next.last, before.outcome, before.rules));
            }
        }
        return ImmutableList.copyOf(spells);
    }

    private boolean isAs(Spell other) {
        return outcome.equals(other.outcome) && rules.equals(other.rules);
    }

    // that a rule is not met is no reason for an award
    private static ImmutableList<RuleTruth> rules(
            Stretch stretch, Programme<?> programme, String subject, Optional<Outcome<?>> outcome) {
        boolean isRefused =
                outcome.filter(o -> o.status() == Status.NOT_ELIGIBLE).isPresent();
        return stretch.rules().stream()
                .filter(r -> r.subject().equals(subject) || r.subject().startsWith(subject + "."))
                .filter(r -> isRefused || r.truth() != Truth.NOT_MET)
                .filter(r -> r.rule().consequence().programmes().contains(programme))
                .collect(ImmutableList.toImmutableList());
    }
}
