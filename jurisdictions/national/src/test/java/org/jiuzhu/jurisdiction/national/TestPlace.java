package org.jiuzhu.jurisdiction.national;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/**
 * A place without rules of its own, so that only the national ones count: the dibao standard is 600 yuan in towns and 400 in the country,
 * last year's disposable income 3,000 yuan a month.
 */
final class TestPlace implements Jurisdiction {

    static final Place PLACE = Place.of("990100");

    private static final String STANDARDS = """
            place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
            990100,test,minimum-living-allowance,,urban,600.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,minimum-living-allowance,,rural,400.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,disposable-income-per-head,,all,3000.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,extreme-poverty-basic-living,,urban,780.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,extreme-poverty-basic-living,,rural,520.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,extreme-poverty-care-full,institutional,all,900.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,extreme-poverty-care-full,dispersed,all,600.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,extreme-poverty-care-half,,all,300.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            990100,test,extreme-poverty-care-none,,all,100.00,month,2012-01-01,,2099-12-31,exact,published,high,test,,
            """;

    static final PolicyEngine ENGINE = PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new TestPlace()));

    @Override
    public Place place() {
        return PLACE;
    }

    @Override
    public Label name() {
        return Label.of("测试市", "test city");
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2099, 12, 31);
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<StandardTable> standards() {
        return ImmutableList.of(StandardTable.read("test", new StringReader(STANDARDS)));
    }

    static PolicyEngine with(Setting... settings) {
        return ENGINE.withSettings(Arrays.asList(settings));
    }

    static Setting set(String id, String value) {
        return Setting.of(id, value, "test");
    }

    static Assessment assess(String date, Household household) {
        return assess(ENGINE, date, household);
    }

    static Assessment assess(PolicyEngine engine, String date, Household household) {
        return engine.assess(
                Case.builder()
                        .place(PLACE)
                        .date(LocalDate.parse(date))
                        .household(household)
                        .build(),
                engine.programmes());
    }

    static <B extends Benefit> Determination<B> household(Assessment assessment, Programme<B> programme) {
        return determination(assessment, programme, "household");
    }

    static <B extends Benefit> Determination<B> determination(
            Assessment assessment, Programme<B> programme, String subject) {
        return assessment.of(programme).stream()
                .filter(d -> d.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** An urban household within all property limits that draws nothing. */
    static Household urban(Member... members) {
        return household(members).build();
    }

    static Entity.Builder<Household> household(Member... members) {
        return Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(Household.PROPERTY_WITHIN_MARGIN_LIMITS, true)
                .with(Household.AWARDS)
                .with(Household.MEMBERS, members);
    }

    /** A healthy person of 40 who counts as a member, draws nothing, does not work, and has these incomes and no expenses. */
    static Member adult(String id, Income... incomes) {
        return person(id, "1983-01-01")
                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                .with(Member.SERIOUSLY_ILL, false)
                .with(Member.INCOMES, incomes)
                .build();
    }

    /** As {@link #adult}, but without what is said of health and income. */
    static Entity.Builder<Member> person(String id, String birthDate) {
        return Member.builder(id)
                .with(Member.BIRTH_DATE, LocalDate.parse(birthDate))
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.RELIGIOUS_AWAY_THREE_YEARS, false)
                .with(Member.EMPLOYED, false)
                .with(Member.EXPENSES)
                .with(Member.AWARDS);
    }

    static Income monthly(IncomeKind kind, String yuan) {
        return income(kind, yuan, Per.MONTH);
    }

    static Income yearly(IncomeKind kind, String yuan) {
        return income(kind, yuan, Per.YEAR);
    }

    private static Income income(IncomeKind kind, String yuan, Per per) {
        return Income.builder(kind.code())
                .with(Income.KIND, kind)
                .with(Income.AMOUNT, Yuan.of(yuan))
                .with(Income.PER, per)
                .build();
    }

    static AmountRange exactly(String yuan) {
        return AmountRange.exactly(Yuan.of(yuan));
    }
}
