package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.not;
import static org.jiuzhu.policy.rule.Words.number;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2020;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2021;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePoverty2026;
import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.jurisdiction.national.shared.Texts;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/**
 * Extreme-poverty support (特困人员救助供养) in Changle; what is asked of standards and institutions is in
 * {@link ChangleAuthority}.
 */
final class ChangleExtremePoverty {

    static final Rule<Member> MINOR_UNDER_18 = shall(OPINION, "CL-2-1-2.1", "二（一）2")
            .says(
                    "特困供养覆盖的未成年人，年龄从16周岁延长至18周岁",
                    "Minors are covered up to the age of 18 instead of 16")
            .reading(
                    "未满18周岁的在内，满18周岁当天起不再属于未成年人；初次认定和继续供养都适用",
                    "Below 18; from the 18th birthday no longer a minor. It is said of first recognition as well as of "
                            + "going on")
            .overriding(ExtremePoverty2021.MINOR_UNDER_16, Texts.OPINION_2020.clause("二（二）5"))
            .overriding(ExtremePoverty2020.MINOR_UNDER_18, Texts.OPINION_2020.clause("二（二）5"))
            .overriding(ExtremePoverty2026.MINOR_UNDER_18, Texts.LAW.clause("§16"))
            .forEvery(Member.ENTITY)
            .then(ExtremePovertySupport.MINOR_AGE.is(number(18)));

    static final Rule<Member> STILL_AT_SCHOOL = shall(OPINION, "CL-2-1-2.2", "二（一）2")
            .says(
                    "在读的全日制学生（研究生及以上除外），可以延长供养至毕业",
                    "A full-time student, postgraduates and above excepted, may be supported until graduation")
            .reading(
                    "“延长”以18周岁前已享受为前提；在读期间都可以延长；其他认定条件仍须符合",
                    "To “extend” supposes support before 18; as long as the person studies; the other conditions still "
                            + "have to be met")
            .reading(
                    "“可延长”给的是在读的学生，不是经办机构的裁量",
                    "That it may be extended is the student’s right and no discretion of the authority")
            .when(
                    Member.ENTITY,
                    allOf(
                            ExtremePovertySupport.RECEIVES,
                            People.ADULT,
                            People.AT_SCHOOL_UP_TO_BACHELOR,
                            Member.FULL_TIME_STUDENT,
                            ExtremePovertySupport.NO_INCOME,
                            ExtremePovertySupport.NO_SUPPORTER))
            .then(makesEligible(Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Member> CARER = shall(OPINION, "CL-2-1-2.10", "二（一）2")
            .says(
                    "分散供养的特困人员，全面落实照料服务责任",
                    "For everybody supported outside an institution somebody is made responsible for the care")
            .reading(
                    "没有例外：分散供养的每一人都要有照料责任人",
                    "Without exception: nobody outside an institution is left without one")
            .when(Member.ENTITY, not(Member.IN_INSTITUTION))
            .then(provides(
                    Programme.EXTREME_POVERTY_SUPPORT,
                    "落实照料服务责任人",
                    "somebody responsible for the care"));

    private ChangleExtremePoverty() {}
}
