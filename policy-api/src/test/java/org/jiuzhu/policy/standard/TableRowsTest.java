package org.jiuzhu.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.math.RoundingMode;
import java.util.Optional;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

    private static final KeyedStandard.OfAmount RENT = KeyedStandard.amount("rent", "租金补贴", "rent subsidy")
            .by("area", ImmutableList.copyOf(Area.values()), "城乡", "area")
            .by("persons", Unit.PERSONS, "人数", "persons");
    private static final KeyedStandard.OfCount SHARE = KeyedStandard.rate("share", "比例", "share")
            .by("costs", Unit.MONEY, "费用", "costs")
            .by("boards", Unit.TRUTH, "寄宿", "boards");

    private static final String HEADER =
            "place,issuer,standard,keys,amount,further,rounding,per,from,to,area,variant,confirmed,bound,basis,confidence,source,note_zh,note_en\n";

    private static StandardTable table(String... rows) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String row : rows) {
            csv.append("410702,某局,").append(row).append(",all,,,exact,published,high,s,,\n");
        }
        return StandardTable.read("t", new StringReader(csv.toString()), ImmutableList.of(RENT, SHARE));
    }

    private static final String DAYS = "month,2022-01-01,2022-12-31";

    private static String rent(String keys) {
        return "rent," + keys + ",100.00,,," + DAYS;
    }

    private static void refused(String message, String... rows) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> table(rows))
                .withMessageContaining(message);
    }

    @Test
    void reads_the_keys_what_is_added_and_how_it_is_rounded() {
        PublishedStandard line = table(
                        "rent,persons=3..; area=urban|rural,640.00,220.00 persons,down-to-jiao up-to-yuan," + DAYS)
                .lines()
                .get(0);
        assertThat(line.keys().get("persons")).isEqualTo(new Band.Whole(Optional.of(3L), Optional.empty()));
        assertThat(line.further()).contains(new PublishedStandard.Further(Fraction.of(22_000), "persons"));
        assertThat(line.rounding())
                .containsExactly(new Rounding(10, RoundingMode.FLOOR), new Rounding(100, RoundingMode.CEILING));
        // in the order of the keys, whatever their order in the file
        assertThat(line.row()).isEqualTo("area=urban|rural; persons=3..");
    }

    @ParameterizedTest
    @CsvSource({
        "persons, 3..5, true, 3",
        "persons, 3..5, false, 2",
        "persons, 3..5, true, 5",
        "persons, 3..5, false, 6",
        "persons, ..2, true, 0",
        "persons, 4, true, 4",
        "persons, 4, false, 5",
        "persons, *, true, 9",
        "costs, [0..36000), true, 0",
        "costs, [0..36000), true, 35999.99",
        "costs, [0..36000), false, 36000",
        "costs, (36000..144000], false, 36000",
        "costs, (36000..144000], true, 144000",
        "costs, (..0.05], true, 0.05",
        "costs, [144000..), true, 999999"
    })
    void bands_have_their_ends(String key, String band, boolean has, String value) {
        Key of = (key.equals("costs") ? SHARE : RENT)
                .keys().stream().filter(k -> k.code().equals(key)).findFirst().orElseThrow();
        assertThat(of.band(band).has(Fraction.parse(value))).isEqualTo(has);
        assertThat(of.band(band)).hasToString(band);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "persons=0..5",
                "area=urban; persons=1; persons=2",
                "area=urban; persons=5..3",
                "area=urban; persons=..",
                "area=town; persons=1",
                "area=urban|urban; persons=1",
                "area=urban; person=1",
                "area=urban; persons=a",
                "area=urban; persons",
                "area=urban; persons=[1..3",
                "area=urban; persons=[..3]",
                "area=; persons=1",
                ""
            })
    void a_band_that_is_none_is_refused_with_the_line(String keys) {
        refused("t line 2: keys: ", rent(keys));
    }

    @Test
    void of_money_each_end_has_its_bracket() {
        refused("a bracket at each end", "share,costs=0..36000; boards=*,0.7,,,none,2022-01-01,2022-12-31");
    }

    @Test
    void a_near_miss_is_named() {
        refused("did you mean", rent("area=urbane; persons=1"));
        refused("did you mean", "rent,area=urban; persons=1,100.00,,up-to-yuen," + DAYS);
    }

    @Test
    void no_two_rows_of_the_same_days_count_for_the_same_keys() {
        refused(
                "for the same keys, area=*; persons=1..3 and area=urban; persons=3..",
                rent("area=*; persons=1..3"),
                rent("area=urban; persons=3.."));
        table(rent("area=*; persons=1..2"), rent("area=urban; persons=3.."), rent("area=rural; persons=3..4"));
        table(rent("area=*; persons=1..3"), rent("area=urban; persons=3..").replace("2022-", "2023-"));
        // at an end both bands must not have it
        refused(
                "for the same keys",
                "share,costs=[0..100]; boards=*,0.7,,,none,2022-01-01,2022-12-31",
                "share,costs=[100..); boards=true,0.8,,,none,2022-01-01,2022-12-31");
        table(
                "share,costs=[0..100); boards=*,0.7,,,none,2022-01-01,2022-12-31",
                "share,costs=[100..); boards=true,0.8,,,none,2022-01-01,2022-12-31");
    }

    @Test
    void a_row_is_measured_as_its_table() {
        refused("amount: ", "share,costs=*; boards=*,0.7 x rent,,,none,2022-01-01,2022-12-31");
        refused("per: what is no money", "share,costs=*; boards=*,0.7,,," + DAYS);
        refused("per: an amount of money", rent("area=*; persons=1").replace("month", "none"));
        refused("amount: expected nothing or more", "share,costs=*; boards=*,-0.7,,,none,2022-01-01,2022-12-31");
        refused("is a table", "minimum-wage,,1.2 x rent,,," + DAYS);
    }

    @Test
    void what_is_added_needs_a_first_one() {
        refused("further: ", "rent,area=*; persons=..3,100.00,10.00 persons,," + DAYS);
        refused("further: ", "rent,area=*; persons=3..,100.00,10.00 area,," + DAYS);
        refused("further: ", "rent,area=*; persons=3..,100.00,0.00 persons,," + DAYS);
        refused("further: ", "rent,area=*; persons=3..,100.00,10.00,," + DAYS);
    }

    @Test
    void rounding_is_of_rows_of_tables_and_of_one_time() {
        refused("rounding: it is open", "rent,area=*; persons=1,100.00,,up-to-yuan,year,2022-01-01,2022-12-31");
        refused("rounding: only rows of tables", "minimum-wage,,100.00,,up-to-yuan," + DAYS);
    }

    @Test
    void a_standard_without_keys_has_none_in_a_row() {
        refused("has no key 'persons'", "minimum-wage,persons=1,100.00,,," + DAYS);
    }

    @Test
    void a_standard_that_nobody_brings_is_unknown() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> StandardTable.read(
                        "t",
                        new StringReader(HEADER + "410702,某局," + rent("area=*; persons=1")
                                + ",all,,,exact,published,high,s,,\n")))
                .withMessageContaining("there is no standard 'rent'");
    }

    @Test
    void keys_have_names_of_their_own() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RENT.by("persons", Unit.PERSONS, "人", "people"))
                .withMessageContaining("two keys of one name");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RENT.by("day", Unit.DAY, "日", "day"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> KeyedStandard.count("x", Unit.MONEY, "元", "yuan"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> KeyedStandard.rate("X y", "比例", "share"));
    }
}
