package org.jiuzhu.policy.money;

import com.google.common.base.Suppliers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Supplier;
import javax.money.CurrencyQueryBuilder;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryContext;
import javax.money.MonetaryContextBuilder;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.spi.JDKCurrencyProvider;
import org.jiuzhu.policy.text.Decimal;

/**
 * Money at the edge of the library: Chinese yuan as JSR-354 amounts. This is the only place that makes or reads them; inside,
 * money is exact whole fen. Amounts are the same whichever thread asks for the first one, and whatever its context class loader sees.
 */
public final class Yuan {

    /** The largest amount that is taken in, in fen: a hundred billion yuan. */
    public static final long MAX_FEN = 10_000_000_000_000L;

    private static final String CODE = "CNY";

    // found with the first amount, for that takes JSR-354 a while; what fails is tried again with the next one
    private static final Supplier<Form> FORM = Suppliers.memoize(Form::found);

    private Yuan() {}

    /**
     * An amount from its decimal form.
     *
     * @param yuan yuan with at most two decimals, such as {@code 1500.00}
     * @return the amount
     * @throws IllegalArgumentException if it is no such number, is negative or out of range
     */
    public static MonetaryAmount of(String yuan) {
        return ofFen(parseFen(yuan));
    }

    /**
     * An amount from whole fen.
     *
     * @param fen the fen; negative for a difference such as an overpayment
     * @return the amount
     */
    public static MonetaryAmount ofFen(long fen) {
        Form form = FORM.get();
        return Money.of(BigDecimal.valueOf(fen, 2), form.currency, form.context);
    }

    /**
     * The decimal form of an amount, as {@link #of} reads it: digits with two decimals, such as {@code 1500.00}. Nothing is rounded.
     *
     * @param amount the amount, in yuan
     * @return the digits
     * @throws ArithmeticException if the amount is finer than a fen
     */
    public static String toText(MonetaryAmount amount) {
        return amount.getNumber()
                .numberValueExact(BigDecimal.class)
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString();
    }

    /**
     * The whole fen of an amount that is taken in.
     *
     * @param amount an amount in yuan, of any implementation of JSR-354
     * @return the fen
     * @throws IllegalArgumentException if it is in another currency, negative, finer than a fen or out of range
     */
    public static long toFen(MonetaryAmount amount) {
        if (!amount.getCurrency().getCurrencyCode().equals(CODE)) {
            throw new IllegalArgumentException(
                    "amounts are in yuan (CNY), not in " + amount.getCurrency().getCurrencyCode() + ": " + amount);
        }
        return fen(amount.getNumber().numberValueExact(BigDecimal.class));
    }

    /**
     * The whole fen of a decimal number.
     *
     * @param yuan the number, in yuan
     * @return the fen
     * @throws IllegalArgumentException if it is negative, finer than a fen or out of range
     */
    public static long toFen(BigDecimal yuan) {
        return fen(yuan);
    }

    /**
     * The whole fen of a decimal form.
     *
     * @param yuan yuan with at most two decimals, in the form of {@link Decimal}
     * @return the fen
     * @throws IllegalArgumentException if it is no such number, is negative or out of range
     */
    public static long parseFen(String yuan) {
        if (yuan.length() > 32) {
            throw new IllegalArgumentException("an amount of more than 32 characters");
        }
        try {
            return fen(Decimal.parse(yuan));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not an amount in yuan, such as 1500.00: '" + yuan + "'", e);
        }
    }

    // messages show the number as it is: written out, an exponent of a few digits would fill the memory
    private static long fen(BigDecimal yuan) {
        if (yuan.signum() < 0) {
            throw new IllegalArgumentException("an amount cannot be negative: " + yuan);
        }
        if ((long) yuan.precision() - yuan.scale() > 12) {
            throw new IllegalArgumentException("an amount beyond a hundred billion yuan");
        }
        try {
            long fen = yuan.movePointRight(2).longValueExact();
            if (fen > MAX_FEN) {
                throw new IllegalArgumentException("an amount beyond a hundred billion yuan: " + yuan);
            }
            return fen;
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("an amount finer than a fen: " + yuan, e);
        }
    }

    /** What all amounts have in common. */
    private record Form(CurrencyUnit currency, MonetaryContext context) {

        /**
         * Finds it. JSR-354 keeps for good what the context class loader of the first thread that asks sees of it, and that may be nothing, as in a
         * pool of a fat jar. So it sees what this class does, and the thread gets its own class loader back.
         */
        static Form found() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            boolean borrowed = lend(thread, Yuan.class.getClassLoader());
            try {
                Form form = new Form(
                        new JDKCurrencyProvider()
                                .getCurrencies(CurrencyQueryBuilder.of()
                                        .setCurrencyCodes(CODE)
                                        .build())
                                .iterator()
                                .next(),
                        MonetaryContextBuilder.of(Money.class)
                                .set(new MathContext(34))
                                .setMaxScale(18)
                                .build());
                // with these two it has looked around, also for how amounts are written
                Monetary.getDefaultRounding();
                Money.zero(form.currency);
                return form;
            } finally {
                if (borrowed) {
                    thread.setContextClassLoader(before);
                }
            }
        }

        // a thread that lets nobody change its class loader keeps it: amounts come out all the same
        private static boolean lend(Thread thread, ClassLoader loader) {
            try {
                thread.setContextClassLoader(loader);
                return true;
            } catch (SecurityException e) {
                return false;
            }
        }
    }
}
