package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.programme.Programme.TEMPORARY_ASSISTANCE;
import static org.jiuzhu.policy.rule.Consequences.decidedBy;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.paysBetween;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import java.util.List;
import java.util.Set;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.household.Application;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence 4: the town approves up to three times the urban monthly standard, where the county has delegated; the amount may be a band. */
class DelegationTest {

    private static final Text XX = Layer.text("XX", "新办〔2021〕20号", "XX", Period.from("2021-01-01"));

    private static final OpenTerm.OfAmount<Household> LEAST =
            OpenTerm.amount(Household.ENTITY, "XX-3-1#least", XX.clause("三（一）"), "救助金额下限", "least grant");
    private static final OpenTerm.OfAmount<Household> MOST =
            OpenTerm.amount(Household.ENTITY, "XX-3-1#most", XX.clause("三（一）"), "救助金额上限", "greatest grant");

    // the proposed amount; while nothing is proposed, anything in the band
    private static final Amount<Household> GRANT = define(
            "try.grant",
            "拟救助金额（未提出时为幅度内任一数）",
            "the proposed grant, or anything in its band",
            XX.clause("三（一）"),
            Household.APPLICATION
                    .its(Application.PROPOSED_AMOUNT)
                    .atLeast(LEAST)
                    .atMost(MOST));

    private static final Rule<Household> ELIGIBLE = shall(XX, "T-1", "三（一）")
            .says("生活困难的家庭", "a family in difficulty")
            .forEvery(Household.ENTITY)
            .then(makesEligible(TEMPORARY_ASSISTANCE));

    private static final Rule<Household> BAND = shall(XX, "T-2", "三（一）")
            .says("在幅度内确定金额", "the amount is chosen in the band")
            .forEvery(Household.ENTITY)
            .then(paysBetween(TEMPORARY_ASSISTANCE, "一般困难", "ordinary hardship", LEAST, MOST));

    private static final Rule<Household> COUNTY = shall(XX, "T-3", "三（一）")
            .says("县级民政部门审批", "the county decides")
            .forEvery(Household.ENTITY)
            .then(decidedBy(Body.COUNTY, TEMPORARY_ASSISTANCE));

    private static final Rule<Household> TOWN = shall(XX, "XX-3-1.8", "三（一）")
            .says(
                    "不超过当年城市低保月标准3倍的，可委托乡镇审批",
                    "up to three times the urban monthly standard the town decides, where entrusted")
            .reading("“可以委托”由县级是否已委托来回答", "“may entrust” is answered by whether the county has")
            .overriding(COUNTY, XX.clause("三（一）"))
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.AUTHORITY.its(Authority.DELEGATES_TEMPORARY_ASSISTANCE),
                            GRANT.isAtMost(
                                    Standard.MINIMUM_LIVING_ALLOWANCE.urban().times(number(3)))))
            .then(decidedBy(Body.TOWNSHIP, TEMPORARY_ASSISTANCE));

    // three times 630.00 is 1,890.00; the rural standard does not matter
    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(TEMPORARY_ASSISTANCE)
                    .publishing(
                            "minimum-living-allowance,urban,630.00,month,2022-01-01,2022-12-31",
                            "minimum-living-allowance,rural,420.00,month,2022-01-01,2022-12-31"),
            Layer.of(XINXIANG).with(ELIGIBLE, BAND, COUNTY, TOWN));

    @ParameterizedTest
    @CsvSource({"1890.00, TOWNSHIP", "1890.01, COUNTY"})
    void three_times_the_urban_standard_is_included(String amount, Body expected) {
        Application proposed = Application.builder("1")
                .with(Application.PROPOSED_AMOUNT, Yuan.of(amount))
                .build();
        assertThat(whoDecides("0.00", "5000.00", household(true).with(Household.APPLICATION, proposed)))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // the whole band below, the whole band above, and across
        "630.00, 1890.00, TOWNSHIP, ",
        "1890.01, 3780.00, COUNTY, ",
        "630.00, 1890.01, TOWNSHIP, COUNTY"
    })
    void while_nothing_is_proposed_the_band_decides_as_far_as_it_can(String least, String most, Body one, Body other) {
        assertThat(whoDecides(least, most, household(true)))
                .isEqualTo(other == null ? Set.of(one) : Set.of(one, other));
    }

    @Test
    void without_delegation_the_county_decides_whatever_the_amount() {
        assertThat(whoDecides("0.00", "100.00", household(false))).containsExactly(Body.COUNTY);
    }

    private static Entity.Builder<Household> household(boolean delegated) {
        return Household.builder("h")
                .with(
                        Household.AUTHORITY,
                        Authority.builder("x")
                                .with(Authority.DELEGATES_TEMPORARY_ASSISTANCE, delegated)
                                .build());
    }

    private static Set<Body> whoDecides(String least, String most, Entity.Builder<Household> household) {
        PolicyEngine engine = ENGINE.withSettings(
                List.of(Setting.of("XX-3-1#least", least, "县民政局"), Setting.of("XX-3-1#most", most, "县民政局")));
        return Layer.determine(
                        engine, Layer.at(XINXIANG, "2022-03-01", household).build(), TEMPORARY_ASSISTANCE)
                .procedure()
                .decidedBy();
    }
}
