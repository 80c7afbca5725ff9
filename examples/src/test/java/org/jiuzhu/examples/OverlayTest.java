package org.jiuzhu.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.income.FamilyIncome;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.Assessment;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.DisabilityKind;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Per;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.RuleDraft;
import org.jiuzhu.policy.rule.RuleId;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.PolicyException;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice that an embedder lays over a place that ships, of which it has no copy. */
final class OverlayTest {

    private static final Text NOTICE =
            new Text("made-up", Label.of("虚构的通知", "A notice that is made up"), "虚构〔2023〕1号", Period.from("2023-07-01"));

    private static final Notice RAISED = notice(
            "410700",
            rule("XN-1.1")
                    .overriding(RuleId.of("XX-2-4.4"), Texts.DIBAO_57.clause("§13"))
                    .overriding(RuleId.of("XX-2-4.4/2"), Texts.DIBAO_57.clause("§13")));

    /** Xinxiang lets the authority leave out 30 %, the notice asks for 40 % from July on: of 600.00, 180.00 and then 240.00. */
    @ParameterizedTest
    @CsvSource({
        "2023-06-30, true, 280.00", // 600 - (500 - 180)
        "2023-06-30, false, 100.00", // 600 - 500
        "2023-07-01, true, 340.00", // 600 - (500 - 240)
        "2023-07-01, false, 340.00",
    })
    void a_rule_of_the_notice_goes_before_that_of_the_place_from_its_day_on(
            LocalDate date, String used, String expected) {
        PolicyEngine engine = engine(RAISED).withSettings(List.of(Setting.of("XX-2-4.4", used, "made up")));
        assertThat(amount(engine, "410700", date)).isEqualTo(AmountRange.exactly(Yuan.of(expected)));
    }

    @Test
    void what_the_notice_does_not_speak_of_stays_as_the_place_has_it() {
        PolicyEngine shipped = PolicyEngine.load();
        LocalDate date = LocalDate.of(2023, 7, 1);
        assertThat(engine(RAISED).rules(Place.of("410700"), date))
                .containsAll(shipped.rules(Place.of("410700"), date))
                .hasSize(shipped.rules(Place.of("410700"), date).size() + 1);
        assertThat(engine(RAISED).rules(Place.of("341002"), date)).isEqualTo(shipped.rules(Place.of("341002"), date));
    }

    @Test
    void a_receipt_names_the_place_and_the_notice_and_the_place_keeps_its_name() {
        LocalDate date = LocalDate.of(2023, 7, 1);
        Assessment with = engine(RAISED).assess(Case.of(Place.of("410700"), date, family()));
        Assessment without = tabled(PolicyEngine.load()).assess(Case.of(Place.of("410700"), date, family()));
        assertThat(with.receipt().plugins())
                .containsAllEntriesOf(without.receipt().plugins())
                .containsEntry("410700+notice", "2");
        assertThat(with.receipt().rules()).isNotEqualTo(without.receipt().rules());
        assertThat(with.placeName()).isEqualTo(without.placeName());
    }

    @Test
    void it_lies_over_the_place_whatever_the_order_in_which_they_are_given() {
        ImmutableList<Jurisdiction> shipped = PolicyEngine.load().jurisdictions();
        PolicyEngine first = PolicyEngine.load(ImmutableList.<Jurisdiction>builder()
                .add(RAISED)
                .addAll(shipped)
                .build());
        assertThat(first.jurisdictions().stream().map(Jurisdiction::place))
                .containsExactlyElementsOf(engine(RAISED).jurisdictions().stream()
                        .map(Jurisdiction::place)
                        .toList());
        assertThat(first.jurisdictions().indexOf(RAISED))
                .isEqualTo(engine(RAISED).jurisdictions().indexOf(RAISED));
        assertThat(PolicyEngine.load(first.jurisdictions()).jurisdictions()).isEqualTo(first.jurisdictions());
    }

    @Test
    void a_rule_that_does_not_say_what_it_goes_before_is_refused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(notice("410700", rule("XN-1.1"))))
                .withMessageContainingAll("XN-1.1", "XX-2-4.4", "N57-13#work-cost");
    }

    @Test
    void a_rule_that_goes_before_one_of_another_place_is_refused() {
        RuleDraft wrong = rule("XN-1.1")
                .overriding(RuleId.of("ZJ-2-9.4"), Texts.DIBAO_57.clause("§13"))
                .overriding(RuleId.of("ZJ-1-3.1"), Texts.DIBAO_57.clause("§13"))
                .overriding(RuleId.of("TX-4-10.8"), Texts.DIBAO_57.clause("§13"));
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(notice("520524", wrong)))
                .withMessageContainingAll("XN-1.1", "TX-4-10.8", "not of its own layer or one above it");
    }

    @ParameterizedTest
    @CsvSource({"410799", "130100"})
    void a_notice_over_a_place_that_is_not_loaded_is_refused(String place) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(notice(place, rule("XN-1.1"))))
                .withMessageContainingAll(
                        "the overlay " + place + "+notice", "no plug-in of that place is loaded", "410700");
    }

    @Test
    void two_notices_over_one_place_are_refused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(RAISED, RAISED))
                .withMessageContainingAll("two overlays lie over the place 410700", Notice.class.getName());
    }

    @Test
    void two_notices_over_two_places_are_not() {
        Notice other = notice(
                "520524",
                rule("XN-2.1")
                        .overriding(RuleId.of("ZJ-2-9.4"), Texts.DIBAO_57.clause("§13"))
                        .overriding(RuleId.of("ZJ-1-3.1"), Texts.DIBAO_57.clause("§13")));
        assertThat(PolicyEngine.load(RAISED, other).jurisdictions()).contains(RAISED, other);
    }

    @Test
    void a_notice_without_a_name_is_refused() {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyEngine.load(new Notice(Place.of("410700"), Optional.of(" "), RAISED.rules())))
                .withMessageContainingAll(Notice.class.getName(), "overlay() gives a blank name");
    }

    private static PolicyEngine engine(Jurisdiction notice) {
        return tabled(PolicyEngine.load(notice));
    }

    private static PolicyEngine tabled(PolicyEngine engine) {
        return engine.withStandards(StandardTable.read("made up", new StringReader("""
                place,issuer,standard,variant,area,amount,per,from,to,confirmed,bound,basis,confidence,source,note_zh,note_en
                410700,新乡市,minimum-living-allowance,,urban,600.00,month,2023-01-01,,2024-12-31,exact,published,high,made up,,
                """)));
    }

    private static AmountRange amount(PolicyEngine engine, String place, LocalDate date) {
        return engine.assess(Case.of(Place.of(place), date, family())).of(Programme.MINIMUM_LIVING_ALLOWANCE).stream()
                .filter(d -> d.subject().equals("household"))
                .findFirst()
                .orElseThrow()
                .benefit()
                .orElseThrow()
                .amount();
    }

    /** Draws dibao and earns 500.00 a month. */
    private static Household family() {
        return Household.builder("h")
                .with(Household.AREA, Area.URBAN)
                .with(Household.PROPERTY_WITHIN_DIBAO_LIMITS, true)
                .with(
                        Household.AWARDS,
                        Award.builder("dibao")
                                .with(Award.PROGRAMME, Programme.MINIMUM_LIVING_ALLOWANCE)
                                .with(Award.RUNNING, true)
                                .build())
                .with(
                        Household.MEMBERS,
                        Member.builder("a")
                                .with(Member.BIRTH_DATE, LocalDate.of(1983, 1, 1))
                                .with(Member.COUNTS_AS_MEMBER, true)
                                .with(Member.DECEASED, false)
                                .with(Member.EMPLOYED, true)
                                .with(Member.SERIOUSLY_ILL, false)
                                .with(Member.DISABILITY_KIND, DisabilityKind.NONE)
                                .with(Member.AWARDS)
                                .with(Member.EXPENSES)
                                .with(
                                        Member.INCOMES,
                                        Income.builder("wage")
                                                .with(Income.KIND, IncomeKind.WAGE)
                                                .with(Income.AMOUNT, Yuan.of("500.00"))
                                                .with(Income.PER, Per.MONTH)
                                                .build())
                                .build())
                .build();
    }

    private static RuleDraft rule(String id) {
        return shall(NOTICE, id, "一").says("低保对象就业的，扣减40%", "Of a recipient in work 40 % is left out");
    }

    private static Notice notice(String place, RuleDraft rule) {
        return new Notice(
                Place.of(place),
                Optional.of("notice"),
                ImmutableList.of(rule.when(
                                Member.ENTITY,
                                allOf(Member.ofHousehold(MinimumLivingAllowance.RECEIVES), Member.EMPLOYED))
                        .then(FamilyIncome.WORK_COST.is(Standard.MINIMUM_LIVING_ALLOWANCE.times(percent(40))))));
    }

    private record Notice(Place place, Optional<String> overlay, ImmutableList<Rule<?>> rules) implements Jurisdiction {

        @Override
        public Label name() {
            return NOTICE.title();
        }

        @Override
        public String version() {
            return "2";
        }

        @Override
        public LocalDate checkedUntil() {
            return LocalDate.of(2024, 12, 31);
        }
    }
}
