package org.jiuzhu.jurisdiction.national.funeral;

import static org.jiuzhu.jurisdiction.national.shared.Texts.FUNERAL_2012;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Award;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Day;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;

/**
 * What somebody who has died was on the day of death. The household claims, for it sees to the funeral; where somebody
 * lived alone, it is whoever sees to it. Which services there are and what they cost is for places.
 */
public final class BasicFuneral {

    private static final Condition<Award> SUPPORT = Award.PROGRAMME.is(Programme.EXTREME_POVERTY_SUPPORT);

    private static final Condition<Award> DIBAO = Award.PROGRAMME.is(Programme.MINIMUM_LIVING_ALLOWANCE);

    /** 去世时是特困人员: drew support on the day of death. */
    public static final Condition<Member> DIED_SUPPORTED = define(
            "funeral.diedSupported",
            "去世时享受特困人员救助供养",
            "drew extreme-poverty support on the day of death",
            FUNERAL_2012.clause("减免对象"),
            allOf(People.DIED, Member.AWARDS.any(allOf(SUPPORT, drawnAtDeath()))));

    /** 中断过的低保: where a household drew dibao more than once, whether it did at the death is found in the case. */
    public static final OpenTerm.OfCondition<Member> DREW_AMONG_SEVERAL = OpenTerm.condition(
                    Member.ENTITY,
                    "N2012F-1#several",
                    FUNERAL_2012.clause("减免对象"),
                    "家庭几次享受低保，去世当月正在享受",
                    "of several spells of dibao one ran in the month of death")
            .foundInEachCase();

    private static final Condition<Member> ONE_SPELL =
            Member.ofHousehold(Household.AWARDS.where(DIBAO).count().isAtMost(number(1)));

    // of one spell the sum is its own month, and of none it is no month at all
    private static final Condition<Member> FAMILY_DREW = anyOf(
            allOf(
                    ONE_SPELL,
                    Member.ofHousehold(Household.AWARDS.where(DIBAO).sum(month(Award.SINCE)))
                            .isAtMost(month(Member.DECEASED_ON)),
                    anyOf(
                            Member.ofHousehold(Household.AWARDS.any(allOf(DIBAO, Award.RUNNING))),
                            Member.ofHousehold(Household.AWARDS.where(DIBAO).sum(month(Award.UNTIL)))
                                    .isAtLeast(month(Member.DECEASED_ON)))),
            allOf(not(ONE_SPELL), DREW_AMONG_SEVERAL));

    /** 去世时正在领取低保金: in a family that drew dibao for the month of death, or drew it alone on the day. */
    public static final Condition<Member> DIED_ON_DIBAO = define(
            "funeral.diedOnDibao",
            "去世时正在领取低保金",
            "was drawing dibao at death",
            FUNERAL_2012.clause("减免对象"),
            allOf(
                    People.DIED,
                    anyOf(
                            Member.AWARDS.any(allOf(DIBAO, drawnAtDeath())),
                            allOf(Member.COUNTS_AS_MEMBER, FAMILY_DREW))));

    /** 去世的重点优抚对象. */
    public static final Condition<Member> DIED_ENTITLED = define(
            "funeral.diedEntitled",
            "去世的重点优抚对象",
            "a key person of special entitlement who died",
            FUNERAL_2012.clause("减免对象"),
            allOf(People.DIED, NationalFacts.KEY_ENTITLED));

    /** Somebody of the household has died. */
    public static final Occasion<Household> OCCASION =
            new Occasion<>(Programme.BASIC_FUNERAL, Household.ENTITY, Household.MEMBERS.any(People.DIED));

    private static Condition<Award> drawnAtDeath() {
        Day<Award> death = Member.AWARDS.ofOwner(Member.DECEASED_ON);
        return allOf(Award.SINCE.isOnOrBefore(death), anyOf(Award.RUNNING, Award.UNTIL.isOnOrAfter(death)));
    }

    // dibao is drawn for whole months, and awards of a household know no member to compare days with
    private static <E extends Entity> Count<E> month(Day<E> day) {
        return day.year().times(number(12)).plus(day.month());
    }

    private BasicFuneral() {}
}
