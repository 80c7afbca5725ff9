package org.jiuzhu.benchmarks.county;

import static org.jiuzhu.benchmarks.county.BenchCounty.PLAN;
import static org.jiuzhu.policy.rule.Consequences.continues;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.eligibleFor;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.rate;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Standard;

/** Dibao and margin households in Bench county: rules 1 to 4 of the workload. */
final class CountyDibao {

    private static final Standard STANDARD = Standard.MINIMUM_LIVING_ALLOWANCE;
    private static final Amount<Entity> ONE_AND_A_HALF_TIMES = STANDARD.times(rate("1.5"));

    private static final Rule<Member> WORK_COST = shall(PLAN, "BC-1.1", "1")
            .says("就业成本按低保标准的30%扣减", "30 % of the standard is deducted as work cost")
            .forEvery(Member.ENTITY)
            .then(NationalRules.WORK_COST_RATE.is(percent(30)));

    private static final Rule<Household> PROPERTY = shall(PLAN, "BC-2.1", "2")
            .says("住房不超过一套，金融资产人均不超过24个月低保标准", "at most one dwelling, and assets of at most 24 standards a head")
            .forEvery(Household.ENTITY)
            .then(NationalRules.PROPERTY_WITHIN_LIMITS.is(allOf(
                    Facts.HOUSING_COUNT.isAtMost(number(1)),
                    Facts.FINANCIAL_ASSETS.isAtMost(NationalRules.HEADCOUNT.times(STANDARD.times(number(24)))))));

    private static final Condition<Member> HAS_SPECIAL_DIFFICULTY = anyOf(
            Facts.SEVERELY_DISABLED,
            Member.SERIOUSLY_ILL,
            Facts.AGE.isAtLeast(number(60)),
            Facts.AGE.isBelow(number(18)));

    private static final Amount<Household> TOP_UPS = define(
            "bench-top-ups",
            "分类施保增发",
            "top-ups",
            PLAN.clause("2"),
            Household.MEMBERS
                    .where(allOf(NationalRules.COUNTED, HAS_SPECIAL_DIFFICULTY))
                    .sum(STANDARD.times(percent(20))));

    private static final Rule<Household> TOP_UP = shall(PLAN, "BC-2.2", "2")
            .says("对特殊困难人员每人增发标准的20%", "a fifth of the standard more for each member with special difficulties")
            .forEvery(Household.ENTITY)
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.SUPPLEMENT, TOP_UPS));

    private static final Condition<Household> IN_GRADUAL_EXIT = define(
            "bench-gradual-exit",
            "渐退期",
            "in gradual exit",
            PLAN.clause("3"),
            allOf(
                    Facts.PREVIOUSLY_ON_DIBAO,
                    NationalRules.SOMEONE_COUNTS,
                    NationalRules.INCOME_PER_HEAD.isAbove(STANDARD),
                    NationalRules.INCOME_PER_HEAD.isAtMost(ONE_AND_A_HALF_TIMES),
                    Household.MEMBERS.any(allOf(NationalRules.COUNTED, Member.EMPLOYED)),
                    Facts.MONTHS_SINCE_RISE.isBelow(number(3))));

    private static final Rule<Household> GRADUAL_EXIT = shall(PLAN, "BC-3.1", "3")
            .says("就业后收入超过标准、不超过1.5倍的，给予渐退期", "who earns up to one and a half times the standard leaves gradually")
            .when(Household.ENTITY, IN_GRADUAL_EXIT)
            .then(continues(Programme.MINIMUM_LIVING_ALLOWANCE, number(3), caseDate()));

    private static final Rule<Household> RUNNING_ON = shall(PLAN, "BC-3.2", "3")
            .says("渐退期内只发增发部分", "in gradual exit only the top-ups are paid")
            .when(Household.ENTITY, IN_GRADUAL_EXIT)
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.RUN_ON, TOP_UPS));

    private static final Rule<Household> MARGIN = shall(PLAN, "BC-4.1", "4")
            .says(
                    "人均收入不低于标准、不超过1.5倍且财产符合规定的，为低保边缘家庭",
                    "from the standard to one and a half times it: a margin household")
            .when(
                    Household.ENTITY,
                    allOf(
                            NationalRules.SOMEONE_COUNTS,
                            NationalRules.INCOME_PER_HEAD.isAtLeast(STANDARD),
                            NationalRules.INCOME_PER_HEAD.isAtMost(ONE_AND_A_HALF_TIMES),
                            NationalRules.PROPERTY_WITHIN_LIMITS,
                            not(IN_GRADUAL_EXIT)))
            .then(makesEligible(Programme.LOW_INCOME_MARGIN_HOUSEHOLD));

    static final Condition<Member> IN_MARGIN_HOUSEHOLD =
            allOf(NationalRules.COUNTED, Member.ofHousehold(eligibleFor(Programme.LOW_INCOME_MARGIN_HOUSEHOLD)));

    private static final Rule<Member> SINGLE_PERSON = shall(PLAN, "BC-4.2", "4")
            .says("边缘家庭中的重残、重病人员单人纳入低保", "in it, who is severely disabled or seriously ill is on dibao alone")
            .when(Member.ENTITY, allOf(IN_MARGIN_HOUSEHOLD, anyOf(Facts.SEVERELY_DISABLED, Member.SERIOUSLY_ILL)))
            .then(makesEligible(Programme.MINIMUM_LIVING_ALLOWANCE));

    private static final Rule<Member> SINGLE_ALLOWANCE = shall(PLAN, "BC-4.3", "4")
            .says("单人保按标准全额发给", "who is on dibao alone gets the standard")
            .forEvery(Member.ENTITY)
            .then(pays(Programme.MINIMUM_LIVING_ALLOWANCE, Part.ALLOWANCE, STANDARD));

    static final Condition<Member> ON_DIBAO = define(
            "bench-on-dibao",
            "低保对象",
            "on dibao",
            PLAN.clause("4"),
            anyOf(
                    eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE),
                    allOf(NationalRules.COUNTED, Member.ofHousehold(eligibleFor(Programme.MINIMUM_LIVING_ALLOWANCE)))));

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            WORK_COST, PROPERTY, TOP_UP, GRADUAL_EXIT, RUNNING_ON, MARGIN, SINGLE_PERSON, SINGLE_ALLOWANCE);

    private CountyDibao() {}
}
