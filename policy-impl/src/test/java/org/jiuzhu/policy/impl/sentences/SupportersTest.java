package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.programme.Programme.EXTREME_POVERTY_SUPPORT;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.yearsBetween;

import java.time.LocalDate;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence 2: nobody with a duty of support, or each of them unable by one of six descriptions (43号 §8). */
class SupportersTest {

    private static final Text N43 = Layer.text("43", "民发〔2021〕43号", "43", Period.from("2021-07-01"));

    private static final Count<Supporter> AGE = define(
            "try.supporter.age",
            "义务人年龄",
            "age of the supporter",
            N43.clause("§8"),
            Unit.YEARS,
            yearsBetween(Supporter.BIRTH_DATE, caseDate()));

    // own income below last year's disposable income per head, and property within the limits
    private static final Condition<Supporter> OF_LITTLE_MEANS = define(
            "try.supporter.means",
            "收入低于上年度人均可支配收入且财产符合规定",
            "of little means",
            N43.clause("§8"),
            allOf(
                    Supporter.MONTHLY_INCOME.isBelow(Standard.DISPOSABLE_INCOME_PER_HEAD.ofPreviousYear()),
                    Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS));

    private static final Condition<Supporter> SEVERELY_DISABLED = anyOf(
            allOf(
                    not(Supporter.DISABILITY_KIND.is(DisabilityKind.NONE)),
                    Supporter.DISABILITY_GRADE.isAtMost(number(2))),
            allOf(
                    Supporter.DISABILITY_KIND.isOneOf(these(DisabilityKind.INTELLECTUAL, DisabilityKind.MENTAL)),
                    Supporter.DISABILITY_GRADE.isAtMost(number(3))));

    private static final Condition<Supporter> UNABLE = define(
            "try.supporter.unable",
            "义务人无履行义务能力",
            "unable to support",
            N43.clause("§8"),
            anyOf(
                    Supporter.DRAWS_EXTREME_POVERTY_SUPPORT,
                    allOf(AGE.isAtLeast(number(60)), Supporter.DRAWS_DIBAO),
                    allOf(AGE.isAtLeast(number(70)), OF_LITTLE_MEANS),
                    allOf(SEVERELY_DISABLED, OF_LITTLE_MEANS),
                    allOf(
                            anyOf(Supporter.WITHOUT_CIVIL_CAPACITY, Supporter.DECLARED_MISSING, Supporter.IMPRISONED),
                            Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS),
                    Supporter.UNABLE_BY_PROVINCIAL_RULE));

    private static final Rule<Member> NOBODY_ABLE = shall(N43, "N43-8.1", "§8")
            .says("没有义务人，或者义务人都无履行义务能力", "nobody has a duty of support, or each of them is unable")
            .when(Member.ENTITY, Member.SUPPORTERS.each(UNABLE))
            .then(makesEligible(EXTREME_POVERTY_SUPPORT));

    // 48,000 yuan for 2021, so 4,000 a month
    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(EXTREME_POVERTY_SUPPORT)
                    .with(NOBODY_ABLE)
                    .publishing("disposable-income-per-head,all,48000.00,year,2021-01-01,2021-12-31"),
            Layer.of(XINXIANG));

    @Test
    void nobody_with_a_duty_suffices() {
        assertThat(determine(Member.builder("a").with(Member.SUPPORTERS)).status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void not_knowing_who_has_a_duty_is_not_nobody() {
        Determination<?> unknown = determine(Member.builder("a"));
        assertThat(unknown.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(unknown.missing()).extracting(Missing::id).containsExactly("household.members[a].supporters");
    }

    @ParameterizedTest
    @CsvSource({
        // 70 on the day, and strictly below 4,000
        "1952-03-01, 3999.99, ELIGIBLE",
        "1952-03-02, 3999.99, NOT_ELIGIBLE",
        "1952-03-01, 4000.00, NOT_ELIGIBLE"
    })
    void the_old_are_unable_from_seventy_and_below_the_income_of_others(String birth, String income, Status expected) {
        Supporter old = able("s")
                .with(Supporter.BIRTH_DATE, LocalDate.parse(birth))
                .with(Supporter.MONTHLY_INCOME, Yuan.of(income))
                .build();
        assertThat(determine(Member.builder("a").with(Member.SUPPORTERS, old)).status())
                .isEqualTo(expected);
    }

    @Test
    void one_who_is_able_settles_it_whatever_is_unknown_of_the_others() {
        Supporter able = able("s")
                .with(Supporter.BIRTH_DATE, LocalDate.of(1980, 1, 1))
                .with(Supporter.MONTHLY_INCOME, Yuan.of("0.00"))
                .build();
        Supporter unknown = Supporter.builder("t").build();
        assertThat(determine(Member.builder("a").with(Member.SUPPORTERS, unknown, able))
                        .status())
                .isEqualTo(Status.NOT_ELIGIBLE);
    }

    @Test
    void one_who_is_unable_does_not_settle_it_for_the_others() {
        Supporter unable = Supporter.builder("s")
                .with(Supporter.DRAWS_EXTREME_POVERTY_SUPPORT, true)
                .build();
        Supporter prisoner = Supporter.builder("t")
                .with(Supporter.IMPRISONED, true)
                .with(Supporter.DRAWS_EXTREME_POVERTY_SUPPORT, false)
                .build();
        Determination<?> open = determine(Member.builder("a").with(Member.SUPPORTERS, unable, prisoner));
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing())
                .extracting(Missing::id)
                .contains("household.members[a].supporters[t].propertyWithinLowIncomeLimits")
                .noneMatch(id -> id.contains("[s]"));
    }

    private static Entity.Builder<Supporter> able(String id) {
        return Supporter.builder(id)
                .with(Supporter.DRAWS_EXTREME_POVERTY_SUPPORT, false)
                .with(Supporter.DRAWS_DIBAO, false)
                .with(Supporter.PROPERTY_WITHIN_LOW_INCOME_LIMITS, true)
                .with(Supporter.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Supporter.WITHOUT_CIVIL_CAPACITY, false)
                .with(Supporter.DECLARED_MISSING, false)
                .with(Supporter.IMPRISONED, false)
                .with(Supporter.UNABLE_BY_PROVINCIAL_RULE, false);
    }

    private static Determination<?> determine(Entity.Builder<Member> member) {
        return Layer.determine(
                ENGINE,
                Layer.at(XINXIANG, "2022-03-01", Household.builder("h").with(Household.MEMBERS, member.build()))
                        .build(),
                EXTREME_POVERTY_SUPPORT);
    }
}
