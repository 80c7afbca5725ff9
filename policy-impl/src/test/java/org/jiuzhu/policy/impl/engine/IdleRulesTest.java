package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.ALLOWED;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.GRANT;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.continuesAtMost;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.monthAfter;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.runsOn;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Rules that are in force and change nothing, and days on which somebody is eligible for nothing; both are found when plug-ins are loaded. */
class IdleRulesTest {

    private static final OpenTerm.OfAmount<Household> SUM =
            OpenTerm.amount(Household.ENTITY, "I#sum", LAW.clause("§5"), "金额", "the sum");

    private static ThrowableAssertAlternative<PolicyException> refused(Rule<?>... rules) {
        return refused(nation(rules), county());
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Jurisdiction... plugins) {
        return assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> engine(plugins));
    }

    private static void accepted(Rule<?>... rules) {
        assertThatCode(() -> engine(rules)).doesNotThrowAnyException();
    }

    private static Rule<Household> from(String first, Rule<Household> rule) {
        return rule.withPeriod(Period.from(first));
    }

    private static Rule<Household> filling(String id) {
        return rule(id).forEvery(Household.ENTITY).then(SUM.is(yuan("5")));
    }

    // Somebody is eligible and nothing is given

    @Test
    void days_on_which_somebody_is_eligible_and_no_rule_pays() {
        refused(everyone(), from("2023-04-01", allowance("P", yuan("5"))))
                .withMessageContaining("000000 (虚构地000000)")
                .withMessageContaining("a household for aid from 2020-01-01 to 2023-03-31 ([EVERYONE])");
        refused(everyone(), allowance("P", yuan("5")).withPeriod(Period.between("2020-01-01", "2021-12-31")))
                .withMessageContaining("a household for aid from 2022-01-01 (");
        refused(
                        everyone(),
                        allowance("P1", yuan("5")).withPeriod(Period.until("2021-12-31")),
                        from("2022-01-02", allowance("P2", yuan("5"))))
                .withMessageContaining("from 2022-01-01 to 2022-01-01");
        accepted(
                everyone(),
                allowance("P1", yuan("5")).withPeriod(Period.until("2021-12-31")),
                from("2022-01-01", allowance("P2", yuan("5"))));
    }

    @Test
    void a_band_or_a_service_on_the_other_days_is_enough_and_a_supplement_is_not() {
        Rule<Household> paid = from("2023-04-01", allowance("P", yuan("5")));
        accepted(
                everyone(),
                paid,
                rule("B").forEvery(Household.ENTITY).then(paysBetween(AID, "一般", "general", yuan("1"), yuan("2"))));
        accepted(everyone(), paid, rule("S").forEvery(Household.ENTITY).then(provides(AID, "服务", "a service")));
        refused(everyone(), paid, rule("S").forEvery(Household.ENTITY).then(pays(AID, Part.SUPPLEMENT, yuan("1"))))
                .withMessageContaining("to 2023-03-31");
    }

    @Test
    void a_person_alone_gets_something_too() {
        Rule<Member> alone = rule("A").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(AID));
        refused(everyone(), allowance("P", yuan("5")), alone)
                .withMessageContaining("a member for aid from 2020-01-01 ([A])");
        accepted(
                everyone(),
                allowance("P", yuan("5")),
                alone,
                rule("PA").forEvery(Member.ENTITY).then(pays(AID, Part.ALLOWANCE, yuan("4"))));
    }

    @Test
    void days_on_which_a_benefit_runs_on_and_no_rule_says_how_much() {
        Rule<Household> paid = allowance("P", yuan("5"));
        Rule<Household> goesOn = rule("ON")
                .when(Household.ENTITY, not(Household.LOW_INCOME))
                .then(continues(AID, number(6), Household.GRADUAL_EXIT_SINCE));
        Rule<Household> share = rule("R").forEvery(Household.ENTITY).then(pays(AID, Part.RUN_ON, SUM));
        refused(everyone(), paid, goesOn)
                .withMessageContaining("a household for which aid runs on from 2020-01-01 ([ON])");
        refused(everyone(), paid, goesOn, from("2023-04-01", share))
                .withMessageContaining("a household for which aid runs on from 2020-01-01 to 2023-03-31 ([ON])");
        accepted(everyone(), paid, goesOn, share);
        // what runs on for a person is not what a household is paid
        Rule<Member> alone = rule("ALONE")
                .when(Member.ENTITY, Member.EMPLOYED)
                .then(continues(AID, number(1), monthAfter(Member.DECEASED_ON)));
        refused(everyone(), paid, goesOn, share, alone)
                .withMessageContaining("a member for which aid runs on from 2020-01-01 ([ALONE])");
        accepted(
                everyone(),
                paid,
                goesOn,
                share,
                alone,
                rule("RM").when(Member.ENTITY, runsOn(AID)).then(pays(AID, Part.RUN_ON, yuan("1"))));
        // a programme that pays nothing has nothing to say of the amount
        accepted(everyone(), goesOn);
    }

    @Test
    void what_a_place_pays_later_is_no_gap_before_its_first_text() {
        Rule<Household> local = Invented.rule("LOCAL")
                .inForce(Period.from("2021-07-01"))
                .forEvery(Household.ENTITY)
                .then(pays(AID, Part.ALLOWANCE, yuan("5")));
        PolicyEngine engine = engine(nation(everyone()), county(local));
        assertThat(determined(engine, "2021-07-01").benefit().orElseThrow().amount())
                .isEqualTo(yuanExactly("5.00"));
        // nobody says what is given on the day before, and the result says that
        assertThat(determined(engine, "2021-06-30").status()).isEqualTo(Status.ELIGIBLE);
        assertThat(determined(engine, "2021-06-30").warnings())
                .anySatisfy(w -> assertThat(w.en()).contains("no rule that applies says what is given"));
        assertThat(determined(engine, "2021-07-01").warnings()).isEmpty();
        refused(
                        nation(everyone()),
                        county(
                                local,
                                Invented.rule("EARLIER")
                                        .forEvery(Household.ENTITY)
                                        .then(allows(AID, PaymentMode.STAGED))))
                .withMessageContaining("410702 (虚构地410702)")
                .withMessageContaining("from 2020-01-01 to 2021-06-30");
    }

    private static Determination<MonthlyAllowance> determined(PolicyEngine engine, String day) {
        return engine.assess(Case.of(COUNTY, LocalDate.parse(day), nothingKnown()))
                .of(AID)
                .get(0);
    }

    // Rules that are never asked

    @Test
    void a_bound_on_what_never_runs_on() {
        Rule<Household> bound = rule("MOST").forEvery(Household.ENTITY).then(continuesAtMost(AID, number(6)));
        refused(everyone(), bound).withMessageContaining("MOST").withMessageContaining("is never asked");
        accepted(
                everyone(),
                bound,
                rule("ON")
                        .when(Household.ENTITY, not(Household.LOW_INCOME))
                        .then(continues(AID, number(6), Household.GRADUAL_EXIT_SINCE)));
    }

    @Test
    void what_runs_on_for_members_beside_a_rule_for_the_household() {
        Condition<Household> out = not(Household.LOW_INCOME);
        Rule<?> in = rule("IN").when(Household.ENTITY, Household.LOW_INCOME).then(makesEligible(AID));
        Rule<?> goesOn = rule("ON").when(Household.ENTITY, out).then(continues(AID, number(6), caseDate()));
        Rule<?> paid = allowance("PAID", yuan("400"));
        Rule<?> ofHousehold = rule("RH").forEvery(Household.ENTITY).then(pays(AID, Part.RUN_ON, yuan("313")));
        Rule<?> ofMembers = rule("RM").forEvery(Member.ENTITY).then(pays(AID, Part.RUN_ON, yuan("104")));
        refused(in, goesOn, paid, ofHousehold, ofMembers)
                .withMessageContaining("RM (甲国〔2020〕1号 §1)")
                .withMessageContaining("as run-on another rule says for it as a whole")
                .withMessageContaining("Household.MEMBERS.sum(…)");
        Rule<?> together = rule("RH")
                .forEvery(Household.ENTITY)
                .then(pays(
                        AID,
                        Part.RUN_ON,
                        yuan("313")
                                .plus(Household.MEMBERS.where(Member.EMPLOYED).sum(yuan("104")))));
        Household one = Household.builder("h")
                .with(Household.LOW_INCOME, false)
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.EMPLOYED, true).build())
                .build();
        // 313 + 104, and 104 where no rule speaks of the household
        assertThat(runOn(engine(in, goesOn, paid, together), one)).isEqualTo("417.00");
        assertThat(runOn(engine(in, goesOn, paid, ofMembers), one)).isEqualTo("104.00");
    }

    private static String runOn(PolicyEngine engine, Household household) {
        return Yuan.toText(Invented.aid(engine, household)
                .benefit()
                .orElseThrow()
                .runOn()
                .exact()
                .orElseThrow());
    }

    @Test
    void rules_on_the_benefit_of_somebody_who_can_never_have_it() {
        Rule<?> paid = allowance("P", yuan("5"));
        refused(everyone(), paid, rule("R").forEvery(Household.ENTITY).then(pays(AID, Part.RUN_ON, yuan("5"))))
                .withMessageContaining("R (甲国〔2020〕1号 §1) (Pays of [aid] for a household) is never asked")
                .withMessageContaining("or lets the benefit run on");
        refused(everyone(), paid, rule("X").forEvery(Member.ENTITY).then(excludes(AID)))
                .withMessageContaining("X (");
        refused(everyone(), paid, rule("M").forEvery(Member.ENTITY).then(allows(AID, PaymentMode.STAGED)))
                .withMessageContaining("M (");
        refused(everyone(), paid, rule("G").forEvery(Household.ENTITY).then(pays(GRANT, Part.GRANT, yuan("5"))))
                .withMessageContaining("no rule makes a household eligible");
        refused(everyone(), paid, rule("X").forEvery(Member.ENTITY).then(excludes(AID)), filling("F"))
                .withMessageContaining("X (")
                .withMessageContaining("F (");
    }

    @Test
    void a_rule_that_a_lower_layer_brings_to_life() {
        Rule<?> national = rule("G").forEvery(Household.ENTITY).then(pays(GRANT, Part.GRANT, yuan("5")));
        Rule<?> local = rule("IN").forEvery(Household.ENTITY).then(makesEligible(GRANT));
        assertThatCode(() -> engine(nation(everyone(), national), county(local)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_open_term_that_is_filled_on_days_on_which_nothing_reads_it() {
        refused(everyone(), allowance("P", yuan("5")), filling("F"))
                .withMessageContaining("F (甲国〔2020〕1号 §1) fills I#sum, which no rule in force reads from 2020-01-01");
        refused(
                        everyone(),
                        allowance("P0", yuan("5")).withPeriod(Period.until("2021-06-30")),
                        from("2021-07-01", allowance("P", SUM)),
                        filling("F"))
                .withMessageContaining("reads from 2020-01-01 to 2021-06-30");
        accepted(
                everyone(),
                allowance("P0", yuan("5")).withPeriod(Period.until("2021-06-30")),
                from("2021-07-01", allowance("P", SUM)),
                from("2021-07-01", filling("F")));
        // on days before anybody is eligible nobody misses anything
        accepted(from("2021-07-01", everyone()), from("2021-07-01", allowance("P", SUM)), filling("F"));
    }

    @Test
    void an_open_term_that_only_another_one_reads() {
        OpenTerm.OfAmount<Household> other =
                OpenTerm.amount(Household.ENTITY, "I#other", LAW.clause("§6"), "另一金额", "another sum");
        Rule<?> through = rule("T").forEvery(Household.ENTITY).then(other.is(SUM));
        refused(everyone(), allowance("P", yuan("5")), through, filling("F"))
                .withMessageContaining("T (")
                .withMessageContaining("F (");
        accepted(everyone(), allowance("P", other), through, filling("F"));
    }

    @Test
    void an_open_term_of_the_nation_that_a_place_reads_or_no_longer_does() {
        assertThatCode(() -> engine(nation(everyone(), filling("F")), county(allowance("P", SUM))))
                .doesNotThrowAnyException();
        Rule<?> replaced = Invented.rule("Q")
                .replacing(allowance("P", SUM), ALLOWED)
                .forEvery(Household.ENTITY)
                .then(pays(AID, Part.ALLOWANCE, yuan("7")));
        assertThatCode(() -> engine(nation(everyone(), allowance("P", SUM), filling("F")), county(replaced)))
                .doesNotThrowAnyException();
        refused(nation(everyone(), allowance("P", SUM)), county(replaced, filling("LOCAL")))
                .withMessageContaining("LOCAL (");
    }
}
