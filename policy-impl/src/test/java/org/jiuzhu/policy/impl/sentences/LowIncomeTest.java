package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import java.util.List;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence 13: “low-income household”, used by three documents, defined by none, and by the province from July 2026. */
class LowIncomeTest {

    private static final Text XX = Layer.text("XX", "新办〔2021〕20号", "XX", Period.from("2021-01-01"));
    // what Henan has laid down under article 21 is not known to us; this stands for it
    private static final Text HENAN =
            Layer.text("HN", "省规定（示例）", "provincial rule (made up)", Period.from("2026-07-01"));

    private static final AmountFact<Household> INCOME_PER_HEAD =
            Household.ENTITY.amount("tryIncomePerHead", "家庭人均月收入", "income per head");

    private static final OpenTerm.OfCondition<Household> DEFINITION = OpenTerm.condition(
            Household.ENTITY,
            "low-income#definition",
            XX.clause("一（一）"),
            "低收入家庭的认定条件",
            "what a low-income household is");

    // a finding of the authority goes before any definition
    private static final Condition<Household> LOW_INCOME = firstKnown(Household.LOW_INCOME, DEFINITION);

    private static final Rule<Member> SERIOUSLY_ILL = shall(XX, "XX-1-1.2", "一（一）")
            .says("低收入家庭中的重病患者参照“单人户”纳入低保", "a seriously ill member of a low-income household gets dibao alone")
            .when(Member.ENTITY, allOf(Member.SERIOUSLY_ILL, Member.ofHousehold(LOW_INCOME)))
            .then(makesEligible(MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> DEFINED = shall(HENAN, "HN-1", "一")
            .says("人均收入不高于低保标准1.5倍的为低收入家庭", "up to 1.5 times the standard")
            .forEvery(Household.ENTITY)
            .then(DEFINITION.is(INCOME_PER_HEAD.isAtMost(Standard.MINIMUM_LIVING_ALLOWANCE.times(rate("1.5")))));

    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(MINIMUM_LIVING_ALLOWANCE)
                    .knowing(INCOME_PER_HEAD)
                    .publishing("minimum-living-allowance,all,600.00,month,2021-01-01,2030-12-31"),
            Layer.of(Place.of("410000")).with(DEFINED),
            Layer.of(XINXIANG).with(SERIOUSLY_ILL));

    @Test
    void before_july_2026_nothing_says_what_it_is() {
        Determination<?> open = determine(ENGINE, "2026-06-30", household("700.00"));
        assertThat(open.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(open.missing())
                .extracting(Missing::kind, Missing::id)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Missing.Kind.FACT, "household.lowIncome"),
                        org.assertj.core.groups.Tuple.tuple(Missing.Kind.OPEN_TERM, "low-income#definition"));
    }

    @ParameterizedTest
    @CsvSource({"900.00, ELIGIBLE", "900.01, NOT_ELIGIBLE"})
    void since_then_the_province_says(String income, Status expected) {
        assertThat(ENGINE.assess(Layer.at(XINXIANG, "2026-07-01", household(income))
                                .build())
                        .of(MINIMUM_LIVING_ALLOWANCE))
                .extracting(Determination::status)
                .containsExactly(expected);
    }

    @Test
    void a_finding_of_the_authority_goes_before_both() {
        for (String date : List.of("2026-06-30", "2026-07-01")) {
            assertThat(determine(ENGINE, date, household("2000.00").with(Household.LOW_INCOME, true))
                            .status())
                    .isEqualTo(Status.ELIGIBLE);
        }
    }

    @Test
    void an_authority_that_has_a_definition_of_its_own_can_say_so() {
        PolicyEngine engine = ENGINE.withSettings(
                List.of(new Setting("low-income#definition", "true", "县民政局", Period.until("2026-06-30"))));
        assertThat(determine(engine, "2026-06-30", household("2000.00")).status())
                .isEqualTo(Status.ELIGIBLE);
    }

    private static Determination<?> determine(PolicyEngine engine, String date, Entity.Builder<Household> household) {
        return Layer.determine(engine, Layer.at(XINXIANG, date, household).build(), MINIMUM_LIVING_ALLOWANCE);
    }

    private static Entity.Builder<Household> household(String income) {
        return Household.builder("h")
                .with(INCOME_PER_HEAD, Yuan.of(income))
                .with(
                        Household.MEMBERS,
                        Member.builder("a").with(Member.SERIOUSLY_ILL, true).build());
    }
}
