package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.CHANGLE;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;
import static org.jiuzhu.policy.rule.Consequences.excludes;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.amountOf;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.impl.Decided;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Awards of a programme that is no programme of the nation: counted, read as paid, and told apart from every other. */
class OwnAwardsTest {

    private static final Text LAW = Layer.text("OA", "自有项目试行办法", "law on own programmes", Period.from("2019-01-01"));

    private static final Programme<MonthlyAllowance> RENT =
            Programme.of("own-rent", "住房补贴", "rent subsidy", MonthlyAllowance::new, Claimant.HOUSEHOLD);
    private static final Programme<MonthlyAllowance> HEAT =
            Programme.of("own-heat", "取暖补贴", "heating subsidy", MonthlyAllowance::new, Claimant.HOUSEHOLD);
    /** Of a place that is not loaded. */
    private static final Programme<MonthlyAllowance> ELSEWHERE =
            Programme.of("own-elsewhere", "外地补贴", "subsidy elsewhere", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    private static final AmountFact<Household> FIGURE =
            Household.ENTITY.amount("ownRentFigure", "住房补贴标准", "rent figure");

    private static RuleDraft rule(String id) {
        return shall(LAW, id, "一").says("规则" + id, "rule " + id);
    }

    private static final Rule<?> ALL_RENT =
            rule("OA-1").forEvery(Household.ENTITY).then(makesEligible(RENT));
    private static final Rule<?> RENT_PAYS =
            rule("OA-2").forEvery(Household.ENTITY).then(pays(RENT, Part.ALLOWANCE, FIGURE));
    private static final Rule<?> ALL_HEAT =
            rule("OA-3").forEvery(Household.ENTITY).then(makesEligible(HEAT));
    /** 取暖补贴100元，扣除已享受的住房补贴: topped up. */
    private static final Rule<?> HEAT_PAYS = rule("OA-4")
            .forEvery(Household.ENTITY)
            .then(pays(
                    HEAT, Part.ALLOWANCE, yuan("100.00").minus(amountOf(RENT)).atLeast(NOTHING)));
    /** 享受过两次的不再享受: at most twice. */
    private static final Rule<?> TWICE = rule("OA-5")
            .when(
                    Household.ENTITY,
                    Household.AWARDS.where(Award.PROGRAMME.is(HEAT)).count().isAtLeast(number(2)))
            .then(excludes(HEAT));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(RENT, HEAT).knowing(FIGURE).with(ALL_RENT, RENT_PAYS, ALL_HEAT, HEAT_PAYS, TWICE),
            Layer.of(CHANGLE));

    private static Entity.Builder<Award> award(String id, Programme<?> programme) {
        return Award.builder(id).with(Award.PROGRAMME, programme).with(Award.RUNNING, true);
    }

    private static Determination<MonthlyAllowance> heat(Award... awards) {
        Entity.Builder<Household> household = Household.builder("h")
                .with(Household.MEMBERS, Member.builder("a").build())
                .with(FIGURE, Yuan.of("30.00"))
                .with(Household.AWARDS, awards);
        return Decided.alike(ENGINE, Layer.at(CHANGLE, "2024-05-01", household).build())
                .of(HEAT)
                .get(0);
    }

    private static OptionalLong fen(Determination<MonthlyAllowance> of) {
        return of.benefit().orElseThrow().amount().exactFen();
    }

    @Test
    void what_an_award_of_it_states_goes_before_what_the_rules_come_to() {
        // nothing drawn: 100.00 − 30.00 by the rules; drawn with 45.50: 100.00 − 45.50; drawn without an amount: by the
        // rules
        assertThat(fen(heat())).hasValue(70_00);
        assertThat(fen(heat(
                        award("r", RENT).with(Award.AMOUNT, Yuan.of("45.50")).build())))
                .hasValue(54_50);
        assertThat(fen(heat(award("r", RENT).build()))).hasValue(70_00);
    }

    @Test
    void an_award_of_another_programme_of_ones_own_is_not_read_for_it() {
        assertThat(fen(heat(award("x", ELSEWHERE)
                        .with(Award.AMOUNT, Yuan.of("45.50"))
                        .build())))
                .hasValue(70_00);
        assertThat(fen(heat(award("x", TEMPORARY_ASSISTANCE)
                        .with(Award.AMOUNT, Yuan.of("45.50"))
                        .build())))
                .hasValue(70_00);
    }

    @Test
    void awards_of_it_are_counted() {
        Award one = award("1", HEAT).build();
        Award two = award("2", HEAT).build();
        Award other = award("3", ELSEWHERE).build();
        Award unknown = Award.builder("4").build();
        assertThat(heat(one).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(heat(one, two).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(heat(one, other).status()).isEqualTo(Status.ELIGIBLE);
        assertThat(heat(one, unknown).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(heat(one, unknown).missing().stream().map(Missing::id)).contains("household.awards[4].programme");
    }

    @Test
    void whether_it_is_drawn_already_is_known_of_it_as_of_others() {
        assertThat(heat().procedure().missing().stream().map(Missing::id)).doesNotContain("household.awards");
    }

    @Test
    void an_explanation_calls_it_by_its_name_whoever_loads_it() {
        Household household = Household.builder("h")
                .with(
                        Household.AWARDS,
                        award("1", HEAT).build(),
                        award("2", ELSEWHERE).build())
                .build();
        var input = Layer.at(CHANGLE, "2024-05-01", Household.builder("h"))
                .household(household)
                .build();
        assertThat(ENGINE.explain(input, HEAT, "household").stream()
                        .map(e -> e.render(Language.EN))
                        .toList()
                        .toString())
                .contains("heating subsidy")
                .contains("subsidy elsewhere");
    }

    @Test
    void columns_say_the_same() {
        List<Programme<?>> programmes = List.of(HEAT, HEAT, HEAT, ELSEWHERE, TEMPORARY_ASSISTANCE);
        Columns<Award> awards = Columns.of(Award.ENTITY, programmes.size())
                .with(
                        Award.PROGRAMME,
                        ImmutableList.of(HEAT, ELSEWHERE),
                        programmes.stream().mapToLong(Award.PROGRAMME::encode).toArray())
                .build();
        Columns<Household> households = Columns.of(Household.ENTITY, 3)
                .with(Household.AWARDS, awards, 0, 1, 3, 5)
                .build();
        Results results = ENGINE.decideAll(CHANGLE, LocalDate.of(2024, 5, 1), households);
        var heat = results.column(HEAT, Household.ENTITY).orElseThrow();
        assertThat(List.of(heat.status(0), heat.status(1), heat.status(2)))
                .containsExactly(Status.ELIGIBLE, Status.NOT_ELIGIBLE, Status.ELIGIBLE);
        for (int row = 0; row < 3; row++) {
            assertThat(ENGINE.assess(results.caseOf(row)).of(HEAT).get(0).status())
                    .isEqualTo(heat.status(row));
        }
    }
}
