package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;

/**
 * A decision of an authority on what is paid month after month. What was decided stands until another decision; nothing that is computed changes it.
 *
 * @param kind what was decided
 * @param day the day of the decision
 * @param programme the programme
 * @param subject the path of whom it is paid to: {@code household} or {@code household.members[a]}
 * @param from the first month for which it counts, as the decision says
 * @param amounts what is paid a month from then on, part by part; nothing where it ends
 */
public record Act(
        Kind kind,
        LocalDate day,
        Programme<?> programme,
        String subject,
        YearMonth from,
        ImmutableMap<Part, MonetaryAmount> amounts) {

    /** What is decided. */
    public enum Kind implements Coded {
        /** Assistance is granted. */
        GRANTED("granted", "确认", "granted"),
        /** The amount is raised or cut. */
        ADJUSTED("adjusted", "调整", "adjusted"),
        /** Assistance ends. */
        ENDED("ended", "终止", "ended");

        private final String code;
        private final Label label;

        Kind(String code, String zh, String en) {
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

    /**
     * Checks the amounts.
     *
     * @param kind what was decided
     * @param day the day of the decision
     * @param programme the programme
     * @param subject the path of whom it is paid to
     * @param from the first month for which it counts
     * @param amounts what is paid a month, part by part
     * @throws PolicyException if what ends has amounts, something else has none, or a part is not paid by the month
     * @throws IllegalArgumentException if an amount is no amount of yuan in whole fen
     */
    public Act {
        if (amounts.isEmpty() != (kind == Kind.ENDED)) {
            throw new PolicyException("the decision of " + day + " on " + programme.code() + " of " + subject + " is "
                    + kind.code() + (amounts.isEmpty() ? " and says no amount" : " and yet says amounts"));
        }
        amounts.forEach((part, amount) -> {
            if (part.frequency() != Frequency.MONTHLY) {
                throw new PolicyException("the decision of " + day + ": " + part + " is not paid by the month");
            }
            Yuan.toFen(amount);
        });
    }

    /**
     * A grant of one part.
     *
     * @param day the day of the decision
     * @param programme the programme
     * @param subject the path of whom it is paid to
     * @param from the first month
     * @param part the part
     * @param yuan what is paid a month, as {@code 1890.00}
     * @return the act
     */
    public static Act granted(
            LocalDate day, Programme<?> programme, String subject, YearMonth from, Part part, String yuan) {
        return new Act(Kind.GRANTED, day, programme, subject, from, ImmutableMap.of(part, Yuan.of(yuan)));
    }

    /**
     * Another amount of one part, and nothing of others.
     *
     * @param day the day of the decision
     * @param programme the programme
     * @param subject the path of whom it is paid to
     * @param from the first month
     * @param part the part
     * @param yuan what is paid a month from then on
     * @return the act
     */
    public static Act adjusted(
            LocalDate day, Programme<?> programme, String subject, YearMonth from, Part part, String yuan) {
        return new Act(Kind.ADJUSTED, day, programme, subject, from, ImmutableMap.of(part, Yuan.of(yuan)));
    }

    /**
     * The end of assistance.
     *
     * @param day the day of the decision
     * @param programme the programme
     * @param subject the path of whom it was paid to
     * @param from the first month for which nothing is due
     * @return the act
     */
    public static Act ended(LocalDate day, Programme<?> programme, String subject, YearMonth from) {
        return new Act(Kind.ENDED, day, programme, subject, from, ImmutableMap.of());
    }
}
