package org.jiuzhu.policy.determination;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyStyle;

/**
 * What is determined for one programme and one subject: the household, or a person alone.
 *
 * @param <B> what the programme gives
 */
@Value.Immutable
@PolicyStyle
public interface Determination<B extends Benefit> {

    /** {@return the programme} */
    Programme<B> programme();

    /** {@return the path of the subject: {@code household} or {@code household.members[a]}} */
    String subject();

    /** {@return what is determined} */
    Status status();

    /**
     * Whether the status is settled: it stays, whatever {@link #missing} and everything else that is unknown turns out to be. Amounts may still be a range.
     *
     * <p>One kind of statement can change a final result, and an amount that nothing is missing for: a finding. It is either a fact that a rule asks before
     * what follows from other facts ({@link org.jiuzhu.policy.rule.Words#firstKnown}), or a {@link org.jiuzhu.policy.household.Finding} on a definition or an open
     * term. That somebody counts as a member or has died, that an income is not counted,
     * that property lies within the limits are findings. Nobody is asked for one as long as the other facts settle the matter, for whoever has not found
     * anything has nothing to say; but once it is stated, it goes before them. So assess again when the authority finds something.
     *
     * <p>Final is meant for the case as it is stated, on its date: a fact that is corrected, an entry that is added to a list that was given as complete, another
     * date, other settings or standards make another case.
     *
     * @return whether nothing that is still unknown, findings apart, can change the status
     */
    default boolean isFinal() {
        return status() != Status.UNDETERMINED;
    }

    /** {@return what is given; empty only where the status is {@link Status#NOT_ELIGIBLE}} */
    Optional<B> benefit();

    /** {@return that the benefit runs on, if it does or may} */
    Optional<Continuation> continuation();

    /** {@return the rules that were looked at for this, in the order of their layers and documents} */
    ImmutableList<RuleTruth> rules();

    /**
     * {@return what can still change the status, or, where that is settled, an amount, a service or a way of granting; in the order in which the
     * rules read it}
     */
    ImmutableList<Missing> missing();

    /** {@return the procedure that leads to the decision} */
    Procedure procedure();

    /** {@return what to be careful about: a floor used as a standard, a departure from what holds in principle} */
    ImmutableList<Label> warnings();

    /**
     * A new builder.
     *
     * @param <B> what the programme gives
     * @return the builder
     */
    static <B extends Benefit> Builder<B> builder() {
        return new Builder<>();
    }

    /**
     * Builds a {@link Determination}; what is not optional must be set.
     *
     * @param <B> what the programme gives
     */
    final class Builder<B extends Benefit> extends ImmutableDetermination.Builder<B> {
        Builder() {}
    }
}
