package org.jiuzhu.jurisdiction.changle;

import static org.jiuzhu.jurisdiction.changle.ChangleText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.encouraged;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.housing.HousingAssistance;
import org.jiuzhu.jurisdiction.national.housing.HousingFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Changle. */
final class ChangleHousing {

    static final Rule<Household> ELIGIBLE = shall(OPINION, "CL-2-1-5.1", "二（一）5")
            .says(
                    "符合条件的低保家庭、分散供养特困人员等，给予住房救助",
                    "Eligible dibao families, people supported outside institutions and the like get housing "
                            + "assistance")
            .reading(
                    "“符合条件”读作住房困难符合规定标准；“等”没有写还有谁",
                    "To qualify is read as housing that falls short of the set standard; who else is meant is not said")
            .when(Household.ENTITY, allOf(HousingAssistance.IN_DIBAO_OR_SUPPORTED_AT_HOME, HousingAssistance.DIFFICULT))
            .then(makesEligible(Programme.HOUSING_ASSISTANCE));

    static final Rule<Household> SAME_STANDARD = shall(OPINION, "CL-2-1-5.2", "二（一）5")
            .says("住房救助对象享受同等标准", "All who get housing assistance get it by the same standard")
            .when(Household.ENTITY, allOf(HousingAssistance.IN_DIBAO_OR_SUPPORTED_AT_HOME, HousingAssistance.DIFFICULT))
            .then(effect(
                    Body.HOUSING_DEPARTMENT,
                    "按同等标准给予",
                    "gives it to all by the same standard",
                    Programme.HOUSING_ASSISTANCE));

    static final Rule<Household> PUBLIC_HOUSING_FIRST = shall(OPINION, "CL-2-1-5.3", "二（一）5")
            .says("城镇住房救助对象优先安排公租房", "Urban recipients come first for public rental housing")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .then(provides(Programme.HOUSING_ASSISTANCE, "优先配租公租房", "a public rental home, with priority"));

    static final Rule<Household> RENOVATION_FIRST = shall(OPINION, "CL-2-1-5.4", "二（一）5")
            .says("农村住房救助对象优先改造危房", "Rural recipients come first for the renovation of dangerous houses")
            .reading("改造的是危房", "What is renovated is a house that is dangerous")
            .when(Household.ENTITY, allOf(Household.AREA.is(Area.RURAL), HousingFacts.RENOVATION_DUE))
            .then(provides(
                    Programme.HOUSING_ASSISTANCE,
                    "优先改造危房",
                    "renovation of the dangerous house, with priority"));

    static final Unruled KEPT_SAFE = encouraged(OPINION, "CL-2-1-5.5", "二（一）5")
            .says(
                    "探索农村低收入家庭住房安全的长效办法",
                    "A lasting way to keep the homes of rural low-income families safe is explored")
            .organisational();

    private ChangleHousing() {}
}
