package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Continuation;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.junit.jupiter.api.Test;

/** What final means: a finding is asked for only while nothing else settles the matter, and goes before everything else once it is stated. */
class FindingsTest {

    private static final ConditionFact<Household> FOUND =
            Household.ENTITY.condition("foundPoor", "认定为困难", "found to be poor");
    private static final AmountFact<Household> FOUND_PAY =
            Household.ENTITY.amount("foundPay", "核定的工钱", "the pay found");
    private static final AmountFact<Household> PAY = Household.ENTITY.amount("statedPay", "工钱", "pay");
    private static final CountFact<Household> FOUND_MONTHS =
            Household.ENTITY.count("foundMonths", Unit.MONTHS, 0, 12, "核定的月数", "the months found");

    private static PolicyEngine with(Rule<?>... rules) {
        return engine(nation(rules).withFacts(FOUND, FOUND_PAY, PAY, FOUND_MONTHS), county());
    }

    private static Entity.Builder<Household> household() {
        return Household.builder("h");
    }

    @Test
    void a_condition() {
        PolicyEngine engine =
                with(eligible("E", firstKnown(FOUND, PAY.isBelow(yuan("100")))), allowance("A", yuan("5")));
        // while neither is known both are asked for
        assertThat(ids(aid(engine, household().build()).missing()))
                .containsExactlyInAnyOrder("household.foundPoor", "household.statedPay");

        Determination<MonthlyAllowance> before =
                aid(engine, household().with(PAY, Yuan.of("100.00")).build());
        assertThat(before.status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(before.isFinal()).isTrue();
        assertThat(before.missing()).isEmpty();
        assertThat(aid(
                                engine,
                                household()
                                        .with(PAY, Yuan.of("100.00"))
                                        .with(FOUND, true)
                                        .build())
                        .status())
                .isEqualTo(Status.ELIGIBLE);

        // and what is found, nothing that is stated beside it changes
        for (String pay : new String[] {"99.99", "100.00"}) {
            assertThat(aid(
                                    engine,
                                    household()
                                            .with(PAY, Yuan.of(pay))
                                            .with(FOUND, false)
                                            .build())
                            .status())
                    .isEqualTo(Status.NOT_ELIGIBLE);
        }
        assertThat(aid(engine, household().with(FOUND, false).build()).missing())
                .isEmpty();
    }

    @Test
    void an_amount() {
        PolicyEngine engine = with(everyone(), allowance("A", firstKnown(FOUND_PAY, PAY.minus(yuan("10")))));
        Determination<MonthlyAllowance> before =
                aid(engine, household().with(PAY, Yuan.of("30.00")).build());
        assertThat(before.benefit().orElseThrow().amount()).isEqualTo(yuanExactly("20.00"));
        assertThat(before.missing()).isEmpty();
        Determination<MonthlyAllowance> after = aid(
                engine,
                household()
                        .with(PAY, Yuan.of("30.00"))
                        .with(FOUND_PAY, Yuan.of("25.00"))
                        .build());
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.benefit().orElseThrow().amount()).isEqualTo(yuanExactly("25.00"));
    }

    @Test
    void for_how_long_something_runs_on() {
        PolicyEngine engine = with(
                rule("E").when(Household.ENTITY, PAY.isBelow(yuan("100"))).then(makesEligible(AID)),
                allowance("A", yuan("5")),
                rule("C")
                        .forEvery(Household.ENTITY)
                        .then(continues(AID, firstKnown(FOUND_MONTHS, number(6)), caseDate())),
                rule("R").forEvery(Household.ENTITY).then(pays(AID, Part.RUN_ON, yuan("4"))));
        Entity.Builder<Household> out = household().with(PAY, Yuan.of("100.00"));
        Determination<MonthlyAllowance> before = aid(engine, out.build());
        assertThat(before.status()).isEqualTo(Status.CONTINUES);
        assertThat(before.missing()).isEmpty();
        assertThat(before.continuation().map(Continuation::leastMonths)).contains(6L);
        assertThat(aid(engine, out.with(FOUND_MONTHS, 2L).build())
                        .continuation()
                        .map(Continuation::leastMonths))
                .contains(2L);
    }
}
