package org.jiuzhu.policy.impl.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.engine.Invented.at;
import static org.jiuzhu.policy.impl.engine.Invented.eligible;
import static org.jiuzhu.policy.impl.engine.Invented.engine;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Asset;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is possible and odd, and what no rule reads, is among the warnings. The date of the cases is 2022-03-01. */
class OdditiesTest {

    /** An engine whose only rule reads low income and whether a member is seriously ill. */
    private static final PolicyEngine ENGINE =
            engine(eligible("C", anyOf(Household.LOW_INCOME, Household.MEMBERS.any(Member.SERIOUSLY_ILL))));

    private static final String UNREAD = "given, and not used, for no rule in force reads it: ";

    private static List<String> odd(Household household) {
        return ENGINE.assess(at(household)).warnings().stream()
                .map(Label::en)
                .filter(w -> !w.startsWith(UNREAD))
                .toList();
    }

    private static List<String> odd(Member... members) {
        return odd(Household.builder("h").with(Household.MEMBERS, members).build());
    }

    @ParameterizedTest
    @CsvSource({
        "WAGE, 0.01, false, 1",
        "WAGE, 0.00, false, 0",
        "WAGE, 700.00, true, 0",
        "PENSION, 700.00, false, 0",
    })
    void wages_of_who_does_not_work(IncomeKind kind, String yuan, boolean employed, int warnings) {
        Member member = Member.builder("a")
                .with(Member.EMPLOYED, employed)
                .with(
                        Member.INCOMES,
                        Income.builder("i")
                                .with(Income.KIND, kind)
                                .with(Income.AMOUNT, Yuan.of(yuan))
                                .build())
                .build();

        assertThat(odd(member)).hasSize(warnings);
    }

    @Test
    void a_warning_says_where_and_what_in_both_languages() {
        Member member = Member.builder("a")
                .with(Member.EMPLOYED, false)
                .with(
                        Member.INCOMES,
                        Income.builder("i").with(Income.KIND, IncomeKind.WAGE).build())
                .build();
        Household household =
                Household.builder("h").with(Household.MEMBERS, member).build();

        assertThat(ENGINE.assess(at(household)).warnings())
                .contains(Label.of(
                        "请核对 household.members[a].employed：有工资性收入而未就业",
                        "check household.members[a].employed: not in work, and yet there are wages"));
    }

    @ParameterizedTest
    @CsvSource({
        // 16 on the day
        "2006-03-01, 0",
        "2006-03-02, 1",
        // 120 on the day
        "1902-03-02, 0",
        "1902-03-01, 1",
    })
    void an_age_that_is_odd_for_who_works(LocalDate born, int warnings) {
        assertThat(odd(Member.builder("a")
                        .with(Member.BIRTH_DATE, born)
                        .with(Member.EMPLOYED, true)
                        .build()))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"2002-03-01, 0", "2002-03-02, 1", "2008-03-01, 1"})
    void a_spouse_below_twenty(LocalDate born, int warnings) {
        assertThat(odd(related("a", Relationship.SPOUSE, born))).hasSize(warnings);
        assertThat(odd(
                        related("b", Relationship.APPLICANT, born),
                        Member.builder("a")
                                .with(Member.RELATIONSHIP, Relationship.SPOUSE)
                                .build()))
                .hasSize(warnings);
        assertThat(odd(related("b", Relationship.APPLICANT, born))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, 1976-05-01, 0",
        "PARENT, 1976-05-02, 1",
        "CHILD, 2004-05-01, 0",
        "CHILD, 2004-04-30, 1",
        "SIBLING, 1990-05-02, 0",
    })
    void generations_that_are_close(Relationship relationship, LocalDate born, int warnings) {
        assertThat(odd(
                        related("a", Relationship.APPLICANT, LocalDate.of(1990, 5, 1)),
                        related("b", relationship, born)))
                .hasSize(warnings);
    }

    @Test
    void a_change_that_was_reported_before_it_happened() {
        Household foreseen = Household.builder("h")
                .with(Household.CHANGED_ON, LocalDate.of(2022, 2, 1))
                .with(Household.REPORTED_ON, LocalDate.of(2022, 1, 31))
                .build();

        assertThat(odd(foreseen))
                .containsExactly(
                        "check household.reportedOn: the change of 2022-02-01 was reported before it, on 2022-01-31");
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, 0", "2021-12-31, 1"})
    void a_review_long_before_the_award(LocalDate review, int warnings) {
        Award award = Award.builder("w")
                .with(Award.SINCE, LocalDate.of(2022, 2, 28))
                .with(Award.LAST_REVIEW, review)
                .build();

        assertThat(odd(Household.builder("h").with(Household.AWARDS, award).build()))
                .hasSize(warnings);
        assertThat(odd(Member.builder("a").with(Member.AWARDS, award).build())).hasSize(warnings);
    }

    @Test
    void what_no_rule_reads_is_named_once_and_sorted() {
        Household household = Household.builder("h")
                .with(Household.LOW_INCOME, true)
                .with(Household.CHANGED_ON, LocalDate.of(2022, 2, 1))
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.SERIOUSLY_ILL, true)
                                .with(Member.EMPLOYED, true)
                                .build(),
                        Member.builder("b").with(Member.EMPLOYED, false).build())
                .with(
                        Household.ASSETS,
                        Asset.builder("1").with(Asset.AMOUNT, Yuan.of("5.00")).build())
                .with(Household.EVENTS)
                .build();

        assertThat(ENGINE.assess(at(household)).warnings())
                .containsExactly(
                        Label.of("填了而没有用到，因为该日施行的规则都不读：财产、变化日期、已就业", UNREAD + "assets, day of the change, in work"));
    }

    @Test
    void what_a_rule_reads_is_not_named() {
        PolicyEngine reading = engine(eligible(
                "C",
                allOf(
                        Household.EVENTS.any(Event.DAY.isBefore(caseDate())),
                        Household.ASSETS.any(Asset.AMOUNT.isAbove(NOTHING)))));
        Household household = Household.builder("h")
                .with(
                        Household.EVENTS,
                        Event.builder("1")
                                .with(Event.DAY, LocalDate.of(2022, 2, 1))
                                .build())
                .with(
                        Household.ASSETS,
                        Asset.builder("1").with(Asset.AMOUNT, Yuan.of("5.00")).build())
                .build();

        assertThat(reading.assess(at(household)).warnings()).isEmpty();
    }

    private static Member related(String id, Relationship relationship, LocalDate born) {
        return Member.builder(id)
                .with(Member.RELATIONSHIP, relationship)
                .with(Member.BIRTH_DATE, born)
                .build();
    }
}
