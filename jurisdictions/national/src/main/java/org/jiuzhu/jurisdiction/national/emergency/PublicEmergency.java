package org.jiuzhu.jurisdiction.national.emergency;

import static org.jiuzhu.jurisdiction.national.shared.Texts.OPINION_2020;
import static org.jiuzhu.policy.rule.Words.ALWAYS;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.caseDate;
import static org.jiuzhu.policy.rule.Words.define;
import static org.jiuzhu.policy.rule.Words.firstKnown;
import static org.jiuzhu.policy.rule.Words.these;

import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.EmergencyImpact;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.spi.Occasion;

/**
 * A public emergency (突发公共事件), such as an epidemic: an area and a time that somebody has declared. What
 * is started, how much is paid and for how long no national text says; without a declaration nothing of this
 * holds.
 */
public final class PublicEmergency {

    /** 紧急救助程序正在适用: as stated, otherwise by its first and its last day. */
    public static final Condition<Household> RUNS = define(
            "emergency.runs",
            "突发公共事件紧急救助程序正在适用",
            "the procedure of a public emergency runs",
            OPINION_2020.clause("二（四）17"),
            Household.AUTHORITY.its(firstKnown(
                    Authority.IN_PUBLIC_EMERGENCY,
                    allOf(
                            Authority.EMERGENCY_SINCE.isOnOrBefore(caseDate()),
                            Authority.EMERGENCY_UNTIL.isOnOrAfter(caseDate())))));

    /** 受影响地区, badly or not, while the procedure runs. */
    public static final Condition<Household> IN_AFFECTED_AREA = define(
            "emergency.inAffectedArea",
            "在受影响地区",
            "in an affected area",
            OPINION_2020.clause("二（四）17"),
            allOf(RUNS, Household.EMERGENCY_IMPACT.isOneOf(these(EmergencyImpact.AFFECTED, EmergencyImpact.SEVERE))));

    /** 受影响严重地区, while the procedure runs. */
    public static final Condition<Household> IN_BADLY_AFFECTED_AREA = define(
            "emergency.inBadlyAffectedArea",
            "在受影响严重地区",
            "in a badly affected area",
            OPINION_2020.clause("二（四）17"),
            allOf(RUNS, Household.EMERGENCY_IMPACT.is(EmergencyImpact.SEVERE)));

    /** 因突发公共事件陷入困境: affected by it, and basic living has become difficult. */
    public static final Condition<Household> IN_HARDSHIP = define(
            "emergency.inHardship",
            "因突发公共事件陷入困境",
            "in hardship through a public emergency",
            OPINION_2020.clause("二（四）17"),
            allOf(RUNS, Household.AFFECTED_BY_PUBLIC_EMERGENCY, Household.BASIC_LIVING_DIFFICULT));

    /** Somebody of the household may be alive; where the members are not known, somebody is taken to be there. */
    public static final Condition<Household> SOMEBODY_IS_THERE = define(
            "emergency.somebodyIsThere",
            "有可以救助的人",
            "somebody is there to assist",
            OPINION_2020.clause("二（四）17"),
            firstKnown(Household.MEMBERS.any(People.NOT_KNOWN_TO_HAVE_DIED), ALWAYS));

    /** 临时生活补贴: yuan for one person, each time that it is paid; no national text says how much or how often. */
    public static final OpenTerm.OfAmount<Member> LIVING_SUBSIDY = OpenTerm.amount(
            Member.ENTITY,
            "N2020-17#living-subsidy",
            OPINION_2020.clause("二（四）17"),
            "临时生活补贴（每人每次）",
            "temporary living subsidy for one person, each time");

    /** The household lives in an affected area, or is affected itself. */
    public static final Occasion<Household> OCCASION = new Occasion<>(
            Programme.PUBLIC_EMERGENCY_ASSISTANCE,
            Household.ENTITY,
            anyOf(
                    IN_AFFECTED_AREA,
                    allOf(
                            Household.AUTHORITY.its(Authority.IN_PUBLIC_EMERGENCY),
                            Household.AFFECTED_BY_PUBLIC_EMERGENCY)));

    private PublicEmergency() {}
}
