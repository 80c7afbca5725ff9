package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.rate;

import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** What is wrong with a case, and what is asked for. */
class CaseTest {

    private static final PolicyEngine ENGINE = engine(
            everyone(),
            mayRule("MAY-1").forEvery(Household.ENTITY).then(makesEligible(Invented.AID)),
            allowance(
                    "HUGE",
                    Household.MEMBERS.sum(Member.INCOMES.sum(Income.AMOUNT)).times(rate("10000000"))));

    private static Case.Builder onDay() {
        return Case.builder().from(at(nothingKnown()));
    }

    private static void refused(Case input, String... message) {
        var refused = assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> ENGINE.assess(input));
        for (String part : message) {
            refused.withMessageContaining(part);
        }
    }

    @Test
    void a_place_that_does_not_exist_is_refused_with_what_may_have_been_meant() {
        refused(
                onDay().place(Place.of("410720")).build(),
                "there is no place 410720 on 2022-03-01",
                "did you mean 410700 新乡市, 410702 红旗区, 410721 新乡县?");
        refused(
                onDay().place(Place.of("990101")).build(),
                "there is no place 990101 in the plug-ins that are loaded",
                "410702 虚构地410702");
    }

    @Test
    void a_date_before_any_law_is_refused() {
        refused(
                onDay().date(LocalDate.of(2019, 12, 31)).build(),
                "no law that is modelled covers 2019-12-31 at 410702",
                "the earliest is from 2020-01-01");
        assertThat(ENGINE.assess(onDay().date(LocalDate.of(2020, 1, 1)).build()).determinations())
                .isNotEmpty();
    }

    @Test
    void discretion_about_a_rule_that_does_not_exist_or_binds_is_refused() {
        refused(onDay().putDiscretion("MAY-2", true).build(), "'MAY-2'", "did you mean MAY-1?");
        refused(onDay().putDiscretion("EVERYONE", true).build(), "no rule that leaves discretion", "'EVERYONE'");
    }

    @Test
    void facts_and_lists_that_the_engine_does_not_know_are_refused() {
        ConditionFact<Household> own = Household.ENTITY.condition("ownsBoat", "有船", "owns a boat");
        refused(at(Household.builder("h").with(own, true).build()), "household.ownsBoat", "facts()");
        Relation<Household, Member> guests = Household.ENTITY.list("guests", Member.ENTITY, "客人", "guests");
        refused(
                at(Household.builder("h")
                        .with(guests, Member.builder("a").build())
                        .build()),
                "household.guests");
    }

    @Test
    void what_cannot_be_computed_exactly_is_an_error_and_the_next_case_is_decided() {
        Member rich = Member.builder("a")
                .with(
                        Member.INCOMES,
                        Income.builder("i")
                                .with(Income.AMOUNT, Yuan.of("100000000000"))
                                .build())
                .build();
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> ENGINE.assess(
                        at(Household.builder("h").with(Household.MEMBERS, rich).build())))
                .withMessageContaining("beyond what can be computed exactly")
                .withMessageContaining("410702")
                .withCauseInstanceOf(ArithmeticException.class);
        assertThat(ENGINE.assess(at(nothingKnown())).determinations()).hasSize(1);
    }

    @Test
    void what_changes_most_results_is_asked_first() {
        PolicyEngine engine = engine(
                eligible("A", Household.OBVIOUSLY_CHANGED),
                eligible("B", Household.LOW_INCOME),
                Invented.rule("G").when(Household.ENTITY, Household.LOW_INCOME).then(makesEligible(Invented.GRANT)));
        assertThat(engine.assess(at(nothingKnown())).missing())
                .extracting(Missing::id, Missing::decides)
                .containsExactly(tuple("household.lowIncome", 2), tuple("household.obviouslyChanged", 1));
    }

    @Test
    void a_settled_result_asks_for_nothing() {
        PolicyEngine engine = engine(eligible("A", Household.OBVIOUSLY_CHANGED), eligible("B", Household.LOW_INCOME));
        var settled = Invented.aid(
                engine, Household.builder("h").with(Household.LOW_INCOME, true).build());
        assertThat(settled.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(settled.isFinal()).isTrue();
        assertThat(settled.missing()).isEmpty();
    }
}
