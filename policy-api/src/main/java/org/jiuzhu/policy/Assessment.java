package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.text.Label;
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

    /** {@return the determinations, in the order of the programmes; within one the household before the persons} */
    ImmutableList<Determination<?>> determinations();

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
     * The determinations of one programme.
     *
     * @param programme the programme
     * @param <B> what it gives
     * @return its determinations, the household before the persons; empty if the programme is not offered at the place and date
     */
    @SuppressWarnings("unchecked") // a determination of a programme has the type of that programme
    default <B extends Benefit> ImmutableList<Determination<B>> of(Programme<B> programme) {
        return determinations().stream()
                .filter(d -> d.programme() == programme)
                .map(d -> (Determination<B>) d)
                .collect(ImmutableList.toImmutableList());
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
