package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** A programme that nothing known touches asks nothing, until somebody asks for it; one without an occasion is always looked at. */
class OccasionsTest {

    private static final Programme<Recognition> CARE =
            Programme.of("occasion-care", "护理", "care", Recognition::new, Claimant.PERSON);
    private static final Programme<Recognition> HOME =
            Programme.of("occasion-home", "修房", "repairs", Recognition::new, Claimant.HOUSEHOLD);
    private static final Programme<MonthlyAllowance> ALWAYS =
            Programme.of("occasion-always", "常看", "always", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    private static final ConditionFact<Member> NURSED = Member.ENTITY.condition("occasionNursed", "需护理", "is nursed");
    private static final ConditionFact<Member> ALONE =
            Member.ENTITY.condition("occasionAlone", "无人照料", "has nobody to look after");
    private static final ConditionFact<Household> LEAKS =
            Household.ENTITY.condition("occasionLeaks", "房屋漏雨", "the house leaks");
    private static final ConditionFact<Household> OWNED =
            Household.ENTITY.condition("occasionOwned", "自有住房", "the house is owned");

    private static final Rule<?> NEEDS_CARE =
            rule("CARE").when(Member.ENTITY, allOf(NURSED, ALONE)).then(makesEligible(CARE));
    private static final Rule<?> NEEDS_REPAIR =
            rule("HOME").when(Household.ENTITY, allOf(LEAKS, OWNED)).then(makesEligible(HOME));
    private static final Rule<?> AID =
            rule("ALWAYS").when(Household.ENTITY, OWNED).then(makesEligible(ALWAYS));

    private record Nation(ImmutableList<Occasion<?>> occasions, ImmutableList<Fact<?, ?>> facts)
            implements Jurisdiction {

        @Override
        public Place place() {
            return Place.NATION;
        }

        @Override
        public Label name() {
            return Label.of("甲国", "a country");
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
            return ImmutableList.of(NEEDS_CARE, NEEDS_REPAIR, AID);
        }

        @Override
        public ImmutableList<Programme<?>> programmes() {
            return ImmutableList.of(CARE, HOME, ALWAYS);
        }
    }

    private static PolicyEngine engine(Occasion<?>... occasions) {
        return Invented.engine(
                new Nation(ImmutableList.copyOf(occasions), ImmutableList.of(NURSED, ALONE, LEAKS, OWNED)),
                Invented.county());
    }

    private static final PolicyEngine ENGINE =
            engine(new Occasion<>(CARE, Member.ENTITY, NURSED), new Occasion<>(HOME, Household.ENTITY, LEAKS));

    private static Member member(String id) {
        return Member.builder(id).build();
    }

    private static List<String> missing(Assessment assessment) {
        return assessment.missing().stream().map(Missing::id).toList();
    }

    @Test
    void what_nothing_known_touches_is_named_and_asks_nothing() {
        Assessment assessment = ENGINE.assess(
                at(Household.builder("h").with(Household.MEMBERS, member("a")).build()));
        assertThat(assessment.untouched()).containsExactly(CARE, HOME);
        assertThat(assessment.determinations())
                .extracting(d -> d.programme().code())
                .containsExactly("occasion-always");
        assertThat(missing(assessment)).noneMatch(id -> id.contains("occasionNursed") || id.contains("occasionLeaks"));
    }

    @Test
    void only_who_has_the_occasion_is_looked_at() {
        Member nursed = Member.builder("b").with(NURSED, true).build();
        Assessment assessment = ENGINE.assess(at(Household.builder("h")
                .with(Household.MEMBERS, member("a"), nursed)
                .build()));
        assertThat(assessment.of(CARE)).extracting(d -> d.subject()).containsExactly("household.members[b]");
        assertThat(assessment.of(CARE).get(0).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(assessment.untouched()).containsExactly(HOME);
    }

    @Test
    void an_occasion_that_is_known_not_to_hold_is_none() {
        Assessment assessment =
                ENGINE.assess(at(Household.builder("h").with(LEAKS, false).build()));
        assertThat(assessment.of(HOME)).isEmpty();
        assertThat(assessment.untouched()).contains(HOME);
    }

    @Test
    void an_occasion_that_holds_is_looked_at_and_may_be_refused() {
        Assessment assessment = ENGINE.assess(
                at(Household.builder("h").with(LEAKS, true).with(OWNED, false).build()));
        assertThat(assessment.of(HOME).get(0).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void what_is_asked_for_is_looked_at_on_no_occasion_too() {
        Household household =
                Household.builder("h").with(Household.MEMBERS, member("a")).build();
        Assessment assessment = ENGINE.assess(at(household), ImmutableSet.of(CARE));
        assertThat(assessment.of(CARE)).hasSize(1);
        assertThat(assessment.untouched()).containsExactly(HOME);
        assertThat(ENGINE.assess(at(household), ENGINE.programmes()).untouched())
                .isEmpty();
    }

    @Test
    void who_is_eligible_without_an_occasion_is_shown() {
        PolicyEngine engine = engine(new Occasion<>(HOME, Household.ENTITY, not(OWNED)));
        Assessment assessment = engine.assess(
                at(Household.builder("h").with(LEAKS, true).with(OWNED, true).build()));
        assertThat(assessment.of(HOME).get(0).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void members_who_are_not_known_are_looked_at_only_if_asked() {
        assertThat(ENGINE.assess(at(Invented.nothingKnown())).of(CARE)).isEmpty();
        assertThat(ENGINE.assess(at(Invented.nothingKnown()), ImmutableSet.of(CARE))
                        .of(CARE))
                .extracting(d -> d.subject())
                .containsExactly("household.members");
    }

    @Test
    void a_decision_asks_nothing_and_has_them_all() {
        Household household =
                Household.builder("h").with(Household.MEMBERS, member("a")).build();
        assertThat(ENGINE.decide(at(household)).outcomes())
                .extracting(o -> o.programme().code())
                .containsExactly("occasion-care", "occasion-home", "occasion-always");
    }

    @Test
    void an_occasion_of_somebody_who_can_never_claim_it() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(new Occasion<>(CARE, Household.ENTITY, LEAKS)))
                .withMessage(
                        "an occasion for occasion-care, of the plug-in 000000: it is of a household, and claimant is only a"
                                + " member; let it speak of the claimant");
    }

    @Test
    void an_occasion_for_what_nobody_offers() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(new Occasion<>(Invented.AID, Household.ENTITY, LEAKS)))
                .withMessageStartingWith("an occasion for aid, of the plug-in 000000: no plug-in at 000000 names that");
    }

    @Test
    void an_occasion_of_a_fact_that_nobody_knows() {
        ConditionFact<Household> stray = Household.ENTITY.condition("occasionStray", "无主", "stray");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> engine(new Occasion<>(HOME, Household.ENTITY, stray)))
                .withMessageContaining("occasionStray");
    }
}
