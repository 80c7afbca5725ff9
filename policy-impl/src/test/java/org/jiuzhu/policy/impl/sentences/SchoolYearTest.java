package org.jiuzhu.policy.impl.sentences;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiuzhu.policy.household.SchoolStage.COMPULSORY;
import static org.jiuzhu.policy.household.SchoolStage.PRESCHOOL;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.table;
import static org.jiuzhu.policy.rule.Words.these;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yearsBetween;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.SchoolStage;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Services;
import org.jiuzhu.policy.rule.Choice;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.DayFact;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aid by school year and term, and by a stage that the age says: values that are chosen by cases. */
class SchoolYearTest {

    private static final Text NATION = Layer.text("S", "财教〔2021〕310号", "student aid", Period.from("2021-12-30"));
    private static final Text LOCAL = Layer.text("T", "校历", "local calendar", Period.from("2021-12-30"));

    private static final Programme<Services> AID =
            Programme.of("try-school", "资助", "student aid", Services::new, Claimant.PERSON);

    private static final DayFact<Member> APPLIED = Member.ENTITY.day("tryApplied", "申请日期", "day of the application");
    private static final ConditionFact<Member> HELD_BACK =
            Member.ENTITY.condition("tryHeldBack", "缓学一年", "starting school a year late");

    /** 学年: told by the day on which it began. */
    private static final Day<Entity> YEAR_BEGAN = define(
            "try.school-year",
            "本学年首日",
            "first day of the school year",
            NATION.clause("四"),
            caseDate().lastOnOrBefore(MonthDay.of(9, 1)));

    private enum Term implements Coded {
        AUTUMN("autumn", "秋季学期", "autumn term"),
        SPRING("spring", "春季学期", "spring term");

        private final String code;
        private final Label label;

        Term(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** When terms begin is for each place's calendar to say. */
    private static final OpenTerm.OfChoice<Member, Term> TERM = OpenTerm.choice(
            Member.ENTITY,
            "S#term",
            NATION.clause("四"),
            ImmutableList.copyOf(Term.values()),
            "审核日期所在学期",
            "the term of the date of the case");

    /** Who is six when the school year begins goes to school (Compulsory Education Law §11). */
    private static final Choice<Member, SchoolStage> STAGE = define(
            "try.stage",
            "按年龄的学段",
            "stage of schooling by age",
            NATION.clause("二"),
            where(HELD_BACK, PRESCHOOL)
                    .<Member>where(yearsBetween(Member.BIRTH_DATE, YEAR_BEGAN).isAtLeast(number(6)), COMPULSORY)
                    .otherwise(PRESCHOOL));

    private static Layer nation(Iterable<? extends Rule<?>> rules) {
        return Layer.nation(AID).knowing(APPLIED, HELD_BACK).with(rules);
    }

    private static Determination<Services> of(PolicyEngine engine, String date, Entity.Builder<Member> member) {
        Entity.Builder<Household> household = Household.builder("h").with(Household.MEMBERS, member.build());
        return Layer.determine(engine, Layer.at(Layer.XINXIANG, date, household).build(), AID);
    }

    // national programmes, 0.3: grants are applied for each school year, until 30 September
    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 2023-08-31, false",
        "2022-09-01, 2023-08-31, true",
        "2022-08-31, 2023-08-31, false",
        "2023-09-01, 2023-09-01, true",
        "2023-08-31, 2023-09-01, false",
        "2023-09-30, 2024-08-31, true",
        "2023-10-01, 2024-08-31, false",
        "2023-09-30, 2024-09-01, false",
        "2023-09-15, 2024-02-29, true",
    })
    void who_applied_in_this_school_year_and_in_time(String applied, String date, boolean isGiven) {
        PolicyEngine engine = Layer.engine(nation(List.of(shall(NATION, "S-1", "四")
                .says("本学年9月30日前申请的，可获资助", "whoever applied by 30 September of this school year is given aid")
                .when(
                        Member.ENTITY,
                        allOf(
                                APPLIED.lastOnOrBefore(MonthDay.of(9, 1)).isOn(YEAR_BEGAN),
                                APPLIED.isOnOrBefore(YEAR_BEGAN.firstOnOrAfter(MonthDay.of(9, 30)))))
                .then(makesEligible(AID)))));
        assertThat(of(engine, date, Member.builder("a").with(APPLIED, LocalDate.parse(applied)))
                        .status())
                .isEqualTo(isGiven ? Status.ELIGIBLE : Status.NOT_ELIGIBLE);
        Determination<Services> open = of(engine, date, Member.builder("a"));
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing()).extracting(Missing::id).containsExactly("household.members[a].tryApplied");
    }

    private static final PolicyEngine BY_STAGE =
            Layer.engine(nation(table(NATION, "S-2", "二", AID, Member.ENTITY, STAGE)
                    .cell("S-2.1", these(PRESCHOOL), ALWAYS, "免保教费", "no fees for care")
                    .cell("S-2.2", these(COMPULSORY), ALWAYS, "免学杂费", "no tuition")
                    .rules()));

    private static List<String> services(String birth, String date, boolean heldBack) {
        return of(
                        BY_STAGE,
                        date,
                        Member.builder("a")
                                .with(Member.BIRTH_DATE, LocalDate.parse(birth))
                                .with(HELD_BACK, heldBack))
                .benefit()
                .orElseThrow()
                .services()
                .stream()
                .map(Label::en)
                .toList();
    }

    @Test
    void the_stage_that_an_age_says_is_the_key_of_a_table() {
        assertThat(services("2017-09-01", "2023-09-01", false)).containsExactly("no tuition");
        assertThat(services("2017-09-02", "2023-09-01", false)).containsExactly("no fees for care");
        // six in the course of the school year, but not when it began
        assertThat(services("2017-09-02", "2024-08-31", false)).containsExactly("no fees for care");
        assertThat(services("2017-09-02", "2024-09-01", false)).containsExactly("no tuition");
        assertThat(services("2016-02-29", "2022-02-28", false)).containsExactly("no fees for care");
        assertThat(services("2016-02-29", "2022-09-01", false)).containsExactly("no tuition");
        assertThat(services("2017-09-01", "2023-09-01", true)).containsExactly("no fees for care");
    }

    @Test
    void an_unknown_stage_is_asked_for_by_what_says_it() {
        Entity.Builder<Member> held = Member.builder("a").with(HELD_BACK, true);
        assertThat(of(BY_STAGE, "2023-09-01", held).missing()).isEmpty();
        Entity.Builder<Member> open = Member.builder("a").with(HELD_BACK, false);
        assertThat(of(BY_STAGE, "2023-09-01", open).missing())
                .extracting(Missing::id)
                .containsExactly("household.members[a].birthDate");
    }

    private static Rule<Member> inAutumn() {
        return shall(NATION, "S-3", "四")
                .says("秋季学期资助", "aid in the autumn term")
                .when(Member.ENTITY, TERM.is(Term.AUTUMN))
                .then(makesEligible(AID));
    }

    // national programmes, 2.6: across school years each term has its own standard; here a calendar with terms from
    // September and from February
    private static final Rule<Member> CALENDAR = shall(LOCAL, "T-1", "一")
            .says("九月至次年一月为秋季学期，其余为春季学期", "from September to January it is the autumn term, otherwise the spring term")
            .forEvery(Member.ENTITY)
            .then(TERM.becomes(where(
                            anyOf(
                                    caseDate().month().isAtLeast(number(9)),
                                    caseDate().month().isExactly(number(1))),
                            Term.AUTUMN)
                    .otherwise(Term.SPRING)));

    @ParameterizedTest
    @CsvSource({"2023-08-31, false", "2023-09-01, true", "2023-12-31, true", "2024-01-31, true", "2024-02-01, false"})
    void the_term_is_what_the_calendar_of_the_place_says(String date, boolean isAutumn) {
        PolicyEngine engine = Layer.engine(
                nation(List.of(inAutumn())), Layer.of(Layer.XINXIANG).with(CALENDAR));
        assertThat(of(engine, date, Member.builder("a")).status())
                .isEqualTo(isAutumn ? Status.ELIGIBLE : Status.NOT_ELIGIBLE);
    }

    @Test
    void without_a_calendar_the_term_is_open_until_somebody_sets_it() {
        PolicyEngine engine = Layer.engine(nation(List.of(inAutumn())));
        assertThat(of(engine, "2023-10-01", Member.builder("a")).status()).isEqualTo(Status.UNDETERMINED);
        PolicyEngine set = engine.withSettings(List.of(Setting.of("S#term", "autumn", "某局2023年校历")));
        assertThat(of(set, "2023-10-01", Member.builder("a")).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void no_term_is_filled_with_what_it_cannot_be() {
        OpenTerm.OfChoice<Member, Term> spring = OpenTerm.choice(
                Member.ENTITY, "S#spring", NATION.clause("四"), ImmutableList.of(Term.SPRING), "春季", "spring");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spring.becomes(where(HELD_BACK, Term.AUTUMN).otherwise(Term.SPRING)))
                .withMessageContaining("autumn is no option of");
    }

    // six on 2 September, and school began on the first
    @Test
    void is_said_with_the_value_that_was_chosen_and_why() {
        Case input = Case.of(Layer.XINXIANG, LocalDate.of(2023, 9, 1), family("2017-09-02"));
        Determination<Services> found = BY_STAGE.assess(input).of(AID).get(0);
        String why = BY_STAGE.explain(input, found).stream()
                .map(e -> e.render(Language.EN))
                .collect(joining());
        assertThat(why)
                .contains("stage of schooling by age is preschool")
                .contains("stage of schooling by age: preschool")
                .contains("completed years from date of birth to first day of the school year");
        assertThat(BY_STAGE.values(input, "try.stage"))
                .extracting(v -> v.choice().orElseThrow())
                .containsExactly(PRESCHOOL);
    }

    private static Household family(String birth) {
        return Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.BIRTH_DATE, LocalDate.parse(birth))
                                .with(HELD_BACK, false)
                                .build())
                .build();
    }
}
