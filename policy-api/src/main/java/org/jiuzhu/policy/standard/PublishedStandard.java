package org.jiuzhu.policy.standard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyStyle;

/** One line of a table of standards: what was published, for which place and time, and how far it can be trusted. */
@Value.Immutable
@PolicyStyle
public interface PublishedStandard {

    /** {@return the place that it was set for; places within it use it too} */
    Place place();

    /** {@return who set it, as published} */
    String issuer();

    /** {@return which standard} */
    StandardKind standard();

    /**
     * For which values of its keys the line counts; each key of a {@link KeyedStandard} has its band, others have none.
     *
     * @return the bands by the names of the keys
     */
    ImmutableMap<String, Band> keys();

    /** {@return the variant, if it is one of several, such as {@code institutional}} */
    Optional<String> variant();

    /** {@return the area, or empty if it counts for urban and rural alike} */
    Optional<Area> area();

    /** {@return the amount, or of what is no money the number} */
    Figure figure();

    /**
     * So much more for each further one (每增加一人), on a row of a table.
     *
     * @return what is added for each whole one by which a key goes beyond the first of its band
     */
    Optional<Further> further();

    /**
     * How the row of a table is rounded: the figure itself, or for a table of rates the amount that comes of it.
     *
     * @return the roundings, done one after the other; none where nothing is rounded
     */
    ImmutableList<Rounding> rounding();

    /** {@return the time that the amount is for} */
    Per per();

    /**
     * The days on which it is in force, as far as they were published. Without a first day it is never used, for that day is unknown. Without a last
     * day it is used up to {@link #confirmedUntil}.
     *
     * @return the days
     */
    Period period();

    /**
     * The last day for which the source says so, where no last day was published: the day of the source itself, or the day up to which whoever keeps the table
     * vouches for it. What holds on the day after is not known, so the line gives no figure from then on. Where it is known that the figure was over by some later
     * day, that is the last day of the period.
     *
     * @return the day; empty where the figure is known up to the last day of the period
     */
    Optional<LocalDate> confirmedUntil();

    /** {@return whether the amount is the standard itself or a bound of it} */
    Bound bound();

    /** {@return what the line rests on} */
    Basis basis();

    /** {@return how sure the source is} */
    Confidence confidence();

    /** {@return where it was published} */
    String source();

    /** {@return remarks} */
    Optional<Label> note();

    /**
     * The day on which it was made public, which may lie after the first day for which it counts: a standard raised in May from January on. It is the second clock of
     * a figure; {@link org.jiuzhu.policy.OverTime#knownOn} leaves out what had not been published by a day.
     *
     * @return the day; empty where nobody noted it, and then the figure counts as always known
     */
    Optional<LocalDate> published();

    /**
     * Whether it had been made public by a day.
     *
     * @param day the day
     * @return true if it had, or if nobody noted when
     */
    default boolean isPublishedBy(LocalDate day) {
        return published().filter(p -> p.isAfter(day)).isEmpty();
    }

    /** {@return the days for which the figure is known: up to the day until which it is confirmed, otherwise to the last day of the period} */
    default Period knownDays() {
        return confirmedUntil().isPresent() ? new Period(period().first(), confirmedUntil()) : period();
    }

    /**
     * Whether the figure is known to be that of a day, as the standard itself or as a bound of it.
     *
     * @param day the day
     * @return true if the line was published with a first day, the day is one of those for which it is known, and the figure is not inferred
     */
    default boolean isKnownOn(LocalDate day) {
        return basis() != Basis.INFERRED
                && period().first().isPresent()
                && knownDays().contains(day);
    }

    /**
     * Whether the figure may be that of a day for which it is not known: it is inferred, or the day lies after the one until which it is confirmed, or its first
     * day is unknown.
     *
     * @param day the day
     * @return true if it is open whether the figure holds on the day
     */
    default boolean mayHoldOn(LocalDate day) {
        return period().contains(day) && !isKnownOn(day);
    }

    /** {@return the bands of the line in the order of the keys, as they are written in a table} */
    default String row() {
        return standard().keys().stream()
                .filter(k -> keys().containsKey(k.code()))
                .map(k -> k + "=" + keys().get(k.code()))
                .collect(Collectors.joining("; "));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PublishedStandard}; what is not optional must be set. */
    final class Builder extends ImmutablePublishedStandard.Builder {
        Builder() {}
    }

    /** An amount of money, or a multiple of another standard, or a number that is no money. */
    sealed interface Figure {}

    /**
     * An amount of money.
     *
     * @param fen the amount in fen, for the time of {@link PublishedStandard#per}
     */
    record Fixed(long fen) implements Figure {}

    /**
     * A number that is no money: a rate, or so many.
     *
     * @param value the number, not negative
     */
    record Plain(Fraction value) implements Figure {}

    /**
     * So much more for each further one.
     *
     * @param each how much: of money in fen, for the time of {@link PublishedStandard#per}; above zero
     * @param key the key of which there can be further ones, whose band has a first whole number
     */
    record Further(Fraction each, String key) {}

    /**
     * A multiple of another standard a month.
     *
     * @param factor the factor
     * @param of the other standard, as used
     */
    record Multiple(Fraction factor, Standard.Use of) implements Figure {}

    /** The time that an amount is for. */
    enum Per implements Coded {
        /** A month. */
        MONTH("month", "每月", "a month"),
        /** A year; the standard of a month is a twelfth. */
        YEAR("year", "每年", "a year"),
        /** Once. */
        ONCE("once", "一次", "once"),
        /** No time: what is no money. */
        NONE("none", "不分时间", "for no time");

        private final String code;
        private final Label label;

        Per(String code, String zh, String en) {
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

    /** Whether an amount is the standard itself or a bound of it. */
    enum Bound implements Coded {
        /** The standard itself. */
        EXACT("exact", "公布数", "the standard itself"),
        /** 不低于: the standard is this or more, so the line is a range that is open above. */
        FLOOR("floor", "下限", "a floor"),
        /** 不高于: the standard is this or less, down to nothing. */
        CEILING("ceiling", "上限", "a ceiling");

        private final String code;
        private final Label label;

        Bound(String code, String zh, String en) {
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

    /** What a line rests on. */
    enum Basis implements Coded {
        /** Published for the place by who sets it there. */
        PUBLISHED("published", "本地公布", "published for the place"),
        /** Only the floor that the province sets. */
        PROVINCIAL_FLOOR("provincial-floor", "省定下限", "a floor set by the province"),
        /** Inferred from other figures: no figure to decide by, only a hint where to look. */
        INFERRED("inferred", "推定", "inferred");

        private final String code;
        private final Label label;

        Basis(String code, String zh, String en) {
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

    /** How sure a source is. */
    enum Confidence implements Coded {
        /** The publication itself, or several that agree. */
        HIGH("high", "高", "high"),
        /** A report or a copy of the publication. */
        MEDIUM("medium", "中", "medium");

        private final String code;
        private final Label label;

        Confidence(String code, String zh, String en) {
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
