package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.MonthEffect;
import org.jiuzhu.policy.rule.MonthEffect.Respect;

/**
 * What is right month by month. Money is for whole months: a month is as it stands on its first day. From which month a change counts, what stays until a review and what
 * ends only by a decision is for rules to say; where none does, both are possible.
 */
final class Right {

    private static final ImmutableSet<Cause> LAW =
            Sets.immutableEnumSet(Cause.RULE, Cause.STANDARD, Cause.SETTING, Cause.YEAR);

    private final Paid what;
    private final History history;
    private final ImmutableList<Stretch> stretches;
    private final World.Counts counts;
    private final ImmutableList<Act> acts;
    private final LocalDate known;
    private final Supposing supposing;
    private final Map<YearMonth, AmountRange> months = new HashMap<>();

    private AmountRange level = Amounts.NOTHING;
    private List<Hold> holds = new ArrayList<>();

    /** Something that keeps the amount as it was from a month on, or may. */
    private record Hold(AmountRange amount, boolean isSure, Function<YearMonth, Until> until) {}

    private enum Until {
        HOLDS,
        OPEN,
        OVER
    }

    private Right(Paid what, History history, World world, LocalDate known, Supposing supposing) {
        this.what = what;
        this.history = history;
        this.stretches = world.stretches();
        this.counts = world.counts();
        this.known = known;
        this.supposing = supposing;
        ImmutableList<Act> own = Books.acts(history, what.programme(), what.subject(), known);
        // what is paid for one person of a household rests on the decision on the household
        this.acts = own.isEmpty() ? Books.acts(history, what.programme(), Household.ENTITY.code(), known) : own;
    }

    /**
     * What is right in one of the worlds that there may be.
     *
     * @param known the last day on which what counts had become known
     */
    static Right of(Paid what, History history, World world, LocalDate known, Supposing supposing) {
        Right right = new Right(what, history, world, known, supposing);
        YearMonth last = YearMonth.from(world.last());
        for (YearMonth month = YearMonth.from(world.first()); !month.isAfter(last); month = month.plusMonths(1)) {
            right.next(month, world.asKnownOn());
        }
        return right;
    }

    AmountRange at(YearMonth month) {
        return months.getOrDefault(month, AmountRange.OPEN);
    }

    private void next(YearMonth month, Function<LocalDate, ImmutableList<Stretch>> asKnownOn) {
        LocalDate first = month.atDay(1);
        AmountRange now = what.amount(stretches, first);
        Optional<Act> begins = grants().filter(g -> start(g).equals(month)).findFirst();
        if (begins.isPresent()) {
            holds = new ArrayList<>();
            level = what.amount(asKnownOn.apply(begins.get().day()), first);
            // a figure that was published after the grant, with effect from before it
            if (!level.equals(now)) {
                Paid.on(stretches, first).ifPresent(this::ofFigure);
            }
        } else {
            turns(month);
        }
        // it stands in place of what was before, and has a first day of its own
        if (Paid.on(stretches, first).filter(this::runsOn).isPresent()) {
            holds.clear();
        }
        AmountRange right = now;
        for (Hold hold : holds) {
            Until until = hold.until().apply(month);
            if (until == Until.HOLDS && hold.isSure()) {
                right = hold.amount();
            } else if (until != Until.OVER) {
                right = Amounts.hull(right, hold.amount());
            }
        }
        level = right;
        months.put(month, granted(month, withDays(month, right)));
    }

    /** Where a day comes within a month, as a birthday, and no rule says whether its month counts, it may. */
    private AmountRange withDays(YearMonth month, AmountRange right) {
        AmountRange may = right;
        for (int i = 1; i < stretches.size(); i++) {
            Stretch before = stretches.get(i - 1);
            Stretch after = stretches.get(i);
            boolean isWithin =
                    after.first().isAfter(month.atDay(1)) && !after.first().isAfter(month.atEndOfMonth());
            if (isWithin
                    && what.causes(after).equals(ImmutableSet.of(Cause.DATE))
                    && !runsOn(before)
                    && !runsOn(after)
                    && !endsByDecision(before, after)) {
                may = Amounts.hull(may, what.amount(after));
            }
        }
        return may;
    }

    // Beginnings

    private Stream<Act> grants() {
        return acts.stream().filter(a -> a.kind() == Act.Kind.GRANTED);
    }

    /** The first month of a grant: as a rule says, and otherwise as the decision does. */
    private YearMonth start(Act grant) {
        boolean isMonthAfter = Paid.on(stretches, grant.day())
                .filter(s -> what.rules(s, MonthEffect.StartsAfter.class)
                        .anyMatch(r -> r.truth() == Truth.MET
                                && Paid.meaning(r).equals(new MonthEffect.StartsAfter(Step.DECISION))))
                .isPresent();
        return isMonthAfter ? YearMonth.from(grant.day()).plusMonths(1) : grant.from();
    }

    /** Before a grant nothing is due; where none is known, nothing may have been granted. */
    private AmountRange granted(YearMonth month, AmountRange right) {
        Optional<Act> before = acts.stream()
                .filter(a -> a.kind() != Act.Kind.ADJUSTED)
                .filter(a -> !(a.kind() == Act.Kind.GRANTED ? start(a) : a.from()).isAfter(month))
                .reduce((one, other) -> other);
        if (before.isEmpty()) {
            return acts.isEmpty() ? Amounts.hull(Amounts.NOTHING, right) : Amounts.NOTHING;
        }
        boolean isBetween = before.get().kind() == Act.Kind.ENDED && grants().anyMatch(g -> start(g).isAfter(month));
        return isBetween ? Amounts.NOTHING : right;
    }

    // Changes

    private void turns(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate before = first.minusMonths(1);
        List<Hold> old = holds;
        holds = new ArrayList<>();
        boolean isAny = false;
        for (int i = 1; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            Stretch last = stretches.get(i - 1);
            if (stretch.first().isAfter(before)
                    && !stretch.first().isAfter(first)
                    && !what.amount(stretch).equals(what.amount(last))) {
                isAny = true;
                turn(last, stretch, month);
            }
        }
        if (!isAny) {
            holds = old;
        }
    }

    private void turn(Stretch before, Stretch after, YearMonth month) {
        ImmutableSet<Cause> causes = what.causes(after);
        if (causes.stream().anyMatch(LAW::contains)) {
            ofFigure(after);
        }
        boolean isOfFamily = causes.contains(Cause.FACT);
        if (!isOfFamily && !causes.contains(Cause.DATE)) {
            return;
        }
        // what runs on has its first and its last day
        if (runsOn(after) || (!isOfFamily && runsOn(before))) {
            return;
        }
        if (endsByDecision(before, after)) {
            holds.add(new Hold(level, true, m -> untilEnded(m, after.first(), month)));
            return;
        }
        if (isOfFamily && isStillEligible(after)) {
            stays(after, Respect.CIRCUMSTANCES);
        }
        Truth later = later(after, month);
        if (later != Truth.NOT_MET) {
            holds.add(new Hold(level, later == Truth.MET, m -> m.equals(month) ? Until.HOLDS : Until.OVER));
        }
    }

    private boolean endsByDecision(Stretch before, Stretch after) {
        return what.amount(after).equals(Amounts.NOTHING)
                && Stream.of(before, after)
                        .allMatch(
                                s -> what.truth(s, MonthEffect.EndsAfter.class).equals(Optional.of(Truth.MET)));
    }

    // where the texts leave it open, a decision that counts from the first whole month is right; of a later one it is
    // open whether it came late
    private Truth later(Stretch after, YearMonth month) {
        if (counts.from().filter(after.first()::equals).isPresent()) {
            return counts.isLater() ? Truth.MET : Truth.NOT_MET;
        }
        Truth later = what.truth(after, MonthEffect.CountsLater.class).orElse(Truth.UNDETERMINED);
        boolean isDecided = acts.stream()
                .anyMatch(a -> a.kind() != Act.Kind.GRANTED
                        && !a.day().isBefore(after.first())
                        && a.from().equals(month));
        return later == Truth.UNDETERMINED && isDecided ? Truth.NOT_MET : later;
    }

    private boolean runsOn(Stretch stretch) {
        return stretch.of(what.programme(), what.subject())
                .flatMap(Outcome::benefit)
                .filter(b -> b.content().parts().containsKey(Part.RUN_ON))
                .isPresent();
    }

    private boolean isStillEligible(Stretch stretch) {
        return stretch.of(what.programme(), what.subject())
                        .filter(o -> o.status() != Status.NOT_ELIGIBLE)
                        .isPresent()
                && !runsOn(stretch);
    }

    private void ofFigure(Stretch stretch) {
        stays(stretch, Respect.STANDARD);
    }

    private void stays(Stretch stretch, Respect respect) {
        Truth stays = Paid.truth(what.rules(stretch, MonthEffect.Stays.class)
                        .filter(r -> Paid.meaning(r).equals(new MonthEffect.Stays(respect))))
                .orElse(Truth.NOT_MET);
        if (stays != Truth.NOT_MET) {
            holds.add(new Hold(level, stays == Truth.MET, m -> untilReview(m, stretch.first())));
        }
    }

    // in the month of the review it is open whether the month counts already
    private Until untilReview(YearMonth month, LocalDate since) {
        Optional<YearMonth> review = history.occurrences().stream()
                .filter(o ->
                        o.kind() == Occurrence.Kind.REVIEWED && o.programme().equals(what.programme()))
                .map(Occurrence::day)
                .filter(d -> !d.isBefore(since) && !d.isAfter(known))
                .min(LocalDate::compareTo)
                .map(YearMonth::from);
        if (review.isEmpty() || month.isBefore(review.get())) {
            return Until.HOLDS;
        }
        return month.equals(review.get()) ? Until.OPEN : Until.OVER;
    }

    // without a decision nothing has ended, and yet it is not right that nobody decides
    private Until untilEnded(YearMonth month, LocalDate since, YearMonth firstWhole) {
        Optional<LocalDate> decided = switch (supposing) {
            case AS_THEY_WERE ->
                acts.stream()
                        .filter(a -> a.kind() == Act.Kind.ENDED && !a.from().isBefore(firstWhole))
                        .map(Act::day)
                        .findFirst();
            case WHEN_IT_HAPPENED -> Optional.of(since);
            case WHEN_KNOWN ->
                Optional.of(Turns.known(history, since, known)
                        .filter(k -> k.isAfter(since))
                        .orElse(since));
        };
        if (decided.isEmpty()) {
            return Until.OPEN;
        }
        return month.isAfter(YearMonth.from(decided.get())) ? Until.OVER : Until.HOLDS;
    }
}
