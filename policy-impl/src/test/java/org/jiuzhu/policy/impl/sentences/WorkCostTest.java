package org.jiuzhu.policy.impl.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiuzhu.policy.impl.sentences.Layer.XINXIANG;
import static org.jiuzhu.policy.programme.Programme.MINIMUM_LIVING_ALLOWANCE;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.NOTHING;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.determination.Determination;
import org.jiuzhu.policy.determination.Missing;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Income;
import org.jiuzhu.policy.household.IncomeKind;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.money.AmountRange;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;
import org.junit.jupiter.api.Test;

/** Sentence 12: 30 % of the standard off the income of who works; whether, and for each worker or once, is the authority's to say. */
class WorkCostTest {

    private static final Text N57 = Layer.text("57", "民发〔2021〕57号", "57", Period.from("2021-07-01"));
    private static final Text XX = Layer.text("XX", "新办〔2021〕20号", "XX", Period.from("2021-01-01"));

    /** For whom the cost is deducted. */
    enum Deducted implements Coded {
        PER_WORKER("per-worker", "每名就业成员各扣一份", "for each worker"),
        ONCE("once", "全家只扣一份", "once for the household");

        private final String code;
        private final Label label;

        Deducted(String code, String zh, String en) {
            this.code = code;
            this.label = Label.of(zh, en);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final Amount<Member> WAGES =
            Member.INCOMES.where(Income.KIND.is(IncomeKind.WAGE)).sum(Income.AMOUNT);

    private static final OpenTerm.OfAmount<Household> WORK_COST = OpenTerm.amount(
            Household.ENTITY, "N57-13#work-cost", N57.clause("§13"), "必要的就业成本", "necessary cost of work");

    private static final Amount<Household> INCOME = define(
            "try.net-income",
            "家庭月收入",
            "monthly income",
            N57.clause("§13"),
            Household.MEMBERS.sum(WAGES).minus(WORK_COST));

    private static final Rule<Household> ELIGIBLE = shall(N57, "T-1", "§8")
            .says("人均收入低于标准", "income per head below the standard")
            .when(
                    Household.ENTITY,
                    INCOME.dividedBy(Household.MEMBERS.count()).isBelow(Standard.MINIMUM_LIVING_ALLOWANCE))
            .then(makesEligible(MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Household> SHORTFALL = shall(N57, "T-2", "§23")
            .says("按差额发放", "the shortfall is paid")
            .forEvery(Household.ENTITY)
            .then(pays(
                    MINIMUM_LIVING_ALLOWANCE,
                    Part.ALLOWANCE,
                    Standard.MINIMUM_LIVING_ALLOWANCE
                            .times(Household.MEMBERS.count())
                            .minus(INCOME)));

    private static final OpenTerm.OfChoice<Household, Deducted> FOR = OpenTerm.choice(
            Household.ENTITY,
            "XX-2-4.4#for",
            XX.clause("二（四）"),
            ImmutableList.copyOf(Deducted.values()),
            "就业成本按每名就业成员还是按户扣减",
            "whether the cost is deducted for each worker or once");

    private static final Amount<Entity> COST = Standard.MINIMUM_LIVING_ALLOWANCE.times(percent(30));

    private static final Rule<Household> NOT_DEDUCTED = shall(N57, "T-0", "§13")
            .says("没有规定的，不扣减", "where nothing is said of it nothing is deducted")
            .forEvery(Household.ENTITY)
            .then(WORK_COST.is(NOTHING));

    private static final Rule<Household> DEDUCTED = may(XX, "XX-2-4.4", "二（四）")
            .says("低保对象就业的，可扣减低保标准30%的就业成本", "30 % of the standard may be deducted for who works")
            .reading("以本人工资为限", "at most the wages themselves")
            .overriding(NOT_DEDUCTED, XX.clause("二（四）"))
            .forEvery(Household.ENTITY)
            .then(WORK_COST.is(where(
                            FOR.is(Deducted.PER_WORKER),
                            Household.MEMBERS.where(Member.EMPLOYED).sum(WAGES.atMost(COST)))
                    .otherwise(
                            Household.MEMBERS.where(Member.EMPLOYED).sum(WAGES).atMost(COST))));

    // 30 % of 600 is 180
    private static final PolicyEngine ENGINE = Layer.engine(
            Layer.nation(MINIMUM_LIVING_ALLOWANCE)
                    .with(ELIGIBLE, SHORTFALL, NOT_DEDUCTED)
                    .publishing("minimum-living-allowance,all,600.00,month,2021-01-01,2030-12-31"),
            Layer.of(XINXIANG).with(DEDUCTED));

    @Test
    void for_each_worker_up_to_the_wages() {
        // 180 of 1,000 and all of 100: income 820; 3 × 600 − 820
        assertThat(allowance(two(), "per-worker", Map.of("XX-2-4.4", true))).isEqualTo(between("980.00", "980.00"));
    }

    @Test
    void once_for_the_household() {
        // income 1,100 − 180 = 920; 1,800 − 920
        assertThat(allowance(two(), "once", Map.of("XX-2-4.4", true))).isEqualTo(between("880.00", "880.00"));
    }

    @Test
    void not_at_all() {
        assertThat(allowance(two(), "", Map.of("XX-2-4.4", false))).isEqualTo(between("700.00", "700.00"));
    }

    @Test
    void unsaid_it_lies_between() {
        assertThat(allowance(two(), "", Map.of("XX-2-4.4", true))).isEqualTo(between("880.00", "980.00"));
        assertThat(allowance(two(), "once", Map.of())).isEqualTo(between("700.00", "880.00"));
        Determination<MonthlyAllowance> open = determine(two(), "", Map.of());
        assertThat(open.benefit().orElseThrow().amount()).isEqualTo(between("700.00", "980.00"));
        assertThat(open.missing()).extracting(Missing::id).containsExactlyInAnyOrder("XX-2-4.4", "XX-2-4.4#for");
    }

    @Test
    void with_one_worker_nobody_asks_for_whom() {
        Determination<MonthlyAllowance> one =
                determine(List.of(worker("a", "1000.00"), idle("b"), idle("c")), "", Map.of("XX-2-4.4", true));
        assertThat(one.benefit().orElseThrow().amount()).isEqualTo(between("980.00", "980.00"));
        assertThat(one.missing()).isEmpty();
    }

    @Test
    void a_rule_can_make_the_choice() {
        Rule<Household> choice = shall(XX, "T-3", "二（四）")
                .says("按户扣减", "once for the household")
                .forEvery(Household.ENTITY)
                .then(FOR.becomes(Deducted.ONCE));
        PolicyEngine engine = Layer.engine(
                Layer.nation(MINIMUM_LIVING_ALLOWANCE)
                        .with(ELIGIBLE, SHORTFALL, NOT_DEDUCTED)
                        .publishing("minimum-living-allowance,all,600.00,month,2021-01-01,2030-12-31"),
                Layer.of(XINXIANG).with(DEDUCTED, choice));
        assertThat(determine(engine, two(), Map.of("XX-2-4.4", true))
                        .benefit()
                        .orElseThrow()
                        .amount())
                .isEqualTo(between("880.00", "880.00"));
    }

    private static AmountRange allowance(List<Member> members, String who, Map<String, Boolean> discretion) {
        return determine(members, who, discretion).benefit().orElseThrow().amount();
    }

    private static Determination<MonthlyAllowance> determine(
            List<Member> members, String who, Map<String, Boolean> discretion) {
        PolicyEngine engine =
                who.isEmpty() ? ENGINE : ENGINE.withSettings(List.of(Setting.of("XX-2-4.4#for", who, "市民政局")));
        return determine(engine, members, discretion);
    }

    private static Determination<MonthlyAllowance> determine(
            PolicyEngine engine, List<Member> members, Map<String, Boolean> discretion) {
        var household = Household.builder("h").with(Household.MEMBERS, members);
        return Layer.determine(
                engine,
                Layer.at(XINXIANG, "2022-03-01", household)
                        .putAllDiscretion(discretion)
                        .build(),
                MINIMUM_LIVING_ALLOWANCE);
    }

    private static List<Member> two() {
        return List.of(worker("a", "1000.00"), worker("b", "100.00"), idle("c"));
    }

    private static Member worker(String id, String wage) {
        Income wages = Income.builder("1")
                .with(Income.KIND, IncomeKind.WAGE)
                .with(Income.AMOUNT, Yuan.of(wage))
                .build();
        return Member.builder(id)
                .with(Member.EMPLOYED, true)
                .with(Member.INCOMES, wages)
                .build();
    }

    private static Member idle(String id) {
        return Member.builder(id)
                .with(Member.EMPLOYED, false)
                .with(Member.INCOMES)
                .build();
    }

    private static AmountRange between(String least, String most) {
        return AmountRange.between(Yuan.of(least), Yuan.of(most));
    }
}
