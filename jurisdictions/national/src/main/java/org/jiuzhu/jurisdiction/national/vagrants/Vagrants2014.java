package org.jiuzhu.jurisdiction.national.vagrants;

import static org.jiuzhu.jurisdiction.national.shared.Texts.MEASURES_649;
import static org.jiuzhu.jurisdiction.national.shared.Texts.VAGRANTS_132;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.shared.NationalFacts;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/**
 * Assistance to vagrants and beggars by the interim measures of 2014 (649号), to June 2026, and by the working rules of
 * the institutions of August 2014 (132号), which the law of 2026 leaves in place.
 */
public final class Vagrants2014 {

    /** 649号 §50: to June 2026. */
    public static final Rule<Member> PROVIDED = shall(MEASURES_649, "N649-50.1", "§50")
            .says(
                    "对生活无着的流浪、乞讨人员提供临时食宿、急病救治、协助返回等救助",
                    "Vagrants and beggars get food and lodging for a time, treatment in sudden illness, and help to "
                            + "return")
            .forEvery(Member.ENTITY)
            .then(provides(
                    Programme.VAGRANT_ASSISTANCE,
                    "临时食宿、急病救治、协助返回",
                    "food and lodging for a time, treatment in sudden illness, and help to return"));

    /** 649号 §51: to June 2026; {@link Vagrants2015#AMBULANCE} says it of the police beyond. */
    public static final Rule<Member> AMBULANCE = shall(MEASURES_649, "N649-51.1", "§51")
            .says(
                    "执行公务时发现突发急病的流浪、乞讨人员，立即通知急救机构",
                    "Officials who find a vagrant who has suddenly fallen ill call the emergency service at once")
            .when(Member.ENTITY, allOf(VagrantAssistance.FOUND, NationalFacts.SUDDENLY_ILL))
            .then(effect(
                    Body.DEPARTMENT,
                    "立即通知急救机构进行救治",
                    "calls the emergency service at once",
                    Programme.VAGRANT_ASSISTANCE));

    /** 132号 §2: from August 2014, wider than 24号 §2: neither relatives nor dibao matter, and soon is enough. */
    public static final Rule<Member> ELIGIBLE = shall(VAGRANTS_132, "N132-2.1", "§2")
            .says(
                    "离家在外、自身无力解决食宿、正在或者即将流浪乞讨的，是救助对象",
                    "Who is away from home, cannot find food and lodging alone, and is or soon will be on the street "
                            + "is assisted")
            .reading(
                    "2026年7月起的“流散人员”，法律没有另下定义，沿用本条",
                    "The law of 2026 has another name for these people and defines it no further; this is used on")
            .when(Member.ENTITY, VagrantAssistance.WITHOUT_MEANS)
            .then(makesEligible(Programme.VAGRANT_ASSISTANCE));

    private Vagrants2014() {}
}
