package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.CHANGLE;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.shall;

import java.util.List;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence 7: no application is accepted from a person who defrauded until what was obtained is paid back. */
class FraudBarTest {

    private static final Text CL = Layer.text("CL", "昌乐方案", "CL", Period.from("2021-01-01"));

    private static final ConditionFact<Member> DEFRAUDED =
            Member.ENTITY.condition("tryDefrauded", "曾骗取社会救助", "obtained assistance by deceit");
    private static final AmountFact<Member> NOT_PAID_BACK =
            Member.ENTITY.amount("tryNotPaidBack", "尚未退缴的非法所得", "what is not paid back yet");

    // a state that ends by itself: whatever is left to pay back keeps it up
    private static final Condition<Member> BARRED = define(
            "try.barred",
            "骗取救助且尚未退缴",
            "defrauded and has not paid back",
            CL.clause("二（三）19"),
            allOf(DEFRAUDED, NOT_PAID_BACK.isAbove(NOTHING)));

    private static final OpenTerm.OfCondition<Household> WHOLE_FAMILY = OpenTerm.condition(
            Household.ENTITY,
            "CL-2-3-19.6#family",
            CL.clause("二（三）19"),
            "其他家庭成员的申请是否一并不受理",
            "whether the family is barred with the person");

    // one sentence, two subjects: the person alone, and the household for which that person applies
    private static final Rule<Member> PERSON = shall(CL, "CL-2-3-19.6", "二（三）19")
            .says("骗取社会救助的，退缴之前不再受理其申请", "who defrauded is not heard again until what was obtained is paid back")
            .reading("部分退缴不解除", "paying back a part does not end it")
            .when(Member.ENTITY, BARRED)
            .then(excludes(MINIMUM_LIVING_ALLOWANCE, EXTREME_POVERTY_SUPPORT, TEMPORARY_ASSISTANCE));

    private static final Rule<Household> HOUSEHOLD = shall(CL, "CL-2-3-19.6/household", "二（三）19")
            .says("骗取社会救助的人为家庭申请的，退缴之前不予受理", "nor is that person heard for the household")
            .when(
                    Household.ENTITY,
                    anyOf(
                            Household.MEMBERS.any(allOf(Member.RELATIONSHIP.is(Relationship.APPLICANT), BARRED)),
                            allOf(Household.MEMBERS.any(BARRED), WHOLE_FAMILY)))
            .then(excludes(MINIMUM_LIVING_ALLOWANCE, TEMPORARY_ASSISTANCE));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(MINIMUM_LIVING_ALLOWANCE, EXTREME_POVERTY_SUPPORT, TEMPORARY_ASSISTANCE)
                    .with(
                            shall(CL, "T-1", "一")
                                    .says("低保", "dibao")
                                    .forEvery(Household.ENTITY)
                                    .then(makesEligible(MINIMUM_LIVING_ALLOWANCE)),
                            shall(CL, "T-2", "一")
                                    .says("特困", "extreme poverty")
                                    .forEvery(Member.ENTITY)
                                    .then(makesEligible(EXTREME_POVERTY_SUPPORT)),
                            shall(CL, "T-3", "一")
                                    .says("临时救助", "temporary assistance")
                                    .forEvery(Household.ENTITY)
                                    .then(makesEligible(TEMPORARY_ASSISTANCE))),
            Layer.of(CHANGLE).with(PERSON, HOUSEHOLD).knowing(DEFRAUDED, NOT_PAID_BACK));

    @ParameterizedTest
    @CsvSource({"1200.00, NOT_ELIGIBLE", "0.01, NOT_ELIGIBLE", "0.00, ELIGIBLE"})
    void it_holds_in_all_programmes_and_ends_with_the_last_fen(String left, Status expected) {
        Member defrauder = person("a", Relationship.APPLICANT)
                .with(DEFRAUDED, true)
                .with(NOT_PAID_BACK, Yuan.of(left))
                .build();
        assertThat(ENGINE.assess(input(defrauder)).determinations())
                .extracting(Determination::status)
                .containsExactly(expected, expected, expected);
    }

    @Test
    void who_never_defrauded_need_not_say_what_is_left_to_pay() {
        Member honest =
                person("a", Relationship.APPLICANT).with(DEFRAUDED, false).build();
        assertThat(ENGINE.assess(input(honest)).determinations())
                .extracting(Determination::status)
                .containsOnly(Status.ELIGIBLE);
    }

    @Test
    void whether_the_family_is_barred_too_is_left_open() {
        Member honest =
                person("a", Relationship.APPLICANT).with(DEFRAUDED, false).build();
        Member defrauder = person("b", Relationship.SPOUSE)
                .with(DEFRAUDED, true)
                .with(NOT_PAID_BACK, Yuan.of("10.00"))
                .build();
        Assessment open = ENGINE.assess(input(honest, defrauder));
        assertThat(open.of(MINIMUM_LIVING_ALLOWANCE).get(0).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing()).extracting(Missing::id).containsExactly("CL-2-3-19.6#family");
        PolicyEngine mild = ENGINE.withSettings(List.of(Setting.of("CL-2-3-19.6#family", "false", "县民政局")));
        assertThat(mild.assess(input(honest, defrauder)).determinations())
                .extracting(d -> d.subject() + " " + d.status())
                .containsExactly(
                        "household ELIGIBLE",
                        "household.members[a] ELIGIBLE",
                        "household.members[b] NOT_ELIGIBLE",
                        "household ELIGIBLE");
    }

    private static Entity.Builder<Member> person(String id, Relationship relationship) {
        return Member.builder(id).with(Member.RELATIONSHIP, relationship);
    }

    private static Case input(Member... members) {
        return Layer.at(CHANGLE, "2022-03-01", Household.builder("h").with(Household.MEMBERS, members))
                .build();
    }
}
