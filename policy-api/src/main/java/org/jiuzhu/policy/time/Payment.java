package org.jiuzhu.policy.time;

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
 * Money that went to somebody for a month, or came back for it.
 *
 * @param kind which way it went
 * @param day the day of the payment
 * @param month the month that it is for, whenever it was paid
 * @param programme the programme
 * @param subject the path of whom it was paid to: {@code household} or {@code household.members[a]}
 * @param part what was paid
 * @param amount how much; never below nothing, for what comes back is a kind of its own
 */
public record Payment(
        Kind kind,
        LocalDate day,
        YearMonth month,
        Programme<?> programme,
        String subject,
        Part part,
        MonetaryAmount amount) {

    /** Which way money went. */
    public enum Kind implements Coded {
        /** It was paid out. */
        PAID("paid", "发放", "paid"),
        /** It was paid out and came back without reaching anybody, as from an account that was closed. */
        RETURNED("returned", "退回", "returned"),
        /** Whoever had it paid it back. */
        REPAID("repaid", "退还", "repaid");

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
     * Checks the amount.
     *
     * @param kind which way it went
     * @param day the day of the payment
     * @param month the month that it is for
     * @param programme the programme
     * @param subject the path of whom it was paid to
     * @param part what was paid
     * @param amount how much
     * @throws PolicyException if the part is not paid by the month
     * @throws IllegalArgumentException if it is no amount of yuan in whole fen, or below nothing
     */
    public Payment {
        if (part.frequency() != Frequency.MONTHLY) {
            throw new PolicyException("the payment of " + day + ": " + part + " is not paid by the month");
        }
        Yuan.toFen(amount);
    }

    /**
     * A payment.
     *
     * @param day the day of the payment
     * @param month the month that it is for
     * @param programme the programme
     * @param subject the path of whom it was paid to
     * @param part what was paid
     * @param yuan how much, as {@code 1890.00}
     * @return the payment
     */
    public static Payment paid(
            LocalDate day, YearMonth month, Programme<?> programme, String subject, Part part, String yuan) {
        return new Payment(Kind.PAID, day, month, programme, subject, part, Yuan.of(yuan));
    }
}
