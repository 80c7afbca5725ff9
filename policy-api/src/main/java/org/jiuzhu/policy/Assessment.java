package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.PolicyStyle;

/** All that is determined for a case. The same case, settings and versions give the same assessment, byte for byte. */
@Value.Immutable
@PolicyStyle
public interface Assessment {

    /** {@return the place of the case} */
    Place place();

    /** {@return the name of the place whose plug-in decided} */
    Label placeName();

    /** {@return the date of the case} */
    LocalDate date();

    /**
     * {@return the determinations, in the order of the programmes; within one the household before the persons. Of a programme that is looked at on an
     * {@linkplain org.jiuzhu.policy.spi.Occasion occasion}, and was not asked for, only those claimants who have it or are eligible}
     */
    ImmutableList<Determination<?>> determinations();

    /**
     * {@return the programmes that were looked at for nobody, for nothing that is known gives {@linkplain org.jiuzhu.policy.spi.Occasion occasion} to and they were not asked
     * for; somebody may be eligible for them all the same, which {@link PolicyEngine#assess(Case, Iterable)} finds out}
     */
    ImmutableList<Programme<?>> untouched();

    /** {@return what can still change a result, what changes most of them first} */
    ImmutableList<Missing> missing();

    /**
     * {@return what to be careful about with the whole case: what is possible in it and yet odd, each with its path, and in one line what it states that no
     * rule in force reads}
     */
    ImmutableList<Label> warnings();

    /** {@return what this assessment was made of} */
    Receipt receipt();

    /**
     * {@return what definitions and open terms come to in the case, by their ids}
     *
     * <p>They are computed when they are asked for: this holds the case and the engine that assessed it, and is no part of what the assessment says. So it is neither
     * compared nor written to files, and an assessment that was put together without an engine has none to tell.
     */
    @Value.Default
    @Value.Auxiliary
    default Values values() {
        return id -> {
            throw new PolicyException(
                    "values: this assessment was made without an engine, and knows no value of '" + id + "'");
        };
    }

    /**
     * The determinations of one programme.
     *
     * @param programme the programme
     * @param <B> what it gives
     * @return its determinations, the household before the persons; empty if the programme is not offered at the place and date, or is {@link #untouched}
     */
    @SuppressWarnings("unchecked") // a determination of a programme has the type of that programme
    default <B extends Benefit> ImmutableList<Determination<B>> of(Programme<B> programme) {
        return determinations().stream()
                .filter(d -> d.programme() == programme)
                .map(d -> (Determination<B>) d)
                .collect(ImmutableList.toImmutableList());
    }

    /** What has a name in the texts, and what it comes to in the case of an assessment: the income of a family per head, the cost of work that is left out. */
    @FunctionalInterface
    interface Values {

        /**
         * The values of an id.
         *
         * @param id the id of a definition or open term
         * @return its value for each entity of the case that it is asked of, in the order of the case, whether a rule in force reads it or not; none before or after the
         *     texts that carry it
         * @throws PolicyException if no rule of any place reads something of that id; the message names what is like it
         */
        ImmutableList<NamedValue> of(String id);

        /**
         * The value of an id for one entity.
         *
         * @param id the id of a definition or open term
         * @param subject the path of the entity, such as {@code household.members[a]}
         * @return the value; what is unknown is in it as unknown
         * @throws PolicyException as {@link #of(String)}, or if it is not asked of this entity; the message names those that it is asked of
         */
        default NamedValue of(String id, String subject) {
            ImmutableList<NamedValue> all = of(id);
            return all.stream()
                    .filter(v -> v.subject().equals(subject))
                    .findFirst()
                    .orElseThrow(() -> new PolicyException("values: '" + id + "' has no value for '" + subject + "'; "
                            + (all.isEmpty()
                                    ? "no text in force at the place and on the date of the case carries it"
                                    : "it has one for "
                                            + all.stream()
                                                    .map(NamedValue::subject)
                                                    .collect(Collectors.joining(", ")))));
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assessment}; what is not a list must be set. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
