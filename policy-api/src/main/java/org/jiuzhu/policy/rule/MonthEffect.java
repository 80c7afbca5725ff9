package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * What an effect means for the months of what is paid: from which month it begins or ends, what it stays at meanwhile, and what becomes of what was paid beyond it. Where no rule in
 * force says any of it, no text does, and what hangs on it is open.
 */
public sealed interface MonthEffect {

    /**
     * What is granted begins with the month after a step: the month after the decision (决定之日的下月起).
     *
     * @param step the step
     */
    record StartsAfter(Step step) implements MonthEffect {}

    /**
     * What ends ends with the month of a step, and nothing is due from the month after it on; without the step it has not ended.
     *
     * @param step the step
     */
    record EndsAfter(Step step) implements MonthEffect {}

    /**
     * Between two reviews the amount stays as it is, whatever has changed in one respect.
     *
     * @param whatever in which respect
     */
    record Stays(Respect whatever) implements MonthEffect {}

    /** A change of circumstances counts from the second whole month after it, and not from the first. */
    record CountsLater() implements MonthEffect {}

    /** What was paid beyond what was due is not taken back. */
    record NotTakenBack() implements MonthEffect {}

    /** What was paid beyond what was due is taken back. */
    record TakenBack() implements MonthEffect {}

    /**
     * There is a fine besides.
     *
     * @param least so many times of what was paid beyond what was due, at least
     * @param most so many times of it, at most
     */
    record Fined(Fraction least, Fraction most) implements MonthEffect {}

    /** It has to be done when less is decided, or an end. */
    record NeededForCut() implements MonthEffect {}

    /**
     * {@return what is granted begins with the month after a step}
     *
     * @param step the step, such as the decision; results say the month once its day is known
     */
    static MonthEffect startsAfter(Step step) {
        return new StartsAfter(step);
    }

    /**
     * {@return what ends ends with the month of a step, and not without it}
     *
     * @param step the step, such as the decision
     */
    static MonthEffect endsAfter(Step step) {
        return new EndsAfter(step);
    }

    /**
     * {@return the amount stays until the next review}
     *
     * @param whatever what may have changed without changing it
     */
    static MonthEffect staysUntilReview(Respect whatever) {
        return new Stays(whatever);
    }

    /** {@return a change of circumstances counts from the second whole month after it; where the rule does not apply, from the first} */
    static MonthEffect countsLater() {
        return new CountsLater();
    }

    /** {@return what was paid beyond what was due is not taken back} */
    static MonthEffect notTakenBack() {
        return new NotTakenBack();
    }

    /** {@return what was paid beyond what was due is taken back: it has to be, or may be, as strongly as the rule binds} */
    static MonthEffect takenBack() {
        return new TakenBack();
    }

    /**
     * {@return there is a fine besides}
     *
     * @param least so many times of what was paid beyond what was due, at least
     * @param most so many times of it, at most
     * @throws IllegalArgumentException if the least is below nothing or above the most
     */
    static MonthEffect fined(int least, int most) {
        checkArgument(least >= 0 && least <= most, "a fine of %s to %s times", least, most);
        return new Fined(Fraction.of(least), Fraction.of(most));
    }

    /** {@return it has to be done when less is decided, or an end} */
    static MonthEffect neededForCut() {
        return new NeededForCut();
    }

    /** In which respect something has changed. */
    enum Respect implements Coded {
        /** The family: who belongs to it, its income, its property. */
        CIRCUMSTANCES("circumstances", "家庭情况", "the circumstances of the family"),
        /** A published standard. */
        STANDARD("standard", "标准", "a published standard");

        private final String code;
        private final Label label;

        Respect(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
