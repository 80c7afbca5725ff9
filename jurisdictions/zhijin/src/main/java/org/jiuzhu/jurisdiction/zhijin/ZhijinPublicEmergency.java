package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.may;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.emergency.PublicEmergency;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.EmergencyImpact;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Assistance in public emergencies (突发公共事件中的急难救助) in Zhijin. */
final class ZhijinPublicEmergency {

    static final Rule<Household> ASSISTED = shall(PLAN, "ZJ-3-15.1", "三、15")
            .says(
                    "因突发公共事件陷入困境的人员，及时纳入救助",
                    "Who falls into hardship through a public emergency is taken into assistance promptly")
            .reading(
                    "多久算及时、谁宣布，没有写；困境读作基本生活出现困难",
                    "How soon, and who declares it, is not said; hardship is read as difficulty of basic living")
            .when(Household.ENTITY, allOf(PublicEmergency.IN_HARDSHIP, PublicEmergency.SOMEBODY_IS_THERE))
            .then(makesEligible(Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> STANDARDS_RAISED = may(PLAN, "ZJ-3-15.2", "三、15")
            .says("对受影响区域，可以适当提高救助标准", "In an affected area the standards may be raised somewhat")
            .reading(
                    "哪些标准、提高多少、多长时间，没有写；提高之后的标准按公布的执行",
                    "Which standards, by how much and for how long is not said; a raised standard counts as published")
            .when(Household.ENTITY, PublicEmergency.IN_AFFECTED_AREA)
            .then(effect(
                    Body.GOVERNMENT,
                    "适当提高救助标准",
                    "raises the standards of assistance somewhat",
                    Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Household> LIVING_SUBSIDY = may(PLAN, "ZJ-3-15.3", "三、15")
            .says("对受影响区域，可以发放临时性生活补贴", "In an affected area a temporary living subsidy may be paid")
            .reading("给谁、给多少、给几次，没有写", "To whom, how much and how often is not said")
            .when(Household.ENTITY, allOf(PublicEmergency.IN_AFFECTED_AREA, PublicEmergency.SOMEBODY_IS_THERE))
            .then(makesEligible(Programme.PUBLIC_EMERGENCY_ASSISTANCE));

    static final Rule<Member> SUBSIDY = may(PLAN, "ZJ-3-15.3/2", "三、15")
            .says("临时性生活补贴的金额另定", "How much the subsidy is, is set elsewhere")
            .reading(
                    "受影响严重地区的补贴，国家规定应当发放，不属于可以",
                    "In a badly affected area the nation’s subsidy is due, and no discretion")
            .when(
                    Member.ENTITY,
                    allOf(
                            Member.ofHousehold(Household.EMERGENCY_IMPACT.is(EmergencyImpact.AFFECTED)),
                            People.NOT_KNOWN_TO_HAVE_DIED))
            .then(pays(Programme.PUBLIC_EMERGENCY_ASSISTANCE, Part.GRANT, PublicEmergency.LIVING_SUBSIDY));

    static final Unruled CARED_FOR = shall(PLAN, "ZJ-3-15.4", "三、15")
            .says("对陷入困境的人员及时关爱帮扶", "Who is in trouble is cared for and helped promptly")
            .organisational("没有写措施", "No measure is named");

    private ZhijinPublicEmergency() {}
}
