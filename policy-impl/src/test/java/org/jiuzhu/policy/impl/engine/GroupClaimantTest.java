package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.COUNTY;
import static org.jiuzhu.policy.impl.engine.Invented.DAY;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.takes;
import static org.jiuzhu.policy.rule.Words.amountOf;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Procedure;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.EntityState;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** Programmes of groups: of each family under one roof, with what its own members are paid. */
class GroupClaimantTest {

    /** A family under the roof of a household. */
    private static final class Family extends Entity {
        static final EntityKind<Family> ENTITY =
                EntityKind.of("roof-family", "小家庭", "family", Family.class, Family::new);
        static final ConditionFact<Family> COOKS = ENTITY.condition("cooksAlone", "分灶吃饭", "cooks for itself");

        private Family(EntityState state) {
            super(state);
        }

        static Family of(String id) {
            return new Entity.Builder<>(ENTITY, id).with(COOKS, true).build();
        }

        @Override
        public EntityKind<Family> kind() {
            return ENTITY;
        }
    }

    private static final Relation<Household, Family> FAMILIES =
            Household.ENTITY.list("roofFamilies", Family.ENTITY, "小家庭", "families");
    private static final Reference<Member, Family> FAMILY =
            Member.ENTITY.reference("roofFamily", FAMILIES, "所属小家庭", "family");
    private static final Reference<Member, Family> FORMER =
            Member.ENTITY.reference("formerFamily", FAMILIES, "原小家庭", "former family");

    private static final Programme<MonthlyAllowance> STOVE =
            Programme.of("roof-stove", "分灶补贴", "stove aid", MonthlyAllowance::new, Family.ENTITY);
    private static final Programme<MonthlyAllowance> EITHER = Programme.of(
            "roof-either", "户或小家庭补贴", "either’s aid", MonthlyAllowance::new, Family.ENTITY, Claimant.HOUSEHOLD);
    private static final Programme<MonthlyAllowance> WHOLE =
            Programme.of("roof-whole", "全户补贴", "whole aid", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    private static final Rule<Family> IN =
            rule("IN").when(Family.ENTITY, Family.COOKS).then(makesEligible(STOVE));
    private static final Rule<Member> EACH =
            rule("EACH").when(Member.ENTITY, Member.EMPLOYED).then(pays(STOVE, Part.ALLOWANCE, yuan("100.00")));
    private static final Rule<Family> ON_TOP =
            rule("TOP").forEvery(Family.ENTITY).then(pays(STOVE, Part.SUPPLEMENT, yuan("5.00")));
    private static final Rule<Household> ALL_TOGETHER =
            rule("ALL").forEvery(Household.ENTITY).then(makesEligible(WHOLE));
    private static final Rule<Household> SUM =
            rule("SUM").forEvery(Household.ENTITY).then(pays(WHOLE, Part.ALLOWANCE, FAMILIES.sum(amountOf(STOVE))));

    /** A country with families. */
    private record Country(
            ImmutableList<Rule<?>> rules,
            ImmutableList<Programme<?>> programmes,
            ImmutableList<Fact<?, ?>> facts,
            ImmutableList<Relation<?, ?>> lists,
            ImmutableList<Occasion<?>> occasions)
            implements Jurisdiction {

        @Override
        public Place place() {
            return Place.NATION;
        }

        @Override
        public Label name() {
            return Label.of("甲国", "country");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        Country with(Rule<?>... more) {
            return new Country(ImmutableList.copyOf(more), programmes, facts, lists, occasions);
        }

        PolicyEngine engine() {
            return Invented.engine(this, Invented.county());
        }
    }

    private static final Country COUNTRY = new Country(
            ImmutableList.of(IN, EACH, ON_TOP, ALL_TOGETHER, SUM),
            ImmutableList.of(STOVE, EITHER, WHOLE),
            ImmutableList.of(Family.COOKS, FAMILY),
            ImmutableList.of(FAMILIES),
            ImmutableList.of());

    private static final PolicyEngine ENGINE = COUNTRY.engine();

    private static Member earner(String id, String family) {
        return Member.builder(id)
                .with(Member.EMPLOYED, true)
                .with(FAMILY, family)
                .build();
    }

    private static Household household(List<Family> families, Member... members) {
        return Household.builder("h")
                .with(FAMILIES, ImmutableList.copyOf(families))
                .with(Household.MEMBERS, ImmutableList.copyOf(members))
                .build();
    }

    private static final List<Family> TWO = List.of(Family.of("f"), Family.of("g"));

    private static ImmutableList<Determination<MonthlyAllowance>> stove(Household household) {
        return Decided.alike(ENGINE, at(household)).of(STOVE);
    }

    private static AmountRange amount(Determination<MonthlyAllowance> of) {
        return of.benefit().orElseThrow().amount();
    }

    @Test
    void each_family_gets_what_those_who_belong_to_it_are_paid() {
        Household household =
                household(TWO, earner("a", "f"), earner("b", "g"), earner("c", "f"), earner("d", Reference.NOBODY));
        ImmutableList<Determination<MonthlyAllowance>> stove = stove(household);
        assertThat(stove)
                .extracting(Determination::subject)
                .containsExactly("household.roofFamilies[f]", "household.roofFamilies[g]");
        assertThat(stove).extracting(Determination::status).containsOnly(Status.ELIGIBLE);
        assertThat(stove.stream().map(d -> amount(d))).containsExactly(yuanExactly("200.00"), yuanExactly("100.00"));
        assertThat(stove.get(0).benefit().orElseThrow().supplement()).isEqualTo(yuanExactly("5.00"));
        // 205.00 and 105.00
        assertThat(amount(Decided.alike(ENGINE, at(household)).of(WHOLE).get(0)))
                .isEqualTo(yuanExactly("310.00"));
    }

    @Test
    void a_family_that_does_not_qualify_is_shown_as_such() {
        Family not = new Entity.Builder<>(Family.ENTITY, "f")
                .with(Family.COOKS, false)
                .build();
        assertThat(stove(household(List.of(not), earner("a", "f"))))
                .extracting(Determination::status)
                .containsExactly(Status.NOT_ELIGIBLE);
        assertThat(stove(household(List.of()))).isEmpty();
    }

    @Test
    void who_may_belong_to_either_widens_both_and_is_asked_about() {
        Member open = Member.builder("b").with(Member.EMPLOYED, true).build();
        Member idle = Member.builder("c").with(Member.EMPLOYED, false).build();
        ImmutableList<Determination<MonthlyAllowance>> stove = stove(household(TWO, earner("a", "f"), open, idle));
        assertThat(stove.stream().map(d -> amount(d)))
                .containsExactly(yuanBetween("100.00", "200.00"), yuanBetween("0.00", "100.00"));
        assertThat(stove)
                .allSatisfy(d -> assertThat(ids(d.missing())).containsExactly("household.members[b].roofFamily"));
        assertThat(amount(Decided.alike(ENGINE, at(household(TWO, earner("a", "f"), open, idle)))
                        .of(WHOLE)
                        .get(0)))
                .isEqualTo(yuanBetween("110.00", "310.00"));
    }

    @Test
    void whether_a_member_works_is_asked_of_the_own_family_alone() {
        Member unsaid = Member.builder("b").with(FAMILY, "g").build();
        ImmutableList<Determination<MonthlyAllowance>> stove = stove(household(TWO, earner("a", "f"), unsaid));
        assertThat(stove.get(0).missing()).isEmpty();
        assertThat(ids(stove.get(1).missing())).containsExactly("household.members[b].employed");
        assertThat(amount(stove.get(1))).isEqualTo(yuanBetween("0.00", "100.00"));
    }

    @Test
    void while_nobody_knows_which_families_there_are_they_are_asked_for() {
        Determination<MonthlyAllowance> open = stove(Invented.nothingKnown()).get(0);
        assertThat(open.subject()).isEqualTo("household.roofFamilies");
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(open.missing())).containsExactly("household.roofFamilies");
        assertThat(ENGINE.explain(at(Invented.nothingKnown()), STOVE, open.subject()))
                .isNotEmpty();
    }

    @Test
    void while_nobody_knows_who_lives_there_each_family_may_get_anything() {
        Household open =
                Household.builder("h").with(FAMILIES, ImmutableList.copyOf(TWO)).build();
        assertThat(stove(open)).hasSize(2).allSatisfy(d -> {
            assertThat(ids(d.missing())).containsExactly("household.members");
            assertThat(amount(d)).isEqualTo(yuanAtLeast("0.00"));
        });
    }

    @Test
    void the_short_form_names_those_of_the_family() {
        Case input = at(household(TWO, earner("a", "f"), earner("b", "g")));
        assertThat(ENGINE.why(input, STOVE, "household.roofFamilies[g]").stream()
                        .map(e -> e.label().en()))
                .hasSize(3)
                .anyMatch(says -> says.contains("member b"))
                .noneMatch(says -> says.contains("member a"));
    }

    @Test
    void columns_have_a_row_for_each_family() {
        Columns<Household> households = Columns.of(Household.ENTITY, 2)
                .with(
                        FAMILIES,
                        Columns.of(Family.ENTITY, 3)
                                .ids(List.of("f", "g", "k"))
                                .with(Family.COOKS, 1, 0, 1)
                                .build(),
                        0,
                        2,
                        3)
                .with(Household.MEMBERS, Columns.of(Member.ENTITY, 0).build(), 0, 0, 0)
                .build();
        Results results = ENGINE.decideAll(COUNTY, DAY, households);
        ResultColumn stove = results.column(STOVE, Family.ENTITY).orElseThrow();
        assertThat(Stream.of(0, 1, 2).map(stove::status))
                .containsExactly(Status.ELIGIBLE, Status.NOT_ELIGIBLE, Status.ELIGIBLE);
        assertThat(stove.amount(Part.SUPPLEMENT, 2)).isEqualTo(yuanExactly("5.00"));
        assertThat(results.subject(stove, 2)).isEqualTo("household.roofFamilies[k]");
        assertThat(results.caseOf(stove, 2).household()).isEqualTo(households.entity(1));
    }

    @Test
    void of_either_the_household_comes_first_and_a_family_only_where_it_may_be_eligible() {
        assertThat(EITHER.claimants()).containsExactly(Claimant.HOUSEHOLD, Family.ENTITY);
        PolicyEngine engine = COUNTRY.with(
                        rule("H").when(Household.ENTITY, Household.LOW_INCOME).then(makesEligible(EITHER)),
                        rule("F").when(Family.ENTITY, Family.COOKS).then(makesEligible(EITHER)),
                        rule("M").forEvery(Member.ENTITY).then(pays(EITHER, Part.ALLOWANCE, yuan("10.00"))))
                .engine();
        Family not = new Entity.Builder<>(Family.ENTITY, "g")
                .with(Family.COOKS, false)
                .build();
        Household household = Household.builder("h")
                .with(Household.LOW_INCOME, true)
                .with(FAMILIES, ImmutableList.of(Family.of("f"), not))
                .with(Household.MEMBERS, ImmutableList.of(earner("a", "f"), earner("b", "g")))
                .build();
        ImmutableList<Determination<MonthlyAllowance>> all =
                Decided.alike(engine, at(household)).of(EITHER);
        assertThat(all).extracting(Determination::subject).containsExactly("household", "household.roofFamilies[f]");
        assertThat(all.stream().map(d -> amount(d))).containsExactly(yuanExactly("20.00"), yuanExactly("10.00"));
    }

    @Test
    void rules_on_procedure_are_asked_of_the_family_and_of_its_own_members() {
        PolicyEngine engine = COUNTRY.with(
                        IN,
                        EACH,
                        rule("VISIT")
                                .when(Member.ENTITY, Member.EMPLOYED)
                                .then(takes(Step.HOME_VISIT, Body.TOWNSHIP, STOVE)),
                        rule("DUTY")
                                .when(Family.ENTITY, Family.COOKS)
                                .then(effect(Body.APPLICANT, "说明分灶", "tell about the stove", STOVE)))
                .engine();
        Assessment assessment = Decided.alike(
                engine,
                at(household(
                        TWO,
                        earner("a", "f"),
                        Member.builder("b")
                                .with(Member.EMPLOYED, false)
                                .with(FAMILY, "g")
                                .build())));
        ImmutableList<Determination<MonthlyAllowance>> stove = assessment.of(STOVE);
        assertThat(stove.get(0).procedure().steps())
                .extracting(Procedure.PlannedStep::need)
                .containsExactly(Procedure.Need.REQUIRED);
        assertThat(stove.get(1).procedure().steps()).isEmpty();
        assertThat(stove).allSatisfy(d -> assertThat(d.procedure().effects()).hasSize(1));
    }

    @Test
    void while_it_is_open_to_which_family_a_member_belongs_so_is_a_step_for_it() {
        PolicyEngine engine = COUNTRY.with(
                        IN,
                        EACH,
                        rule("VISIT")
                                .when(Member.ENTITY, Member.EMPLOYED)
                                .then(takes(Step.HOME_VISIT, Body.TOWNSHIP, STOVE)))
                .engine();
        Member open = Member.builder("b").with(Member.EMPLOYED, true).build();
        ImmutableList<Determination<MonthlyAllowance>> stove = Decided.alike(
                        engine, at(household(TWO, earner("a", "f"), open)))
                .of(STOVE);
        assertThat(ids(stove.get(0).procedure().missing())).doesNotContain("household.members[b].roofFamily");
        assertThat(stove.get(1).procedure().steps())
                .extracting(Procedure.PlannedStep::need)
                .containsExactly(Procedure.Need.UNDETERMINED);
        assertThat(ids(stove.get(1).procedure().missing())).contains("household.members[b].roofFamily");
    }

    @Test
    void what_a_family_is_paid_by_its_own_awards_goes_before_what_the_rules_come_to() {
        Relation<Family, Award> awards = Family.ENTITY.list("roofAwards", Award.ENTITY, "在享救助", "awards");
        PolicyEngine engine = new Country(
                        COUNTRY.rules,
                        COUNTRY.programmes,
                        COUNTRY.facts,
                        ImmutableList.of(FAMILIES, awards),
                        ImmutableList.of())
                .engine();
        Family drawing = new Entity.Builder<>(Family.ENTITY, "f")
                .with(Family.COOKS, true)
                .with(
                        awards,
                        Award.builder("w")
                                .with(Award.PROGRAMME, STOVE)
                                .with(Award.RUNNING, true)
                                .with(Award.AMOUNT, Yuan.of("42.00"))
                                .build())
                .build();
        // 42.00 as paid, and not 100.00 + 5.00
        assertThat(amount(Decided.alike(engine, at(household(List.of(drawing), earner("a", "f"))))
                        .of(WHOLE)
                        .get(0)))
                .isEqualTo(yuanExactly("42.00"));
    }

    @Test
    void a_family_has_occasions_of_its_own() {
        PolicyEngine engine = new Country(
                        COUNTRY.rules,
                        COUNTRY.programmes,
                        COUNTRY.facts,
                        COUNTRY.lists,
                        ImmutableList.of(new Occasion<>(STOVE, Family.ENTITY, Family.COOKS)))
                .engine();
        Family unsaid = new Entity.Builder<>(Family.ENTITY, "g").build();
        Assessment assessment = engine.assess(at(household(List.of(Family.of("f"), unsaid))));
        assertThat(assessment.of(STOVE))
                .extracting(Determination::subject)
                .containsExactly("household.roofFamilies[f]");
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Country country) {
        return assertThatExceptionOfType(PolicyException.class).isThrownBy(country::engine);
    }

    @Test
    void what_is_said_of_anybody_else_does_not_load() {
        refused(COUNTRY.with(IN, rule("H").forEvery(Household.ENTITY).then(pays(STOVE, Part.ALLOWANCE, yuan("1.00")))))
                .withMessageContaining("says of a household (Pays) what is only said of a roof-family");
        refused(COUNTRY.with(
                        IN, EACH, rule("A").when(Member.ENTITY, Member.EMPLOYED).then(makesEligible(STOVE))))
                .withMessageContaining("says of a member (Eligible) what is only said of a roof-family");
        refused(COUNTRY.with(
                        IN,
                        EACH,
                        rule("Q").when(Household.ENTITY, eligibleFor(STOVE)).then(makesEligible(WHOLE))))
                .withMessageContaining("asks a household what is only asked of a roof-family")
                .withMessageContaining("a group with its list");
        refused(COUNTRY.with(
                        IN,
                        EACH,
                        ALL_TOGETHER,
                        rule("Q")
                                .when(Member.ENTITY, eligibleFor(STOVE))
                                .then(pays(WHOLE, Part.ALLOWANCE, yuan("1.00")))))
                .withMessageContaining("asks a member what is only asked of a roof-family")
                .withMessageContaining("points to, with its(…)");
    }

    @Test
    void a_member_asks_through_the_family() {
        PolicyEngine engine = COUNTRY.with(
                        IN,
                        EACH,
                        ALL_TOGETHER,
                        rule("Q")
                                .when(Member.ENTITY, FAMILY.its(eligibleFor(STOVE)))
                                .then(pays(WHOLE, Part.ALLOWANCE, yuan("1.00"))))
                .engine();
        Household household = household(TWO, earner("a", "f"), earner("b", Reference.NOBODY));
        assertThat(amount(Decided.alike(engine, at(household)).of(WHOLE).get(0)))
                .isEqualTo(yuanExactly("1.00"));
    }

    @Test
    void what_members_are_paid_adds_up_only_where_one_fact_says_who_belongs_to_whom() {
        for (ImmutableList<Fact<?, ?>> facts : List.<ImmutableList<Fact<?, ?>>>of(
                ImmutableList.of(Family.COOKS), ImmutableList.of(Family.COOKS, FAMILY, FORMER))) {
            refused(new Country(
                            ImmutableList.of(IN, EACH), COUNTRY.programmes, facts, COUNTRY.lists, ImmutableList.of()))
                    .withMessageContaining("says of a member (Pays) what is only said of a roof-family")
                    .withMessageContaining("where exactly one fact of a member points to it");
        }
    }

    @Test
    void a_claimant_stands_in_one_list_of_the_household() {
        Relation<Member, Family> ofMembers = Member.ENTITY.list("memberFamilies", Family.ENTITY, "小家庭", "families");
        for (ImmutableList<Relation<?, ?>> lists : List.<ImmutableList<Relation<?, ?>>>of(
                ImmutableList.of(), ImmutableList.of(ofMembers), ImmutableList.of(FAMILIES, ofMembers))) {
            refused(new Country(ImmutableList.of(), COUNTRY.programmes, ImmutableList.of(), lists, ImmutableList.of()))
                    .withMessageContaining("the programme roof-stove (分灶补贴) names a roof-family as its claimant")
                    .withMessageContaining("which its plug-in names in lists()");
        }
    }
}
