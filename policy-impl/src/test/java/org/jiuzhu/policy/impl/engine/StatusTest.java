package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.GRANT;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.mayRule;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.allows;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.continuesAtMost;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;

/** Ways in, exclusions, discretion, benefits that run on, and what is paid. */
class StatusTest {

    private static final Condition<Household> A = Household.LOW_INCOME;
    private static final Condition<Household> B = Household.BASIC_LIVING_DIFFICULT;
    private static final Condition<Household> X = Household.OBVIOUSLY_CHANGED;

    private static final Rule<?> EXCLUSION = rule("X").when(Household.ENTITY, X).then(excludes(AID));
    private static final Rule<?> MAY_EXCLUDE =
            mayRule("MX").when(Household.ENTITY, X).then(excludes(AID));
    private static final Rule<?> MAY_ENTER =
            mayRule("ME").when(Household.ENTITY, B).then(makesEligible(AID));

    /** Facts by letters: capital for true, small for false, absent for unknown. */
    private static Household facts(String letters) {
        var household = Household.builder("h");
        letters.chars().forEach(c -> {
            boolean value = Character.isUpperCase(c);
            switch (Character.toUpperCase(c)) {
                case 'A' -> household.with(Household.LOW_INCOME, value);
                case 'B' -> household.with(Household.BASIC_LIVING_DIFFICULT, value);
                default -> household.with(Household.OBVIOUSLY_CHANGED, value);
            }
        });
        return household.build();
    }

    private static Status status(PolicyEngine engine, String letters) {
        return aid(engine, facts(letters)).status();
    }

    @Test
    void one_way_in_is_enough() {
        PolicyEngine engine = engine(eligible("A", A), eligible("B", B));
        assertThat(status(engine, "A")).isEqualTo(Status.ELIGIBLE);
        assertThat(status(engine, "aB")).isEqualTo(Status.ELIGIBLE);
        assertThat(status(engine, "a")).isEqualTo(Status.UNDETERMINED);
        assertThat(status(engine, "ab")).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void an_exclusion_wins_over_every_way_in() {
        PolicyEngine engine = engine(eligible("A", A), EXCLUSION);
        assertThat(status(engine, "AX")).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(engine, "Ax")).isEqualTo(Status.ELIGIBLE);
        assertThat(status(engine, "A")).isEqualTo(Status.UNDETERMINED);
        assertThat(status(engine, "X")).as("final, whatever A is").isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(engine, "a")).as("final, whatever X is").isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void asks_only_for_what_can_still_change_the_status() {
        PolicyEngine engine = engine(eligible("A", A), eligible("B", B), EXCLUSION);
        assertThat(ids(aid(engine, facts("A")).missing())).containsExactly("household.obviouslyChanged");
        assertThat(ids(aid(engine, facts("ax")).missing())).containsExactly("household.basicLivingDifficult");
        assertThat(ids(aid(engine, facts("")).missing()))
                .containsExactly("household.lowIncome", "household.basicLivingDifficult", "household.obviouslyChanged");
        assertThat(aid(engine, facts("X")).missing()).isEmpty();
        assertThat(aid(engine, facts("Ax")).missing()).isEmpty();
    }

    @Test
    void may_is_never_a_plain_yes() {
        PolicyEngine engine = engine(eligible("A", A), MAY_ENTER);
        assertThat(status(engine, "aB")).isEqualTo(Status.ELIGIBLE_AT_DISCRETION);
        assertThat(ids(aid(engine, facts("aB")).missing())).containsExactly("ME");
        assertThat(status(engine, "ab")).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(engine, "B")).as("A is not known").isEqualTo(Status.UNDETERMINED);
        assertThat(status(engine, "AB")).isEqualTo(Status.ELIGIBLE);
        assertThat(status(engine, "a")).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void what_the_case_says_of_discretion_wins_over_a_setting() {
        PolicyEngine engine = engine(MAY_ENTER);
        PolicyEngine used = engine.withSettings(List.of(Setting.of("ME", "true", "某局")));
        PolicyEngine notUsed = engine.withSettings(List.of(Setting.of("ME", "false", "某局")));
        assertThat(status(used, "B")).isEqualTo(Status.ELIGIBLE);
        assertThat(status(notUsed, "B")).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(aid(notUsed, saying("B", true)).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(aid(used, saying("B", false)).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(aid(used, saying("b", true)).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    private static Case saying(String letters, boolean used) {
        return Case.builder().from(at(facts(letters))).putDiscretion("ME", used).build();
    }

    @Test
    void a_rule_that_is_not_used_asks_for_nothing() {
        PolicyEngine engine = engine(MAY_ENTER);
        assertThat(aid(engine, saying("", false)).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(aid(engine, saying("", false)).missing()).isEmpty();
    }

    @Test
    void an_exclusion_that_the_authority_may_use_leaves_the_result_to_its_discretion() {
        PolicyEngine engine = engine(eligible("A", A), MAY_EXCLUDE);
        assertThat(status(engine, "AX")).isEqualTo(Status.ELIGIBLE_AT_DISCRETION);
        assertThat(ids(aid(engine, facts("AX")).missing())).containsExactly("MX");
        assertThat(status(engine, "Ax")).isEqualTo(Status.ELIGIBLE);
        assertThat(status(engine, "A")).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_benefit_runs_on_only_where_nobody_is_eligible() {
        PolicyEngine engine = engine(
                eligible("A", A), rule("C").when(Household.ENTITY, B).then(continues(AID, number(3), caseDate())));
        assertThat(status(engine, "A")).isEqualTo(Status.ELIGIBLE);
        assertThat(aid(engine, facts("A")).continuation()).isEmpty();
        Determination<MonthlyAllowance> running = aid(engine, facts("aB"));
        assertThat(running.status()).isEqualTo(Status.CONTINUES);
        assertThat(running.continuation()).hasValueSatisfying(c -> {
            assertThat(c.ruleId()).isEqualTo("C");
            assertThat(c.leastMonths()).isEqualTo(3);
            assertThat(c.mostMonths()).contains(3L);
            assertThat(c.last()).isEqualTo(c.first().map(d -> d.plusMonths(3).minusDays(1)));
        });
        assertThat(status(engine, "ab")).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(status(engine, "a")).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(aid(engine, facts("a")).missing())).containsExactly("household.basicLivingDifficult");
    }

    @Test
    void a_benefit_that_may_run_on_does_so_at_discretion() {
        PolicyEngine engine = engine(
                eligible("A", A), mayRule("C").when(Household.ENTITY, B).then(continues(AID, number(3), caseDate())));
        assertThat(status(engine, "aB")).isEqualTo(Status.CONTINUES_AT_DISCRETION);
        assertThat(ids(aid(engine, facts("aB")).missing())).containsExactly("C");
    }

    @Test
    void of_several_rules_that_let_a_benefit_run_on_one_that_surely_applies_settles_it() {
        PolicyEngine engine = engine(
                eligible("A", A),
                mayRule("C1").when(Household.ENTITY, B).then(continues(AID, number(6), caseDate())),
                rule("C2").when(Household.ENTITY, X).then(continues(AID, number(3), caseDate())));
        assertThat(status(engine, "aBX")).isEqualTo(Status.CONTINUES);
        assertThat(aid(engine, facts("aBX")).continuation()).hasValueSatisfying(c -> {
            assertThat(c.ruleId()).isEqualTo("C1");
            assertThat(c.leastMonths()).isEqualTo(3);
            assertThat(c.mostMonths()).contains(6L);
            assertThat(c.last()).isEmpty();
        });
        assertThat(status(engine, "aX")).isEqualTo(Status.CONTINUES);
        assertThat(status(engine, "aBx")).isEqualTo(Status.CONTINUES_AT_DISCRETION);
        assertThat(status(engine, "aB")).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_benefit_that_runs_on_for_longer_than_a_text_bounds_it_has_a_warning_and_is_not_shortened() {
        assertThat(tooLong(6, facts("aBX"))).isEmpty();
        assertThat(tooLong(7, facts("aBX")))
                .containsExactly(
                        "C lets it run on for 7 months, and by 甲国〔2020〕1号 §1 (MOST): rule MOST; check what the longer"
                                + " time rests on");
        assertThat(tooLong(12, facts("aBX"))).hasSize(1);
        // the bound is about X, which does not hold here, is unknown, or the benefit does not run on at all
        assertThat(tooLong(12, facts("aBx"))).isEmpty();
        assertThat(tooLong(12, facts("aB"))).hasSize(1);
        assertThat(tooLong(12, facts("abX"))).isEmpty();
        assertThat(tooLong(12, facts("ABX"))).isEmpty();
    }

    private static List<String> tooLong(long months, Household household) {
        PolicyEngine engine = engine(
                eligible("A", A),
                rule("C").when(Household.ENTITY, B).then(continues(AID, number(months), caseDate())),
                allowance("P", yuan("100")),
                rule("R").forEvery(Household.ENTITY).then(pays(AID, Part.RUN_ON, yuan("80"))),
                rule("MOST").when(Household.ENTITY, X).then(continuesAtMost(AID, number(6))));
        Determination<MonthlyAllowance> found = aid(engine, household);
        found.continuation().ifPresent(c -> assertThat(c.mostMonths()).contains(months));
        return found.warnings().stream().map(Label::en).toList();
    }

    @Test
    void while_a_benefit_runs_on_its_own_part_is_paid_instead_of_the_allowance() {
        PolicyEngine engine = engine(
                eligible("A", A),
                allowance("P", yuan("100")),
                rule("R").forEvery(Household.ENTITY).then(pays(AID, Part.RUN_ON, yuan("80"))),
                rule("C").when(Household.ENTITY, B).then(continues(AID, number(3), caseDate())));
        MonthlyAllowance running = aid(engine, facts("aB")).benefit().orElseThrow();
        assertThat(running.runOn()).isEqualTo(yuanExactly("80"));
        assertThat(running.content().parts()).containsOnlyKeys(Part.RUN_ON);
        MonthlyAllowance mayRun = aid(engine, facts("a")).benefit().orElseThrow();
        assertThat(mayRun.content().parts()).containsOnlyKeys(Part.RUN_ON);
        assertThat(aid(engine, facts("A")).benefit().orElseThrow().content().parts())
                .containsOnlyKeys(Part.ALLOWANCE);
        assertThat(aid(engine, facts("ab")).benefit()).isEmpty();
    }

    private static final PolicyEngine SUPPLEMENTED = engine(
            everyone(),
            rule("S1").when(Member.ENTITY, Member.SERIOUSLY_ILL).then(pays(AID, Part.SUPPLEMENT, yuan("50"))),
            rule("S2")
                    .when(Member.ENTITY, allOf(not(Member.SERIOUSLY_ILL), Member.EMPLOYED))
                    .then(pays(AID, Part.SUPPLEMENT, yuan("20"))));

    private static AmountRange supplement(Household household) {
        return aid(SUPPLEMENTED, household).benefit().orElseThrow().supplement();
    }

    @Test
    void supplements_are_summed_over_the_members() {
        Household household = Household.builder("h")
                .with(Household.MEMBERS, ill("a", true), ill("b", true), worker("c"), ill("d", false))
                .build();
        // 50 + 50 + 20, and of d it is not known whether 20 are added
        assertThat(supplement(household)).isEqualTo(yuanBetween("120", "140"));
        assertThat(ids(aid(SUPPLEMENTED, household).missing())).containsExactly("household.members[d].employed");
        Household unknown = Household.builder("h")
                .with(Household.MEMBERS, Member.builder("a").build())
                .build();
        assertThat(supplement(unknown)).isEqualTo(yuanBetween("0", "50"));
    }

    @Test
    void supplements_of_unknown_members_are_unknown_and_the_members_asked_for() {
        assertThat(supplement(nothingKnown())).isEqualTo(yuanAtLeast("0"));
        assertThat(ids(aid(SUPPLEMENTED, nothingKnown()).missing())).containsExactly("household.members");
    }

    private static Member ill(String id, boolean ill) {
        return Member.builder(id).with(Member.SERIOUSLY_ILL, ill).build();
    }

    private static Member worker(String id) {
        return Member.builder(id)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.EMPLOYED, true)
                .build();
    }

    @Test
    void persons_are_shown_alone_where_they_may_be_eligible_alone() {
        PolicyEngine engine = engine(
                eligible("A", A),
                rule("ALONE").when(Member.ENTITY, Member.SERIOUSLY_ILL).then(makesEligible(AID)));
        Household household = Household.builder("h")
                .with(Household.LOW_INCOME, false)
                .with(
                        Household.MEMBERS,
                        ill("a", true),
                        ill("b", false),
                        Member.builder("c").build())
                .build();
        assertThat(engine.assess(at(household)).of(AID))
                .extracting(Determination::subject, Determination::status)
                .containsExactly(
                        tuple("household", Status.NOT_ELIGIBLE),
                        tuple("household.members[a]", Status.ELIGIBLE),
                        tuple("household.members[c]", Status.UNDETERMINED));
    }

    @Test
    void where_only_persons_can_be_eligible_each_is_shown_and_unknown_members_are_asked_for() {
        PolicyEngine engine =
                engine(rule("ALONE").when(Member.ENTITY, Member.SERIOUSLY_ILL).then(makesEligible(AID)));
        Household household = Household.builder("h")
                .with(Household.MEMBERS, ill("a", false), ill("b", true))
                .build();
        assertThat(engine.assess(at(household)).of(AID))
                .extracting(Determination::status)
                .containsExactly(Status.NOT_ELIGIBLE, Status.ELIGIBLE);
        Determination<MonthlyAllowance> unknown = aid(engine, nothingKnown());
        assertThat(unknown.subject()).isEqualTo("household.members");
        assertThat(unknown.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(unknown.missing())).containsExactly("household.members");
        Household empty =
                Household.builder("h").with(Household.MEMBERS, List.of()).build();
        assertThat(engine.assess(at(empty)).of(AID)).isEmpty();
    }

    @Test
    void bands_services_and_ways_of_paying_are_listed_where_they_apply() {
        PolicyEngine engine = engine(
                rule("G").forEvery(Household.ENTITY).then(makesEligible(GRANT)),
                rule("B1").when(Household.ENTITY, A).then(paysBetween(GRANT, "甲", "one", yuan("100"), yuan("300"))),
                rule("B2").when(Household.ENTITY, B).then(paysBetween(GRANT, "乙", "two", yuan("300"), yuan("900"))),
                rule("S").when(Household.ENTITY, A).then(provides(GRANT, "帮扶", "help")),
                mayRule("M").when(Household.ENTITY, A).then(allows(GRANT, PaymentMode.STAGED)));
        OneOffGrant grant =
                engine.assess(at(facts("Ab"))).of(GRANT).get(0).benefit().orElseThrow();
        assertThat(grant.content().bands())
                .containsExactly(new Benefit.Band(Label.of("甲", "one"), yuanExactly("100"), yuanExactly("300")));
        assertThat(grant.content().services()).containsExactly(Label.of("帮扶", "help"));
        assertThat(grant.content().modes()).containsExactly(PaymentMode.STAGED);
        assertThat(grant.amount()).isEqualTo(AmountRange.OPEN);
        Determination<OneOffGrant> unknown =
                engine.assess(at(facts("a"))).of(GRANT).get(0);
        assertThat(unknown.benefit().orElseThrow().content().bands()).isEmpty();
        assertThat(ids(unknown.missing())).containsExactly("household.basicLivingDifficult");
    }

    @Test
    void what_can_add_a_service_or_a_way_of_paying_is_missing_where_something_is_given() {
        Rule<Household> service = rule("S").when(Household.ENTITY, A).then(provides(GRANT, "帮扶", "help"));
        Rule<Household> mode = mayRule("M").when(Household.ENTITY, B).then(allows(GRANT, PaymentMode.STAGED));
        Rule<Household> given = rule("G").forEvery(Household.ENTITY).then(makesEligible(GRANT));
        assertThat(missingOfGrant(engine(given, service, mode)))
                .containsExactly("household.lowIncome", "household.basicLivingDifficult");
        Rule<Household> same = rule("N").forEvery(Household.ENTITY).then(allows(GRANT, PaymentMode.STAGED));
        assertThat(missingOfGrant(engine(given, mode, same)))
                .as("the way is open anyhow")
                .isEmpty();
        assertThat(missingOfGrant(engine(given, mode).withSettings(List.of(Setting.of("M", "false", "made up")))))
                .as("the authority does not use it")
                .isEmpty();
        Rule<Household> open = rule("X").when(Household.ENTITY, X).then(makesEligible(GRANT));
        assertThat(missingOfGrant(engine(open, service, mode)))
                .as("it is open whether anything is given")
                .containsExactly("household.obviouslyChanged");
    }

    private static List<String> missingOfGrant(PolicyEngine engine) {
        return ids(engine.assess(at(nothingKnown())).of(GRANT).get(0).missing());
    }

    @Test
    void programmes_stand_in_the_order_of_the_layers_that_bring_them() {
        PolicyEngine engine = engine(rule("G").forEvery(Household.ENTITY).then(makesEligible(GRANT)), everyone());
        assertThat(engine.assess(at(nothingKnown())).determinations())
                .extracting(d -> d.programme().code())
                .containsExactly("aid", "one-off");
    }
}
