package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.JIUJIANG;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Expense;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Deductible and ceiling of medical assistance (医疗救助) run over the episodes of a year: what an earlier episode used up is gone for a later one, and with a new year both begin
 * anew. The figures of Jiujiang, 60 % above 2,875.30 a year for families at the margin of dibao, and made-up ones with a low ceiling.
 */
class EpisodesTest {

    private static final Text JJ = Layer.text("JJ", "九江医疗救助", "JJ", Period.from("2022-01-01"));

    private static final DayFact<Expense> DAY = Expense.ENTITY.day("tryDischargedOn", "出院日期", "day of discharge");

    private static final Programme<OneOffGrant> MEDICAL =
            Programme.of("try-medical", "医疗救助", "medical assistance", OneOffGrant::new, Claimant.HOUSEHOLD);

    /** What the earlier episodes of the year of an episode came to. */
    private static final Amount<Expense> EARLIER =
            Member.EXPENSES.same(DAY.year()).by(DAY).inTurn().before().sum(Expense.AMOUNT);

    private static Rule<Household> paying(String deductible, Count<Entity> share, String ceiling) {
        Amount<Expense> deductibleLeft = yuan(deductible).minus(EARLIER).atLeast(NOTHING);
        Amount<Expense> usedOfCeiling =
                EARLIER.minus(yuan(deductible)).atLeast(NOTHING).times(share);
        Amount<Expense> ceilingLeft = yuan(ceiling).minus(usedOfCeiling).atLeast(NOTHING);
        Amount<Expense> paid = Expense.AMOUNT
                .minus(deductibleLeft)
                .atLeast(NOTHING)
                .times(share)
                .atMost(ceilingLeft);
        return shall(JJ, "JJ-M-1", "§1")
                .says(
                        "年度累计超过起付标准的部分按比例救助，年度封顶",
                        "Above the deductible of the year a share is paid, up to the ceiling of the year")
                .forEvery(Household.ENTITY)
                .then(pays(MEDICAL, Part.GRANT, Household.MEMBERS.sum(Member.EXPENSES.sum(paid))));
    }

    private static PolicyEngine engine(Rule<Household> paying) {
        Rule<Household> eligible = shall(JJ, "JJ-M-0", "§1")
                .says("低保边缘家庭", "families at the margin")
                .forEvery(Household.ENTITY)
                .then(makesEligible(MEDICAL));
        return Layer.engine(Layer.nation(MEDICAL).with(eligible, paying).knowing(DAY), Layer.of(JIUJIANG));
    }

    private static final PolicyEngine MARGIN = engine(paying("2875.30", percent(60), "50000.00"));
    private static final PolicyEngine LOW = engine(paying("1000.00", percent(70), "30000.00"));

    private static Expense episode(String id, String day, String yuan) {
        Entity.Builder<Expense> episode = Expense.builder(id).with(Expense.AMOUNT, Yuan.of(yuan));
        return day.isEmpty()
                ? episode.build()
                : episode.with(DAY, LocalDate.parse(day)).build();
    }

    private static Determination<OneOffGrant> determine(PolicyEngine engine, Member... members) {
        Entity.Builder<Household> household =
                Household.builder("h").with(Household.MEMBERS, ImmutableList.copyOf(members));
        return Layer.determine(
                engine, Layer.at(JIUJIANG, "2025-06-01", household).build(), MEDICAL);
    }

    private static Member having(String id, Expense... episodes) {
        return Member.builder(id)
                .with(Member.EXPENSES, ImmutableList.copyOf(episodes))
                .build();
    }

    private static AmountRange paid(PolicyEngine engine, Expense... episodes) {
        return determine(engine, having("a", episodes)).benefit().orElseThrow().amount();
    }

    private static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }

    @Test
    void what_the_first_stay_used_up_of_the_deductible_is_gone_for_the_second() {
        // 2,000.00 is below 2,875.30, and 875.30 are left: (3,000.00 − 875.30) × 60 % = 1,274.82
        assertThat(paid(MARGIN, episode("1", "2024-03-01", "2000.00"), episode("2", "2024-08-01", "3000.00")))
                .isEqualTo(exactly("1274.82"));
        // the same whichever is named first
        assertThat(paid(MARGIN, episode("2", "2024-08-01", "3000.00"), episode("1", "2024-03-01", "2000.00")))
                .isEqualTo(exactly("1274.82"));
        // exactly the deductible, and a fen more
        assertThat(paid(MARGIN, episode("1", "2024-03-01", "2875.30"))).isEqualTo(exactly("0.00"));
        assertThat(paid(MARGIN, episode("1", "2024-03-01", "12875.30"))).isEqualTo(exactly("6000.00"));
        assertThat(paid(MARGIN)).isEqualTo(exactly("0.00"));
    }

    @Test
    void three_stays_use_up_the_ceiling_of_their_year_and_a_new_year_begins_anew() {
        // 800.00: nothing, 200.00 of the deductible are left
        // 40,000.00: 39,800.00 × 70 % = 27,860.00, and 2,140.00 of the ceiling are left
        // 10,000.00: 7,000.00, but 2,140.00 are left; the next year: 500.00 × 70 % = 350.00
        Expense first = episode("1", "2024-02-10", "800.00");
        Expense second = episode("2", "2024-05-01", "40000.00");
        Expense third = episode("3", "2024-12-31", "10000.00");
        Expense next = episode("4", "2025-01-01", "1500.00");
        assertThat(paid(LOW, first, second)).isEqualTo(exactly("27860.00"));
        assertThat(paid(LOW, first, second, third)).isEqualTo(exactly("30000.00"));
        assertThat(paid(LOW, next, third, second, first)).isEqualTo(exactly("30350.00"));
        // two on one day are one after the other, and each counts once
        assertThat(paid(LOW, first, episode("5", "2024-02-10", "800.00"))).isEqualTo(exactly("420.00"));
        // each member has a deductible of its own
        assertThat(determine(LOW, having("a", first, second), having("b", next))
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(exactly("28210.00"));
    }

    @Test
    void while_the_day_of_one_is_unknown_it_is_of_the_same_year_or_of_another() {
        // together 39,800.00 × 70 % = 27,860.00 whichever comes first; in another year nothing and 39,000.00 × 70 %
        Determination<OneOffGrant> open =
                determine(LOW, having("a", episode("1", "2024-02-10", "800.00"), episode("2", "", "40000.00")));
        assertThat(open.benefit().orElseThrow().amount())
                .isEqualTo(AmountRange.between(Yuan.of("27300.00"), Yuan.of("27860.00")));
        assertThat(open.missing())
                .extracting(Missing::id)
                .containsExactly("household.members[a].expenses[2].tryDischargedOn");
        // alone it does not matter when it was
        Determination<OneOffGrant> alone = determine(LOW, having("a", episode("2", "", "40000.00")));
        assertThat(alone.benefit().orElseThrow().amount()).isEqualTo(exactly("27300.00"));
        assertThat(alone.missing()).isEmpty();
    }
}
