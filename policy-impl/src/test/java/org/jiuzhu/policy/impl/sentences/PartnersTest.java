package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.determination.Status.ELIGIBLE;
import static org.jiuzhu.policy.determination.Status.NOT_ELIGIBLE;
import static org.jiuzhu.policy.determination.Status.UNDETERMINED;
import static org.jiuzhu.policy.impl.sentences.Layer.CHANGLE;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

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
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** The higher earner of two partners gets a tenth of what lies between their wages, as tax laws of several countries have it; who has no partner gets nothing. */
class PartnersTest {

    private static final Text PT = Layer.text("PT", "虚构的夫妻津贴办法", "PT", Period.from("2020-01-01"));

    private static final Programme<OneOffGrant> SHARE =
            Programme.of("try-share", "夫妻津贴", "share of partners", OneOffGrant::new, Claimant.PERSON);

    private static final Reference<Member, Member> PARTNER =
            Member.ENTITY.reference("tryPartner", Household.MEMBERS, "配偶", "partner");

    private static final Amount<Member> WAGES = Member.INCOMES.sum(Income.AMOUNT);

    private static final Rule<Member> HIGHER = shall(PT, "PT-1.1", "§1")
            .says("夫妻中收入较高的一方享受", "The higher earner of two partners gets it")
            .when(Member.ENTITY, allOf(PARTNER.its(ALWAYS), WAGES.isAbove(PARTNER.its(WAGES))))
            .then(makesEligible(SHARE));

    private static final Rule<Member> TENTH = shall(PT, "PT-1.2", "§1")
            .says("金额为双方收入差额的百分之十", "It is a tenth of what lies between what they earn")
            .forEvery(Member.ENTITY)
            .then(pays(
                    SHARE,
                    Part.GRANT,
                    WAGES.minus(PARTNER.its(WAGES)).times(percent(10)).atLeast(NOTHING)));

    private static final PolicyEngine ENGINE =
            Layer.engine(Layer.nation(SHARE).knowing(PARTNER).with(HIGHER, TENTH), Layer.of(CHANGLE));

    private static Entity.Builder<Member> earning(String id, String yuan) {
        return Member.builder(id)
                .with(
                        Member.INCOMES,
                        Income.builder("wage")
                                .with(Income.AMOUNT, Yuan.of(yuan))
                                .build());
    }

    private static Member earning(String id, String yuan, String partner) {
        return earning(id, yuan).with(PARTNER, partner).build();
    }

    private static Case of(Member... members) {
        return Layer.at(
                        CHANGLE,
                        "2024-03-01",
                        Household.builder("h").with(Household.MEMBERS, ImmutableList.copyOf(members)))
                .build();
    }

    private static Determination<OneOffGrant> share(Case of, String member) {
        return Decided.alike(ENGINE, of).of(SHARE).stream()
                .filter(d -> d.subject().equals("household.members[" + member + "]"))
                .findFirst()
                .orElseThrow();
    }

    private static Status status(Case of, String member) {
        return Decided.alike(ENGINE, of).of(SHARE).stream()
                .filter(d -> d.subject().equals("household.members[" + member + "]"))
                .map(Determination::status)
                .findFirst()
                .orElse(NOT_ELIGIBLE);
    }

    @Test
    void the_higher_earner_gets_a_tenth_of_the_difference() {
        Case couple = of(
                earning("a", "3000.00", "b"),
                earning("b", "1800.00", "a"),
                earning("grandfather", "9000.00", Reference.NOBODY));
        // (3,000 − 1,800) × 10 % = 120; the grandfather earns most and has no partner
        assertThat(share(couple, "a").benefit().orElseThrow().amount())
                .isEqualTo(AmountRange.exactly(Yuan.of("120.00")));
        assertThat(status(couple, "b")).isEqualTo(NOT_ELIGIBLE);
        assertThat(status(couple, "grandfather")).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void two_who_earn_the_same_get_nothing_and_a_fen_more_is_more() {
        assertThat(status(of(earning("a", "3000.00", "b"), earning("b", "3000.00", "a")), "a"))
                .isEqualTo(NOT_ELIGIBLE);
        assertThat(status(of(earning("a", "3000.01", "b"), earning("b", "3000.00", "a")), "a"))
                .isEqualTo(ELIGIBLE);
    }

    @Test
    void while_the_partner_is_not_stated_it_may_be_any_other_member_or_nobody() {
        Case open = of(
                earning("a", "3000.00").build(),
                earning("b", "1800.00", Reference.NOBODY),
                earning("c", "2500.00", Reference.NOBODY));
        Determination<OneOffGrant> share = share(open, "a");
        assertThat(share.status()).isEqualTo(UNDETERMINED);
        assertThat(share.missing()).extracting(Missing::id).containsExactly("household.members[a].tryPartner");
        // 1,200 × 10 % with b, 500 × 10 % with c, and 300 of who has none but is not eligible then
        assertThat(share.benefit().orElseThrow().amount())
                .isEqualTo(AmountRange.between(Yuan.of("50.00"), Yuan.of("300.00")));
        // two who are both possible change nothing where both earn less
        assertThat(status(open, "b")).isEqualTo(NOT_ELIGIBLE);
    }
}
