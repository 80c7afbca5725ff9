package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.time.Act;
import org.jiuzhu.policy.time.History;
import org.jiuzhu.policy.time.LedgerLine;
import org.jiuzhu.policy.time.Months;
import org.jiuzhu.policy.time.Payment;
import org.junit.jupiter.api.Test;

/** What was decided, computed and paid, for the family of {@link StretchesTest}: 3 x 630.00, of which 1500.00 are earned; the cost of work is deducted. */
final class LedgerTest {

    private static final String HOUSEHOLD = "household";

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static YearMonth month(String iso) {
        return YearMonth.parse(iso);
    }

    private static Act granted(String day, String from, String yuan) {
        return Act.granted(day(day), MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, month(from), Part.ALLOWANCE, yuan);
    }

    private static Act adjusted(String day, String from, String yuan) {
        return Act.adjusted(day(day), MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, month(from), Part.ALLOWANCE, yuan);
    }

    private static Act ended(String day, String from) {
        return Act.ended(day(day), MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, month(from));
    }

    private static Payment paid(String day, String month, String yuan) {
        return Payment.paid(day(day), month(month), MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, Part.ALLOWANCE, yuan);
    }

    private static Payment repaid(String day, String month, String yuan) {
        return new Payment(
                Payment.Kind.REPAID,
                day(day),
                month(month),
                MINIMUM_LIVING_ALLOWANCE,
                HOUSEHOLD,
                Part.ALLOWANCE,
                Yuan.of(yuan));
    }

    private static ImmutableList<String> lines(History history, String months, String known) {
        return StretchesTest.DEDUCTED.ledger(history, Months.of(months), day(known)).stream()
                .filter(l -> l.programme() == MINIMUM_LIVING_ALLOWANCE && l.part() == Part.ALLOWANCE)
                .map(l -> l.months() + " decided "
                        + l.decided().map(Yuan::toText).orElse("–") + " computed " + text(l.computed()) + " right "
                        + text(l.right()) + " paid "
                        + Yuan.toText(l.paid()) + (l.isToBeDecidedAnew() ? " !" : ""))
                .collect(ImmutableList.toImmutableList());
    }

    private static String text(AmountRange range) {
        return range.exact().map(Yuan::toText).orElseGet(() -> StretchesTest.text(range));
    }

    @Test
    void an_income_that_was_found_out_is_a_reason_to_decide_anew_from_its_month_on_and_no_claim() {
        // 1890.00 - (1500.00 - 189.00) = 579.00; with a wage of 1800.00 from April 279.00
        History history = StretchesTest.history()
                .addStatements(StretchesTest.wage("1800.00", "2022-04-01", "2022-06-15"))
                .addActs(granted("2022-03-18", "2022-04", "579.00"))
                .addPayments(paid("2022-04-10", "2022-04", "579.00"), paid("2022-05-10", "2022-05", "579.00"))
                .build();
        assertThat(lines(history, "2022-04/2022-06", "2022-05-31"))
                .containsExactly(
                        "2022-04/2022-05 decided 579.00 computed 579.00 right 579.00 paid 579.00",
                        "2022-06 decided 579.00 computed 579.00 right 579.00 paid 0.00");
        assertThat(lines(history, "2022-04/2022-06", "2022-06-15"))
                .containsExactly(
                        "2022-04/2022-05 decided 579.00 computed 279.00 right 279.00 paid 579.00 !",
                        "2022-06 decided 579.00 computed 279.00 right 279.00 paid 0.00 !");
    }

    @Test
    void a_change_of_which_nobody_says_that_it_is_obvious_may_wait_for_the_review() {
        History history = StretchesTest.history()
                .addStatements(StretchesTest.wage("1800.00", "2022-04-15", "2022-04-15"))
                .addActs(granted("2022-03-18", "2022-04", "579.00"))
                .build();
        assertThat(lines(history, "2022-03/2022-06", "2022-05-31"))
                .containsExactly(
                        "2022-03 decided – computed 579.00 right 0.00 paid 0.00",
                        "2022-04 decided 579.00 computed 279.00-579.00 right 579.00 paid 0.00",
                        "2022-05/2022-06 decided 579.00 computed 279.00 right 279.00-579.00 paid 0.00");
    }

    @Test
    void the_last_decision_counts_from_its_month_on_also_for_months_that_are_over() {
        History history = StretchesTest.history()
                .addActs(
                        granted("2022-03-18", "2022-04", "500.00"),
                        adjusted("2022-06-20", "2022-05", "579.00"),
                        ended("2022-07-12", "2022-08"))
                .addPayments(
                        paid("2022-04-10", "2022-04", "500.00"),
                        paid("2022-05-10", "2022-05", "500.00"),
                        paid("2022-07-10", "2022-05", "79.00"))
                .build();
        assertThat(lines(history, "2022-04/2022-09", "2022-07-31"))
                .containsExactly(
                        "2022-04 decided 500.00 computed 579.00 right 579.00 paid 500.00 !",
                        "2022-05 decided 579.00 computed 579.00 right 579.00 paid 579.00",
                        "2022-06/2022-07 decided 579.00 computed 579.00 right 579.00 paid 0.00",
                        "2022-08/2022-09 decided 0.00 computed 579.00 right 579.00 paid 0.00 !");
        // before the second decision
        assertThat(lines(history, "2022-05", "2022-06-19"))
                .containsExactly("2022-05 decided 500.00 computed 579.00 right 579.00 paid 500.00 !");
    }

    @Test
    void what_is_paid_beyond_a_decision_and_what_came_back_stand_apart_from_what_is_computed() {
        History history = StretchesTest.history()
                .addActs(granted("2022-03-18", "2022-04", "579.00"))
                .addPayments(
                        paid("2022-04-10", "2022-04", "600.00"),
                        repaid("2022-04-20", "2022-04", "20.99"),
                        paid("2022-05-10", "2022-05", "578.99"))
                .build();
        ImmutableList<LedgerLine> lines =
                StretchesTest.DEDUCTED.ledger(history, Months.of("2022-04/2022-05"), day("2022-12-31")).stream()
                        .filter(l -> l.part() == Part.ALLOWANCE && l.subject().equals(HOUSEHOLD))
                        .collect(ImmutableList.toImmutableList());
        assertThat(lines).hasSize(2);
        assertThat(Yuan.toText(lines.get(0).overpaid())).isEqualTo("0.01");
        assertThat(Yuan.toText(lines.get(0).unpaid())).isEqualTo("0.00");
        assertThat(Yuan.toText(lines.get(1).overpaid())).isEqualTo("0.00");
        assertThat(Yuan.toText(lines.get(1).unpaid())).isEqualTo("0.01");
    }

    @Test
    void of_months_of_which_nothing_is_stated_nothing_is_computed_and_before_the_grant_nothing_is_due() {
        History history = StretchesTest.history()
                .addActs(granted("2022-03-18", "2022-04", "579.00"))
                .build();
        assertThat(lines(history, "2022-01/2022-02", "2022-12-31"))
                .containsExactly("2022-01/2022-02 decided – computed 0.00- right 0.00 paid 0.00");
    }

    @Test
    void what_ends_without_a_beginning_and_two_decisions_of_a_day_are_refused() {
        Stream.of(
                        ImmutableList.of(ended("2022-07-12", "2022-08")),
                        ImmutableList.of(adjusted("2022-07-12", "2022-08", "1.00")),
                        ImmutableList.of(
                                granted("2022-03-18", "2022-04", "1.00"), granted("2022-04-18", "2022-05", "1.00")),
                        ImmutableList.of(
                                granted("2022-03-18", "2022-04", "1.00"), adjusted("2022-03-18", "2022-05", "1.00")))
                .forEach(acts -> assertThatThrownBy(
                                () -> StretchesTest.history().addAllActs(acts).build())
                        .isInstanceOf(PolicyException.class)
                        .hasMessageContaining("minimum-living-allowance of household"));
    }

    @Test
    void more_cannot_come_back_for_a_month_than_was_paid_for_it() {
        assertThatThrownBy(() -> StretchesTest.history()
                        .addPayments(paid("2022-04-10", "2022-04", "600.00"), repaid("2022-04-20", "2022-04", "600.01"))
                        .build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("for 2022-04 0.01 yuan more came back than was paid");
    }

    @Test
    void a_decision_on_somebody_whom_no_statement_has_is_refused() {
        assertThatThrownBy(() -> StretchesTest.history()
                        .addActs(Act.ended(
                                day("2022-03-18"), MINIMUM_LIVING_ALLOWANCE, "household.members[z]", month("2022-04")))
                        .build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("household.members[z]: no statement has such a subject");
    }

    @Test
    void what_is_no_month_no_amount_and_no_monthly_part_is_refused() {
        assertThatThrownBy(() -> Months.of("2022-13")).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> Months.of("2022-05/2022-04")).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> Months.of("1900-01/2022-04")).isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> granted("2022-03-18", "2022-04", "-1.00"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Act.granted(
                        day("2022-03-18"), MINIMUM_LIVING_ALLOWANCE, HOUSEHOLD, month("2022-04"), Part.GRANT, "1.00"))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("not paid by the month");
    }
}
