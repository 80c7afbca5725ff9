package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.util.stream.LongStream;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Households as columns come to what each comes to by itself, and what is wrong with one harms no other. */
class PopulationsTest {

    private static final AmountFact<Household> PAY = Household.ENTITY.amount("columnPay", "收入", "pay");
    private static final CountFact<Household> N =
            Household.ENTITY.count("columnN", Unit.PERSONS, 0, 99, "人数", "persons");

    private static PolicyEngine withFacts(Rule<?>... rules) {
        return engine(Invented.nation(rules).withFacts(PAY, N), Invented.county());
    }

    private static ResultColumn decided(PolicyEngine engine, Columns<Household> households) {
        Results results = engine.decideAll(COUNTY, DAY, households);
        assertThat(results.errors()).isEmpty();
        return results.column(AID, households.kind()).orElseThrow();
    }

    @Test
    void amounts_are_exact_or_as_open_as_they_are() {
        ResultColumn aid = decided(
                withFacts(everyone(), allowance("A", PAY.dividedBy(number(2)))),
                Columns.of(Household.ENTITY, 3)
                        .with(PAY, 100, 300, Fact.UNKNOWN)
                        .build());
        assertThat(aid.amount(Part.ALLOWANCE, 0)).isEqualTo(yuanExactly("0.50"));
        assertThat(aid.amount(Part.ALLOWANCE, 1)).isEqualTo(yuanExactly("1.50"));
        assertThat(aid.amount(Part.ALLOWANCE, 2)).isEqualTo(yuanAtLeast("0.00"));
        assertThat(aid.leastFen(Part.ALLOWANCE)).isEqualTo(200);
        // nobody knows how much the third gets at most
        assertThat(aid.mostFen(Part.ALLOWANCE)).isEmpty();
    }

    @Test
    void sums_of_what_is_known_are_exact() {
        // 1 to 1,000 fen, more than one batch: 1000 × 1001 / 2
        ResultColumn aid = decided(
                withFacts(everyone(), allowance("A", PAY)),
                Columns.of(Household.ENTITY, 1000)
                        .with(PAY, LongStream.rangeClosed(1, 1000).toArray())
                        .build());
        assertThat(aid.leastFen(Part.ALLOWANCE)).isEqualTo(500_500);
        assertThat(aid.mostFen(Part.ALLOWANCE)).hasValue(500_500);
    }

    @Test
    void a_household_beyond_what_can_be_computed_is_an_error_of_its_own() {
        // 10^10 yuan squared twice is beyond everything; one yuan is not
        PolicyEngine engine = withFacts(
                everyone(), allowance("A", PAY.times(number(1_000_000_000)).times(number(1_000_000_000))));
        Results results = engine.decideAll(
                COUNTY,
                DAY,
                Columns.of(Household.ENTITY, 3)
                        .with(PAY, 1, 9_999_999_999_00L, 0)
                        .build());
        assertThat(results.errors()).containsOnlyKeys(1);
        assertThat(results.errors().get(1)).hasMessageContaining("beyond what can be computed exactly");
        ResultColumn aid = results.column(AID, Household.ENTITY).orElseThrow();
        assertThat(aid.amount(Part.ALLOWANCE, 0)).isEqualTo(AmountRange.exactlyFen(1_000_000_000_000_000_000L));
        assertThat(aid.amount(Part.ALLOWANCE, 2)).isEqualTo(yuanExactly("0.00"));
        assertThatThrownBy(() -> aid.status(1))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("row 1");
    }

    @Test
    void a_quotient_by_zero_refuses_only_whose_result_rests_on_it() {
        PolicyEngine engine =
                withFacts(everyone(), allowance("A", yuan("100.00").dividedBy(N)));
        Results results = engine.decideAll(
                COUNTY, DAY, Columns.of(Household.ENTITY, 2).with(N, 0, 4).build());
        assertThat(results.errors()).containsOnlyKeys(0);
        assertThat(results.errors().get(0)).hasMessageContaining("divides by").hasMessageContaining("zero");
        assertThat(results.column(AID, Household.ENTITY).orElseThrow().amount(Part.ALLOWANCE, 1))
                .isEqualTo(yuanExactly("25.00"));
    }

    @Test
    void persons_have_a_column_of_their_own_in_the_order_of_their_rows() {
        PolicyEngine engine =
                withFacts(rule("E").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(AID)));
        Columns<Member> members = Columns.of(Member.ENTITY, 3)
                .with(Member.EMPLOYED, 0, 1, Fact.UNKNOWN)
                .build();
        Results results = engine.decideAll(
                COUNTY,
                DAY,
                Columns.of(Household.ENTITY, 3)
                        .with(Household.MEMBERS, members, 0, 2, 2, 3)
                        .build());
        assertThat(results.column(AID, Household.ENTITY)).isEmpty();
        ResultColumn aid = results.column(AID, Member.ENTITY).orElseThrow();
        assertThat(aid.status(0)).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(aid.status(1)).isEqualTo(Status.ELIGIBLE);
        assertThat(aid.status(2)).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_row_is_assessed_and_explained_when_somebody_asks() {
        PolicyEngine engine = withFacts(
                rule("E").when(Household.ENTITY, PAY.isBelow(yuan("3.00"))).then(makesEligible(AID)));
        Columns<Household> households = Columns.of(Household.ENTITY, 3)
                .ids(ImmutableList.of("x", "y", "z"))
                .with(PAY, 299, 300, Fact.UNKNOWN)
                .build();
        Results results = engine.decideAll(COUNTY, DAY, households);
        ResultColumn aid = results.column(AID, Household.ENTITY).orElseThrow();
        for (int row = 0; row < 3; row++) {
            Case one = results.caseOf(aid, row);
            assertThat(one).isEqualTo(results.caseOf(row)).isEqualTo(Case.of(COUNTY, DAY, households.entity(row)));
            Determination<?> alone = engine.assess(one).of(AID).get(0);
            assertThat(alone.status()).isEqualTo(aid.status(row));
            assertThat(alone.subject()).isEqualTo(results.subject(aid, row));
            assertThat(engine.why(one, AID, results.subject(aid, row)))
                    .isNotEmpty()
                    .isEqualTo(engine.why(one, alone));
            assertThat(engine.explain(one, AID, results.subject(aid, row)))
                    .isNotEmpty()
                    .isEqualTo(engine.explain(one, alone));
        }
        assertThat(results.caseOf(1).household().id()).isEqualTo("y");
        assertThat(engine.why(results.caseOf(1), AID, "household").get(0).truth())
                .contains(Truth.NOT_MET);
        assertThat(engine.why(results.caseOf(1), AID, "household.members[a]")).isEmpty();
        assertThatThrownBy(() -> results.caseOf(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_person_is_explained_in_its_own_household() {
        PolicyEngine engine =
                withFacts(rule("E").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(AID)));
        Columns<Member> members = Columns.of(Member.ENTITY, 3)
                .ids(ImmutableList.of("a", "b", "a"))
                .with(Member.EMPLOYED, 0, 1, Fact.UNKNOWN)
                .build();
        Results results = engine.decideAll(
                COUNTY,
                DAY,
                Columns.of(Household.ENTITY, 3)
                        .with(Household.MEMBERS, members, 0, 2, 2, 3)
                        .build());
        ResultColumn aid = results.column(AID, Member.ENTITY).orElseThrow();
        assertThat(results.caseOf(aid, 1)).isEqualTo(results.caseOf(0));
        assertThat(results.caseOf(aid, 2)).isEqualTo(results.caseOf(2));
        assertThat(results.subject(aid, 1)).isEqualTo("household.members[b]");
        // two of one name in two households
        assertThat(results.subject(aid, 0)).isEqualTo(results.subject(aid, 2));
        assertThat(engine.why(results.caseOf(aid, 0), AID, results.subject(aid, 0))
                        .get(0)
                        .truth())
                .contains(Truth.NOT_MET);
        assertThat(engine.why(results.caseOf(aid, 2), AID, results.subject(aid, 2))
                        .get(0)
                        .truth())
                .contains(Truth.UNDETERMINED);
    }

    @Test
    void a_row_that_contradicts_itself_is_no_case() {
        // born the day after
        Columns<Household> households = Columns.of(Household.ENTITY, 1)
                .with(
                        Household.MEMBERS,
                        Columns.of(Member.ENTITY, 1)
                                .with(Member.BIRTH_DATE, DAY.plusDays(1).toEpochDay())
                                .build(),
                        0,
                        1)
                .build();
        Results results = withFacts(everyone()).decideAll(COUNTY, DAY, households);
        assertThatThrownBy(() -> results.caseOf(0))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("birthDate");
    }

    @Test
    void no_households_come_to_nothing() {
        ResultColumn aid = decided(
                withFacts(everyone(), allowance("A", PAY)),
                Columns.of(Household.ENTITY, 0).build());
        assertThat(aid.size()).isZero();
        assertThat(aid.leastFen(Part.ALLOWANCE)).isZero();
    }

    @Test
    void a_column_that_the_engine_does_not_know_is_refused() {
        PolicyEngine engine = engine(everyone());
        assertThatThrownBy(() -> engine.decideAll(
                        COUNTY,
                        DAY,
                        Columns.of(Household.ENTITY, 1).with(PAY, 1).build()))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("household.columnPay");
    }
}
