package org.example.yunmen;

import static org.example.yunmen.YunmenText.RULES;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.percent;
import static org.jiuzhu.policy.rule.Words.shall;
import static org.jiuzhu.policy.rule.Words.where;
import static org.jiuzhu.policy.rule.Words.yuan;

import org.jiuzhu.jurisdiction.national.People;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.household.Relationship;
import org.jiuzhu.policy.programme.MonthlyAllowance;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;

/** The rent subsidy (租房补贴): a table of eighteen amounts. */
final class RentSubsidy {

    /** Money each month towards the rent. */
    static final Programme<MonthlyAllowance> PROGRAMME =
            Programme.of("yunmen-rent", "租房补贴", "rent subsidy", MonthlyAllowance::new);

    private static final Count<Household> SIZE = define(
            "yunmen.size",
            "家庭人数",
            "size of the household",
            RULES.clause("§1"),
            Unit.PERSONS,
            Household.MEMBERS.where(People.NOT_KNOWN_TO_HAVE_DIED).count());

    private static final Condition<Member> APPLIES =
            allOf(Member.RELATIONSHIP.is(Relationship.APPLICANT), People.NOT_KNOWN_TO_HAVE_DIED);

    private static final Condition<Household> UNDER_35 = applicantIsBelow(35);

    private static final Condition<Household> UNDER_60 = applicantIsBelow(60);

    /** What the table of §2 gives, yuan a month. */
    private static final OpenTerm.OfAmount<Household> BY_TABLE = OpenTerm.amount(
                    Household.ENTITY, "YM-2.1#amount", RULES.clause("§2"), "表列金额", "amount of the table")
            .foundInEachCase();

    // the table of §2, yuan a month: in town under 35, to 59, 60 and more; then the same in the country
    private static final Amount<Household> ONE = row("300.00", "360.00", "450.00", "180.00", "220.00", "285.00");

    private static final Amount<Household> TWO_OR_THREE =
            row("420.00", "480.00", "560.00", "260.00", "310.00", "365.00");

    private static final Amount<Household> FOUR_AND_MORE =
            row("520.00", "590.00", "680.00", "330.00", "380.00", "455.00");

    static final Rule<Household> ELIGIBLE = shall(RULES, "YM-1.1", "§1")
            .says("申请人租房居住的家庭，给予租房补贴", "A family with an applicant who lives for rent gets the rent subsidy")
            .when(Household.ENTITY, allOf(Yunmen.RENTS, Household.MEMBERS.any(APPLIES)))
            .then(makesEligible(PROGRAMME));

    static final Rule<Household> TABLE = shall(RULES, "YM-2.1", "§2")
            .says("补贴金额按家庭人数、城乡和申请人年龄查表", "The amount is found in the table by size, area and the age of the applicant")
            .reading("年龄段满35、60周岁起进入下一段", "From the 35th and the 60th birthday on the next band counts")
            .forEvery(Household.ENTITY)
            .then(BY_TABLE.is(where(SIZE.isAtMost(number(1)), ONE)
                    .where(SIZE.isAtMost(number(3)), TWO_OR_THREE)
                    .otherwise(FOUR_AND_MORE)));

    static final Rule<Household> PAID = shall(RULES, "YM-2.2", "§2")
            .says("补贴不超过租金，也不超过最低工资的35%", "No more than the rent is paid, and no more than 35 % of the minimum wage")
            .forEvery(Household.ENTITY)
            .then(pays(
                    PROGRAMME,
                    Part.ALLOWANCE,
                    BY_TABLE.atMost(Yunmen.RENT).atMost(Standard.MINIMUM_WAGE.times(percent(35)))));

    private RentSubsidy() {}

    private static Condition<Household> applicantIsBelow(long age) {
        return Household.MEMBERS.any(allOf(APPLIES, People.AGE.isBelow(number(age))));
    }

    private static Amount<Household> row(
            String urbanUnder35,
            String urbanUnder60,
            String urban60,
            String ruralUnder35,
            String ruralUnder60,
            String rural60) {
        return where(Household.AREA.is(Area.URBAN), byAge(urbanUnder35, urbanUnder60, urban60))
                .otherwise(byAge(ruralUnder35, ruralUnder60, rural60));
    }

    private static Amount<Household> byAge(String under35, String under60, String from60) {
        return where(UNDER_35, yuan(under35)).where(UNDER_60, yuan(under60)).otherwise(yuan(from60));
    }
}
