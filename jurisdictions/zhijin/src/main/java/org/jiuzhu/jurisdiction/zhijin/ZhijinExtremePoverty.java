package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.extremepoverty.ExtremePovertySupport;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/**
 * Extreme-poverty support (特困人员救助供养) in Zhijin: the national rules and the published standards, whose use the
 * county oversees.
 */
final class ZhijinExtremePoverty {

    static final Rule<Member> BASIC_LIVING = shall(PLAN, "ZJ-1-4.1", "一、4")
            .says(
                    "督促落实特困人员基本生活标准",
                    "The county sees to it that people in extreme poverty are paid the basic living standard")
            .reading(
                    "本句是督促的职责；标准是多少、与低保标准的比例没有写，按公布的标准",
                    "The sentence is a duty to oversee; the standard and its ratio to dibao are not in it, what is "
                            + "published counts")
            .when(Member.ENTITY, ExtremePovertySupport.RECEIVES)
            .then(effect(
                    Body.COUNTY,
                    "督促按现行基本生活标准发放",
                    "sees to it that the basic living standard in force is paid",
                    Programme.EXTREME_POVERTY_SUPPORT));

    static final Rule<Member> CARE = shall(PLAN, "ZJ-1-4.2", "一、4")
            .says(
                    "督促落实特困人员照料护理标准",
                    "The county sees to it that the care standard is paid for people in extreme poverty")
            .reading(
                    "档次和标准没有写，按全国的分档和公布的标准",
                    "Levels and standards are not in it; the national levels and what is published count")
            .when(Member.ENTITY, ExtremePovertySupport.RECEIVES)
            .then(effect(
                    Body.COUNTY,
                    "督促按现行照料护理标准发放",
                    "sees to it that the care standard in force is paid",
                    Programme.EXTREME_POVERTY_SUPPORT));

    private ZhijinExtremePoverty() {}
}
