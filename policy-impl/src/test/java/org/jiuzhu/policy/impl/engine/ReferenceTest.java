package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.rule.Words.ALWAYS;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Trace;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case may say of whom an entity points to, what is asked where it does not, and what results say of it. */
class ReferenceTest {

    private static final Reference<Member, Member> GUARDIAN =
            Member.ENTITY.reference("trialGuardian", Household.MEMBERS, "监护人", "guardian");
    private static final Reference<Income, Supporter> PAYER =
            Income.ENTITY.reference("trialPayer", Member.SUPPORTERS, "支付人", "payer");

    private static final PolicyEngine ENGINE = engine(
            nation(eligible("E", Household.MEMBERS.any(GUARDIAN.its(Member.EMPLOYED))))
                    .withFacts(GUARDIAN, PAYER),
            county());

    private static Entity.Builder<Member> member(String id) {
        return Member.builder(id);
    }

    private static Household of(Member... members) {
        return Household.builder("h")
                .with(Household.MEMBERS, ImmutableList.copyOf(members))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"d | has no 'd'", "a | 'a' points to itself"})
    void who_is_pointed_to_has_to_be_another_one_in_the_list(String target, String says) {
        assertThatThrownBy(() -> at(of(
                        member("a").with(GUARDIAN, target).build(), member("bb").build())))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("household.members[a].trialGuardian: ")
                .hasMessageContaining(says)
                .hasMessageContaining("'none' if there is nobody, or leave it out if that is unknown");
    }

    @Test
    void a_list_of_another_member_is_not_pointed_into() {
        Income income = Income.builder("i").with(PAYER, "s").build();
        Member other = member("b")
                .with(Member.SUPPORTERS, Supporter.builder("s").build())
                .build();
        assertThatThrownBy(() -> at(of(
                        member("a")
                                .with(Member.INCOMES, income)
                                .with(Member.SUPPORTERS, Supporter.builder("t").build())
                                .build(),
                        other)))
                .hasMessageContaining("household.members[a].incomes[i].trialPayer: member.supporters has no 's'");
        assertThatThrownBy(() -> at(of(member("a").with(Member.INCOMES, income).build(), other)))
                .hasMessageContaining(
                        "points to 's' of member.supporters, and nobody said who is in that; state the list, or leave the reference out");
        assertThat(at(of(member("a")
                        .with(Member.INCOMES, income)
                        .with(Member.SUPPORTERS, Supporter.builder("s").build())
                        .build())))
                .isNotNull();
    }

    @Test
    void nobody_is_called_nobody() {
        assertThatThrownBy(() -> member(Reference.NOBODY)).hasMessageContaining("says that there is nobody");
        assertThatThrownBy(() -> member("a").with(GUARDIAN, "a b")).hasMessageContaining("an id of member");
        assertThatThrownBy(() -> member("a").withEncoded(GUARDIAN, 1))
                .hasMessageContaining("by its id, and not by a number");
        assertThatThrownBy(() -> member("a").with(GUARDIAN, "b").with(GUARDIAN, "b"))
                .hasMessageContaining("stated twice");
    }

    @Test
    void what_is_stated_is_kept_compared_and_copied() {
        Member one = member("a").with(GUARDIAN, "b").build();
        assertThat(one.get(GUARDIAN)).hasValue("b");
        assertThat(one).isEqualTo(member("a").with(GUARDIAN, "b").build());
        assertThat(one).isNotEqualTo(member("a").with(GUARDIAN, "c").build());
        assertThat(member("a").withTarget(GUARDIAN, "b").build()).isEqualTo(one);
        assertThat(member("a").build().get(GUARDIAN)).isEmpty();
    }

    @Test
    void whom_a_receipt_is_of_shows() {
        Case one = at(of(
                member("a").with(GUARDIAN, "b").build(),
                member("b").build(),
                member("c").build()));
        Case other = at(of(
                member("a").with(GUARDIAN, "c").build(),
                member("b").build(),
                member("c").build()));
        assertThat(ENGINE.assess(one).receipt().input())
                .isNotEqualTo(ENGINE.assess(other).receipt().input());
    }

    @Test
    void it_is_asked_who_it_is_and_what_is_unknown_of_whom_it_may_be() {
        Household open = of(
                member("a").build(),
                member("b").with(GUARDIAN, Reference.NOBODY).build());
        assertThat(aid(ENGINE, open).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(aid(ENGINE, open).missing()))
                .containsExactlyInAnyOrder("household.members[a].trialGuardian", "household.members[b].employed");
        // of whom it is not nothing is asked
        Household known = of(
                member("a").with(GUARDIAN, "b").build(),
                member("b").with(GUARDIAN, Reference.NOBODY).build(),
                member("c").with(GUARDIAN, Reference.NOBODY).build());
        assertThat(ids(aid(ENGINE, known).missing())).containsExactly("household.members[b].employed");
        // who can only point to who does not work points to nobody that matters
        Household idle = of(
                member("a").build(),
                member("b")
                        .with(GUARDIAN, Reference.NOBODY)
                        .with(Member.EMPLOYED, false)
                        .build());
        assertThat(aid(ENGINE, idle).status()).isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void where_nobody_knows_who_is_in_the_list_that_is_asked() {
        PolicyEngine paid = engine(
                nation(eligible("E", Household.MEMBERS.any(Member.INCOMES.any(PAYER.its(Supporter.IMPRISONED)))))
                        .withFacts(PAYER),
                county());
        Household open =
                of(member("a").with(Member.INCOMES, Income.builder("i").build()).build());
        assertThat(ids(aid(paid, open).missing()))
                .containsExactlyInAnyOrder(
                        "household.members[a].supporters", "household.members[a].incomes[i].trialPayer");
        PolicyEngine reverse = engine(
                nation(eligible(
                                "E",
                                Household.MEMBERS.any(Member.SUPPORTERS.any(
                                        Member.INCOMES.whose(PAYER).any(ALWAYS)))))
                        .withFacts(PAYER),
                county());
        Household unlisted = of(member("a")
                .with(Member.SUPPORTERS, Supporter.builder("s").build())
                .build());
        assertThat(ids(aid(reverse, unlisted).missing())).containsExactly("household.members[a].incomes");
    }

    @Test
    void a_trace_goes_to_whom_it_points_to() {
        Case input = at(of(
                member("a").with(GUARDIAN, "b").build(),
                member("b")
                        .with(GUARDIAN, Reference.NOBODY)
                        .with(Member.EMPLOYED, true)
                        .build(),
                member("c")
                        .with(GUARDIAN, Reference.NOBODY)
                        .with(Member.EMPLOYED, false)
                        .build()));
        String where = ENGINE.trace(input).stream().map(Trace::toString).reduce("", String::concat);
        assertThat(where).contains("household.members[b]");
        assertThat(ENGINE.explain(input, Invented.AID, "household").toString())
                .contains("监护人")
                .contains("guardian");
    }

    @Test
    void a_reference_that_no_plug_in_names_does_not_load() {
        assertThatThrownBy(() ->
                        engine(nation(eligible("E", Household.MEMBERS.any(GUARDIAN.its(Member.EMPLOYED)))), county()))
                .hasMessageContaining(
                        "reads the fact member.trialGuardian, which its plug-in does not name in facts()");
    }

    @Test
    void whose_view_has_no_neighbours_and_columns_hold_no_references() {
        assertThatThrownBy(() -> Household.MEMBERS.whose(GUARDIAN).others())
                .hasMessageContaining("is not looked at as others, same or before besides");
        assertThatThrownBy(() -> Columns.of(Member.ENTITY, 1).with(GUARDIAN, 1L))
                .hasMessageContaining("give such households as cases");
    }
}
