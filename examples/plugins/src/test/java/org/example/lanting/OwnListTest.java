package org.example.lanting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.Results;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.json.CaseJson;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Relation;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.table.Columns;
import org.jiuzhu.policy.table.ResultColumn;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyException;
import org.junit.jupiter.api.Test;

/** A list of entities that the library knows nothing of is stated, asked for, read from files and columns as any other. */
final class OwnListTest {

    private static final Place LANTING = Place.of("990500");
    private static final LocalDate DAY = LocalDate.of(2024, 6, 10);
    private static final PolicyEngine ENGINE =
            PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new Lanting()));

    @Test
    void a_file_of_a_case_has_it() {
        Case read = CaseJson.of(ENGINE).read("case", new StringReader("""
                        {"version": 1, "place": "990500", "date": "2024-06-10", "household": {"members": [{"id": "p",
                         "lantingCourses": [{"id": "a", "begunOn": "2024-01-15", "fee": "600.00"}]}]}}
                        """));
        Course course = Course.builder("a")
                .with(Course.BEGUN_ON, LocalDate.of(2024, 1, 15))
                .withEncoded(Course.FEE, 600_00)
                .build();
        assertThat(read.household())
                .isEqualTo(Household.builder("household")
                        .with(
                                Household.MEMBERS,
                                Member.builder("p")
                                        .with(Lanting.COURSES, course)
                                        .build())
                        .build());
        assertThat(ENGINE.assess(read).missing().stream().map(Missing::id))
                .contains("household.members[p].lantingCourses[a].completed");
    }

    @Test
    void a_file_of_an_engine_without_the_plug_in_does_not() {
        PolicyEngine without = PolicyEngine.load(ImmutableList.of(new NationalJurisdiction()));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> CaseJson.of(without).read("case", new StringReader("""
                                        {"version": 1, "place": "990500", "date": "2024-06-10",
                                         "household": {"members": [{"id": "p", "lantingCourses": []}]}}
                                        """)))
                .withMessageContaining("lantingCourses");
        Member stating = Member.builder("p").with(Lanting.COURSES).build();
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> without.assess(Case.of(
                        Place.of("410700"),
                        DAY,
                        Household.builder("h").with(Household.MEMBERS, stating).build())))
                .withMessageContaining("member.lantingCourses");
    }

    @Test
    void the_schema_of_files_has_it() {
        assertThat(CaseJson.of(ENGINE).schema()).contains("\"lantingCourses\"").contains("\"lantingCourse\"");
    }

    @Test
    void an_engine_finds_it_by_its_name() {
        assertThat(ENGINE.list(Member.ENTITY, "lantingCourses")).isSameAs(Lanting.COURSES);
        assertThat(ENGINE.kinds()).contains(Household.ENTITY, Member.ENTITY, Course.ENTITY);
        assertThat(ENGINE.fact(Course.ENTITY, "fee")).isSameAs(Course.FEE);
    }

    @Test
    void columns_have_it() {
        // the first person has two courses, the second none, of the third nobody knows them
        long day = LocalDate.of(2024, 1, 15).toEpochDay();
        Columns<Course> courses = Columns.of(Course.ENTITY, 2)
                .with(Course.BEGUN_ON, day, day + 30)
                .with(Course.FEE, 600_00, 700_00)
                .with(Course.COMPLETED, 1, 1)
                .build();
        Columns<Member> members = Columns.of(Member.ENTITY, 2)
                .with(Member.BIRTH_DATE, LocalDate.of(1990, 3, 1).toEpochDay(), Fact.UNKNOWN)
                .with(Lanting.COURSES, courses, 0, 2, 2)
                .build();
        Columns<Household> households = Columns.of(Household.ENTITY, 1)
                .with(Household.MEMBERS, members, 0, 2)
                .build();
        Results results = ENGINE.decideAll(LANTING, DAY, households);
        ResultColumn training =
                results.column(Training.PROGRAMME, Member.ENTITY).orElseThrow();
        // 600.00 + 700.00 × 50 %
        assertThat(training.amount(Part.GRANT, 0).exactFen()).isEqualTo(OptionalLong.of(950_00));
        assertThat(training.status(1)).isEqualTo(Status.NOT_ELIGIBLE);
    }

    /** A neighbour with a list of its own. */
    private record Neighbour(ImmutableList<Relation<?, ?>> lists) implements Jurisdiction {

        @Override
        public Place place() {
            return Place.of("990501");
        }

        @Override
        public Label name() {
            return Label.of("邻县", "a neighbour");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return DAY;
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return ImmutableList.of();
        }
    }

    private static EntityKind<Course> kind(String code) {
        return EntityKind.of(code, "别的课程", "other course", Course.class, state -> {
            throw new IllegalStateException("never made");
        });
    }

    @Test
    void a_name_or_a_kind_that_another_plug_in_has_does_not_load() {
        refused(Member.ENTITY.list("lantingCourses", kind("otherCourse"), "课程", "courses"))
                .withMessageContaining("two lists are called member.lantingCourses");
        refused(Member.ENTITY.list("otherCourses", kind("lantingCourse"), "课程", "courses"))
                .withMessageContaining("two kinds of entity have the code lantingCourse");
        refused(Course.ENTITY.list("otherMembers", Member.ENTITY, "学员", "members"))
                .withMessageContaining("circle");
    }

    private static ThrowableAssertAlternative<PolicyException> refused(Relation<?, ?> list) {
        return assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(ImmutableList.of(
                        new NationalJurisdiction(), new Lanting(), new Neighbour(ImmutableList.of(list)))));
    }
}
