package org.jiuzhu.jurisdiction.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import org.jiuzhu.jurisdiction.national.medical.Medical2014;
import org.jiuzhu.jurisdiction.national.medical.MedicalAssistance;
import org.jiuzhu.jurisdiction.national.medical.MedicalCosts;
import org.jiuzhu.jurisdiction.national.medical.MedicalTables;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Treatment;
import org.jiuzhu.policy.household.TreatmentKind;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MedicalBenefit;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Medical assistance of a made-up city whose deductible for margin households is a formula: 10 % of last year's
 * disposable income per head, 28,753 yuan in 2023 and 30,000 yuan in 2024.
 */
final class MedicalAssistanceTest {

    private static final Place CITY = Place.of("990300");

    private static final Text NOTICE = new Text(
            "MC", Label.of("某市医疗救助办法", "Measures of a city"), "某政〔2023〕1号", Period.between("2023-01-01", "2026-06-30"));

    // of a month there is a twelfth, so 10 % of a year is 1.2 times it
    private static final Rule<Treatment> TENTH_OF_LAST_YEARS_INCOME = shall(NOTICE, "MC-1.1", "§1")
            .says(
                    "边缘家庭的起付标准为上年居民人均可支配收入的10%",
                    "Margin: a tenth of last year’s disposable income per head")
            .overriding(Medical2014.STANDARDS.get(0), MEASURES_649.clause("§29"))
            .when(Treatment.ENTITY, Member.TREATMENTS.ofOwner(MedicalAssistance.IN_MARGIN_HOUSEHOLD))
            .then(MedicalCosts.DEDUCTIBLE.is(
                    Standard.DISPOSABLE_INCOME_PER_HEAD.ofPreviousYear().times(rate("1.2"))));

    private static final String TABLE = """
            place,issuer,standard,variant,area,keys,amount,further,rounding,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
            990300,test,medical-assistance-share,,all,class=margin; kind=inpatient,0.60,,,none,2023-01-01,2026-06-30,,exact,published,high,test,,
            990300,test,medical-assistance-deductible,,all,class=dibao; kind=inpatient,0.00,,,once,2023-01-01,2026-06-30,,exact,published,high,test,,
            990300,test,medical-assistance-ceiling,,all,class=margin,30000.00,,,once,2023-01-01,2026-06-30,,exact,published,high,test,,
            990300,test,disposable-income-per-head,,all,,28753.00,,,year,2023-01-01,2023-12-31,,exact,published,high,test,,
            990300,test,disposable-income-per-head,,all,,30000.00,,,year,2024-01-01,2024-12-31,,exact,published,high,test,,
            """;

    private record City() implements Jurisdiction {

        @Override
        public Place place() {
            return CITY;
        }

        @Override
        public Label name() {
            return Label.of("某市", "a city");
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2026, 12, 31);
        }

        @Override
        public ImmutableList<Rule<?>> rules() {
            return ImmutableList.of(TENTH_OF_LAST_YEARS_INCOME);
        }

        @Override
        public ImmutableList<StandardTable> standards() {
            return ImmutableList.of(StandardTable.read("city.csv", new StringReader(TABLE), MedicalTables.ALL));
        }
    }

    private static final PolicyEngine ENGINE =
            PolicyEngine.load(ImmutableList.of(new NationalJurisdiction(), new City()));

    private static Determination<MedicalBenefit> determined(String date, Programme<?> drawn, Treatment... treatments) {
        Member member = Member.builder("a")
                .with(Member.COUNTS_AS_MEMBER, true)
                .with(Member.SERIOUSLY_ILL, true)
                .with(Member.AWARDS, ImmutableList.of())
                .with(Member.TREATMENTS, ImmutableList.copyOf(treatments))
                .build();
        Household household = Household.builder("h")
                .with(
                        Household.AWARDS,
                        ImmutableList.of(Award.builder("m")
                                .with(Award.PROGRAMME, drawn)
                                .with(Award.RUNNING, true)
                                .build()))
                .with(Household.MEMBERS, ImmutableList.of(member))
                .build();
        Case input = Case.builder()
                .place(CITY)
                .date(LocalDate.parse(date))
                .household(household)
                .build();
        return TestPlace.determination(ENGINE.assess(input), Programme.MEDICAL_ASSISTANCE, "household.members[a]");
    }

    private static Treatment stay(String day, String yuan) {
        return Treatment.builder("1")
                .with(Treatment.KIND, TreatmentKind.INPATIENT)
                .with(Treatment.DAY, LocalDate.parse(day))
                .with(Treatment.OWN_COSTS, Yuan.of(yuan))
                .with(Treatment.WHILE_RECIPIENT, true)
                .build();
    }

    private static AmountRange inpatient(Determination<MedicalBenefit> determination) {
        return determination.benefit().orElseThrow().inpatient();
    }

    @Test
    void the_deductible_follows_last_years_disposable_income() {
        Programme<?> margin = Programme.LOW_INCOME_MARGIN_HOUSEHOLD;
        // 2024: 28,753.00 × 10 % = 2,875.30; (12,875.30 − 2,875.30) × 60 % = 6,000.00, and just the deductible nothing
        assertThat(inpatient(determined("2024-12-31", margin, stay("2024-06-01", "12875.30"))))
                .isEqualTo(AmountRange.exactly(Yuan.of("6000.00")));
        assertThat(inpatient(determined("2024-12-31", margin, stay("2024-06-01", "2875.30"))))
                .isEqualTo(AmountRange.exactly(Yuan.of("0.00")));
        // 2025: 30,000.00 × 10 % = 3,000.00; (12,875.30 − 3,000.00) × 60 % = 5,925.18
        assertThat(inpatient(determined("2025-01-01", margin, stay("2025-01-01", "12875.30"))))
                .isEqualTo(AmountRange.exactly(Yuan.of("5925.18")));
    }

    @Test
    void without_last_years_figure_the_amount_is_open_and_the_status_is_not() {
        // of 2022 no figure is published: nothing to 12,875.30 × 60 % = 7,725.18
        Determination<MedicalBenefit> open =
                determined("2023-12-31", Programme.LOW_INCOME_MARGIN_HOUSEHOLD, stay("2023-06-01", "12875.30"));
        assertThat(open.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(inpatient(open)).isEqualTo(AmountRange.between(Yuan.of("0.00"), Yuan.of("7725.18")));
        assertThat(open.missing()).extracting(Missing::kind).contains(Missing.Kind.STANDARD);
    }

    @Test
    void where_a_place_publishes_nothing_the_amount_is_open() {
        Determination<MedicalBenefit> dibao =
                determined("2024-12-31", Programme.MINIMUM_LIVING_ALLOWANCE, stay("2024-06-01", "20000.00"));
        assertThat(dibao.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(inpatient(dibao).least()).contains(Yuan.of("0.00"));
        assertThat(inpatient(dibao).most()).isEmpty();
        assertThat(dibao.missing().toString()).contains("medical-assistance-share", "medical-assistance-ceiling");
    }
}
