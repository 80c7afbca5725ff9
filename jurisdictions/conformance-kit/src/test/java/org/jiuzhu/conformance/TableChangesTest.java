package org.jiuzhu.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.List;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.standard.StandardTable;
import org.junit.jupiter.api.Test;

class TableChangesTest {

    private static final KeyedStandard.OfAmount RENT =
            KeyedStandard.amount("rent", "租金补贴", "rent subsidy").by("persons", Unit.PERSONS, "人数", "persons");
    private static final KeyedStandard.OfCount SHARE =
            KeyedStandard.rate("share", "比例", "share").by("costs", Unit.MONEY, "费用", "costs");

    private static final StandardTable TABLE =
            StandardTable.read("t", new StringReader("""
            place,issuer,standard,variant,area,keys,amount,further,rounding,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
            410702,x,rent,,all,persons=1..2,100.00,,,month,2022-01-01,2022-12-31,,exact,published,high,s,,
            410702,x,rent,,all,persons=3..,150.00,20.00 persons,up-to-yuan,month,2022-01-01,2022-12-31,,exact,published,high,s,,
            410702,x,share,,all,costs=[0..100),0.5,,,none,2022-01-01,2022-12-31,,exact,published,high,s,,
            410702,x,share,,all,costs=[100..),1,,,none,2022-01-01,2022-12-31,,exact,published,high,s,,
            410702,x,minimum-wage,,all,,1000.00,,,month,2022-01-01,2022-12-31,,exact,published,high,s,,
            """), ImmutableList.of(RENT, SHARE));

    private static List<String> changes(KeyedStandard of) {
        return TableChanges.of(ImmutableList.of(TABLE)).stream()
                .filter(c -> c.of().equals(of))
                .map(c -> c.where() + " ‹" + c.says().en() + "›: "
                        + c.tables().get(0).lines().stream()
                                .filter(l -> l.standard().equals(of))
                                .map(PublishedStandard::row)
                                .toList())
                .toList();
    }

    @Test
    void each_cell_is_changed_and_each_end_moved_in_all_rows_that_meet_there() {
        String rows = "[persons=1..2, persons=3..]";
        assertThat(changes(RENT))
                .containsExactlyInAnyOrder(
                        "410702 2022-01-01 persons=1..2 ‹10001 for 10000›: " + rows,
                        "410702 2022-01-01 persons=3.. ‹15001 for 15000›: " + rows,
                        "410702 2022-01-01 persons=3.. ‹2001 for 2000›: " + rows,
                        "410702 2022-01-01 persons=3.. ‹none for rounding›: " + rows,
                        "410702 2022-01-01 persons ‹0 for 1›: [persons=0..2, persons=3..]",
                        "410702 2022-01-01 persons ‹2 for 1›: [persons=2, persons=3..]",
                        "410702 2022-01-01 persons ‹2 for 3›: [persons=1, persons=2..]",
                        "410702 2022-01-01 persons ‹4 for 3›: [persons=1..3, persons=4..]");
    }

    @Test
    void of_money_an_end_is_moved_by_a_fen_and_turned_round() {
        assertThat(changes(SHARE))
                .contains(
                        "410702 2022-01-01 costs=[0..100) ‹0.51 for 0.5›: [costs=[0..100), costs=[100..)]",
                        "410702 2022-01-01 costs=[100..) ‹1.01 for 1›: [costs=[0..100), costs=[100..)]",
                        "410702 2022-01-01 costs ‹99.99 for 100›: [costs=[0..99.99), costs=[99.99..)]",
                        "410702 2022-01-01 costs ‹100.01 for 100›: [costs=[0..100.01), costs=[100.01..)]",
                        "410702 2022-01-01 costs ‹excluded, and the other way round for 100 included›: [costs=[0..100], costs=(100..)]");
    }

    @Test
    void a_standard_without_keys_is_left_as_it_is() {
        assertThat(TableChanges.of(ImmutableList.of(TABLE)))
                .extracting(TableChanges.Change::of)
                .containsOnly(RENT, SHARE);
    }
}
