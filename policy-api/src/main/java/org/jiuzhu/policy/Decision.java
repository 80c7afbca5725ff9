package org.jiuzhu.policy;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.determination.RuleTruth;

/**
 * The bare results of a case: who is eligible for what, and how much. It is what {@link PolicyEngine#assess} determines, without the rules,
 * procedure, missing facts, warnings and receipt; made for many cases in a row, such as the review of a whole county.
 *
 * <p>Immutable and thread-safe.
 */
public interface Decision {

    /** {@return the results, in the order of {@link Assessment#determinations}} */
    ImmutableList<Outcome<?>> outcomes();

    /** Bare results, and which rules they came from. */
    interface WithRules extends Decision {

        /**
         * {@return which rules on eligibility and benefits are met and which are not: the rules of the determinations of an assessment, one determination
         * after the other}
         */
        ImmutableList<RuleTruth> rules();

        /**
         * {@return which rules on the months of what is paid are met and which are not: from which month it begins, ends or counts, and what becomes of what was paid beyond it}
         */
        ImmutableList<RuleTruth> monthRules();
    }
}
