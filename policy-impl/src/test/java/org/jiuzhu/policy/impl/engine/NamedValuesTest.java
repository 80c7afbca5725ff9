package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.impl.engine.Invented.AID;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.NamedValue;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** What a definition or an open term came to, by its id. */
class NamedValuesTest {

    private static final AmountFact<Household> PAY = Household.ENTITY.amount("namedPay", "收入", "pay");
    private static final Amount<Household> A_THIRD =
            define("n.third", "三分之一", "a third", LAW.clause("§1"), PAY.dividedBy(number(3)));
    private static final Condition<Member> WORKS = define("n.works", "已就业", "works", LAW.clause("§2"), Member.EMPLOYED);
    private static final OpenTerm.OfAmount<Household> LIMIT =
            OpenTerm.amount(Household.ENTITY, "N#limit", LAW.clause("§3"), "限额", "the limit");

    private static final PolicyEngine ENGINE = engine(
            Invented.nation(rule("E")
                            .when(Household.ENTITY, allOf(A_THIRD.isBelow(LIMIT), Household.MEMBERS.any(WORKS)))
                            .then(makesEligible(AID)))
                    .withFacts(PAY),
            Invented.county());

    private static Case having(String pay) {
        return at(Household.builder("h")
                .with(PAY, Yuan.of(pay))
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.EMPLOYED, true).build(),
                        Member.builder("b").build())
                .build());
    }

    @Test
    void a_number_is_exact_and_as_money_between_two_fen() {
        // a third of 1.00 is 33 and a third fen
        NamedValue third = only(ENGINE.values(having("1.00"), "n.third"));
        assertThat(third.exact()).contains(Fraction.of(100, 3));
        assertThat(third.amount()).isEqualTo(AmountRange.between(Yuan.of("0.33"), Yuan.of("0.34")));
        assertThat(third.subject()).isEqualTo("household");
        assertThat(third.unit()).isEqualTo(Unit.MONEY);
        assertThat(third.label().zh()).isEqualTo("三分之一");
        assertThat(only(ENGINE.values(having("0.99"), "n.third")).amount()).isEqualTo(yuanExactly("0.33"));
    }

    @Test
    void what_is_unknown_is_not_left_out() {
        Case nothing = at(Household.builder("h").build());
        NamedValue third = only(ENGINE.values(nothing, "n.third"));
        assertThat(third.low()).contains(Fraction.ZERO);
        assertThat(third.high()).isEmpty();
        assertThat(third.exact()).isEmpty();
        // nobody knows who belongs to it, so there is nobody to say it of
        assertThat(ENGINE.values(nothing, "n.works")).isEmpty();
    }

    @Test
    void each_entity_has_its_own() {
        ImmutableList<NamedValue> works = ENGINE.values(having("1.00"), "n.works");
        assertThat(works)
                .extracting(NamedValue::subject)
                .containsExactly("household.members[a]", "household.members[b]");
        assertThat(works).extracting(w -> w.truth().orElseThrow()).containsExactly(Truth.MET, Truth.UNDETERMINED);
        assertThatThrownBy(() -> works.get(0).amount()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_open_term_has_what_a_setting_says() {
        assertThat(only(ENGINE.values(having("1.00"), "N#limit")).amount()).isEqualTo(yuanAtLeast("0.00"));
        PolicyEngine set = ENGINE.withSettings(ImmutableList.of(Setting.of("N#limit", "0.34", "县政府会议纪要")));
        assertThat(only(set.values(having("1.00"), "N#limit")).amount()).isEqualTo(yuanExactly("0.34"));
    }

    @Test
    void an_id_that_nothing_has_is_refused_with_what_is_like_it() {
        assertThatThrownBy(() -> ENGINE.values(having("1.00"), "n.thrid"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("'n.thrid'")
                .hasMessageContaining("n.third");
    }

    @Test
    void an_assessment_reads_them_of_its_case_and_with_its_settings() {
        PolicyEngine set = ENGINE.withSettings(ImmutableList.of(Setting.of("N#limit", "0.34", "县政府会议纪要")));
        Assessment assessment = set.assess(having("0.99"));
        assertThat(only(assessment.values().of("n.third")).amount()).isEqualTo(yuanExactly("0.33"));
        assertThat(assessment.values().of("N#limit", "household").amount()).isEqualTo(yuanExactly("0.34"));
        assertThat(ENGINE.assess(having("0.99"))
                        .values()
                        .of("N#limit", "household")
                        .amount())
                .isEqualTo(yuanAtLeast("0.00"));
        assertThat(assessment.values().of("n.works", "household.members[b]").truth())
                .contains(Truth.UNDETERMINED);
    }

    @Test
    void what_has_no_value_in_an_assessment_is_refused_with_what_has() {
        Assessment.Values values = ENGINE.assess(having("1.00")).values();
        assertThatThrownBy(() -> values.of("n.wroks", "household.members[a]"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContainingAll("'n.wroks'", "n.works");
        assertThatThrownBy(() -> values.of("n.works", "household.members[c]"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContainingAll("'household.members[c]'", "household.members[a], household.members[b]");
    }

    @Test
    void values_are_no_part_of_what_an_assessment_says() {
        Assessment one = ENGINE.assess(having("1.00"));
        Assessment again = ENGINE.assess(having("1.00"));
        assertThat(one).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(one.toString()).isEqualTo(again.toString()).doesNotContain("values");
        Assessment copy = Assessment.builder()
                .place(one.place())
                .placeName(one.placeName())
                .date(one.date())
                .determinations(one.determinations())
                .missing(one.missing())
                .warnings(one.warnings())
                .receipt(one.receipt())
                .build();
        assertThat(copy).isEqualTo(one);
        assertThatThrownBy(() -> copy.values().of("n.third"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("made without an engine");
    }

    private static NamedValue only(ImmutableList<NamedValue> values) {
        assertThat(values).hasSize(1);
        return values.get(0);
    }

    @Test
    void what_no_rule_in_force_reads_is_read_all_the_same_while_its_text_is_in_force() {
        Amount<Household> twice = define("n.double", "两倍", "double", LAW.clause("§4"), PAY.times(number(2)));
        OpenTerm.OfAmount<Household> unread =
                OpenTerm.amount(Household.ENTITY, "N#unread", LAW.clause("§5"), "无人引用", "read by nobody");
        Rule<?> ended = rule("OLD")
                .inForce(Period.until("2021-12-31"))
                .when(Household.ENTITY, allOf(twice.isBelow(unread), Household.MEMBERS.any(WORKS)))
                .then(makesEligible(AID));
        Rule<?> now = rule("E").forEvery(Household.ENTITY).then(makesEligible(AID));
        PolicyEngine engine = engine(Invented.nation(ended, now).withFacts(PAY), Invented.county());
        Case input = having("50.00");
        assertThat(input.date()).isAfter(LocalDate.of(2021, 12, 31));
        assertThat(engine.values(input, "n.double"))
                .extracting(NamedValue::amount)
                .containsExactly(yuanExactly("100.00"));
        assertThat(engine.values(input, "N#unread"))
                .extracting(NamedValue::amount)
                .containsExactly(yuanAtLeast("0.00"));
        assertThat(engine.values(input, "n.works"))
                .extracting(v -> v.subject() + " " + v.truth().orElseThrow())
                .containsExactly("household.members[a] MET", "household.members[b] UNDETERMINED");
        assertThat(engine.assess(input).values().of("n.double")).hasSize(1);
        // a setting is read as well
        PolicyEngine set = engine.withSettings(ImmutableList.of(Setting.of("N#unread", "7.00", "县政府会议纪要")));
        assertThat(set.values(input, "N#unread")).extracting(NamedValue::amount).containsExactly(yuanExactly("7.00"));
        // before the text that carries it there is none
        Case before = Case.of(input.place(), LocalDate.of(2019, 12, 31), input.household());
        assertThatThrownBy(() -> engine.values(before, "n.double")).isInstanceOf(PolicyException.class);
    }
}
