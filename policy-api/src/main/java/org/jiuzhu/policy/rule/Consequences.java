package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Label;

/**
 * What follows from a rule, as the words that stand in its {@code .then(…)}; import them statically. What an open term comes to is said by the
 * term: {@code WORK_COST.is(…)}.
 */
public final class Consequences {

    private Consequences() {}

    /**
     * Eligible for a programme.
     *
     * @param programme the programme
     * @return the consequence
     */
    public static Consequence<Entity> makesEligible(Programme<?> programme) {
        return new Consequence.Eligible<>(programme);
    }

    /**
     * Not eligible for these programmes, whatever other rules say. A rule of the scope of a household shuts out the household, one of the
     * scope of a member that person alone.
     *
     * @param programmes the programmes, at least one
     * @return the consequence
     */
    public static Consequence<Entity> excludes(Programme<?>... programmes) {
        checkArgument(programmes.length > 0, "excludes() names at least one programme");
        return new Consequence.Excluded<>(ImmutableSet.copyOf(programmes));
    }

    /**
     * Money for who is eligible; as {@link Part#RUN_ON}, for who is not and whose benefit runs on.
     *
     * <p>Of one part, the rules on a household speak of the household as a whole. Where there are none, it gets the sum of what the rules on members give to
     * each of them. A rule on members beside one on households is for members who are eligible alone; where none can be, it does not load.
     *
     * @param programme the programme
     * @param part which part of the benefit
     * @param amount how much
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> pays(Programme<?> programme, Part part, Amount<? super E> amount) {
        return new Consequence.Pays<>(programme, part, amount.node());
    }

    /**
     * A band to choose an amount from, both ends included.
     *
     * @param programme the programme
     * @param zh what it is for, in Chinese
     * @param en what it is for, in English
     * @param low the least amount
     * @param high the greatest amount
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> paysBetween(
            Programme<?> programme, String zh, String en, Amount<? super E> low, Amount<? super E> high) {
        return new Consequence.Band<>(programme, Label.of(zh, en), low.node(), high.node());
    }

    /**
     * The benefit runs on for some months although the conditions no longer hold. The rule applies before the months have ended: on a date
     * that is so many completed months or more after the first day it is not met, and while the first day is not known it is undetermined.
     * What is paid meanwhile is {@link Part#RUN_ON} and nothing else: a supplement that runs on too is part of the amount of that rule.
     *
     * @param programme the programme
     * @param months for how many months
     * @param first the first day on which it runs on
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> continues(
            Programme<?> programme, Count<? super E> months, Day<? super E> first) {
        return new Consequence.Continues<>(programme, months.node(), first.node());
    }

    /**
     * The benefit runs on for no more than some months (渐退期不超过…). The rule shortens nothing, for what runs on is said by the rule that {@link
     * #continues}: where that one gives more months than this, and this rule is met or may be, the determination has a warning that names both. While
     * it is not known for how many months the benefit runs on, nothing is said.
     *
     * @param programme the programme
     * @param months for how many months at most
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> continuesAtMost(Programme<?> programme, Count<? super E> months) {
        return new Consequence.ContinuesAtMost<>(programme, months.node());
    }

    /**
     * A way of granting or paying is open to the authority.
     *
     * @param programme the programme
     * @param mode the way
     * @return the consequence
     */
    public static Consequence<Entity> allows(Programme<?> programme, PaymentMode mode) {
        return new Consequence.Allows<>(programme, mode);
    }

    /**
     * A service or a good for who is eligible.
     *
     * @param programme the programme
     * @param zh what, in Chinese
     * @param en what, in English
     * @return the consequence
     */
    public static Consequence<Entity> provides(Programme<?> programme, String zh, String en) {
        return new Consequence.Provides<>(programme, Label.of(zh, en));
    }

    /**
     * Who decides.
     *
     * @param body the body
     * @param programmes on which programmes
     * @return the consequence
     */
    public static Consequence<Entity> decidedBy(Body body, Programme<?>... programmes) {
        return new Consequence.DecidedBy<>(ImmutableSet.copyOf(programmes), body);
    }

    /**
     * A step that somebody takes.
     *
     * @param step the step
     * @param body who takes it
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> takes(Step step, Body body, Programme<?>... programmes) {
        return new Consequence.Takes<>(ImmutableSet.copyOf(programmes), step, Optional.of(body));
    }

    /**
     * A step that the deciding body takes, whichever that is.
     *
     * @param step the step
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> takesWhoDecides(Step step, Programme<?>... programmes) {
        return new Consequence.Takes<>(ImmutableSet.copyOf(programmes), step, Optional.empty());
    }

    /**
     * A step that is left out.
     *
     * @param step the step
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> skips(Step step, Programme<?>... programmes) {
        return new Consequence.Skips<>(ImmutableSet.copyOf(programmes), step);
    }

    /**
     * By when a step is done; a public notice lasts so long instead.
     *
     * @param step the step
     * @param limit the time
     * @param after the step whose day it is counted from; that day itself is not counted
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> within(Step step, TimeLimit limit, Step after, Programme<?>... programmes) {
        return new Consequence.Within<>(ImmutableSet.copyOf(programmes), step, limit, after);
    }

    /**
     * How often what was granted is reviewed.
     *
     * @param months at the latest every so many months
     * @param programmes of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> reviewedEvery(long months, Programme<?>... programmes) {
        return new Consequence.ReviewedEvery<>(
                ImmutableSet.copyOf(programmes), Words.number(months).node());
    }

    /**
     * A document that has to be there.
     *
     * @param document the document
     * @param issuer who issues it
     * @param programmes for which programmes
     * @return the consequence
     */
    public static Consequence<Entity> needs(Document document, Body issuer, Programme<?>... programmes) {
        return new Consequence.Needs<>(ImmutableSet.copyOf(programmes), document, issuer);
    }

    /**
     * A document that is not asked of the applicant.
     *
     * @param document the document
     * @param programmes for which programmes
     * @return the consequence
     */
    public static Consequence<Entity> waives(Document document, Programme<?>... programmes) {
        return new Consequence.Waives<>(ImmutableSet.copyOf(programmes), document);
    }

    /**
     * A share of the cases that has to be checked.
     *
     * @param step the check
     * @param share at least this share, such as {@code percent(30)}
     * @param body who checks
     * @param programmes of which programmes
     * @return the consequence
     * @throws IllegalArgumentException if the share is no figure that stands in the text
     */
    public static Consequence<Entity> samples(Step step, Count<Entity> share, Body body, Programme<?>... programmes) {
        checkArgument(share.node() instanceof Leaf.NumberConstant, "a share of the cases is a figure, not %s", share);
        Fraction figure = ((Leaf.NumberConstant) share.node()).value();
        return new Consequence.Samples<>(ImmutableSet.copyOf(programmes), step, figure, body);
    }

    /**
     * A duty, a permission or a legal effect on somebody.
     *
     * @param on on whom
     * @param zh what has to be done or what holds, in Chinese
     * @param en what has to be done or what holds, in English
     * @param programmes about which programmes
     * @return the consequence
     */
    public static Consequence.Effect<Entity> effect(Body on, String zh, String en, Programme<?>... programmes) {
        return new Consequence.Effect<>(ImmutableSet.copyOf(programmes), on, Label.of(zh, en), Optional.empty());
    }

    /**
     * A demand on an authority or on its standards.
     *
     * @param demand what has to hold
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> demands(Condition<? super E> demand) {
        return new Consequence.Demands<>(demand.node());
    }

    /**
     * A demand on an authority that has to hold from a day on, such as a target for the end of a year; before that day, that it does not
     * hold yet is only a warning.
     *
     * @param from the first day on which it has to
     * @param demand what has to hold
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> demandsFrom(Day<Entity> from, Condition<? super E> demand) {
        return new Consequence.Target<>(
                demand.node(), Words.caseDate().isOnOrAfter(from).node());
    }

    /**
     * A floor under a published standard.
     *
     * @param standard the standard
     * @param floor the least that it may be
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> floor(Amount<? super E> standard, Amount<? super E> floor) {
        return new Consequence.Floor<>(standard.node(), floor.node());
    }

    /**
     * So many working days.
     *
     * @param days how many
     * @return the time
     */
    public static TimeLimit workingDays(int days) {
        return new TimeLimit.WorkingDays(days);
    }

    /**
     * So many days of the calendar.
     *
     * @param days how many
     * @return the time
     */
    public static TimeLimit calendarDays(int days) {
        return new TimeLimit.CalendarDays(days);
    }
}
