package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.jiuzhu.policy.rule.Words.where;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTest {

    @Test
    void a_condition_is_true_or_false() {
        assertThat(known(Household.LOW_INCOME, true)).contains(true);
        assertThat(known(Household.LOW_INCOME, false)).contains(false);
        refused(Household.LOW_INCOME, 2, "true or false");
        refused(Household.LOW_INCOME, -1, "true or false");
    }

    @Test
    void an_amount_is_from_zero_to_a_hundred_billion_yuan() {
        Income income =
                Income.builder("a").with(Income.AMOUNT, Yuan.of("100000000000")).build();
        assertThat(income.get(Income.AMOUNT)).contains(Yuan.of("100000000000.00"));
        assertThat(Income.builder("a").with(Income.AMOUNT, Yuan.of("0")).build().get(Income.AMOUNT))
                .contains(Yuan.of("0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Income.builder("a").withEncoded(Income.AMOUNT, Yuan.MAX_FEN + 1))
                .withMessageContaining("income.amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Income.builder("a").withEncoded(Income.AMOUNT, -1))
                .withMessageContaining("-1 fen");
    }

    @Test
    void a_rate_is_exact_to_six_decimals_within_its_bounds() {
        assertThat(rise("0.035").get(Authority.CONSUMER_PRICE_RISE).orElseThrow())
                .isEqualByComparingTo("0.035");
        assertThat(rise("-1").values()).containsEntry(Authority.CONSUMER_PRICE_RISE, -1_000_000L);
        assertThat(rise("0.0000010").values()).containsEntry(Authority.CONSUMER_PRICE_RISE, 1L);
        for (String outside : new String[] {"-1.000001", "100.000001", "0.0000001"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rise(outside))
                    .withMessageContaining("authority.consumerPriceRise is a rate from -1 to 100");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Authority.builder("a").withEncoded(Authority.CONSUMER_PRICE_RISE, 100_000_001));
    }

    @Test
    void only_a_single_entity_is_its() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.MEMBERS.its(Member.EMPLOYED))
                .withMessageContaining("household.members is a list");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.APPLICATION.any(Application.DISPUTED))
                .withMessageContaining("household.application is always exactly one");
        assertThatIllegalArgumentException().isThrownBy(() -> Household.AUTHORITY.where(Words.ALWAYS));
        assertThatIllegalArgumentException().isThrownBy(Household.APPLICATION::count);
    }

    private static Authority rise(String rate) {
        return Authority.builder("a")
                .with(Authority.CONSUMER_PRICE_RISE, new BigDecimal(rate))
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 4})
    void a_count_includes_both_its_bounds(long grade) {
        assertThat(Member.builder("a")
                        .with(Member.DISABILITY_GRADE, grade)
                        .build()
                        .get(Member.DISABILITY_GRADE))
                .contains(grade);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5, Long.MIN_VALUE, Long.MAX_VALUE})
    void a_count_has_nothing_beyond_its_bounds(long grade) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.builder("a").with(Member.DISABILITY_GRADE, grade))
                .withMessage("member.disabilityGrade is a number from 1 to 4, not " + grade);
    }

    @Test
    void a_day_lies_within_what_makes_sense() {
        for (LocalDate day : new LocalDate[] {LocalDate.of(1850, 1, 1), LocalDate.of(2200, 12, 31)}) {
            assertThat(Member.builder("a").with(Member.BIRTH_DATE, day).build().get(Member.BIRTH_DATE))
                    .contains(day);
        }
        for (LocalDate day : new LocalDate[] {LocalDate.of(1849, 12, 31), LocalDate.of(2201, 1, 1), LocalDate.MIN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Member.builder("a").with(Member.BIRTH_DATE, day))
                    .withMessageContaining("from 1850-01-01 to 2200-12-31");
        }
    }

    @Test
    void a_place_keeps_its_leading_zeros() {
        Application application = Application.builder("a")
                .with(Application.HUKOU, Place.of("000000"))
                .with(Application.RESIDENCE, Place.of("001234"))
                .build();
        assertThat(application.get(Application.HUKOU)).contains(Place.NATION);
        assertThat(application.get(Application.RESIDENCE)).contains(Place.of("001234"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Application.builder("a").withEncoded(Application.HUKOU, 1_000_000))
                .withMessageContaining("six-digit");
    }

    @Test
    void a_choice_is_one_of_its_options() {
        assertThat(known(Household.AREA, Area.RURAL)).contains(Area.RURAL);
        refused(Household.AREA, 2, "[urban, rural]");
        refused(Household.AREA, -1, "[urban, rural]");
    }

    @Test
    void a_programme_can_be_one_of_a_plug_in_and_is_told_by_its_code() {
        Programme<Recognition> mine = recognition("xin-mine");
        Award award = Award.builder("a").with(Award.PROGRAMME, mine).build();
        assertThat(award.get(Award.PROGRAMME)).containsSame(mine);
        assertThat(award)
                .isEqualTo(Award.builder("a")
                        .with(Award.PROGRAMME, recognition("xin-mine"))
                        .build());
        assertThat(award)
                .isNotEqualTo(Award.builder("a")
                        .with(Award.PROGRAMME, recognition("xin-other"))
                        .build());
        // the number is made of the code and of nothing else: whoever keeps numbers finds the same programme on another
        // day
        assertThat(Award.PROGRAMME.encode(mine)).isEqualTo(7_701_431_406_353_814_853L);
        assertThat(Award.PROGRAMME.encode(Programme.TEMPORARY_ASSISTANCE)).isEqualTo(3);
    }

    @Test
    void the_number_of_a_programme_of_a_plug_in_does_not_say_which_it_is() {
        long number = Award.PROGRAMME.encode(recognition("xin-mine"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Award.builder("a").withEncoded(Award.PROGRAMME, number))
                .withMessageContaining("stated as the constant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Award.PROGRAMME.decode(number))
                .withMessageContaining("minimum-living-allowance");
    }

    @Test
    void a_programme_of_which_plug_ins_bring_more_is_no_value_by_cases() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> where(Award.RUNNING, Award.PROGRAMME).otherwise(Award.PROGRAMME))
                .withMessageContaining("plug-ins bring values");
    }

    private static Programme<Recognition> recognition(String code) {
        return Programme.of(code, "认定", "recognition", Recognition::new, Claimant.HOUSEHOLD, Claimant.PERSON);
    }

    @Test
    void what_is_not_given_is_unknown_and_has_no_default() {
        Household household = Household.builder("h").build();
        assertThat(household.get(Household.LOW_INCOME)).isEmpty();
        assertThat(household.get(Household.AREA)).isEmpty();
        assertThat(household.get(Household.MEMBERS)).isEmpty();
        assertThat(household.values()).isEmpty();
    }

    @Test
    void asks_for_itself_in_both_languages() {
        Label question = Member.EMPLOYED.question();
        assertThat(question.zh()).contains("已就业").endsWith("？");
        assertThat(question.en()).contains("in work").endsWith("?");
    }

    @Test
    void asks_of_one_among_several_by_its_id() {
        assertThat(Member.EMPLOYED.question("b").zh()).isEqualTo("家庭成员 b 是否已就业？");
        assertThat(Member.EMPLOYED.question("b").en()).isEqualTo("Is member b in work?");
        assertThat(Member.INCOMES.question("b").zh()).isEqualTo("家庭成员 b 有哪些收入（没有请写明没有）？");
        assertThat(Member.INCOMES.question("b").en())
                .isEqualTo("Which incomes are there (member b; say so if there are none)?");
    }

    @Test
    void has_an_id_in_camel_case() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.ENTITY.condition("Not-camel", "否", "no"))
                .withMessageContaining("Not-camel");
    }

    @Test
    void is_not_called_id_which_every_entity_has() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Member.ENTITY.condition("id", "编号", "id"))
                .withMessageContaining("a member has an id already");
        assertThatIllegalArgumentException().isThrownBy(() -> Household.ENTITY.amount("id", "编号", "id"));
        assertThat(Household.ENTITY.condition("idCard", "身份证", "identity card").id())
                .isEqualTo("idCard");
    }

    private static <V> Optional<V> known(Fact<Household, V> fact, V value) {
        return Household.builder("h").with(fact, value).build().get(fact);
    }

    private static void refused(Fact<Household, ?> fact, long encoded, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Household.builder("h").withEncoded(fact, encoded))
                .withMessageContaining(fact.toString())
                .withMessageContaining(message);
    }
}
