package org.jiuzhu.policy.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.jiuzhu.policy.text.Period;
import org.junit.jupiter.api.Test;

/** The days that a table of standards leaves out. */
final class StandardGapsTest {

    private static final String HEADER =
            "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en\n";

    @Test
    void days_between_two_lines_of_the_same_standard_are_a_gap() {
        assertThat(table("urban,590.00", "2021-09-01,2021-12-31", "urban,630.00", "2022-02-01,")
                        .gaps())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.days()).isEqualTo(Period.between("2022-01-01", "2022-01-31"));
                    assertThat(gap.after().period()).isEqualTo(Period.between("2021-09-01", "2021-12-31"));
                });
    }

    @Test
    void a_line_that_begins_the_day_after_leaves_no_gap() {
        assertThat(table("urban,590.00", "2021-09-01,2021-12-31", "urban,630.00", "2022-01-01,")
                        .gaps())
                .isEmpty();
    }

    @Test
    void one_missing_day_is_a_gap() {
        assertThat(table("urban,590.00", "2021-09-01,2021-12-31", "urban,630.00", "2022-01-02,")
                        .gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.days()).isEqualTo(Period.between("2022-01-01", "2022-01-01")));
    }

    @Test
    void another_area_fills_no_gap_and_after_the_last_line_there_is_none() {
        assertThat(table("urban,590.00", "2021-09-01,2021-12-31", "rural,420.00", "2022-02-01,")
                        .gaps())
                .isEmpty();
    }

    private static StandardTable table(String first, String firstDays, String second, String secondDays) {
        return StandardTable.read(
                "test.csv", new StringReader(HEADER + line(first, firstDays) + line(second, secondDays)));
    }

    private static String line(String areaAndAmount, String days) {
        return "410700,test,minimum-living-allowance,," + areaAndAmount + ",month," + days
                + (days.endsWith(",") ? ",2022-12-31" : ",") + ",exact,published,high,test,,\n";
    }
}
