package org.jiuzhu.policy.determination;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyStyle;

/** The procedure (办理程序) of a case and a programme: who decides, which steps there are, and by when. */
@Value.Immutable
@PolicyStyle
public interface Procedure {

    /** {@return who decides; more than one where something unknown still decides that, none where no rule says} */
    ImmutableSet<Body> decidedBy();

    /** {@return the rules that say who decides} */
    ImmutableList<String> decidedByRules();

    /**
     * {@return what is unknown and can still change who decides, a step, a day, a document, an effect or a review, in the order in which the
     * rules read it; the day of a step that has not been taken is among it as long as something is counted from it, and so is a year that the working
     * calendar lacks to say a day that is due. Whether the authority makes use of a step or an effect that is {@link Need#MAY_BE_SKIPPED} is not}
     */
    ImmutableList<Missing> missing();

    /**
     * {@return the steps in their order; those of an application ({@link Step#isOfApplication}) only where there is one: who draws the programme
     * and of whose application nothing is stated does not apply, and while it is unknown whether that is so they are
     * {@link Need#UNDETERMINED}}
     */
    ImmutableList<PlannedStep> steps();

    /** {@return the documents that are needed or waived, each once; none where there is no application} */
    ImmutableList<RequiredDocument> documents();

    /** {@return duties, permissions and legal effects} */
    ImmutableList<LegalEffect> effects();

    /** {@return at the latest every so many months a grant is reviewed; empty if no rule says} */
    Optional<Long> reviewMonths();

    /** {@return the day by which the next review is due; empty if that cannot be said yet} */
    Optional<LocalDate> nextReview();

    /** {@return the month from which a grant is paid, as one of the {@link #effects} says; empty where no rule says one, or the day that it is counted from is not known} */
    Optional<YearMonth> paidFrom();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Procedure}. */
    final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }

    /** Whether a step is part of a case. */
    enum Need {
        /** It has to be taken. */
        REQUIRED,
        /** It is left out. */
        SKIPPED,
        /** It may be left out. */
        MAY_BE_SKIPPED,
        /** It depends on something unknown. */
        UNDETERMINED
    }

    /**
     * A step of the case at hand.
     *
     * @param step the step
     * @param need whether it has to be taken
     * @param bodies who takes it; more than one where rules name several or that is still open, none where it is left out
     * @param limits its time limits; all of them hold
     * @param share the least share of cases that the step is taken in, for a spot check
     * @param rules the ids of the rules that say that it is taken or left out
     * @param done the day on which it was taken, if the case states it
     */
    record PlannedStep(
            Step step,
            Need need,
            ImmutableSet<Body> bodies,
            ImmutableList<PlannedLimit> limits,
            Optional<Fraction> share,
            ImmutableList<String> rules,
            Optional<LocalDate> done) {

        /**
         * {@return the last day for the step: the earliest that its limits leave; for a span that has to last, as a public notice, the latest;
         * empty if it cannot be said yet}
         */
        public Optional<LocalDate> due() {
            LocalDate found = null;
            for (PlannedLimit limit : limits) {
                LocalDate day = limit.due().orElse(null);
                if (day != null && (found == null || (step.isSpan() ? day.isAfter(found) : day.isBefore(found)))) {
                    found = day;
                }
            }
            return Optional.ofNullable(found);
        }
    }

    /**
     * A time limit of the case at hand.
     *
     * @param limit how long
     * @param after the step from whose day it is counted; that day itself is not counted
     * @param due the last day by the working calendar; empty if the day of the other step cannot be said yet, or the calendar lacks a year
     *     that has to be counted through
     * @param need required, or undetermined where it depends on something unknown which of several limits holds
     * @param rule the id of the rule that sets it
     */
    record PlannedLimit(TimeLimit limit, Step after, Optional<LocalDate> due, Need need, String rule) {}

    /**
     * A document.
     *
     * @param document the document
     * @param need required, waived (skipped), or undetermined
     * @param issuers who issues it; more than one where that is still open, none where it is waived or no rule says
     * @param rules the ids of the rules that ask for it or waive it
     */
    record RequiredDocument(Document document, Need need, ImmutableSet<Body> issuers, ImmutableList<String> rules) {}

    /**
     * A duty, a permission or a legal effect.
     *
     * @param on on whom
     * @param effect what holds
     * @param need whether it holds for sure, or depends on something unknown or on discretion
     * @param rule the id of the rule that says so
     */
    record LegalEffect(Body on, Label effect, Need need, String rule) {}
}
