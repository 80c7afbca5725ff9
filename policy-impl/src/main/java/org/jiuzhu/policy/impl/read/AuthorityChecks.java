package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.LoweredRule;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.text.Strength;

/** Asks the rules about an authority and its standards. */
public final class AuthorityChecks {

    private final Reading reading;
    private final Citations citations;

    private AuthorityChecks(Reading reading, Citations citations) {
        this.reading = reading;
        this.citations = citations;
    }

    /** What each rule about an authority comes to. */
    public static ImmutableList<AuthorityReport.Check> of(Reading reading, Citations citations) {
        AuthorityChecks checks = new AuthorityChecks(reading, citations);
        return reading.program().rules().stream()
                .filter(r -> r.rule().scope() == Authority.ENTITY)
                .filter(r -> LoweredRule.isCheck(r.rule()))
                .map(checks::check)
                .collect(ImmutableList.toImmutableList());
    }

    private AuthorityReport.Check check(LoweredRule rule) {
        boolean isFloor = rule.rule().consequence() instanceof Consequence.Floor<?>;
        Truth demanded =
                isFloor ? floorHolds(rule) : reading.truth(rule.values().get(0), Reading.ROOT);
        // a demand binds only where its rule's condition is met
        Truth truth = Logic.or(Logic.not(reading.holds(rule, Reading.ROOT)), demanded);
        Explanation.Builder why = Explanation.builder()
                .from(new Reasons(reading, citations).of(rule, Reading.ROOT))
                .truth(truth);
        return new AuthorityReport.Check(
                rule.rule(), truth, severity(rule), isFloor ? least(rule) : Optional.empty(), why.build());
    }

    private Truth floorHolds(LoweredRule rule) {
        return reading.number(rule.values().get(1), Reading.ROOT)
                .isAtMost(reading.number(rule.values().get(0), Reading.ROOT));
    }

    private Optional<MonetaryAmount> least(LoweredRule rule) {
        Fraction floor = reading.number(rule.values().get(1), Reading.ROOT).exact();
        return floor == null ? Optional.empty() : Optional.of(Yuan.ofFen(floor.rounded(RoundingMode.CEILING)));
    }

    private AuthorityReport.Severity severity(LoweredRule rule) {
        boolean isDue = !(rule.rule().consequence() instanceof Consequence.Target<?>)
                || reading.truth(rule.values().get(1), Reading.ROOT) == Truth.MET;
        return isDue && rule.rule().strength() == Strength.SHALL
                ? AuthorityReport.Severity.ERROR
                : AuthorityReport.Severity.WARNING;
    }
}
