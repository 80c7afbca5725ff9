package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.CHANGLE;
import static org.jiuzhu.policy.impl.sentences.Layer.JIUJIANG;
import static org.jiuzhu.policy.programme.Programme.LOW_INCOME_MARGIN_HOUSEHOLD;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiuzhu.policy.Case;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.Benefit;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.programme.Recognition;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rounding;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence 11: the price subsidy, with thresholds and groups that differ for seven months, and an amount rounded to a yuan with a floor. */
class PriceSubsidyTest {

    private static final Text N1553 = Layer.text("1553", "发改价格〔2021〕1553号", "1553", Period.from("2021-11-01"));
    private static final Text WIDER = Layer.text(
            "2022-09", "2022年阶段性扩大价格补贴通知", "wider price subsidies", Period.between("2022-09-01", "2023-03-31"));
    private static final Text JX = Layer.text("JX", "江西省价格补贴办法", "Jiangxi", Period.from("2022-01-01"));

    private static final Programme<Recognition> PRICE_SUBSIDY =
            Programme.of("try-price-subsidy", "价格临时补贴", "price subsidy", Recognition::new, Claimant.PERSON);

    private static final OpenTerm.OfCount<Household> THRESHOLD = OpenTerm.count(
            Household.ENTITY,
            "N1553#threshold",
            N1553.clause("二"),
            Unit.RATE,
            "启动联动的CPI涨幅",
            "rise of prices that starts the subsidy");

    private static final Rule<Household> FROM_3_5 = shall(N1553, "N1553-2.1", "二")
            .says("CPI单月同比涨幅达到3.5%启动", "it starts at 3.5 %")
            .forEvery(Household.ENTITY)
            .then(THRESHOLD.is(rate("0.035")));

    private static final Rule<Household> FROM_3_0 = shall(WIDER, "N2022-1", "一")
            .says("2022年9月至2023年3月降为3.0%", "from September 2022 to March 2023 at 3.0 %")
            .overriding(FROM_3_5, WIDER.clause("一"))
            .forEvery(Household.ENTITY)
            .then(THRESHOLD.is(percent(3)));

    private static final Rule<Household> FROM_3_0_IN_JIANGXI = shall(JX, "JX-1", "一")
            .says("CPI涨幅达到3%启动", "in Jiangxi at 3 %")
            .overriding(FROM_3_5, N1553.clause("二"))
            .overriding(FROM_3_0, N1553.clause("二"))
            .forEvery(Household.ENTITY)
            .then(THRESHOLD.is(percent(3)));

    private static final Condition<Household> STARTED = define(
            "try.price.started",
            "已达到联动启动条件",
            "the linkage has started",
            N1553.clause("二"),
            anyOf(
                    Household.AUTHORITY.its(Authority.CONSUMER_PRICE_RISE).isAtLeast(THRESHOLD),
                    Household.AUTHORITY.its(Authority.FOOD_PRICE_RISE).isAtLeast(percent(6))));

    private static final Rule<Member> GROUPS = shall(N1553, "N1553-3.1", "三")
            .says("低保对象等享受价格补贴", "people on dibao and the like get it")
            .when(Member.ENTITY, Member.ofHousehold(allOf(STARTED, draws(MINIMUM_LIVING_ALLOWANCE))))
            .then(makesEligible(PRICE_SUBSIDY));

    private static final Rule<Member> WIDER_GROUPS = shall(WIDER, "N2022-2", "二")
            .says("增加领取失业补助金人员和低保边缘人口", "and those on unemployment benefit or in a margin household")
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.ofHousehold(STARTED),
                            anyOf(
                                    Member.ofHousehold(draws(LOW_INCOME_MARGIN_HOUSEHOLD)),
                                    Member.INCOMES.any(Income.KIND.is(IncomeKind.UNEMPLOYMENT)))))
            .then(makesEligible(PRICE_SUBSIDY));

    private static final Amount<Household> FLOOR =
            where(Household.AREA.is(Area.URBAN), yuan("25.00")).otherwise(yuan("20.00"));

    private static final Rule<Member> AMOUNT = shall(JX, "JX-3", "三")
            .says("标准乘以SCPI涨幅，四舍五入到元，城市不低于25元、农村不低于20元", "the standard times the rise, to the yuan, at least 25 or 20")
            .forEvery(Member.ENTITY)
            .then(pays(
                    PRICE_SUBSIDY,
                    Part.SUBSIDY,
                    Member.ofHousehold(Standard.MINIMUM_LIVING_ALLOWANCE
                            .times(Household.AUTHORITY.its(Authority.BASIC_LIVING_PRICE_RISE))
                            .rounded(new Rounding(100, RoundingMode.HALF_UP))
                            .atLeast(FLOOR))));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(PRICE_SUBSIDY)
                    .with(FROM_3_5, FROM_3_0, GROUPS, WIDER_GROUPS)
                    .publishing(
                            "minimum-living-allowance,urban,850.00,month,2021-01-01,2030-12-31",
                            "minimum-living-allowance,rural,590.00,month,2021-01-01,2030-12-31"),
            Layer.of(CHANGLE),
            Layer.of(JIUJIANG).with(FROM_3_0_IN_JIANGXI, AMOUNT));

    private static Condition<Household> draws(Programme<?> programme) {
        return Household.AWARDS.any(allOf(Award.PROGRAMME.is(programme), Award.RUNNING));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-31, 0.034, 0.059, NOT_ELIGIBLE",
        "2022-08-31, 0.035, 0.059, ELIGIBLE",
        "2022-08-31, 0.034, 0.06, ELIGIBLE",
        "2022-09-01, 0.03, 0, ELIGIBLE",
        "2022-09-01, 0.029999, 0, NOT_ELIGIBLE",
        "2023-03-31, 0.03, 0, ELIGIBLE",
        "2023-04-01, 0.03, -0.01, NOT_ELIGIBLE"
    })
    void it_starts_at_the_threshold_of_the_month(String date, String prices, String food, Status expected) {
        assertThat(determine(CHANGLE, date, household(MINIMUM_LIVING_ALLOWANCE, prices, food, "0"))
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void jiangxi_starts_at_three_per_cent_at_any_time() {
        assertThat(determine(JIUJIANG, "2022-08-31", household(MINIMUM_LIVING_ALLOWANCE, "0.03", "0", "0.03"))
                        .status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @ParameterizedTest
    @CsvSource({"2022-08-31, NOT_ELIGIBLE", "2022-09-01, ELIGIBLE", "2023-03-31, ELIGIBLE", "2023-04-01, NOT_ELIGIBLE"})
    void margin_households_belong_to_it_for_seven_months(String date, Status expected) {
        assertThat(determine(CHANGLE, date, household(LOW_INCOME_MARGIN_HOUSEHOLD, "0.04", "0", "0"))
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void food_prices_suffice_while_consumer_prices_are_unknown() {
        Entity.Builder<Household> family = drawing(MINIMUM_LIVING_ALLOWANCE)
                .with(
                        Household.AUTHORITY,
                        Authority.builder("x")
                                .with(Authority.FOOD_PRICE_RISE, new BigDecimal("0.06"))
                                .build());
        assertThat(determine(CHANGLE, "2022-08-31", family).status()).isEqualTo(Status.ELIGIBLE);
        Determination<?> open = determine(CHANGLE, "2022-08-31", drawing(MINIMUM_LIVING_ALLOWANCE));
        assertThat(open.missing())
                .extracting(Missing::id)
                .containsExactly("household.authority.consumerPriceRise", "household.authority.foodPriceRise");
    }

    @Test
    void the_explanation_shows_the_rise_and_the_threshold_with_its_clause() {
        Case input = Layer.at(CHANGLE, "2022-09-01", household(MINIMUM_LIVING_ALLOWANCE, "0.031", "0", "0"))
                .build();
        String text = ENGINE.explain(input, Layer.determine(ENGINE, input, PRICE_SUBSIDY)).stream()
                .map(e -> e.render(Language.ZH))
                .collect(Collectors.joining());
        assertThat(text).contains("3.1% ≥ 3%（相差0.1个百分点）", "启动联动的CPI涨幅", "发改价格〔2021〕1553号 二");
    }

    @ParameterizedTest
    @CsvSource({
        // urban 850: × 3.0 % = 25.50, up to 26; × 2.94 % = 24.99, to 25; × 1 % = 8.50, the floor of 25
        "URBAN, 0.03, 26.00",
        "URBAN, 0.0294, 25.00",
        "URBAN, 0.01, 25.00",
        // rural 590: × 3.4 % = 20.06, to 20; × 3.475 % = 20.5025, to 21; prices that fall leave the floor
        "RURAL, 0.034, 20.00",
        "RURAL, 0.03475, 21.00",
        "RURAL, -0.02, 20.00"
    })
    void the_amount_is_rounded_to_a_yuan_and_has_a_floor(Area area, String rise, String expected) {
        Determination<?> subsidy = determine(
                JIUJIANG,
                "2022-10-01",
                household(MINIMUM_LIVING_ALLOWANCE, "0.03", "0", rise).with(Household.AREA, area));
        Benefit.Content content = subsidy.benefit().orElseThrow().content();
        assertThat(Optional.ofNullable(content.parts().get(Part.SUBSIDY))
                        .orElseThrow()
                        .exact())
                .contains(Yuan.of(expected));
    }

    private static Determination<?> determine(Place place, String date, Entity.Builder<Household> household) {
        return Layer.determine(ENGINE, Layer.at(place, date, household).build(), PRICE_SUBSIDY);
    }

    private static Entity.Builder<Household> household(
            Programme<?> programme, String prices, String food, String basic) {
        return drawing(programme)
                .with(
                        Household.AUTHORITY,
                        Authority.builder("x")
                                .with(Authority.CONSUMER_PRICE_RISE, new BigDecimal(prices))
                                .with(Authority.FOOD_PRICE_RISE, new BigDecimal(food))
                                .with(Authority.BASIC_LIVING_PRICE_RISE, new BigDecimal(basic))
                                .build());
    }

    private static Entity.Builder<Household> drawing(Programme<?> programme) {
        return Household.builder("h")
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.INCOMES).build())
                .with(
                        Household.AWARDS,
                        Award.builder("1")
                                .with(Award.PROGRAMME, programme)
                                .with(Award.RUNNING, true)
                                .build());
    }
}
