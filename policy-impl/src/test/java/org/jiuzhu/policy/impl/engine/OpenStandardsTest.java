package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.LAW;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.county;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.fullTable;
import static org.jiuzhu.policy.impl.engine.Invented.ids;
import static org.jiuzhu.policy.impl.engine.Invented.nation;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.rule;
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;

import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Standards of which only a bound is known, or what held on other days, or what was inferred: they refuse nobody, pay no exact amount, and are asked for. */
class OpenStandardsTest {

    private static final AmountFact<Household> INCOME = Household.ENTITY.amount("openStandardsIncome", "收入", "income");
    private static final ConditionFact<Household> POOR = Household.ENTITY.condition("openStandardsPoor", "困难", "poor");

    private static final String FLOOR = "410000,,minimum-wage,,all,1000,month,2022-01-01,2022-12-31,,floor,";

    private static Household earning(String yuan) {
        return Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(INCOME, Yuan.of(yuan))
                .with(Household.MEMBERS)
                .build();
    }

    /** Who earns less than the standard gets what is lacking. */
    private static PolicyEngine upTo(Amount<Entity> standard, StandardTable... tables) {
        return engine(
                        nation(eligible("BELOW", INCOME.isBelow(standard)), allowance("LACK", standard.minus(INCOME)))
                                .withFacts(INCOME, POOR),
                        county())
                .withStandards(tables);
    }

    private static AmountRange amount(Amount<Entity> standard, StandardTable... tables) {
        return Invented.amount(engine(everyone(), allowance("A", standard)).withStandards(tables), nothingKnown());
    }

    private static Determination<MonthlyAllowance> on(PolicyEngine engine, String day, Household household) {
        return aid(
                engine,
                Case.builder().from(at(household)).date(LocalDate.parse(day)).build());
    }

    private static String asked(Determination<?> of) {
        assertThat(of.missing()).singleElement().extracting(Missing::kind).isEqualTo(Missing.Kind.STANDARD);
        return of.missing().get(0).question().en();
    }

    @ParameterizedTest
    @CsvSource({
        "1000, month, 999.99, 0.01, 1000.00",
        "12000, year, 999.99, 0.01, 1000.00",
        // 10,000.00 a year are 833.333… a month
        "10000, year, 833.33, 0.00, 833.34"
    })
    void a_floor_settles_who_is_below_it_and_nothing_else(
            String floor, String per, String below, String least, String at) {
        PolicyEngine engine = upTo(
                Standard.MINIMUM_WAGE,
                fullTable(
                        "t",
                        "410000,,minimum-wage,,all," + floor + "," + per + ",2022-01-01,2022-12-31,,floor,published"));
        Determination<MonthlyAllowance> lower = aid(engine, earning(below));
        assertThat(lower.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(lower.benefit().orElseThrow().amount()).isEqualTo(yuanAtLeast(least));
        assertThat(ids(lower.missing())).containsExactly("minimum-wage");
        for (String income : new String[] {at, "99999.00"}) {
            Determination<MonthlyAllowance> open = aid(engine, earning(income));
            assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(ids(open.missing())).containsExactly("minimum-wage");
        }
    }

    @Test
    void the_question_for_what_has_a_floor_says_so_and_what_to_look_up() {
        Determination<MonthlyAllowance> open =
                aid(upTo(Standard.MINIMUM_WAGE, fullTable("t", FLOOR + "provincial-floor")), earning("1000.00"));
        assertThat(asked(open))
                .isEqualTo("the minimum wage for invented place 410702: only a floor is known, 1000.00 yuan a month"
                        + " from 2022-01-01 to 2022-12-31 (某局); look up what holds on 2022-03-01");
        assertThat(open.missing().get(0).question().zh())
                .isEqualTo("虚构地410702的最低工资标准：只知道下限每月1000.00元（某局，2022-01-01起，至2022-12-31），请查2022-03-01执行的数额");
    }

    @Test
    void a_ceiling_settles_who_is_not_below_it() {
        PolicyEngine engine = upTo(
                Standard.MINIMUM_WAGE,
                fullTable("t", "410702,,minimum-wage,,all,1000,month,2022-01-01,,2022-12-31,ceiling,published"));
        assertThat(aid(engine, earning("1000.00")).status()).isEqualTo(Status.NOT_ELIGIBLE);
        Determination<MonthlyAllowance> open = aid(engine, earning("999.99"));
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(asked(open)).contains("only a ceiling is known, 1000.00 yuan a month from 2022-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "exact, exact, 2000, 2000",
        "exact, floor, 2000, ",
        "exact, ceiling, 0, 2000",
        "floor, exact, 2000, ",
        "floor, floor, 2000, ",
        "floor, ceiling, 0, ",
        "ceiling, exact, 0, 2000",
        "ceiling, floor, 0, ",
        "ceiling, ceiling, 0, 2000"
    })
    void a_multiple_has_its_own_bound_and_that_of_what_it_is_a_multiple_of(
            String bound, String of, String least, String most) {
        StandardTable table = fullTable(
                "t",
                "410702,,orphan-support,,all,2 x minimum-wage,month,2022-01-01,2022-12-31,," + bound + ",published",
                "410000,,minimum-wage,,all,1000,month,2022-01-01,2022-12-31,," + of + ",published");
        assertThat(amount(Standard.ORPHAN_SUPPORT, table))
                .isEqualTo(most == null ? yuanAtLeast(least) : yuanBetween(least, most));
    }

    @ParameterizedTest
    @CsvSource({"inferred, '', 2022-12-31", "published, 2022-02-28, ''"})
    void a_multiple_of_what_is_not_known_is_not_known_and_the_question_names_that(
            String basis, String confirmed, String to) {
        StandardTable table = fullTable(
                "t",
                "410702,,orphan-support,,all,0.35 x minimum-wage,month,2022-01-01,2022-12-31,,floor,published",
                "410000,,minimum-wage,,all,1430,month,2021-12-03," + to + "," + confirmed + ",exact," + basis);
        Determination<MonthlyAllowance> open = aid(upTo(Standard.ORPHAN_SUPPORT, table), earning("0.00"));
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(asked(open))
                .contains("only a floor is known, 0.35 × the minimum wage")
                .contains("the minimum wage, ")
                .contains("1430.00 yuan a month from 2021-12-03");
        assertThat(open.warnings()).hasSize(2);
    }

    @Test
    void a_multiple_is_of_the_same_year_as_the_standard_that_is_asked_for() {
        StandardTable table = table(
                "t",
                "410702,,orphan-support,,all,2 x minimum-wage,month,2020-01-01,",
                "410702,,minimum-wage,,all,1000,month,2020-01-01,2021-12-31",
                "410702,,minimum-wage,,all,1200,month,2022-01-01,");
        assertThat(amount(Standard.ORPHAN_SUPPORT, table)).isEqualTo(yuanExactly("2400"));
        assertThat(amount(Standard.ORPHAN_SUPPORT.variant("any").ofPreviousYear(), table))
                .isEqualTo(yuanExactly("2000"));
    }

    @Test
    void a_figure_holds_until_the_day_for_which_it_is_confirmed() {
        PolicyEngine engine = upTo(
                Standard.MINIMUM_WAGE,
                fullTable("t", "410702,,minimum-wage,,all,1000,month,2021-11-01,,2022-07-28,exact,published"));
        assertThat(on(engine, "2022-07-28", earning("1000.00")).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(on(engine, "2022-07-28", earning("999.99")).warnings()).isEmpty();
        for (String income : new String[] {"0.00", "999.99", "1000.00"}) {
            Determination<MonthlyAllowance> open = on(engine, "2022-07-29", earning(income));
            assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(asked(open))
                    .isEqualTo("the minimum wage for invented place 410702: last known: 1000.00 yuan a month from"
                            + " 2021-11-01 (某局), confirmed until 2022-07-28; look up what holds on 2022-07-29");
            assertThat(open.missing().get(0).question().zh())
                    .isEqualTo(
                            "虚构地410702的最低工资标准：最近查到的是每月1000.00元（某局，2021-11-01起，核实到2022-07-28），" + "请查2022-07-29执行的数额");
            assertThat(open.warnings()).singleElement().satisfies((Label w) -> {
                assertThat(w.en()).contains("is confirmed until 2022-07-28 only and was not used for 2022-07-29");
                assertThat(w.zh()).contains("只核实到2022-07-28，没有用作2022-07-29的标准");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021-01-01,2022-12-31,,exact,inferred | only an inferred figure is known: 1000.00 yuan a month from 2021-01-01",
                "2021-01-01,2022-02-28,,exact,published | last known: 1000.00 yuan a month from 2021-01-01 to 2022-02-28",
                "2021-01-01,2022-02-28,,floor,published | last known: at least 1000.00 yuan a month",
                ",2022-02-28,,exact,published | last known: 1000.00 yuan a month since an unknown day, until 2022-02-28",
                ",2022-12-31,,ceiling,published | last known: at most 1000.00 yuan a month since an unknown day",
                ",,,exact,published | last known: 1000.00 yuan a month since an unknown day",
                "2022-03-02,2022-12-31,,exact,published | only a later one is known: 1000.00 yuan a month from 2022-03-02"
            })
    void what_is_known_of_other_days_is_a_hint_and_no_figure(String days, String hint) {
        StandardTable table = fullTable("t", "410702,,minimum-wage,,all,1000,month," + days);
        for (String income : new String[] {"0.00", "1000.00"}) {
            Determination<MonthlyAllowance> open = aid(upTo(Standard.MINIMUM_WAGE, table), earning(income));
            assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
            assertThat(asked(open)).contains(hint).endsWith("; look up what holds on 2022-03-01");
        }
        assertThat(amount(Standard.MINIMUM_WAGE, table)).isEqualTo(yuanAtLeast("0"));
    }

    @Test
    void the_nearest_day_is_the_hint() {
        StandardTable table = table(
                "t",
                "410702,,minimum-wage,,all,900,month,2019-01-01,2019-12-31",
                "410702,,minimum-wage,,all,1000,month,2020-01-01,2021-12-31",
                "410702,,minimum-wage,,all,1100,month,2022-03-02,2022-12-31");
        assertThat(asked(aid(upTo(Standard.MINIMUM_WAGE, table), earning("0.00"))))
                .contains("last known: 1000.00 yuan a month from 2020-01-01 to 2021-12-31");
        assertThat(asked(on(upTo(Standard.MINIMUM_WAGE, table), "2023-01-01", earning("0.00"))))
                .contains("last known: 1100.00");
    }

    @Test
    void a_confirmed_figure_is_over_once_the_next_has_begun() {
        StandardTable table = fullTable(
                "t",
                "410702,,minimum-wage,,all,1000,month,2020-01-01,,2020-06-30,exact,published",
                "410702,,minimum-wage,,all,1100,month,2021-01-01,2021-12-31,,exact,published",
                "410000,,minimum-wage,,all,1200,month,2022-01-01,2022-12-31,,exact,published");
        assertThat(amount(Standard.MINIMUM_WAGE, table)).isEqualTo(yuanExactly("1200"));
        assertThat(asked(on(upTo(Standard.MINIMUM_WAGE, table), "2020-07-01", earning("0.00"))))
                .contains("last known: 1000.00 yuan a month from 2020-01-01 (某局), confirmed until 2020-06-30");
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, '', 2021-12-31, published", "2020-01-01, 2022-12-31, '', inferred", "'', '', '', published"
    })
    void where_a_nearer_place_may_have_its_own_figure_one_from_farther_away_is_no_more_than_a_bound(
            String from, String to, String confirmed, String basis) {
        String own = "410702,,minimum-wage,,all,1000,month," + String.join(",", from, to, confirmed, "exact", basis);
        String province = "410000,,minimum-wage,,all,800,month,2022-01-01,2022-12-31,,";
        assertThat(amount(Standard.MINIMUM_WAGE, fullTable("t", own, province + "exact,published")))
                .isEqualTo(yuanAtLeast("0"));
        assertThat(amount(Standard.MINIMUM_WAGE, fullTable("t", own, province + "floor,provincial-floor")))
                .isEqualTo(yuanAtLeast("800"));
        // a later table on the same place is as near
        assertThat(amount(
                        Standard.MINIMUM_WAGE,
                        fullTable("t", own),
                        fullTable("u", "410702,,minimum-wage,,all,1050,month,2022-01-01,2022-12-31,,exact,published")))
                .isEqualTo(yuanExactly("1050"));
    }

    @Test
    void a_variant_that_may_still_hold_is_not_replaced_by_the_line_without_one() {
        String variant = "410702,,orphan-support,institutional,all,1500,month,2020-01-01,";
        String plain = "410702,,orphan-support,,all,1000,month,2020-01-01,2022-12-31,,exact,published";
        Amount<Entity> institutional = Standard.ORPHAN_SUPPORT.variant("institutional");
        assertThat(amount(institutional, fullTable("t", variant + ",2021-12-31,exact,published", plain)))
                .isEqualTo(yuanAtLeast("0"));
        assertThat(amount(institutional, fullTable("t", variant + "2021-12-31,,exact,published", plain)))
                .as("it was ended, and the line without a variant serves")
                .isEqualTo(yuanExactly("1000"));
    }

    @Test
    void while_the_area_is_unknown_it_is_asked_and_the_standard_too_if_no_area_has_one() {
        StandardTable floors = fullTable(
                "t",
                "410702,,minimum-living-allowance,,urban,630,month,2022-01-01,2022-12-31,,floor,published",
                "410702,,minimum-living-allowance,,rural,420,month,2022-01-01,2022-12-31,,floor,published");
        PolicyEngine engine = upTo(Standard.MINIMUM_LIVING_ALLOWANCE, floors);
        Household nowhere = Household.builder("h")
                .with(INCOME, Yuan.of("420.00"))
                .with(Household.MEMBERS)
                .build();
        Determination<MonthlyAllowance> open = aid(engine, nowhere);
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(open.missing())).containsExactly("household.area", "minimum-living-allowance");
        assertThat(open.missing().get(1).question().en())
                .contains("urban: only a floor is known, 630.00")
                .contains("rural: only a floor is known, 420.00");
        assertThat(open.warnings()).hasSize(1);
    }

    @Test
    void who_is_refused_by_a_bound_is_warned_of_it_and_who_is_refused_by_something_else_is_not() {
        PolicyEngine engine = engine(
                        nation(eligible(
                                        "BOTH",
                                        allOf(
                                                POOR,
                                                define(
                                                        "low",
                                                        "收入低",
                                                        "low income",
                                                        LAW.clause("§6"),
                                                        allOf(INCOME.isBelow(Standard.MINIMUM_WAGE))))))
                                .withFacts(INCOME, POOR),
                        county())
                .withStandards(fullTable(
                        "t", "410702,,minimum-wage,,all,1000,month,2022-01-01,2022-12-31,,ceiling,published"));
        assertThat(aid(engine, poor(true, "1000.00"))).satisfies((Determination<MonthlyAllowance> d) -> {
            assertThat(d.status()).isEqualTo(Status.NOT_ELIGIBLE);
            assertThat(d.warnings())
                    .singleElement()
                    .satisfies((Label w) ->
                            assertThat(w.en()).contains("minimum wage").contains("is only a ceiling"));
        });
        assertThat(aid(engine, poor(false, "999.99"))).satisfies((Determination<MonthlyAllowance> d) -> {
            assertThat(d.status()).isEqualTo(Status.NOT_ELIGIBLE);
            assertThat(d.warnings()).isEmpty();
        });
        assertThat(aid(engine, poor(true, "999.99")).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(aid(engine, poor(true, "999.99")).warnings()).hasSize(1);
    }

    private static Household poor(boolean poor, String income) {
        return Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(POOR, poor)
                .with(INCOME, Yuan.of(income))
                .with(Household.MEMBERS)
                .build();
    }

    @Test
    void a_standard_that_fills_an_open_term_is_warned_of_too() {
        OpenTerm.OfAmount<Household> term =
                OpenTerm.amount(Household.ENTITY, "S1#line", LAW.clause("§5"), "线", "the line");
        PolicyEngine engine = engine(
                        nation(
                                        eligible("BELOW", INCOME.isBelow(term)),
                                        rule("FILL")
                                                .forEvery(Household.ENTITY)
                                                .then(term.is(Standard.MINIMUM_WAGE
                                                        .variant("x")
                                                        .urban())))
                                .withFacts(INCOME),
                        county())
                .withStandards(fullTable("t", FLOOR + "provincial-floor"));
        assertThat(aid(engine, earning("1.00")).status()).isEqualTo(Status.ELIGIBLE);
        // and nothing is paid here, which is told besides
        assertThat(aid(engine, earning("1.00")).warnings())
                .filteredOn(w -> w.en().contains("only a floor"))
                .hasSize(1);
        assertThat(aid(engine, earning("1000.00")).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(aid(engine, earning("1000.00")).warnings()).hasSize(1);
    }
}
