package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.Decision;
import org.jiuzhu.policy.Decisions;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Many cases at once come to what each comes to alone, and none takes anything from the others. */
class BatchesTest {

    private static final AmountFact<Household> SAVINGS = Household.ENTITY.amount("batchSavings", "存款", "savings");
    private static final CountFact<Household> HEADS =
            Household.ENTITY.count("batchHeads", Unit.NUMBER, 0, 99, "人数", "heads");
    private static final CountFact<Household> UNKNOWN_TO_ENGINE =
            Household.ENTITY.count("batchRooms", Unit.NUMBER, 0, 9, "房间数", "rooms");

    // everyone gets the savings of a head, and something that may be very large
    private static final PolicyEngine ENGINE = engine(
            Invented.nation(
                            everyone(),
                            allowance(
                                    "SHARE",
                                    SAVINGS.dividedBy(HEADS)
                                            .plus(SAVINGS.times(HEADS)
                                                    .times(HEADS)
                                                    .times(HEADS))))
                    .withFacts(SAVINGS, HEADS),
            Invented.county());

    private static Case having(String savings, long heads) {
        return at(Household.builder("h")
                .with(SAVINGS, Yuan.of(savings))
                .with(HEADS, heads)
                .build());
    }

    private static Object alone(Case input) {
        try {
            return ENGINE.decide(input).outcomes();
        } catch (PolicyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static Object together(Decisions.Result result) {
        return result.decision()
                .<Object>map(Decision::outcomes)
                .orElseGet(() -> String.valueOf(result.refusal().orElseThrow().getMessage()));
    }

    private static Decisions alike(List<Case> cases) {
        Decisions decisions = ENGINE.decideAll(cases);
        assertThat(decisions.results()).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            assertThat(together(decisions.results().get(i))).as("case " + i).isEqualTo(alone(cases.get(i)));
        }
        return decisions;
    }

    @Test
    void what_does_not_divide_goes_over_fractions_alone() {
        List<Case> cases = new ArrayList<>();
        for (int heads = 1; heads <= 20; heads++) {
            cases.add(having("1000.01", heads));
        }
        // 100,001 fen are 11 times 9,091; 2,520 times that divides by all but 13, 16, 17 and 19
        Decisions decisions = alike(cases);
        assertThat(decisions.overFractions()).isEqualTo(4);
        assertThat(decisions.results()).allMatch(r -> r.refusal().isEmpty());
    }

    @Test
    void one_bad_case_is_its_own_result() {
        Case good = having("900.00", 3);
        Case unknownFact = at(Household.builder("h").with(UNKNOWN_TO_ENGINE, 2L).build());
        Case unknownRule = Case.builder()
                .from(good)
                .discretion(ImmutableMap.of("NO-SUCH-RULE", true))
                .build();
        Case byNothing = having("900.00", 0);
        Case tooLarge = having("99999999999.00", 99);
        Case nowhere = Case.of(Place.of("410799"), DAY, good.household());
        Case noLaw = Case.of(COUNTY, LocalDate.of(1950, 1, 1), good.household());
        List<Case> cases = ImmutableList.of(
                good, unknownFact, good, unknownRule, byNothing, good, tooLarge, nowhere, noLaw, having("900.00", 9));
        Decisions decisions = alike(cases);
        assertThat(decisions.results().stream().map(r -> r.decision().isPresent()))
                .containsExactly(true, false, true, false, false, true, false, false, false, true);
        assertThat(decisions.results().get(1).refusal().map(PolicyException::getMessage))
                .hasValueSatisfying(m -> assertThat(m).contains("batchRooms"));
    }

    @Test
    void places_and_days_may_be_mixed_and_batches_full() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            Household household = having(i + ".35", 1 + i % 10).household();
            cases.add(Case.of(i % 3 == 0 ? COUNTY : Place.of("410703"), DAY.plusDays(i % 2), household));
        }
        cases.add(at(Household.builder("h").build()));
        alike(cases);
    }

    @Test
    void nobody_at_all_is_decided_too() {
        assertThat(ENGINE.decideAll(ImmutableList.of())).isEqualTo(new Decisions(ImmutableList.of(), 0));
    }

    @Test
    void what_is_no_case_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> ENGINE.decideAll(Arrays.asList(having("1.00", 1), null)))
                .withMessageContaining("case 1 is null");
    }

    @Test
    void a_result_is_a_decision_or_a_refusal() {
        PolicyException refusal = new PolicyException("no");
        assertThat(Decisions.Result.of(refusal).decision()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decisions.Result(Optional.empty(), Optional.empty()))
                .withMessageContaining("either decided or refused");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decisions(ImmutableList.of(Decisions.Result.of(refusal)), 2))
                .withMessageContaining("2 of 1 cases");
    }
}
