package org.jiuzhu.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Asset;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Event;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.household.Supporter;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What contradicts itself is refused with path, both values and what to do; what is as good as certain, or only odd, is not. */
class CaseTest {

    private static final LocalDate DATE = LocalDate.of(2022, 3, 1);

    private static final String LEAVE_OUT = "; correct one, or leave it out";

    // Days

    static Stream<Arguments> days_that_have_come() {
        return Stream.of(
                day(Member.BIRTH_DATE, CaseTest::member, "members[a].birthDate"),
                day(Member.DECEASED_ON, CaseTest::member, "members[a].deceasedOn"),
                day(Supporter.BIRTH_DATE, CaseTest::supporter, "members[a].supporters[s].birthDate"),
                day(Household.CHANGED_ON, e -> (Household) e, "changedOn"),
                day(Household.REPORTED_ON, e -> (Household) e, "reportedOn"),
                day(Event.DAY, e -> in(Household.EVENTS, (Event) e), "events[e].day"),
                day(Award.SINCE, e -> in(Household.AWARDS, (Award) e), "awards[w].since"),
                day(
                        Award.LAST_REVIEW,
                        e -> members(Member.builder("a")
                                .with(Member.AWARDS, (Award) e)
                                .build()),
                        "members[a].awards[w].lastReview"),
                day(Application.ACCEPTED_ON, CaseTest::application, "application.acceptedOn"));
    }

    private static Arguments day(DayFact<?> fact, Function<Entity, Household> of, String path) {
        return Arguments.of(fact, of, path);
    }

    @ParameterizedTest
    @MethodSource("days_that_have_come")
    void what_happened_had_happened_by_the_date_of_the_case(
            DayFact<?> fact, Function<Entity, Household> of, String path) {
        Household tomorrow = of.apply(with(fact, DATE.plusDays(1)));

        assertThatThrownBy(() -> on(DATE, tomorrow))
                .isInstanceOf(PolicyException.class)
                .hasMessage("household." + path + ": 2022-03-02 is after the date of the case 2022-03-01;"
                        + " leave out what had not happened by then, or correct a date");
        assertThat(on(DATE.plusDays(1), tomorrow).household()).isEqualTo(tomorrow);
        assertThat(on(DATE, of.apply(with(fact, DATE))).date()).isEqualTo(DATE);
    }

    @Test
    void a_case_that_is_given_another_date_is_checked_again() {
        Case made = on(DATE, member(with(Member.BIRTH_DATE, DATE)));

        assertThatThrownBy(
                        () -> Case.builder().from(made).date(DATE.minusDays(1)).build())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("2022-03-01 is after the date of the case 2022-02-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1849-12-31", "2201-01-01", "-0001-01-01", "+999999-12-31"})
    void the_date_is_one_that_makes_sense(String date) {
        Household household = Household.builder("h").build();

        assertThatThrownBy(() -> on(LocalDate.parse(date), household))
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "date: the case is of " + date + ", and a date is from 1850-01-01 to 2200-12-31; correct it");
        assertThat(on(DayFact.FIRST, household).date()).isEqualTo("1850-01-01");
        assertThat(on(DayFact.LAST, household).date()).isEqualTo("2200-12-31");
    }

    @Test
    void an_application_goes_its_way_in_order() {
        Application late = Application.builder("p")
                .with(Application.ACCEPTED_ON, DATE)
                .with(Application.FIRST_OPINION_ON, DATE.plusDays(9))
                .with(Application.DECIDED_ON, DATE.plusDays(9))
                .build();
        assertThatCode(() -> on(DATE, application(late))).doesNotThrowAnyException();

        refused(
                application(Application.builder("p")
                        .with(Application.ACCEPTED_ON, DATE)
                        .with(Application.DECIDED_ON, DATE.minusDays(1))
                        .build()),
                "household.application.decidedOn: 2022-02-28 is before acceptedOn, 2022-03-01" + LEAVE_OUT);
        refused(
                application(Application.builder("p")
                        .with(Application.ACCEPTED_ON, DATE)
                        .with(Application.FIRST_OPINION_ON, DATE.minusDays(1))
                        .build()),
                "household.application.firstOpinionOn: 2022-02-28 is before acceptedOn, 2022-03-01" + LEAVE_OUT);
        refused(
                application(Application.builder("p")
                        .with(Application.FIRST_OPINION_ON, DATE.plusDays(1))
                        .with(Application.DECIDED_ON, DATE)
                        .build()),
                "household.application.decidedOn: 2022-03-01 is before firstOpinionOn, 2022-03-02" + LEAVE_OUT);
    }

    @Test
    void nobody_dies_before_birth_and_the_dead_are_not_alive() {
        Member onTheDay = Member.builder("a")
                .with(Member.BIRTH_DATE, DATE)
                .with(Member.DECEASED_ON, DATE)
                .with(Member.DECEASED, true)
                .build();
        assertThatCode(() -> on(DATE, member(onTheDay))).doesNotThrowAnyException();

        refused(
                member(Member.builder("a")
                        .with(Member.BIRTH_DATE, DATE)
                        .with(Member.DECEASED_ON, DATE.minusDays(1))
                        .build()),
                "household.members[a].deceasedOn: 2022-02-28 is before birthDate, 2022-03-01" + LEAVE_OUT);
        refused(
                member(Member.builder("a")
                        .with(Member.DECEASED, false)
                        .with(Member.DECEASED_ON, DATE)
                        .build()),
                "household.members[a].deceasedOn: 2022-03-01, and deceased is false" + LEAVE_OUT);
    }

    // Awards

    @ParameterizedTest
    @CsvSource({
        "true, 2022-02-28, before",
        "true, 2010-01-31, before",
        "false, 2022-03-02, after",
    })
    void an_award_runs_on_a_day_or_has_ended_by_it(boolean running, String until, String order) {
        refused(
                award(Award.builder("w")
                        .with(Award.RUNNING, running)
                        .with(Award.UNTIL, LocalDate.parse(until))
                        .build()),
                "household.awards[w].until: " + until + " is " + order
                        + " the date of the case 2022-03-01, on which running is " + running + LEAVE_OUT);
    }

    @ParameterizedTest
    @CsvSource({"true, 2022-03-01", "true, 2022-12-31", "false, 2022-03-01", "false, 2022-02-28"})
    void an_award_may_have_an_end_that_fits(boolean running, String until) {
        Household household = award(Award.builder("w")
                .with(Award.SINCE, LocalDate.of(2022, 1, 1))
                .with(Award.RUNNING, running)
                .with(Award.UNTIL, LocalDate.parse(until))
                .build());

        assertThatCode(() -> on(DATE, household)).doesNotThrowAnyException();
    }

    @Test
    void an_award_does_not_end_before_it_begins() {
        refused(
                award(Award.builder("w")
                        .with(Award.SINCE, DATE)
                        .with(Award.UNTIL, DATE.minusDays(1))
                        .build()),
                "household.awards[w].until: 2022-02-28 is before since, 2022-03-01" + LEAVE_OUT);
    }

    // it is granted in one month and paid from the next
    @Test
    void an_award_may_be_granted_before_its_first_month() {
        Household household = award(Award.builder("w")
                .with(Award.LAST_REVIEW, LocalDate.of(2022, 2, 20))
                .with(Award.SINCE, DATE)
                .build());

        assertThatCode(() -> on(DATE, household)).doesNotThrowAnyException();
    }

    // Facts that leave no room for each other

    @Test
    void who_has_no_certificate_has_no_grade() {
        refused(
                member(Member.builder("a")
                        .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                        .with(Member.DISABILITY_GRADE, 1L)
                        .build()),
                "household.members[a].disabilityGrade: 1, and disabilityKind is none" + LEAVE_OUT);
        refused(
                supporter(Supporter.builder("s")
                        .with(Supporter.DISABILITY_KIND, DisabilityKind.NONE)
                        .with(Supporter.DISABILITY_GRADE, 4L)
                        .build()),
                "household.members[a].supporters[s].disabilityGrade: 4, and disabilityKind is none" + LEAVE_OUT);
        Household multiple = member(Member.builder("a")
                .with(Member.DISABILITY_KIND, DisabilityKind.MULTIPLE)
                .with(Member.DISABILITY_GRADE, 1L)
                .build());
        assertThatCode(() -> on(DATE, multiple)).doesNotThrowAnyException();
    }

    @Test
    void who_is_not_at_school_does_not_study_full_time() {
        refused(
                member(Member.builder("a")
                        .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                        .with(Member.FULL_TIME_STUDENT, true)
                        .build()),
                "household.members[a].fullTimeStudent: true, and schoolStage is none" + LEAVE_OUT);
        Household not = member(Member.builder("a")
                .with(Member.SCHOOL_STAGE, SchoolStage.NONE)
                .with(Member.FULL_TIME_STUDENT, false)
                .build());
        assertThatCode(() -> on(DATE, not)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0, true, false", "1, true, true", "5, true, true", "6, true, false"})
    void as_many_abilities_are_lost_as_there_is_room_for(long lost, boolean eats, boolean fits) {
        Household household = member(Member.builder("a")
                .with(Member.LOST_ABILITIES, lost)
                .with(Member.CAN_EAT, eats)
                .with(Member.CAN_WALK_INDOORS, false)
                .build());

        if (fits) {
            assertThatCode(() -> on(DATE, household)).doesNotThrowAnyException();
        } else {
            refused(
                    household,
                    "household.members[a].lostAbilities: " + lost
                            + ", and of the six abilities 1 are said to be there and 1 to be lost" + LEAVE_OUT);
        }
    }

    @Test
    void a_part_is_not_more_than_the_whole() {
        refused(
                in(
                        Household.AUTHORITY,
                        Authority.builder("x")
                                .with(Authority.COUNTY_STAFF, 3L)
                                .with(Authority.COUNTY_FULL_TIME_STAFF, 4L)
                                .build()),
                "household.authority.countyStaff: 3 is less than countyFullTimeStaff, 4" + LEAVE_OUT);
        refused(
                in(
                        Household.AUTHORITY,
                        Authority.builder("x")
                                .with(Authority.CONFIRMED_CASES, 9L)
                                .with(Authority.SPOT_CHECKED_CASES, 10L)
                                .build()),
                "household.authority.confirmedCases: 9 is less than spotCheckedCases, 10" + LEAVE_OUT);
    }

    // Between people

    @ParameterizedTest
    @ValueSource(strings = {"APPLICANT", "SPOUSE"})
    void there_is_one_applicant_and_one_spouse(Relationship relationship) {
        Member a = Member.builder("a").with(Member.RELATIONSHIP, relationship).build();
        Member b = Member.builder("b").with(Member.RELATIONSHIP, relationship).build();

        refused(
                members(a, b),
                "household.members: a and b are both the " + relationship.code()
                        + "; a case has one, so correct a relationship or leave it out");
    }

    @Test
    void who_died_leaves_room_for_another_spouse() {
        Member late = Member.builder("a")
                .with(Member.RELATIONSHIP, Relationship.SPOUSE)
                .with(Member.DECEASED_ON, DATE.minusYears(3))
                .build();
        Member spouse = Member.builder("b")
                .with(Member.RELATIONSHIP, Relationship.SPOUSE)
                .build();

        assertThatCode(() -> on(DATE, members(late, spouse))).doesNotThrowAnyException();
    }

    @Test
    void a_child_has_no_spouse() {
        // 14 on 2 March
        Member spouse = Member.builder("b")
                .with(Member.RELATIONSHIP, Relationship.SPOUSE)
                .with(Member.BIRTH_DATE, LocalDate.of(2008, 3, 2))
                .build();
        refused(
                members(spouse),
                "household.members[b].birthDate: 2008-03-02 is less than 14 years before the date of the case 2022-03-01,"
                        + " and the person has a spouse or is one" + LEAVE_OUT);
        assertThatCode(() -> on(DATE.plusDays(1), members(spouse))).doesNotThrowAnyException();

        Member applicant = Member.builder("a")
                .with(Member.RELATIONSHIP, Relationship.APPLICANT)
                .with(Member.BIRTH_DATE, LocalDate.of(2017, 1, 1))
                .build();
        Member grown = Member.builder("b")
                .with(Member.RELATIONSHIP, Relationship.SPOUSE)
                .build();
        assertThatThrownBy(() -> on(DATE, members(applicant, grown)))
                .hasMessageStartingWith("household.members[a].birthDate: 2017-01-01 is less than 14 years");
        assertThatCode(() -> on(DATE, members(applicant))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, 1990-05-01, before",
        "PARENT, 1990-05-02, before",
        "GRANDPARENT, 2001-01-01, before",
        "CHILD, 1990-05-01, after",
        "GRANDCHILD, 1950-01-01, after",
    })
    void generations_follow_each_other(Relationship relationship, String born, String order) {
        refused(
                members(bornOf(Relationship.APPLICANT, "a", "1990-05-01"), bornOf(relationship, "b", born)),
                "household.members[b].birthDate: " + born + " is not " + order
                        + " 1990-05-01, the birth date of the applicant a, and the relationship is "
                        + relationship.code()
                        + "; correct one (a step-parent or step-child of such an age is: other), or leave it out");
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, 1990-04-30",
        "CHILD, 1990-05-02",
        "SIBLING, 1990-05-01",
        "SPOUSE, 1950-01-01",
        "OTHER, 1950-01-01",
    })
    void what_generations_allow_is_not_refused(Relationship relationship, String born) {
        Household household =
                members(bornOf(Relationship.APPLICANT, "a", "1990-05-01"), bornOf(relationship, "b", born));

        assertThatCode(() -> on(DATE, household)).doesNotThrowAnyException();
    }

    @Test
    void nobody_supports_himself() {
        refused(
                supporter(Supporter.builder("a").build()),
                "household.members[a].supporters[a]: the person has a duty to support himself or herself, by the id;"
                        + " name another person, or give that one an id of its own");
    }

    @Test
    void one_person_has_one_birth_date_wherever_it_stands() {
        Supporter one = Supporter.builder("s")
                .with(Supporter.BIRTH_DATE, LocalDate.of(1950, 1, 1))
                .build();
        Supporter other = Supporter.builder("s")
                .with(Supporter.BIRTH_DATE, LocalDate.of(1951, 1, 1))
                .build();
        Member a = Member.builder("a").with(Member.SUPPORTERS, one).build();
        Member b = Member.builder("b").with(Member.SUPPORTERS, other).build();
        refused(
                members(a, b),
                "household.members[b].supporters[s].birthDate: 1951-01-01, and the same person has 1950-01-01 at"
                        + " household.members[a].supporters[s].birthDate; correct one, or give two people two ids");

        Member s = Member.builder("s")
                .with(Member.BIRTH_DATE, LocalDate.of(1951, 1, 1))
                .build();
        refused(
                members(a, s),
                "household.members[a].supporters[s].birthDate: 1950-01-01, and the same person has 1951-01-01 at"
                        + " household.members[s].birthDate; correct one, or give two people two ids");
        assertThatCode(() -> on(DATE, members(b, s))).doesNotThrowAnyException();
    }

    @Test
    void other_facts_of_one_person_agree_too() {
        Member a = Member.builder("a")
                .with(
                        Member.SUPPORTERS,
                        Supporter.builder("s").with(Supporter.IMPRISONED, true).build())
                .build();
        Member s = Member.builder("s").with(Member.IMPRISONED, false).build();

        refused(
                members(a, s),
                "household.members[a].supporters[s].imprisoned: true, and the same person has false at"
                        + " household.members[s].imprisoned; correct one, or give two people two ids");
    }

    // Size

    @Test
    void a_household_has_at_most_a_hundred_members() {
        assertThatCode(() -> on(DATE, crowd(100))).doesNotThrowAnyException();
        refused(crowd(101), "household.members: 101 of them, and a case has at most 100; divide it");
    }

    @Test
    void a_list_has_at_most_a_thousand_entries() {
        ImmutableList<Income> many = IntStream.rangeClosed(1, 1_001)
                .mapToObj(i -> Income.builder("i" + i).build())
                .collect(ImmutableList.toImmutableList());
        Member rich =
                Member.builder("a").with(Member.INCOMES, many.subList(0, 1_000)).build();
        assertThatCode(() -> on(DATE, member(rich))).doesNotThrowAnyException();

        refused(
                member(Member.builder("a").with(Member.INCOMES, many).build()),
                "household.members[a].incomes: 1001 of them, and a case has at most 1000; divide it");
    }

    @Test
    void all_lists_together_have_at_most_a_thousand_entries() {
        // the members themselves are not among them
        assertThatCode(() -> on(DATE, crowd(100, 10))).doesNotThrowAnyException();
        refused(
                crowd(91, 11),
                "household.members[m91].incomes: 1001 entries in this list and those before, and a case has at most 1000;"
                        + " divide it");

        assertThatCode(() -> on(DATE, eventsAndAssets(600, 400))).doesNotThrowAnyException();
        // whichever of the two comes second
        assertThatThrownBy(() -> on(DATE, eventsAndAssets(600, 401)))
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining(": 1001 entries in this list and those before, and a case has at most 1000");
    }

    private static Household eventsAndAssets(int events, int assets) {
        return Household.builder("h")
                .with(Household.EVENTS, events(events))
                .with(Household.ASSETS, assets(assets))
                .build();
    }

    private static ImmutableList<Event> events(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> Event.builder("e" + i).build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Asset> assets(int size) {
        return IntStream.rangeClosed(1, size)
                .mapToObj(i -> Asset.builder("s" + i).build())
                .collect(ImmutableList.toImmutableList());
    }

    private static Household crowd(int size, int incomes) {
        ImmutableList<Income> each = IntStream.rangeClosed(1, incomes)
                .mapToObj(i -> Income.builder("i" + i).build())
                .collect(ImmutableList.toImmutableList());
        return members(IntStream.rangeClosed(1, size)
                .mapToObj(
                        i -> Member.builder("m" + i).with(Member.INCOMES, each).build())
                .toArray(Member[]::new));
    }

    private static Household crowd(int size) {
        return members(IntStream.rangeClosed(1, size)
                .mapToObj(i -> Member.builder("m" + i).build())
                .toArray(Member[]::new));
    }

    private static Member bornOf(Relationship relationship, String id, String day) {
        return Member.builder(id)
                .with(Member.RELATIONSHIP, relationship)
                .with(Member.BIRTH_DATE, LocalDate.parse(day))
                .build();
    }

    private static <E extends Entity> E with(DayFact<E> fact, LocalDate day) {
        EntityKind<E> kind = fact.kind();
        String id = switch (kind.code()) {
            case "event" -> "e";
            case "award" -> "w";
            case "supporter" -> "s";
            default -> "a";
        };
        return new Entity.Builder<>(kind, id).with(fact, day).build();
    }

    private static <P extends Entity> Household in(Relation<Household, P> relation, P part) {
        return Household.builder("h").with(relation, ImmutableList.of(part)).build();
    }

    private static Household award(Award award) {
        return in(Household.AWARDS, award);
    }

    private static Household application(Entity application) {
        return in(Household.APPLICATION, (Application) application);
    }

    private static Household member(Entity member) {
        return members((Member) member);
    }

    private static Household members(Member... members) {
        return Household.builder("h").with(Household.MEMBERS, members).build();
    }

    private static Household supporter(Entity supporter) {
        return members(Member.builder("a")
                .with(Member.SUPPORTERS, (Supporter) supporter)
                .build());
    }

    private static void refused(Household household, String message) {
        assertThatThrownBy(() -> on(DATE, household))
                .isInstanceOf(PolicyException.class)
                .hasMessage(message);
    }

    private static Case on(LocalDate date, Household household) {
        return Case.of(Place.of("410702"), date, household);
    }
}
