package org.jiuzhu.jurisdiction.changle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import org.jiuzhu.jurisdiction.national.NationalJurisdiction;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.HardshipType;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.standard.StandardTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Changle with the standards of November 2021: urban 816.00, rural 640.00; the figures are worked out by hand from the county’s opinion. */
final class ChangleTest {

    private static final Place CHANGLE = Place.of("370725");
    private static final String DAY = "2021-11-15";
    private static final String HEADER =
            "place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en\n";
    private static final PolicyEngine PUBLISHED =
            PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new Changle()));

    // 二（一）8: the urban standard is the base in both areas

    @ParameterizedTest
    @EnumSource(Area.class)
    void serious_illness_gives_three_to_twelve_times_the_urban_standard_in_town_and_country(Area area) {
        // 3 × 816.00 = 2,448.00; 12 × 816.00 = 9,792.00
        assertBand(temporary(area, true, false), "2448.00", "9792.00");
    }

    @ParameterizedTest
    @EnumSource(Area.class)
    void heavy_education_costs_give_three_to_six_times_the_urban_standard_in_town_and_country(Area area) {
        // 6 × 816.00 = 4,896.00
        assertBand(temporary(area, false, true), "2448.00", "4896.00");
    }

    // 二（一）1: 816.00 ≤ 1.3 × rural. 1.3 × 640.00 = 832.00; 1.3 × 627.70 = 816.01; 1.3 × 627.69 = 815.997

    @ParameterizedTest
    @CsvSource({"640.00, MET", "627.70, MET", "627.69, NOT_MET"})
    void the_ratio_of_the_standards_is_decided_exactly(String rural, Truth expected) {
        assertThat(ratio(
                                standards(
                                        "minimum-living-allowance,,urban,816.00",
                                        "minimum-living-allowance,,rural," + rural),
                                DAY)
                        .truth())
                .isEqualTo(expected);
    }

    @Test
    void the_published_standards_are_within_the_ratio() {
        assertThat(ratio(PUBLISHED, DAY).truth()).isEqualTo(Truth.MET);
    }

    @ParameterizedTest
    @CsvSource({"2021-11-15, WARNING", "2025-12-30, WARNING", "2025-12-31, ERROR"})
    void not_being_within_the_ratio_is_a_warning_until_the_end_of_2025(String date, AuthorityReport.Severity expected) {
        PolicyEngine engine =
                standards("minimum-living-allowance,,urban,816.00", "minimum-living-allowance,,rural,627.69");
        assertThat(ratio(engine, date).severity()).isEqualTo(expected);
    }

    // 二（三）19: no application before repayment

    @ParameterizedTest
    @CsvSource({"1200.00, NOT_ELIGIBLE", "0.01, NOT_ELIGIBLE", "0.00, ELIGIBLE"})
    void the_bar_ends_with_the_last_fen(String left, Status expected) {
        assertThat(fraud(Relationship.APPLICANT, left).status()).isEqualTo(expected);
    }

    @Test
    void whether_the_family_is_barred_with_another_member_stays_open() {
        Determination<OneOffGrant> open = fraud(Relationship.SPOUSE, "0.01");
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing()).extracting(Missing::id).contains("CL-2-3-19.6#family");
    }

    // 二（一）10: of what the opinion says nothing but that it is given

    @ParameterizedTest
    @CsvSource({
        "changle-legal-aid, appliesForLegalAid",
        "changle-judicial-assistance, appliesForJudicialAssistance",
        "changle-heating-assistance, appliesForHeatingAssistance"
    })
    void who_does_not_apply_is_asked_nothing(String programme, String fact) {
        Household household = Household.builder("household")
                .with(Household.MEMBERS, Member.builder("a").build())
                .build();
        Assessment assessment = assess(household);
        assertThat(assessment.untouched()).extracting(Programme::code).contains(programme);
        assertThat(assessment.determinations().stream()
                        .flatMap(d -> d.missing().stream())
                        .map(Missing::id))
                .isNotEmpty()
                .noneMatch(id -> id.contains(fact) || id.endsWith("#recipient"));
    }

    private static void assertBand(Determination<OneOffGrant> temporary, String low, String high) {
        assertThat(temporary.benefit().orElseThrow().content().bands())
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.low()).isEqualTo(AmountRange.exactly(Yuan.of(low)));
                    assertThat(b.high()).isEqualTo(AmountRange.exactly(Yuan.of(high)));
                });
    }

    private static Determination<OneOffGrant> temporary(Area area, boolean ill, boolean costs) {
        Household household = Household.builder("household")
                .with(Household.AREA, area)
                .with(Household.EDUCATION_COSTS_TOO_HEAVY, costs)
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.SERIOUSLY_ILL, ill).build())
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.HARDSHIP_TYPE, HardshipType.EXPENDITURE)
                                .build())
                .build();
        return assess(household).of(Programme.TEMPORARY_ASSISTANCE).get(0);
    }

    private static Determination<OneOffGrant> fraud(Relationship relationship, String left) {
        Household household = Household.builder("household")
                .with(Household.BASIC_LIVING_DIFFICULT, true)
                .with(Household.DIFFICULTY_IS_SUDDEN, true)
                .with(Household.OWN_MEANS_INSUFFICIENT, true)
                .with(Household.OTHER_ASSISTANCE_CANNOT_COVER, true)
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.RELATIONSHIP, relationship)
                                .with(NationalFacts.DEFRAUDED, true)
                                .with(ChangleFacts.NOT_PAID_BACK, Yuan.of(left))
                                .build())
                .with(
                        Household.APPLICATION,
                        Application.builder("application")
                                .with(Application.HARDSHIP_TYPE, HardshipType.EMERGENCY)
                                .build())
                .build();
        return assess(household).of(Programme.TEMPORARY_ASSISTANCE).get(0);
    }

    private static Assessment assess(Household household) {
        return PUBLISHED.assess(Case.builder()
                .place(CHANGLE)
                .date(LocalDate.parse(DAY))
                .household(household)
                .build());
    }

    private static AuthorityReport.Check ratio(PolicyEngine engine, String date) {
        return engine
                .check(
                        CHANGLE,
                        LocalDate.parse(date),
                        Authority.builder("authority").build())
                .checks()
                .stream()
                .filter(c -> c.rule().id().equals("CL-2-1-1.7"))
                .findAny()
                .orElseThrow();
    }

    private static PolicyEngine standards(String... lines) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (String line : lines) {
            csv.append("370725,昌乐县,")
                    .append(line)
                    .append(",month,2021-11-01,,2099-12-31,exact,published,high,made up for this test,,\n");
        }
        return PUBLISHED.withStandards(StandardTable.read("ChangleTest", new StringReader(csv.toString())));
    }
}
