package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanBetween;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.allOf;

import java.time.LocalDate;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a standard is found, and what becomes of a result where it is not. */
class StandardsTest {

    private static final Household URBAN =
            Household.builder("h").with(Household.AREA, Area.URBAN).build();
    private static final Household RURAL =
            Household.builder("h").with(Household.AREA, Area.RURAL).build();

    private static PolicyEngine paying(Amount<Entity> standard, StandardTable... tables) {
        return engine(everyone(), allowance("A", standard)).withStandards(tables);
    }

    private static AmountRange wage(StandardTable... tables) {
        return Invented.amount(paying(Standard.MINIMUM_WAGE, tables), URBAN);
    }

    @Test
    void the_place_itself_goes_before_those_above_it() {
        String nation = "000000,,minimum-wage,,all,1000,month,2020-01-01,";
        String province = "410000,,minimum-wage,,all,1100,month,2020-01-01,";
        String county = "410702,,minimum-wage,,all,1300,month,2020-01-01,";
        String elsewhere = "410703,,minimum-wage,,all,9999,month,2020-01-01,";
        assertThat(wage(table("t", nation, province, county, elsewhere))).isEqualTo(yuanExactly("1300"));
        assertThat(wage(table("t", nation, province, elsewhere))).isEqualTo(yuanExactly("1100"));
        assertThat(wage(table("t", nation, elsewhere))).isEqualTo(yuanExactly("1000"));
    }

    @Test
    void an_earlier_table_goes_before_a_nearer_place() {
        StandardTable mine = table("mine", "410000,,minimum-wage,,all,1100,month,2020-01-01,");
        StandardTable other = table("other", "410702,,minimum-wage,,all,1300,month,2020-01-01,");
        assertThat(wage(mine, other)).isEqualTo(yuanExactly("1100"));
        assertThat(wage(other, mine)).isEqualTo(yuanExactly("1300"));
    }

    @Test
    void the_tables_of_an_embedder_go_before_those_that_ship_and_the_nearest_layer_before_the_others() {
        StandardTable national = table("n", "410702,,minimum-wage,,all,1000,month,2020-01-01,");
        StandardTable local = table("l", "410702,,minimum-wage,,all,1300,month,2020-01-01,");
        PolicyEngine shipped = engine(
                nation(everyone(), allowance("A", Standard.MINIMUM_WAGE)).withStandards(national),
                county().withStandards(local));
        assertThat(Invented.amount(shipped, URBAN)).isEqualTo(yuanExactly("1300"));
        PolicyEngine own = shipped.withStandards(table("own", "410702,,minimum-wage,,all,1500,month,2020-01-01,"));
        assertThat(Invented.amount(own, URBAN)).isEqualTo(yuanExactly("1500"));
    }

    @Test
    void both_ends_of_a_period_are_included_and_no_other_day_is_covered() {
        StandardTable table = table(
                "t",
                "410702,,minimum-wage,,all,1000,month,2022-01-01,2022-02-28",
                "410702,,minimum-wage,,all,1200,month,2022-03-02,");
        PolicyEngine engine = paying(Standard.MINIMUM_WAGE, table);
        assertThat(on(engine, "2022-02-28")).isEqualTo(yuanExactly("1000"));
        assertThat(on(engine, "2022-03-01")).as("never the nearest value").isEqualTo(yuanAtLeast("0"));
        assertThat(on(engine, "2022-03-02")).isEqualTo(yuanExactly("1200"));
    }

    private static AmountRange on(PolicyEngine engine, String date) {
        Case input = Case.builder().from(at(URBAN)).date(LocalDate.parse(date)).build();
        return aid(engine, input).benefit().orElseThrow().amount();
    }

    @Test
    void a_standard_that_is_not_published_is_named() {
        PolicyEngine engine = paying(Standard.MINIMUM_WAGE);
        assertThat(aid(engine, URBAN).missing()).singleElement().satisfies(m -> {
            assertThat(m.kind()).isEqualTo(Missing.Kind.STANDARD);
            assertThat(m.id()).isEqualTo("minimum-wage");
            assertThat(m.question().zh()).contains("虚构地410702").contains("未公布");
            assertThat(m.question().en()).contains("invented place 410702").contains("not published");
        });
    }

    @Test
    void a_line_whose_first_day_is_unknown_is_never_used() {
        assertThat(wage(table("t", "410702,,minimum-wage,,all,1000,month,,"))).isEqualTo(yuanAtLeast("0"));
    }

    @Test
    void the_area_of_the_household_decides_and_where_it_is_unknown_both_are_possible() {
        StandardTable both = table(
                "t",
                "410702,,minimum-living-allowance,,urban,700,month,2020-01-01,",
                "410702,,minimum-living-allowance,,rural,500,month,2020-01-01,");
        PolicyEngine engine = paying(Standard.MINIMUM_LIVING_ALLOWANCE, both);
        assertThat(Invented.amount(engine, URBAN)).isEqualTo(yuanExactly("700"));
        assertThat(Invented.amount(engine, RURAL)).isEqualTo(yuanExactly("500"));
        assertThat(Invented.amount(engine, nothingKnown())).isEqualTo(yuanBetween("500", "700"));
        assertThat(ids(aid(engine, nothingKnown()).missing())).containsExactly("household.area");
        PolicyEngine urban = paying(Standard.MINIMUM_LIVING_ALLOWANCE.urban(), both);
        assertThat(Invented.amount(urban, RURAL)).isEqualTo(yuanExactly("700"));
    }

    @Test
    void where_only_one_area_is_published_the_other_is_not_guessed() {
        StandardTable urban = table("t", "410702,,minimum-living-allowance,,urban,700,month,2020-01-01,");
        PolicyEngine engine = paying(Standard.MINIMUM_LIVING_ALLOWANCE, urban);
        assertThat(Invented.amount(engine, RURAL)).isEqualTo(yuanAtLeast("0"));
        assertThat(ids(aid(engine, RURAL).missing())).containsExactly("minimum-living-allowance");
        assertThat(Invented.amount(engine, nothingKnown())).isEqualTo(yuanAtLeast("0"));
        assertThat(ids(aid(engine, nothingKnown()).missing())).containsExactly("household.area");
    }

    @Test
    void equal_standards_need_no_area() {
        StandardTable same = table(
                "t",
                "410702,,minimum-living-allowance,,urban,700,month,2020-01-01,",
                "410702,,minimum-living-allowance,,rural,700,month,2020-01-01,");
        PolicyEngine engine = paying(Standard.MINIMUM_LIVING_ALLOWANCE, same);
        assertThat(Invented.amount(engine, nothingKnown())).isEqualTo(yuanExactly("700"));
        assertThat(aid(engine, nothingKnown()).missing()).isEmpty();
    }

    @Test
    void a_standard_of_a_year_counts_a_twelfth_a_month() {
        assertThat(wage(table("t", "410702,,minimum-wage,,all,12000,year,2020-01-01,")))
                .isEqualTo(yuanExactly("1000"));
        assertThat(wage(table("t", "410702,,minimum-wage,,all,10000,year,2020-01-01,")))
                .as("833.33… lies between two fen")
                .isEqualTo(yuanBetween("833.33", "833.34"));
    }

    @Test
    void the_standard_of_the_previous_year_is_that_of_its_last_day() {
        StandardTable table = table(
                "t",
                "410702,,minimum-wage,,all,1000,month,2021-12-31,2021-12-31",
                "410702,,minimum-wage,,all,1200,month,2022-01-01,");
        assertThat(Invented.amount(paying(Standard.MINIMUM_WAGE.ofPreviousYear(), table), URBAN))
                .isEqualTo(yuanExactly("1000"));
    }

    @Test
    void a_multiple_follows_the_standard_that_it_is_a_multiple_of() {
        StandardTable table = table(
                "t",
                "410702,,minimum-living-allowance,,urban,700,month,2020-01-01,",
                "410702,,minimum-living-allowance,,rural,500,month,2020-01-01,",
                "410000,,extreme-poverty-basic-living,,all,1.3 x minimum-living-allowance,month,2020-01-01,",
                "410000,,orphan-support,,all,2 x extreme-poverty-basic-living urban,month,2020-01-01,");
        PolicyEngine engine = paying(Standard.EXTREME_POVERTY_BASIC_LIVING, table);
        assertThat(Invented.amount(engine, URBAN)).isEqualTo(yuanExactly("910"));
        assertThat(Invented.amount(engine, RURAL)).isEqualTo(yuanExactly("650"));
        assertThat(Invented.amount(paying(Standard.ORPHAN_SUPPORT, table), RURAL))
                .isEqualTo(yuanExactly("1820"));
    }

    @Test
    void a_multiple_of_what_is_not_published_is_not_published() {
        StandardTable table = table(
                "t", "410702,,extreme-poverty-basic-living,,all,1.3 x minimum-living-allowance,month,2020-01-01,");
        PolicyEngine engine = paying(Standard.EXTREME_POVERTY_BASIC_LIVING, table);
        assertThat(ids(aid(engine, URBAN).missing())).containsExactly("extreme-poverty-basic-living");
    }

    @Test
    void multiples_of_each_other_are_an_error() {
        StandardTable circle = table(
                "t",
                "410702,,minimum-wage,,all,2 x orphan-support,month,2020-01-01,",
                "410702,,orphan-support,,all,0.5 x minimum-wage,month,2020-01-01,");
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> wage(circle))
                .withMessageContaining("multiples of each other in a circle: orphan-support");
    }

    @Test
    void a_variant_goes_before_the_line_without_one_which_serves_where_there_is_none() {
        StandardTable table = table(
                "t",
                "410702,,orphan-support,,all,1000,month,2020-01-01,",
                "410702,,orphan-support,institutional,all,1500,month,2020-01-01,");
        assertThat(Invented.amount(paying(Standard.ORPHAN_SUPPORT.variant("institutional"), table), URBAN))
                .isEqualTo(yuanExactly("1500"));
        assertThat(Invented.amount(paying(Standard.ORPHAN_SUPPORT.variant("other"), table), URBAN))
                .isEqualTo(yuanExactly("1000"));
        assertThat(Invented.amount(paying(Standard.ORPHAN_SUPPORT, table), URBAN))
                .isEqualTo(yuanExactly("1000"));
        StandardTable onlyVariant = table("t", "410702,,orphan-support,institutional,all,1500,month,2020-01-01,");
        assertThat(Invented.amount(paying(Standard.ORPHAN_SUPPORT, onlyVariant), URBAN))
                .isEqualTo(yuanAtLeast("0"));
    }

    @Test
    void a_standard_that_no_table_speaks_of_is_not_published() {
        PolicyEngine engine = engine(eligible("E", allOf(Standard.MINIMUM_WAGE.isPublished())));
        assertThat(aid(engine, nothingKnown()).status()).isEqualTo(Status.NOT_ELIGIBLE);
        assertThat(aid(
                                engine.withStandards(table("t", "410702,,minimum-wage,,all,1,month,2020-01-01,")),
                                nothingKnown())
                        .status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({
        // confirmed until the day before, ended the day before, begins the day after, inferred, since an unknown day
        "2020-01-01, '', 2022-02-28, published",
        "2020-01-01, 2022-02-28, '', published",
        "2022-03-02, 2023-12-31, '', published",
        "2020-01-01, 2023-12-31, '', inferred",
        "'', 2023-12-31, '', published",
        "'', '', '', published"
    })
    void a_standard_that_is_known_for_other_days_only_may_be_published(
            String from, String to, String confirmed, String basis) {
        PolicyEngine engine = engine(eligible("E", allOf(Standard.MINIMUM_WAGE.isPublished())))
                .withStandards(fullTable(
                        "t",
                        "410702,,minimum-wage,,all,1,month," + String.join(",", from, to, confirmed, "exact", basis)));
        Determination<MonthlyAllowance> open = aid(engine, nothingKnown());
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ids(open.missing())).containsExactly("minimum-wage");
    }
}
