package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.text.Strength;

/** Asks the rules about an authority and its standards. */
final class AuthorityChecks {

    private final Plan plan;
    private final Frame frame;

    AuthorityChecks(Plan plan, Authority authority) {
        this.plan = plan;
        this.frame = Frame.of(plan, authority);
    }

    ImmutableList<AuthorityReport.Check> checks() {
        return plan.rules().stream()
                .filter(r -> r.rule().scope() == Authority.ENTITY)
                .filter(r -> isCheck(r.rule().consequence()))
                .map(this::check)
                .collect(ImmutableList.toImmutableList());
    }

    static boolean isCheck(Consequence<?> consequence) {
        return consequence instanceof Consequence.Demands<?>
                || consequence instanceof Consequence.Target<?>
                || consequence instanceof Consequence.Floor<?>;
    }

    private AuthorityReport.Check check(PlannedRule rule) {
        boolean isFloor = rule.rule().consequence() instanceof Consequence.Floor<?>;
        Truth demanded = isFloor ? floorHolds(rule) : rule.values().get(0).truth(frame);
        // a demand binds only where its rule's condition is met
        Truth truth = Logic.or(Logic.not(rule.truth(frame)), demanded);
        Explanation.Builder why =
                Explanation.builder().from(rule.see(frame, new Explainer())).truth(truth);
        return new AuthorityReport.Check(
                rule.rule(), truth, severity(rule), isFloor ? least(rule) : Optional.empty(), why.build());
    }

    private Truth floorHolds(PlannedRule rule) {
        return rule.values().get(1).number(frame).isAtMost(rule.values().get(0).number(frame));
    }

    private Optional<MonetaryAmount> least(PlannedRule rule) {
        Fraction floor = rule.values().get(1).number(frame).exact();
        return floor == null ? Optional.empty() : Optional.of(Yuan.ofFen(floor.rounded(RoundingMode.CEILING)));
    }

    private AuthorityReport.Severity severity(PlannedRule rule) {
        boolean isDue = !(rule.rule().consequence() instanceof Consequence.Target<?>)
                || rule.values().get(1).truth(frame) == Truth.MET;
        return isDue && rule.rule().strength() == Strength.SHALL
                ? AuthorityReport.Severity.ERROR
                : AuthorityReport.Severity.WARNING;
    }
}
