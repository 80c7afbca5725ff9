package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.ALLOWED;
import static org.jiuzhu.policy.impl.engine.Invented.GRANT;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.province;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Consequences.reviewedEvery;
import static org.jiuzhu.policy.rule.Consequences.within;
import static org.jiuzhu.policy.rule.Consequences.workingDays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.URL;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleId;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** What is found wrong with plug-ins when they are loaded. */
class LoadTest {

    private static final OpenTerm.OfAmount<Household> SUM =
            OpenTerm.amount(Household.ENTITY, "L#sum", LAW.clause("§5"), "金额", "the sum");

    private static ThrowableAssertAlternative<PolicyException> refused(Jurisdiction... plugins) {
        return assertThatExceptionOfType(PolicyException.class).isThrownBy(() -> engine(plugins));
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Rule<?>... rules) {
        return refused(nation(rules), county());
    }

    @Test
    void definitions_terms_and_programmes_that_depend_on_themselves() {
        refused(
                        everyone(),
                        allowance("A", SUM),
                        rule("F").forEvery(Household.ENTITY).then(SUM.is(SUM.plus(yuan("1")))))
                .withMessageContaining("in a circle")
                .withMessageContaining("L#sum");
        refused(eligible("A", allOf(eligibleFor(GRANT))), granting(allOf(eligibleFor(AID))))
                .withMessageContaining("in a circle")
                .withMessageContaining("eligible for aid as a household");
        OpenTerm.OfAmount<Household> other = OpenTerm.amount(Household.ENTITY, "L#other", LAW.clause("§6"), "乙", "b");
        refused(
                        everyone(),
                        allowance("A", other),
                        rule("F1").when(Household.ENTITY, Household.LOW_INCOME).then(other.is(SUM)),
                        rule("F2").forEvery(Household.ENTITY).then(SUM.is(other)))
                .withMessageContaining("in a circle");
    }

    private static Rule<?> granting(Condition<Household> condition) {
        return rule("G").when(Household.ENTITY, condition).then(makesEligible(GRANT));
    }

    @Test
    void a_circle_through_a_definition_that_speaks_of_any_entity() {
        Condition<Household> draws = define("draws", "享受", "draws", LAW.clause("§4"), eligibleFor(AID));
        Condition<Member> drawsAlone = define("draws", "享受", "draws", LAW.clause("§4"), eligibleFor(AID));
        Rule<?> ofHousehold = granting(draws);
        Rule<?> ofMember = rule("M").when(Member.ENTITY, drawsAlone).then(makesEligible(AID));
        refused(everyone(), ofHousehold, ofMember).withMessageContaining("in a circle");
    }

    @Test
    void what_looks_like_a_circle_between_two_kinds_of_entity_is_none() {
        Rule<?> alone = rule("M")
                .when(Member.ENTITY, Member.ofHousehold(allOf(not(eligibleForHousehold()))))
                .then(makesEligible(AID));
        assertThatCode(() -> engine(everyone(), alone)).doesNotThrowAnyException();
    }

    private static Condition<Household> eligibleForHousehold() {
        return allOf(eligibleFor(AID));
    }

    private static final Rule<Household> HUNDRED = allowance("HUNDRED", yuan("100"));

    @Test
    void two_rules_that_can_apply_at_once_without_a_declared_order() {
        refused(everyone(), HUNDRED, allowance("OTHER", yuan("130")))
                .withMessageContaining(
                        "two rules say different things about the same and can apply at once: (pays aid allowance of a"
                                + " household) HUNDRED")
                .withMessageContaining("HUNDRED (甲国〔2020〕1号 §1)")
                .withMessageContaining("OTHER (甲国〔2020〕1号 §1)")
                .withMessageContaining(".overriding");
        refused(nation(everyone(), HUNDRED), province(), county(allowance("LOCAL", yuan("130"))))
                .withMessageContaining("LOCAL");
    }

    @Test
    void all_rules_that_one_would_have_to_go_before_are_named_at_once() {
        Condition<Household> low = Household.LOW_INCOME;
        Rule<?> local = allowance("LOCAL", yuan("130"));
        Rule<?> poor = rule("POOR").when(Household.ENTITY, low).then(pays(AID, Part.ALLOWANCE, yuan("100")));
        Rule<?> rich = rule("RICH").when(Household.ENTITY, not(low)).then(pays(AID, Part.ALLOWANCE, yuan("50")));
        refused(nation(everyone(), poor, rich), county(local))
                .withMessageContaining(
                        "(pays aid allowance of a household) POOR (甲国〔2020〕1号 §1) and LOCAL (甲国〔2020〕1号 §1);"
                                + " (pays aid allowance of a household) RICH (甲国〔2020〕1号 §1) and LOCAL (甲国〔2020〕1号 §1);");
        Rule<?> before = rule("LOCAL")
                .overriding(RuleId.of("POOR"), ALLOWED)
                .replacing(RuleId.of("RICH"), ALLOWED)
                .forEvery(Household.ENTITY)
                .then(pays(AID, Part.ALLOWANCE, yuan("130")));
        assertThatCode(() -> engine(nation(everyone(), poor, rich), county(before)))
                .doesNotThrowAnyException();
    }

    @Test
    void every_sort_of_claim_to_be_the_only_one_is_compared() {
        refused(everyone(), deciding("A", Body.COUNTY), deciding("B", Body.TOWNSHIP))
                .withMessageContaining("who decides aid");
        refused(everyone(), limit("A", 10), limit("B", 20))
                .withMessageContaining("time limit of aid: decision after acceptance");
        refused(everyone(), review("A", 6), review("B", 12)).withMessageContaining("review of aid");
        refused(everyone(), allowance("P", SUM), filling("A", ALWAYS), filling("B", ALWAYS))
                .withMessageContaining("fills L#sum");
    }

    @Test
    void a_choice_is_not_compared_with_what_it_can_never_be() {
        OpenTerm.OfChoice<Household, Area> choice = OpenTerm.choice(
                Household.ENTITY, "L#choice", LAW.clause("§10"), ImmutableList.of(Area.RURAL), "类别", "the choice");
        refused(eligible("A", choice.is(Area.URBAN)))
                .withMessageContaining("A")
                .withMessageContaining("L#choice is urban")
                .withMessageContaining("[rural]");
    }

    private static Rule<?> deciding(String id, Body body) {
        return rule(id).forEvery(Household.ENTITY).then(decidedBy(body, AID));
    }

    private static Rule<?> limit(String id, int days) {
        return rule(id).forEvery(Household.ENTITY).then(within(Step.DECISION, workingDays(days), Step.ACCEPTANCE, AID));
    }

    private static Rule<?> review(String id, int months) {
        return rule(id).forEvery(Household.ENTITY).then(reviewedEvery(months, AID));
    }

    private static Rule<?> filling(String id, Condition<? super Household> condition) {
        return rule(id).when(Household.ENTITY, condition).then(SUM.is(yuan("5")));
    }

    @Test
    void rules_that_name_what_an_open_condition_takes_in_need_no_order_while_they_agree() {
        OpenTerm.OfCondition<Household> known =
                OpenTerm.condition(Household.ENTITY, "L#known", LAW.clause("§5"), "已知", "it is known");
        Rule<?> asks = rule("ASKS").when(Household.ENTITY, known).then(makesEligible(AID));
        assertThatCode(() -> engine(asks, naming("A", known, ALWAYS), naming("B", known, ALWAYS)))
                .doesNotThrowAnyException();
        refused(asks, naming("A", known, ALWAYS), naming("B", known, not(ALWAYS)))
                .withMessageContaining("fills L#known");
        refused(asks, naming("A", known, Household.LOW_INCOME), naming("B", known, Household.LOW_INCOME))
                .withMessageContaining("fills L#known");
    }

    private static Rule<?> naming(String id, OpenTerm.OfCondition<Household> term, Condition<? super Household> value) {
        return rule(id).forEvery(Household.ENTITY).then(term.is(value));
    }

    @Test
    void rules_that_pay_the_same_to_the_same_need_no_order() {
        Rule<?> first = rule("A").when(Household.ENTITY, Household.LOW_INCOME).then(paying("5"));
        Rule<?> again = rule("B").forEvery(Household.ENTITY).then(paying("5"));
        assertThatCode(() -> engine(everyone(), first, again)).doesNotThrowAnyException();
        refused(everyone(), first, rule("B").forEvery(Household.ENTITY).then(paying("6")))
                .withMessageContaining("two rules say different things");
        // so much for the household and so much for each member is not the same
        refused(everyone(), first, rule("B").forEvery(Member.ENTITY).then(paying("5")))
                .withMessageContaining("another rule says for it as a whole");
    }

    private static Consequence<Entity> paying(String yuan) {
        return pays(AID, Part.ALLOWANCE, yuan(yuan));
    }

    @Test
    void rules_that_visibly_exclude_each_other_need_no_order() {
        Condition<Household> low = Household.LOW_INCOME;
        accepted(low, not(low));
        accepted(allOf(Household.DIFFICULTY_IS_SUDDEN, low), allOf(not(low)));
        accepted(Household.AREA.is(Area.URBAN), Household.AREA.is(Area.RURAL));
        Amount<Household> proposed = SUM;
        accepted(proposed.isBelow(yuan("5")), proposed.isAtLeast(yuan("5")));
        accepted(proposed.isAtMost(yuan("5")), proposed.isAbove(yuan("5")));
        accepted(proposed.isAtMost(yuan("5")), proposed.isAtLeast(yuan("5.01")));
        Condition<Household> urgent = Household.APPLICATION.its(Application.URGENT);
        accepted(urgent, not(urgent));
    }

    private static void accepted(Condition<Household> a, Condition<Household> b) {
        assertThatCode(() -> engine(everyone(), deciding("A", a), deciding("B", b)))
                .doesNotThrowAnyException();
    }

    private static Rule<?> deciding(String id, Condition<Household> condition) {
        return rule(id).when(Household.ENTITY, condition)
                .then(decidedBy(id.equals("A") ? Body.COUNTY : Body.TOWNSHIP, AID));
    }

    @Test
    void rules_that_share_a_bound_or_concern_different_members_do_not_exclude_each_other() {
        Amount<Household> sum = SUM;
        refusedTogether(sum.isAtMost(yuan("5")), sum.isAtLeast(yuan("5")));
        refusedTogether(Household.MEMBERS.any(Member.EMPLOYED), Household.MEMBERS.any(not(Member.EMPLOYED)));
        refusedTogether(Household.LOW_INCOME, not(Household.BASIC_LIVING_DIFFICULT));
    }

    private static void refusedTogether(Condition<Household> a, Condition<Household> b) {
        refused(everyone(), deciding("A", a), deciding("B", b)).withMessageContaining("who decides aid");
    }

    @Test
    void rules_that_are_never_in_force_together_need_no_order() {
        Rule<?> before = rule("OLD")
                .inForce(Period.until("2021-12-31"))
                .forEvery(Household.ENTITY)
                .then(decidedBy(Body.COUNTY, AID));
        Rule<?> after = rule("NEW")
                .inForce(Period.from("2022-01-01"))
                .forEvery(Household.ENTITY)
                .then(decidedBy(Body.TOWNSHIP, AID));
        assertThatCode(() -> engine(everyone(), before, after)).doesNotThrowAnyException();
    }

    @Test
    void a_fact_that_no_plug_in_names() {
        ConditionFact<Household> own = Household.ENTITY.condition("ownsBoat", "有船", "owns a boat");
        refused(eligible("E", own))
                .withMessageContaining("rule E")
                .withMessageContaining("household.ownsBoat")
                .withMessageContaining("facts()");
        PolicyEngine engine = engine(nation(eligible("E", own)).withFacts(own), county());
        assertThat(engine.facts(Household.ENTITY)).contains(own);
    }

    @Test
    void two_facts_rules_terms_definitions_programmes_or_places_of_the_same_name() {
        ConditionFact<Household> copy = Household.ENTITY.condition("lowIncome", "甲", "a");
        refused(nation(everyone()).withFacts(copy), county())
                .withMessageContaining("two facts are called household.lowIncome")
                .withMessageContaining("the library");
        refused(everyone(), everyone()).withMessageContaining("two rules have the id EVERYONE");
        OpenTerm.OfAmount<Household> twin = OpenTerm.amount(Household.ENTITY, "L#sum", LAW.clause("§6"), "乙", "b");
        refused(everyone(), allowance("A", SUM.plus(twin)))
                .withMessageContaining("two open terms have the id L#sum: in 甲国〔2020〕1号 §5 and in 甲国〔2020〕1号 §6");
        Amount<Household> one = define("d", "甲", "a", LAW.clause("§1"), yuan("1"));
        Amount<Household> two = define("d", "甲", "a", LAW.clause("§1"), yuan("2"));
        refused(everyone(), allowance("A", one.plus(two))).withMessageContaining("a second definition with the id d");
        refused(nation(everyone()), county(), county())
                .withMessageContaining("two plug-ins are for the place 410702")
                .withMessageContaining("keep one");
        Programme<Recognition> impostor =
                Programme.of("aid", "假", "impostor", Recognition::new, Claimant.HOUSEHOLD, Claimant.PERSON);
        refused(nation(everyone()), Invented.plugin("410702", new Rule<?>[0], ImmutableList.of(impostor)))
                .withMessageContaining("two programmes have the code aid");
    }

    @Test
    void places_that_never_meet_share_a_fact_but_not_a_name() {
        ConditionFact<Household> boat = Household.ENTITY.condition("ownsBoat", "有船", "owns a boat");
        ConditionFact<Household> other = Household.ENTITY.condition("ownsBoat", "有舟", "owns a craft");
        Invented.Plugin neighbour = Invented.plugin("520524", new Rule<?>[0], ImmutableList.of());
        refused(nation(everyone()), county().withFacts(boat), neighbour.withFacts(other))
                .withMessageContaining(
                        "two facts are called household.ownsBoat: one of the plug-in of 410702 and one of"
                                + " the plug-in of 520524")
                .withMessageContaining("even where the places never meet");
        PolicyEngine engine = engine(nation(everyone()), county().withFacts(boat), neighbour.withFacts(boat));
        assertThat(engine.facts(Household.ENTITY)).containsOnlyOnce(boat);
    }

    @Test
    void places_that_never_meet_have_programmes_of_one_code() {
        Programme<Recognition> here =
                Programme.of("warmth", "甲县取暖", "heating here", Recognition::new, Claimant.HOUSEHOLD, Claimant.PERSON);
        Programme<Recognition> there =
                Programme.of("warmth", "乙县取暖", "heating there", Recognition::new, Claimant.HOUSEHOLD, Claimant.PERSON);
        PolicyEngine engine = engine(
                nation(everyone()),
                Invented.plugin("410702", new Rule<?>[] {entitled("H", here)}, ImmutableList.of(here)),
                Invented.plugin("520524", new Rule<?>[] {entitled("T", there)}, ImmutableList.of(there)));
        Household household = Invented.nothingKnown();
        assertThat(engine.assess(Case.of(Place.of("410702"), Invented.DAY, household))
                        .of(here))
                .hasSize(1);
        assertThat(engine.assess(Case.of(Place.of("410702"), Invented.DAY, household))
                        .of(there))
                .isEmpty();
        assertThat(engine.assess(Case.of(Place.of("520524"), Invented.DAY, household))
                        .of(there))
                .hasSize(1);
    }

    private static Rule<?> entitled(String id, Programme<?> programme) {
        return rule(id).forEvery(Household.ENTITY).then(makesEligible(programme));
    }

    @Test
    void a_programme_that_no_plug_in_brings() {
        Programme<Recognition> stray =
                Programme.of("aids", "漏", "stray", Recognition::new, Claimant.HOUSEHOLD, Claimant.PERSON);
        refused(everyone(), rule("S").forEvery(Household.ENTITY).then(makesEligible(stray)))
                .withMessageContaining("rule S")
                .withMessageContaining("the programme aids")
                .withMessageContaining("did you mean aid?");
    }

    private static Rule<Household> preceding(String id, Rule.Extent extent) {
        Rule<Household> like = HUNDRED;
        return new Rule<>(
                "LOCAL",
                like.clause(),
                like.strength(),
                like.says(),
                like.readings(),
                like.period(),
                ImmutableSet.of(new Rule.Precedence(id, extent, ALLOWED)),
                like.scope(),
                like.condition(),
                like.consequence());
    }

    @Test
    void a_rule_that_goes_before_one_that_does_not_exist_or_is_not_above_it() {
        refused(nation(everyone(), HUNDRED), county(preceding("HUNDERD", Rule.Extent.WHERE_BOTH_APPLY)))
                .withMessageContaining("goes before a rule HUNDERD that does not exist; did you mean HUNDRED?");
        refused(nation(everyone(), preceding("HUNDRED", Rule.Extent.ENTIRELY)), county(HUNDRED))
                .withMessageContaining("not of its own layer or one above it");
    }

    @Test
    void a_rule_that_goes_before_itself() {
        refused(nation(everyone()), county(preceding("LOCAL", Rule.Extent.WHERE_BOTH_APPLY)))
                .withMessageContaining("goes before itself");
    }

    @Test
    void an_order_between_rules_that_is_never_asked() {
        Rule<?> band = rule("LOCAL")
                .overriding(HUNDRED, ALLOWED)
                .forEvery(Household.ENTITY)
                .then(makesEligible(AID));
        refused(nation(everyone(), HUNDRED), county(band))
                .withMessageContaining("LOCAL")
                .withMessageContaining(".replacing");
        Rule<?> entirely = rule("LOCAL")
                .replacing(HUNDRED, ALLOWED)
                .forEvery(Household.ENTITY)
                .then(makesEligible(AID));
        assertThatCode(() -> engine(nation(everyone(), HUNDRED), county(entirely)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_asks_an_entity_for_what_is_known_of_another() {
        // an open term that speaks of any entity is filled for a household and asked of a member
        OpenTerm.OfCount<Entity> any = OpenTerm.count("L#any", LAW.clause("§5"), Unit.NUMBER, "倍数", "the multiple");
        Rule<?> fill = rule("F").when(Household.ENTITY, Household.LOW_INCOME).then(any.is(number(5)));
        Rule<?> use = rule("U")
                .forEvery(Member.ENTITY)
                .then(pays(AID, Part.SUPPLEMENT, yuan("1").times(any)));
        refused(everyone(), fill, use)
                .withMessageContaining("asks a member for the open term L#any")
                .withMessageContaining("fills for a household")
                .withMessageContaining("ofOwner");
        refused(
                        everyone(),
                        rule("E")
                                .when(Household.ENTITY, Household.APPLICATION.its(eligibleFor(AID)))
                                .then(excludes(AID)))
                .withMessageContaining(
                        "asks a application what is only asked of a household or member, the claimant of aid");
        refused(everyone(), handMade(Member.EMPLOYED.node()))
                .withMessageContaining("asks a household for what is known of a member");
        OpenTerm.OfCondition<Member> ofMember =
                OpenTerm.condition(Member.ENTITY, "L#of-member", LAW.clause("§5"), "符合条件", "the test is passed");
        refused(everyone(), handMade(ofMember.node()))
                .withMessageContaining("asks a household for what is known of a member: L#of-member");
    }

    private static Rule<Household> handMade(Node condition) {
        Consequence<Household> consequence = new Consequence.Eligible<>(AID);
        return new Rule<>(
                "HAND",
                HUNDRED.clause(),
                HUNDRED.strength(),
                HUNDRED.says(),
                ImmutableList.of(),
                HUNDRED.period(),
                ImmutableSet.of(),
                Household.ENTITY,
                () -> condition,
                consequence);
    }

    @Test
    void a_consequence_that_is_never_asked_of_the_entity() {
        refused(everyone(), rule("D").forEvery(Household.ENTITY).then(demands(Household.LOW_INCOME)))
                .withMessageContaining("rule D")
                .withMessageContaining("Demands");
        refused(everyone(), rule("E").forEvery(Authority.ENTITY).then(effect(Body.COUNTY, "甲", "a", AID)))
                .withMessageContaining("speaks of a authority");
    }

    @Test
    void a_programme_that_has_the_code_of_one_of_the_nation() {
        Programme<MonthlyAllowance> mine = Programme.of(
                "temporary-assistance", "别的临时救助", "other assistance", MonthlyAllowance::new, Claimant.HOUSEHOLD);
        Invented.Plugin plugin = new Invented.Plugin(
                Place.NATION, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(mine), ImmutableList.of());
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(plugin, Invented.county()))
                .withMessageContaining("temporary-assistance")
                .withMessageContaining("a constant of Programme");
    }

    private static final Programme<MonthlyAllowance> OFFERED_BY_NOBODY =
            Programme.of("nobody", "无人提供", "nobody’s", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    @Test
    void a_choice_that_is_compared_with_what_it_can_never_be() {
        refused(eligible("E", Household.AWARDS.any(Award.PROGRAMME.is(OFFERED_BY_NOBODY))))
                .withMessageContaining("rule E")
                .withMessageContaining("award.programme")
                .withMessageContaining("nobody, which it can never be: it is one of [minimum-living-allowance")
                .withMessageContaining(AID.code());
    }

    @Test
    void a_plug_in_that_throws_while_it_is_asked() {
        refused(broken("rules"))
                .withMessageContaining("Broken")
                .withMessageContaining("cannot be loaded")
                .withMessageContaining("torn in rules")
                .withCauseInstanceOf(IllegalStateException.class);
        refused(broken("name"))
                .withMessageContaining("Broken cannot be loaded: its name() fails")
                .withMessageContaining("torn in name");
        refused(broken("version")).withMessageContaining("torn in version");
        refused(broken("standards")).withMessageContaining("torn in standards");
        refused(broken("programmes")).withMessageContaining("torn in programmes");
        refused(broken("facts")).withMessageContaining("torn in facts");
        refused(broken("place")).withMessageContaining("torn in place");
        refused(broken("constant")).withMessageContaining("cannot be loaded").withCauseInstanceOf(LinkageError.class);
    }

    private static Jurisdiction[] broken(String where) {
        return new Jurisdiction[] {nation(everyone()), new Broken(where)};
    }

    @Test
    void a_plug_in_that_gives_null() {
        for (String method : List.of("place", "name", "version", "rules", "standards", "programmes", "facts")) {
            refused(broken("null " + method))
                    .withMessageContaining("Broken cannot be loaded: its " + method + "() gives null");
        }
    }

    /** A plug-in that throws, or gives null, in one place. */
    private record Broken(String where) implements Jurisdiction {

        @SuppressWarnings("NullAway") // what no plug-in may do, and one that is not checked for nulls does
        private <T> T unless(String here, T value) {
            if (where.equals(here)) {
                throw new IllegalStateException("torn in " + here);
            }
            return where.equals("null " + here) ? null : value;
        }

        @Override
        public Place place() {
            return unless("place", Invented.COUNTY);
        }

        @Override
        public Label name() {
            return unless("name", Label.of("坏", "broken"));
        }

        @Override
        public String version() {
            return unless("version", "1");
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return unless("rules", where.equals("constant") ? Constants.rules() : ImmutableList.of());
        }

        @Override
        public ImmutableList<StandardTable> standards() {
            return unless("standards", ImmutableList.of());
        }

        @Override
        public ImmutableList<Programme<?>> programmes() {
            return unless("programmes", ImmutableList.of());
        }

        @Override
        public ImmutableList<Fact<?, ?>> facts() {
            return unless("facts", ImmutableList.of());
        }
    }

    /** Rules of which one fails as a constant. */
    private static final class Constants {
        private static final Place WRONG = Place.of("no such place");

        static ImmutableList<Rule<?>> rules() {
            return WRONG.equals(Place.NATION) ? ImmutableList.of() : ImmutableList.of(HUNDRED);
        }
    }

    @Test
    void a_plug_in_that_the_service_loader_cannot_make() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread().setContextClassLoader(new WithBrokenPlugin(before));
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(PolicyEngine::load)
                    .withMessageContaining("a plug-in cannot be loaded")
                    .withMessageContaining("NotMade")
                    .withStackTraceContaining("torn while made");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Adds a service file that names {@link NotMade}. */
    private static final class WithBrokenPlugin extends ClassLoader {
        WithBrokenPlugin(ClassLoader parent) {
            super(parent);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return name.equals("META-INF/services/" + Jurisdiction.class.getName())
                    ? Collections.enumeration(
                            List.of(Objects.requireNonNull(LoadTest.class.getResource("not-made.services"))))
                    : super.getResources(name);
        }
    }

    /** A plug-in that cannot be made. */
    public static final class NotMade implements Jurisdiction {

        /** Fails. */
        public NotMade() {
            throw new IllegalStateException("torn while made");
        }

        @Override
        public Place place() {
            return Invented.COUNTY;
        }

        @Override
        public Label name() {
            return Label.of("坏", "broken");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2099, 12, 31);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return ImmutableList.of();
        }
    }

    @Test
    void the_layers_are_sorted_from_the_nation_down() {
        PolicyEngine engine = engine(county(), province(), nation(everyone()));
        assertThat(engine.jurisdictions())
                .extracting(j -> j.place().code())
                .containsExactly("000000", "410000", "410702");
    }
}
