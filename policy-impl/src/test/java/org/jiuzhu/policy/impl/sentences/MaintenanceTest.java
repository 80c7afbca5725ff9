package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.CountFact;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Maintenance by those outside of the household, as several places reckon it: half of what a supporter's household has per head above twice the dibao standard, divided by those
 * whom the supporter maintains; what is really paid counts where that is more. So an income has to know who pays it.
 */
class MaintenanceTest {

    private static final Text MT = Layer.text("MT", "虚构的赡养费核算办法", "MT", Period.from("2020-01-01"));

    private static final Programme<OneOffGrant> RECKONED =
            Programme.of("try-reckoned", "核算", "reckoned", OneOffGrant::new, Claimant.HOUSEHOLD);

    private static final Reference<Income, Supporter> PAYER =
            Income.ENTITY.reference("trySupporter", Member.SUPPORTERS, "支付的义务人", "supporter who pays it");
    private static final AmountFact<Supporter> PER_HEAD =
            Supporter.ENTITY.amount("tryPerHead", "家庭月人均收入", "monthly income per head of the household");
    private static final CountFact<Supporter> MAINTAINED =
            Supporter.ENTITY.count("tryMaintained", Unit.PERSONS, 1, 20, "赡养人数", "number of those maintained");

    private static final Amount<Supporter> RECEIVED = define(
            "try.maintenance.received",
            "实际给付",
            "what is really paid",
            MT.clause("§2"),
            Member.INCOMES.whose(PAYER).sum(Income.AMOUNT));

    private static final Amount<Supporter> DUE = define(
            "try.maintenance.due",
            "应给付",
            "what is due",
            MT.clause("§1"),
            PER_HEAD.minus(Standard.MINIMUM_LIVING_ALLOWANCE.times(number(2)))
                    .atLeast(yuan("0.00"))
                    .times(percent(50))
                    .dividedBy(MAINTAINED));

    private static final Rule<Household> EVERYBODY = shall(MT, "MT-1.1", "§1")
            .says("各家均核算", "It is reckoned for every household")
            .forEvery(Household.ENTITY)
            .then(makesEligible(RECKONED));

    private static final Rule<Household> MORE_OF_BOTH = shall(MT, "MT-2.1", "§2")
            .says("赡养费按应给付额与实际给付额中较高者计算", "Maintenance is what is due or what is really paid, whichever is more")
            .forEvery(Household.ENTITY)
            .then(pays(RECKONED, Part.GRANT, Household.MEMBERS.sum(Member.SUPPORTERS.sum(RECEIVED.atLeast(DUE)))));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(RECKONED)
                    .knowing(PAYER, PER_HEAD, MAINTAINED)
                    .with(EVERYBODY, MORE_OF_BOTH)
                    .publishing("minimum-living-allowance,all,800.00,month,2020-01-01,"),
            Layer.of(XINXIANG));

    private static Supporter supporter(String id, String perHead) {
        return Supporter.builder(id)
                .with(PER_HEAD, Yuan.of(perHead))
                .with(MAINTAINED, 2L)
                .build();
    }

    private static Income paid(String id, String yuan, String by) {
        return Income.builder(id)
                .with(Income.AMOUNT, Yuan.of(yuan))
                .with(PAYER, by)
                .build();
    }

    private static Case of(ImmutableList<Supporter> supporters, Income... incomes) {
        Member old = Member.builder("old")
                .with(Member.SUPPORTERS, supporters)
                .with(Member.INCOMES, ImmutableList.copyOf(incomes))
                .build();
        return Layer.at(
                        XINXIANG,
                        "2024-03-01",
                        Household.builder("h").with(Household.AREA, Area.URBAN).with(Household.MEMBERS, old))
                .build();
    }

    private static Determination<OneOffGrant> reckoned(Case of) {
        return Layer.determine(ENGINE, of, RECKONED);
    }

    private static AmountRange amount(Case of) {
        return reckoned(of).benefit().orElseThrow().amount();
    }

    private static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }

    // (2,400 − 2 × 800) × 50 % ÷ 2 = 200; at 1,600 nothing is due, and a fen above that a quarter of a fen
    @ParameterizedTest
    @CsvSource({"2400.00, 200.00", "1600.00, 0.00", "1599.99, 0.00", "1604.00, 1.00"})
    void what_is_due_is_half_of_what_lies_above_the_line_divided_by_those_maintained(String perHead, String due) {
        assertThat(amount(of(ImmutableList.of(supporter("son", perHead))))).isEqualTo(exactly(due));
    }

    @Test
    void what_is_really_paid_counts_where_it_is_more_for_each_supporter_by_itself() {
        ImmutableList<Supporter> both = ImmutableList.of(supporter("son", "2400.00"), supporter("daughter", "2400.00"));
        // 250 instead of 200, and 200 instead of 150
        assertThat(amount(of(both, paid("a", "250.00", "son"), paid("b", "150.00", "daughter"))))
                .isEqualTo(exactly("450.00"));
        // the son pays 150 and 100; what nobody of them pays is no maintenance
        assertThat(amount(of(
                        both,
                        paid("a", "150.00", "son"),
                        paid("b", "100.00", "son"),
                        paid("c", "999.00", Reference.NOBODY))))
                .isEqualTo(exactly("450.00"));
    }

    @Test
    void while_nobody_knows_who_pays_either_may() {
        ImmutableList<Supporter> both = ImmutableList.of(supporter("son", "2400.00"), supporter("daughter", "1600.00"));
        Income open = Income.builder("a").with(Income.AMOUNT, Yuan.of("150.00")).build();
        Determination<OneOffGrant> reckoned = reckoned(of(both, open));
        // by the son it is less than his 200, by the daughter 150 more
        assertThat(reckoned.benefit().orElseThrow().amount())
                .isEqualTo(AmountRange.between(Yuan.of("200.00"), Yuan.of("350.00")));
        assertThat(reckoned.missing())
                .extracting(Missing::id)
                .containsExactly("household.members[old].incomes[a].trySupporter");
        assertThat(reckoned.missing().get(0).question().zh()).contains("支付的义务人是哪一位");
        // and where it changes nothing nobody is asked
        assertThat(reckoned(of(ImmutableList.of(supporter("son", "2400.00")), open))
                        .missing())
                .isEmpty();
    }

    @Test
    void an_explanation_names_who_pays() {
        Case input = of(ImmutableList.of(supporter("son", "2400.00")), paid("a", "250.00", "son"));
        String why = ENGINE.explain(input, RECKONED, "household").toString();
        assertThat(why).contains("支付的义务人").contains("son").contains("以其为支付的义务人的收入");
    }
}
