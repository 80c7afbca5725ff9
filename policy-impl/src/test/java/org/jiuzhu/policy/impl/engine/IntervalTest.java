package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.aid;
import static org.jiuzhu.policy.impl.engine.Invented.allowance;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.impl.engine.Invented.everyone;
import static org.jiuzhu.policy.impl.engine.Invented.fullTable;
import static org.jiuzhu.policy.impl.engine.Invented.nothingKnown;
import static org.jiuzhu.policy.impl.engine.Invented.table;
import static org.jiuzhu.policy.impl.engine.Invented.yuanAtLeast;
import static org.jiuzhu.policy.impl.engine.Invented.yuanExactly;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.standard.Standard;
import org.junit.jupiter.api.Test;

/** Days between which nothing of the law changes share what is made of it, and each is decided by its own date. */
class IntervalTest {

    private static Case on(String date) {
        return Case.builder()
                .from(at(nothingKnown()))
                .date(LocalDate.parse(date))
                .build();
    }

    @Test
    void what_asks_for_the_date_is_asked_on_each_day() {
        PolicyEngine engine = engine(eligible("C", caseDate().isOnOrAfter(day("2022-03-05"))));
        List<Case> cases = ImmutableList.of(on("2022-03-04"), on("2022-03-05"), on("2022-03-04"), on("2022-03-06"));
        assertThat(cases)
                .extracting(c -> aid(engine, c).status())
                .containsExactly(Status.NOT_ELIGIBLE, Status.ELIGIBLE, Status.NOT_ELIGIBLE, Status.ELIGIBLE);
        assertThat(engine.decideAll(cases).results())
                .extracting(r -> r.orThrow().outcomes().get(0).status())
                .containsExactly(Status.NOT_ELIGIBLE, Status.ELIGIBLE, Status.NOT_ELIGIBLE, Status.ELIGIBLE);
    }

    @Test
    void the_standard_of_the_year_before_changes_with_the_year_and_on_no_other_day() {
        PolicyEngine engine = engine(
                        everyone(),
                        allowance("A", Standard.MINIMUM_WAGE.ofPreviousYear().plus(NOTHING)))
                .withStandards(table(
                        "t",
                        "410702,,minimum-wage,,all,1000,month,2020-07-01,2022-06-30",
                        "410702,,minimum-wage,,all,1200,month,2022-07-01,"));
        assertThat(paid(engine, "2023-01-01")).isEqualTo(yuanExactly("1200"));
        assertThat(paid(engine, "2022-12-31")).isEqualTo(yuanExactly("1000"));
        assertThat(paid(engine, "2022-06-30")).isEqualTo(yuanExactly("1000"));
        assertThat(paid(engine, "2023-12-31")).isEqualTo(yuanExactly("1200"));
    }

    @Test
    void a_day_after_the_one_until_which_a_line_is_confirmed_is_not_taken_with_the_days_before() {
        PolicyEngine engine = engine(everyone(), allowance("A", Standard.MINIMUM_WAGE.plus(NOTHING)))
                .withStandards(fullTable(
                        "t", "410702,,minimum-wage,,all,1000,month,2022-01-01,2022-06-30,2022-03-10,exact,published"));
        assertThat(paid(engine, "2022-03-11")).isEqualTo(yuanAtLeast("0"));
        assertThat(paid(engine, "2022-03-10")).isEqualTo(yuanExactly("1000"));
        assertThat(paid(engine, "2022-07-01")).isEqualTo(yuanAtLeast("0"));
    }

    private static AmountRange paid(PolicyEngine engine, String date) {
        return aid(engine, on(date)).benefit().orElseThrow().amount();
    }
}
