package org.jiuzhu.jurisdiction.zhijin;

import static org.jiuzhu.jurisdiction.zhijin.ZhijinText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.jurisdiction.national.housing.HousingAssistance;
import org.jiuzhu.jurisdiction.national.housing.HousingFacts;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Housing assistance (住房救助) in Zhijin. */
final class ZhijinHousing {

    static final Rule<Household> ELIGIBLE = shall(PLAN, "ZJ-2-7.1", "二、7")
            .says(
                    "符合条件的低保家庭、分散供养特困人员等，给予住房救助",
                    "Dibao families, people in extreme poverty supported at home and the like get housing assistance "
                            + "where they qualify")
            .reading(
                    "“符合条件”读作住房困难符合规定标准；“等”没有写还有谁",
                    "To qualify is read as housing that falls short of the set standard; who else is meant is not said")
            .when(Household.ENTITY, allOf(HousingAssistance.IN_DIBAO_OR_SUPPORTED_AT_HOME, HousingAssistance.DIFFICULT))
            .then(makesEligible(Programme.HOUSING_ASSISTANCE));

    static final Rule<Household> RENOVATION_FIRST = shall(PLAN, "ZJ-2-7.2", "二、7")
            .says(
                    "农村住房救助对象优先改造危房",
                    "Rural recipients of housing assistance go first in the renovation of dilapidated houses")
            .reading("改造的是危房", "What is renovated is a house that is dangerous")
            .when(Household.ENTITY, allOf(Household.AREA.is(Area.RURAL), HousingFacts.RENOVATION_DUE))
            .then(provides(
                    Programme.HOUSING_ASSISTANCE,
                    "优先改造危房",
                    "renovation of the dangerous house, with priority"));

    static final Rule<Household> PUBLIC_HOUSING_FIRST = shall(PLAN, "ZJ-2-7.3", "二、7")
            .says(
                    "城镇住房救助对象优先配给公租房",
                    "Urban recipients of housing assistance go first for public rental housing")
            .when(Household.ENTITY, Household.AREA.is(Area.URBAN))
            .then(provides(Programme.HOUSING_ASSISTANCE, "优先配租公租房", "a public rental home, with priority"));

    private ZhijinHousing() {}
}
