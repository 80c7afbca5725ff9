package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.determination.Status.ELIGIBLE;
import static org.jiuzhu.policy.determination.Status.UNDETERMINED;
import static org.jiuzhu.policy.impl.sentences.Layer.CHANGLE;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.View;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Who earns more of those in work claims for the family, and who alone works gets a supplement: an invented benefit, as several countries have it. */
class HigherEarnerTest {

    private static final Text HE = Layer.text("HE", "虚构的家庭津贴办法", "HE", Period.from("2020-01-01"));

    private static final Programme<OneOffGrant> CLAIM =
            Programme.of("try-claimant", "申领人", "the claimant", OneOffGrant::new, Claimant.PERSON);
    private static final Programme<OneOffGrant> FAMILY =
            Programme.of("try-family", "家庭津贴", "family benefit", OneOffGrant::new, Claimant.HOUSEHOLD);

    private static final Amount<Member> WAGES = Member.INCOMES.sum(Income.AMOUNT);

    private static final View<Household, Member> IN_WORK = Household.MEMBERS.where(Member.EMPLOYED);

    private static final Condition<Member> CLAIMS =
            allOf(Member.EMPLOYED, IN_WORK.by(WAGES).reversed().inTurn().rank().isExactly(number(1)));

    private static final Condition<Member> ALONE_IN_WORK =
            allOf(Member.EMPLOYED, not(IN_WORK.others().any(ALWAYS)));

    private static final Rule<Member> CLAIMANT = shall(HE, "HE-1.1", "§1")
            .says("就业成员中收入最高的为申领人", "Of those in work the one who earns most is the claimant")
            .reading("收入相同的，以列在前面的为准", "Of two who earn the same the one that is named first")
            .when(Member.ENTITY, CLAIMS)
            .then(makesEligible(CLAIM));

    private static final Rule<Member> OF_CLAIMANT = shall(HE, "HE-1.2", "§1")
            .says("申领人得100元", "The claimant gets 100.00")
            .forEvery(Member.ENTITY)
            .then(pays(CLAIM, Part.GRANT, yuan("100.00")));

    private static final Rule<Household> ANY_FAMILY = shall(HE, "HE-2.1", "§2")
            .says("家庭均可享受", "Every family gets it")
            .forEvery(Household.ENTITY)
            .then(makesEligible(FAMILY));

    private static final Rule<Household> OF_FAMILY = shall(HE, "HE-2.2", "§2")
            .says("申领人200元，唯一就业的另加50元", "200.00 for the claimant, and 50.00 more for who alone works")
            .forEvery(Household.ENTITY)
            .then(pays(
                    FAMILY,
                    Part.GRANT,
                    Household.MEMBERS
                            .where(CLAIMS)
                            .sum(yuan("200.00"))
                            .plus(Household.MEMBERS.where(ALONE_IN_WORK).sum(yuan("50.00")))));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(CLAIM, FAMILY).with(CLAIMANT, OF_CLAIMANT, ANY_FAMILY, OF_FAMILY), Layer.of(CHANGLE));

    private static Member earning(String id, String... yuan) {
        var incomes = ImmutableList.<Income>builder();
        for (int i = 0; i < yuan.length; i++) {
            incomes.add(Income.builder("i" + i)
                    .with(Income.AMOUNT, Yuan.of(yuan[i]))
                    .build());
        }
        return Member.builder(id)
                .with(Member.EMPLOYED, true)
                .with(Member.INCOMES, incomes.build())
                .build();
    }

    private static Member open(String id) {
        return Member.builder(id)
                .with(Member.EMPLOYED, true)
                .with(Member.INCOMES, Income.builder("wage").build())
                .build();
    }

    private static Case of(Member... members) {
        return Layer.at(
                        CHANGLE,
                        "2024-03-01",
                        Household.builder("h").with(Household.MEMBERS, ImmutableList.copyOf(members)))
                .build();
    }

    private static ImmutableList<Status> claims(Member... members) {
        return Decided.alike(ENGINE, of(members)).of(CLAIM).stream()
                .map(Determination::status)
                .collect(ImmutableList.toImmutableList());
    }

    private static Determination<OneOffGrant> family(Member... members) {
        return Layer.determine(ENGINE, of(members), FAMILY);
    }

    private static AmountRange amount(Member... members) {
        return family(members).benefit().orElseThrow().amount();
    }

    private static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }

    @Test
    void who_earns_more_is_the_claimant() {
        assertThat(claims(earning("a", "3000.00"), earning("b", "1500.00", "1500.01")))
                .containsOnlyOnce(ELIGIBLE);
        assertThat(amount(earning("a", "3000.00"), earning("b", "1500.00", "1500.01")))
                .isEqualTo(exactly("200.00"));
        assertThat(amount(
                        earning("a", "3000.00"),
                        Member.builder("b").with(Member.EMPLOYED, false).build()))
                .isEqualTo(exactly("250.00"));
        assertThat(amount()).isEqualTo(exactly("0.00"));
    }

    @Test
    void of_two_who_earn_the_same_there_is_one_claimant() {
        assertThat(amount(earning("a", "3000.00"), earning("b", "3000.00"))).isEqualTo(exactly("200.00"));
        assertThat(claims(earning("a", "3000.00"), earning("b", "3000.00"))).doesNotContain(UNDETERMINED);
    }

    @Test
    void while_a_wage_is_unknown_it_is_open_who_claims_and_not_how_much_the_family_gets() {
        assertThat(claims(earning("a", "3000.00"), open("b"))).containsOnly(UNDETERMINED);
        Determination<OneOffGrant> family = family(earning("a", "3000.00"), open("b"));
        assertThat(family.benefit().orElseThrow().amount()).isEqualTo(exactly("200.00"));
        assertThat(family.missing()).isEmpty();
        assertThat(family.status()).isEqualTo(ELIGIBLE);
        assertThat(Decided.alike(ENGINE, of(earning("a", "3000.00"), open("b"))).missing())
                .extracting(Missing::id)
                .containsExactly("household.members[b].incomes[wage].amount");
        assertThat(amount(open("a"), open("b"), open("c"), open("d"))).isEqualTo(exactly("200.00"));
    }
}
