package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.floor;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.time.LocalDate;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Checks on an authority and on its standards. */
class AuthorityTest {

    private static final Rule<?> STAFF = rule("STAFF")
            .when(Authority.ENTITY, Authority.COUNTY_RECIPIENTS.isAtLeast(number(8000)))
            .then(demands(Authority.COUNTY_FULL_TIME_STAFF.isAtLeast(number(2))));
    private static final Rule<?> TRAINING = inPrinciple(LAW, "TRAINING", "§3")
            .says("原则上培训", "train in principle")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.TRAINING_THIS_YEAR));
    private static final Amount<Entity> THIRD_OF_WAGE = Standard.MINIMUM_WAGE.times(rate(1, 3));
    private static final Rule<?> FLOOR = rule("FLOOR")
            .forEvery(Authority.ENTITY)
            .then(floor(Standard.MINIMUM_LIVING_ALLOWANCE.urban(), THIRD_OF_WAGE));

    private static AuthorityReport.Check check(PolicyEngine engine, String rule, Authority authority) {
        return engine.check(COUNTY, DAY, authority).checks().stream()
                .filter(c -> c.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Authority staff(long recipients, long staff) {
        return Authority.builder("x")
                .with(Authority.COUNTY_RECIPIENTS, recipients)
                .with(Authority.COUNTY_FULL_TIME_STAFF, staff)
                .build();
    }

    private static StandardTable wageAndStandard(String standard) {
        return table(
                "t",
                "410702,,minimum-wage,,all,2000,month,2020-01-01,",
                "410702,,minimum-living-allowance,,urban," + standard + ",month,2020-01-01,");
    }

    @Test
    void a_demand_binds_only_where_its_condition_is_met() {
        PolicyEngine engine = engine(everyone(), STAFF);
        assertThat(check(engine, "STAFF", staff(8000, 1)).truth()).isEqualTo(Truth.NOT_MET);
        assertThat(check(engine, "STAFF", staff(8000, 2)).truth()).isEqualTo(Truth.MET);
        assertThat(check(engine, "STAFF", staff(7999, 0)).truth()).isEqualTo(Truth.MET);
        assertThat(check(engine, "STAFF", Authority.builder("x").build()).truth())
                .isEqualTo(Truth.UNDETERMINED);
        assertThat(check(engine, "STAFF", staff(8000, 1)).severity()).isEqualTo(AuthorityReport.Severity.ERROR);
        assertThat(check(engine, "STAFF", staff(8000, 1)).why().truth()).contains(Truth.NOT_MET);
    }

    @Test
    void what_holds_in_principle_is_a_warning() {
        AuthorityReport.Check check = check(
                engine(everyone(), TRAINING),
                "TRAINING",
                Authority.builder("x").with(Authority.TRAINING_THIS_YEAR, false).build());
        assertThat(check.truth()).isEqualTo(Truth.NOT_MET);
        assertThat(check.severity()).isEqualTo(AuthorityReport.Severity.WARNING);
        assertThat(check.why().label().zh()).startsWith("（原则上）");
    }

    @Test
    void a_floor_includes_itself_and_names_the_least_whole_fen() {
        PolicyEngine engine = engine(everyone(), FLOOR);
        Authority unknown = Authority.builder("x").build();
        // a third of 2,000 yuan is 666.66…, so 666.66 is too little and 666.67 enough
        AuthorityReport.Check below = check(engine.withStandards(wageAndStandard("666.66")), "FLOOR", unknown);
        assertThat(below.truth()).isEqualTo(Truth.NOT_MET);
        assertThat(below.least()).contains(Yuan.of("666.67"));
        assertThat(check(engine.withStandards(wageAndStandard("666.67")), "FLOOR", unknown)
                        .truth())
                .isEqualTo(Truth.MET);
        Rule<?> exact = rule("EXACT")
                .forEvery(Authority.ENTITY)
                .then(floor(Standard.MINIMUM_LIVING_ALLOWANCE.urban(), yuan("700")));
        assertThat(check(engine(everyone(), exact).withStandards(wageAndStandard("700")), "EXACT", unknown)
                        .truth())
                .isEqualTo(Truth.MET);
    }

    @Test
    void a_standard_that_is_not_published_leaves_the_check_open() {
        AuthorityReport.Check open =
                check(engine(everyone(), FLOOR), "FLOOR", Authority.builder("x").build());
        assertThat(open.truth()).isEqualTo(Truth.UNDETERMINED);
        assertThat(open.least()).isEmpty();
    }

    @Test
    void what_cannot_be_computed_exactly_is_an_error_with_its_cause() {
        Rule<?> huge = rule("HUGE")
                .forEvery(Authority.ENTITY)
                .then(demands(yuan("100000000000").times(rate("1000000000")).isAbove(yuan("1"))));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(everyone(), huge)
                        .check(COUNTY, DAY, Authority.builder("x").build()))
                .withMessageContaining("410702")
                .withCauseInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_unknown_place_and_a_day_without_law_are_errors() {
        PolicyEngine engine = engine(everyone(), STAFF);
        Authority authority = Authority.builder("x").build();
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.check(Place.of("410799"), DAY, authority))
                .withMessageContaining("there is no place 410799");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine.check(COUNTY, LocalDate.of(2019, 12, 31), authority))
                .withMessageContaining("no law that is modelled covers 2019-12-31");
    }
}
