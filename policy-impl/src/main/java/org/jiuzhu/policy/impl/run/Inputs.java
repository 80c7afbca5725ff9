package org.jiuzhu.policy.impl.run;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Numbers;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** What a program is run with, beside the households: a date, and what is published and set for it. */
public interface Inputs {

    /** The date that the cases are decided for. */
    LocalDate date();

    /** The place that the cases are decided at. */
    Place place();

    /** A published standard, for each area. */
    Figure figure(Standard.Use use);

    /**
     * The rows of a table, for each area in the order of their codes.
     *
     * @throws org.jiuzhu.policy.text.PolicyException if some are rounded, and what is asked is no money
     */
    ImmutableList<Sheet> sheets(Numbers.LookedUp op);

    /** Whether a standard is published. */
    Truth isPublished(Standard.Use use);

    /** What the authority has said in general about the use of a rule. */
    Truth discretion(Rule<?> rule);

    /** What a setting says of an open condition. */
    Optional<Truth> truth(OpenTerm<?> term);

    /** What a setting says of an open number. */
    Optional<Fraction> number(OpenTerm<?> term);

    /** What a setting says of an open choice. */
    OptionalLong code(OpenTerm<?> term);

    /**
     * A standard.
     *
     * @param byArea what it can be in each area, in the order of their codes
     * @param anywhere what it can be where the area is not known
     */
    record Figure(ImmutableList<Range> byArea, Range anywhere) {}
}
