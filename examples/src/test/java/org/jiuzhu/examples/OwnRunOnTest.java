package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.examples.Story.HOUSEHOLD;
import static org.jiuzhu.examples.Story.born;
import static org.jiuzhu.examples.Story.day;
import static org.jiuzhu.examples.Story.income;
import static org.jiuzhu.examples.Story.lines;
import static org.jiuzhu.examples.Story.right;
import static org.jiuzhu.examples.Story.stated;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.runsOn;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.yuan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jiuzhu.jurisdiction.national.dibao.Dibao2021;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.junit.jupiter.api.Test;

/** A county that is made up, where the old allowance runs on for six months after a death and supplements follow who lives. */
final class OwnRunOnTest {

    private static final Text NOTICE = new Text(
            "made-up-run-on", Label.of("虚构的通知", "A notice that is made up"), "虚构〔2025〕2号", Period.from("2025-01-01"));

    private static final Rule<Household> SIX_MONTHS = shall(NOTICE, "MR-1", "1")
            .says("成员死亡后，低保金继续发放6个月", "After a death the allowance runs on for six months")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, Household.MEMBERS.any(Member.DECEASED)))
            .then(continues(MINIMUM_LIVING_ALLOWANCE, number(6), Household.GRADUAL_EXIT_SINCE));

    private static final Rule<Household> OLD_AMOUNT = shall(NOTICE, "MR-2", "2")
            .says("期内按原低保金加在世成员的增发", "Meanwhile the old allowance is paid, and a supplement for each who lives")
            .overriding(Dibao2021.RUN_ON, Texts.DIBAO_57.clause("§33"))
            .when(Household.ENTITY, runsOn(MINIMUM_LIVING_ALLOWANCE))
            .then(pays(
                    MINIMUM_LIVING_ALLOWANCE,
                    Part.RUN_ON,
                    NationalFacts.GRADUAL_EXIT_AMOUNT.plus(Household.MEMBERS
                            .where(not(Member.DECEASED))
                            .count()
                            .times(yuan("96.00")))));

    private record County(Place place, ImmutableList<Rule<?>> rules) implements Jurisdiction {
        @Override
        public Label name() {
            return NOTICE.title();
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2027, 12, 31);
        }
    }

    private static PolicyEngine county() {
        PolicyEngine engine =
                PolicyEngine.load(new County(Place.of("990100"), ImmutableList.of(SIX_MONTHS, OLD_AMOUNT)));
        return Story.with(
                engine,
                ImmutableList.of("990100 minimum-living-allowance rural 640.00 2025-01-01 2027-12-31"),
                "N57-27#supplement=96.00",
                "N57-8#other=false");
    }

    private static Member old(String id, String yuan) {
        return born("1948-03-01", id)
                .with(Member.INCOMES, income(IncomeKind.OTHER, yuan))
                .with(NationalFacts.STILL_DIFFICULT_WITH_DIBAO, true)
                .build();
    }

    private static History history(String place) {
        // 2 x 640.00 - 982.00 = 298.00, and twice 96.00
        return Story.history(
                        place,
                        Story.family(Area.RURAL, old("a", "850.00"), old("b", "132.00"))
                                .with(NationalFacts.GRADUAL_EXIT_AMOUNT, Yuan.of("298.00"))
                                .build(),
                        "2026-01-01")
                .addActs(new Act(
                        Act.Kind.GRANTED,
                        day("2026-02-10"),
                        MINIMUM_LIVING_ALLOWANCE,
                        HOUSEHOLD,
                        YearMonth.of(2026, 3),
                        ImmutableMap.of(Part.ALLOWANCE, Yuan.of("298.00"), Part.SUPPLEMENT, Yuan.of("192.00"))))
                .addStatements(
                        stated(
                                Member.builder("b")
                                        .with(Member.DECEASED, true)
                                        .with(Member.DECEASED_ON, day("2026-09-12"))
                                        .build(),
                                "2026-09-12",
                                "2026-09-15"),
                        stated(
                                Household.builder("h")
                                        .with(Household.GRADUAL_EXIT_SINCE, day("2026-10-01"))
                                        .with(Household.OBVIOUSLY_CHANGED, true)
                                        .build(),
                                "2026-09-12",
                                "2026-09-15"))
                .build();
    }

    private static ImmutableList<String> months(PolicyEngine engine, String place, Part part) {
        return right(lines(
                engine, history(place), "2026-09/2027-05", "2027-06-30", MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, part));
    }

    @Test
    void the_old_allowance_runs_on_for_six_months_and_nothing_after_it() {
        assertThat(months(county(), "990100", Part.ALLOWANCE))
                .containsExactly("2026-09 298.00", "2026-10/2027-03 394.00", "2027-04/2027-05 0.00");
        assertThat(months(county(), "990100", Part.SUPPLEMENT))
                .containsExactly("2026-09 192.00", "2026-10/2027-05 0.00");
    }

    @Test
    void at_xinxiang_the_share_of_the_deceased_runs_on_for_a_month_at_most_and_low_income_is_asked_for() {
        PolicyEngine xinxiang = Story.engine(
                ImmutableList.of("410700 minimum-living-allowance rural 640.00 2025-01-01 2027-12-31"),
                "N57-27#supplement=96.00");
        // 850.00 is above 640.00: the family itself draws nothing more
        assertThat(months(xinxiang, "410700", Part.ALLOWANCE))
                .containsExactly("2026-09 298.00", "2026-10 0.00-298.00", "2026-11/2027-05 0.00");
        ImmutableList<LedgerLine> share = lines(
                xinxiang,
                history("410700"),
                "2026-10/2027-05",
                "2027-06-30",
                MINIMUM_LIVING_ALLOWANCE,
                "household.members[b]",
                Part.ALLOWANCE);
        assertThat(right(share).get(0)).startsWith("2026-10 0.00-");
        assertThat(right(share)).last().isEqualTo("2026-11/2027-05 0.00");
        assertThat(xinxiang.assess(
                                Case.of(history("410700"), day("2026-10-01"), day("2027-06-30")), xinxiang.programmes())
                        .missing())
                .extracting(Missing::id)
                .contains("household.lowIncome", "XX-1-4.3");
    }
}
