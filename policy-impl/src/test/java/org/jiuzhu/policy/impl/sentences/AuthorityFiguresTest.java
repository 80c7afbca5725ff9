package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.CHANGLE;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.inPrinciple;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import java.time.LocalDate;
import java.util.List;
import org.jiuzhu.policy.AuthorityReport;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences 5 and 9: a ratio of two published figures, and a staffing figure that is itself a range. */
class AuthorityFiguresTest {

    private static final Text CL = Layer.text("CL", "昌乐方案", "CL", Period.from("2021-01-01"));
    private static final Text XX = Layer.text("XX", "新办〔2021〕20号", "XX", Period.from("2021-01-01"));

    private static final Rule<Household> SOMETHING = shall(CL, "T-1", "一")
            .says("有一个项目", "there is a programme")
            .forEvery(Household.ENTITY)
            .then(makesEligible(TEMPORARY_ASSISTANCE));

    // 二（一）1: both a month, so a twelfth of the year's consumption on one side is 12 times the standard on the other
    private static final Rule<Authority> RATIO = inPrinciple(CL, "CL-2-1-1.4", "二（一）1")
            .says("城市低保标准为上年度城镇居民人均消费支出的25%至35%", "the urban standard is 25 to 35 % of last year’s urban consumption")
            .reading("两端都允许", "both ends are allowed")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    Standard.MINIMUM_LIVING_ALLOWANCE
                            .urban()
                            .isAtLeast(Standard.CONSUMPTION_PER_HEAD
                                    .urban()
                                    .ofPreviousYear()
                                    .times(percent(25))),
                    Standard.MINIMUM_LIVING_ALLOWANCE
                            .urban()
                            .isAtMost(Standard.CONSUMPTION_PER_HEAD
                                    .urban()
                                    .ofPreviousYear()
                                    .times(percent(35))))));

    private static final OpenTerm.OfCount<Authority> UNIT = OpenTerm.count(
                    Authority.ENTITY,
                    "XX-6-3.1#unit",
                    XX.clause("六（三）"),
                    Unit.PERSONS,
                    "每多少名救助对象配备",
                    "recipients for each unit of staff")
            .between(Fraction.of(8_000), Fraction.of(10_000));

    private static final Rule<Authority> FULL_TIME = shall(XX, "XX-6-3.1", "六（三）")
            .says("每8000至10000名常年救助对象不少于1名专职人员", "one full-time officer for each 8,000 to 10,000 recipients")
            .reading("不足一个单位的按一个单位计", "a part of a unit counts as one")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.COUNTY_FULL_TIME_STAFF.times(UNIT).isAtLeast(Authority.COUNTY_RECIPIENTS)));

    private static final Rule<Authority> STAFF = shall(XX, "XX-6-3.2", "六（三）")
            .says("每8000至10000名常年救助对象不少于5名工作人员", "five staff for each 8,000 to 10,000 recipients")
            .reading("5名包括专职人员", "the five include the full-time one")
            .forEvery(Authority.ENTITY)
            .then(demands(Authority.COUNTY_STAFF.times(UNIT).isAtLeast(Authority.COUNTY_RECIPIENTS.times(number(5)))));

    @ParameterizedTest
    @CsvSource({
        // consumption 20,000.01 yuan in 2020: 25 % is 5,000.0025, a month 416.666875; 35 % is 7,000.0035, a month
        // 583.333625
        "20000.01, 416.66, NOT_MET",
        "20000.01, 416.67, MET",
        "20000.01, 583.33, MET",
        "20000.01, 583.34, NOT_MET",
        // consumption 24,000 yuan: exactly 500 and exactly 700 a month
        "24000.00, 499.99, NOT_MET",
        "24000.00, 500.00, MET",
        "24000.00, 700.00, MET",
        "24000.00, 700.01, NOT_MET"
    })
    void the_urban_standard_lies_between_the_shares_exactly(String consumption, String standard, Truth expected) {
        PolicyEngine engine = Layer.engine(
                Layer.nation(TEMPORARY_ASSISTANCE)
                        .publishing(
                                "minimum-living-allowance,urban," + standard + ",month,2021-01-01,2021-12-31",
                                "consumption-per-head,urban," + consumption + ",year,2020-01-01,2020-12-31",
                                // of the year itself, not looked at
                                "consumption-per-head,urban,1.00,year,2021-01-01,2021-12-31"),
                Layer.of(CHANGLE).with(SOMETHING, RATIO));
        AuthorityReport.Check check = engine.check(
                        CHANGLE,
                        LocalDate.of(2021, 9, 1),
                        Authority.builder("x").build())
                .checks()
                .get(0);
        assertThat(check.truth()).isEqualTo(expected);
        assertThat(check.severity()).isEqualTo(AuthorityReport.Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({
        // two officers: 2 × 8,000 suffices by both readings, above 2 × 10,000 by neither, between by one of them
        "16000, 2, 10, MET, MET",
        "16001, 2, 10, UNDETERMINED, UNDETERMINED",
        "20000, 2, 10, UNDETERMINED, UNDETERMINED",
        "20001, 2, 10, NOT_MET, NOT_MET",
        // nine staff: 9 × 8,000 / 5 = 14,400; 9 × 10,000 / 5 = 18,000
        "14400, 2, 9, MET, MET",
        "14401, 2, 9, MET, UNDETERMINED",
        "18001, 2, 9, UNDETERMINED, NOT_MET",
        "0, 0, 0, MET, MET"
    })
    void strict_and_lenient_readings_differ_in_between(
            long recipients, long fullTime, long staff, Truth first, Truth second) {
        AuthorityReport report =
                xinxiang().check(XINXIANG, LocalDate.of(2022, 3, 1), staffed(recipients, fullTime, staff));
        assertThat(report.checks()).extracting(AuthorityReport.Check::truth).containsExactly(first, second);
    }

    @Test
    void who_says_which_figure_counts_gets_an_answer() {
        PolicyEngine strict = xinxiang().withSettings(List.of(Setting.of("XX-6-3.1#unit", "8000", "市民政局")));
        AuthorityReport report = strict.check(XINXIANG, LocalDate.of(2022, 3, 1), staffed(16_001, 2, 11));
        assertThat(report.checks()).extracting(AuthorityReport.Check::truth).containsExactly(Truth.NOT_MET, Truth.MET);
    }

    private static PolicyEngine xinxiang() {
        return Layer.engine(
                Layer.nation(TEMPORARY_ASSISTANCE), Layer.of(XINXIANG).with(SOMETHING, FULL_TIME, STAFF));
    }

    private static Authority staffed(long recipients, long fullTime, long staff) {
        return Authority.builder("x")
                .with(Authority.COUNTY_RECIPIENTS, recipients)
                .with(Authority.COUNTY_FULL_TIME_STAFF, fullTime)
                .with(Authority.COUNTY_STAFF, staff)
                .build();
    }
}
