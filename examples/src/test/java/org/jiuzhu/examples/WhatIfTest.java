package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.StringReader;
import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.junit.jupiter.api.Test;

/** The same cases under the law as it stands and under other figures: an engine is a value, and another one leaves it as it was. */
class WhatIfTest {

    private static final PolicyEngine NOW = at("630.00");
    private static final PolicyEngine RAISED = at("700.00");

    private static PolicyEngine at(String standard) {
        return PolicyEngine.load()
                .withStandards(StandardTable.read("made up", new StringReader("""
                place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
                410700,nobody,minimum-living-allowance,,urban,%s,month,2022-01-01,2022-12-31,,exact,published,high,made up,,
                """.formatted(standard))));
    }

    private static Case withPensionOf(String yuan) {
        Income pension = Income.builder("pension")
                .with(Income.KIND, IncomeKind.PENSION)
                .with(Income.AMOUNT, Yuan.of(yuan))
                .with(Income.PER, Per.MONTH)
                .build();
        Member person = Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.EMPLOYED, false)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.EXPENSES)
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.INCOMES, pension)
                .with(Member.AWARDS)
                .build();
        return Case.of(
                Place.of("410700"),
                LocalDate.of(2022, 3, 1),
                Household.builder("h")
                        .with(Household.AREA, Area.URBAN)
                        .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                        .with(Household.MEMBERS, person)
                        .build());
    }

    private static Determination<MonthlyAllowance> dibao(PolicyEngine engine, Case input) {
        return engine.assess(input).of(Programme.MINIMUM_LIVING_ALLOWANCE).get(0);
    }

    private static AmountRange allowance(PolicyEngine engine, Case input) {
        return dibao(engine, input).benefit().orElseThrow().amount();
    }

    private static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }

    // 630.00 − 430.00 = 200.00; 700.00 − 430.00 = 270.00
    @Test
    void whoDrewItAlreadyGainsWhatTheStandardIsRaisedBy() {
        Case input = withPensionOf("430.00");
        assertThat(allowance(NOW, input)).isEqualTo(exactly("200.00"));
        assertThat(allowance(RAISED, input)).isEqualTo(exactly("270.00"));
    }

    // exactly the standard of now is not below it; 700.00 − 630.00 = 70.00
    @Test
    void whoStoodAtTheStandardComesIn() {
        Case input = withPensionOf("630.00");
        assertThat(dibao(NOW, input).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao(RAISED, input).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(allowance(RAISED, input)).isEqualTo(exactly("70.00"));
    }

    @Test
    void whoStandsAtTheRaisedStandardStaysOut() {
        assertThat(dibao(RAISED, withPensionOf("700.00")).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(dibao(RAISED, withPensionOf("699.99")).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void anotherDecisionOfTheAuthorityIsAnotherEngineToo() {
        Case input = withPensionOf("430.00");
        PolicyEngine decided = NOW.withSettings(ImmutableList.of(Setting.of("N57-27#supplement", "60.00", "made up")));
        assertThat(decided.assess(input).receipt())
                .isNotEqualTo(NOW.assess(input).receipt());
        assertThat(NOW.assess(input).missing().stream().map(m -> m.id()).collect(ImmutableSet.toImmutableSet()))
                .contains("N57-27#supplement");
        assertThat(decided.assess(input).missing().stream().map(m -> m.id()).collect(ImmutableSet.toImmutableSet()))
                .doesNotContain("N57-27#supplement");
    }
}
