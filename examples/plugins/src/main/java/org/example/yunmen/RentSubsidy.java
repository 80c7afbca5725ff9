package org.example.yunmen;

import static org.example.yunmen.YunmenText.RULES;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.programme.Claimant;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.standard.Standard;

/** The rent subsidy (租房补贴): a table of eighteen amounts. */
final class RentSubsidy {

    /** Money each month towards the rent. */
    static final Programme<MonthlyAllowance> PROGRAMME =
            Programme.of("yunmen-rent", "租房补贴", "rent subsidy", MonthlyAllowance::new, Claimant.HOUSEHOLD);

    private static final Count<Household> SIZE = define(
            "yunmen.size",
            "家庭人数",
            "size of the household",
            RULES.clause("§1"),
            Unit.PERSONS,
            Household.MEMBERS.where(People.NOT_KNOWN_TO_HAVE_DIED).count());

    private static final Condition<Member> APPLIES =
            allOf(Member.RELATIONSHIP.is(Relationship.APPLICANT), People.NOT_KNOWN_TO_HAVE_DIED);

    // one applicant, so the sum is that age
    private static final Count<Household> AGE = define(
            "yunmen.age",
            "申请人年龄",
            "age of the applicant",
            RULES.clause("§2"),
            Unit.YEARS,
            Household.MEMBERS.where(APPLIES).sum(People.AGE));

    /** The table of §2, yuan a month; its rows are lines of standards.csv. */
    static final KeyedStandard.OfAmount BY_SIZE_AND_AGE = KeyedStandard.amount(
                    "yunmen-rent-table", "租房补贴标准", "rent subsidy")
            .by("persons", Unit.PERSONS, "家庭人数", "size")
            .by("age", Unit.YEARS, "申请人年龄", "age of the applicant");

    /** What the table of §2 gives, yuan a month. */
    private static final OpenTerm.OfAmount<Household> BY_TABLE = OpenTerm.amount(
                    Household.ENTITY, "YM-2.1#amount", RULES.clause("§2"), "表列金额", "amount of the table")
            .foundInEachCase();

    static final Rule<Household> ELIGIBLE = shall(RULES, "YM-1.1", "§1")
            .says("申请人租房居住的家庭，给予租房补贴", "A family with an applicant who lives for rent gets the rent subsidy")
            .when(Household.ENTITY, allOf(Yunmen.RENTS, Household.MEMBERS.any(APPLIES)))
            .then(makesEligible(PROGRAMME));

    static final Rule<Household> TABLE = shall(RULES, "YM-2.1", "§2")
            .says("补贴金额按家庭人数、城乡和申请人年龄查表", "The amount is found in the table by size, area and the age of the applicant")
            .reading("年龄段满35、60周岁起进入下一段", "From the 35th and the 60th birthday on the next band counts")
            .forEvery(Household.ENTITY)
            .then(BY_TABLE.is(BY_SIZE_AND_AGE.at(SIZE, AGE)));

    static final Rule<Household> PAID = shall(RULES, "YM-2.2", "§2")
            .says("补贴不超过租金，也不超过最低工资的35%", "No more than the rent is paid, and no more than 35 % of the minimum wage")
            .forEvery(Household.ENTITY)
            .then(pays(
                    PROGRAMME,
                    Part.ALLOWANCE,
                    BY_TABLE.atMost(Yunmen.RENT).atMost(Standard.MINIMUM_WAGE.times(percent(35)))));

    private RentSubsidy() {}
}
