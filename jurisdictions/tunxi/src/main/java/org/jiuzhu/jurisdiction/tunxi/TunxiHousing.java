package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.effect;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.housing.HousingAssistance;
import org.jiuzhu.jurisdiction.national.housing.HousingFacts;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.jurisdiction.national.people.People;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Rule;

/** Housing assistance (住房救助) in Tunxi. */
final class TunxiHousing {

    private static final Condition<Household> URBAN_DIBAO =
            allOf(Household.AREA.is(Area.URBAN), MinimumLivingAllowance.RECEIVES, HousingAssistance.DIFFICULT);

    private static final Condition<Household> SUPPORTED_AT_HOME =
            allOf(HousingAssistance.HAS_SUPPORTED_AT_HOME, HousingAssistance.DIFFICULT);

    private static final Condition<Household> LOW_INCOME_WITH_DISABLED = allOf(
            LowIncomeMargin.LOW_INCOME_HOUSEHOLD,
            Household.MEMBERS.any(allOf(People.NOT_KNOWN_TO_HAVE_DIED, People.DISABLED)));

    static final Rule<Household> DIRECTED = shall(OPINION, "TX-2-2.5", "二（二）")
            .says(
                    "住房有困难的，按住房救助的规定救助",
                    "Difficulty with housing leads to housing assistance by its rules")
            .reading(
                    "本句只作分流；怎样算住房有困难没有写",
                    "The sentence only directs; what such difficulty is it does not say")
            .when(Household.ENTITY, TunxiFacts.SHORT_OF_HOUSING)
            .then(effect(
                    Body.TOWNSHIP,
                    "引导申请住房救助，按规定办理",
                    "directs the family to housing assistance and handles it by the rules",
                    Programme.HOUSING_ASSISTANCE));

    static final ImmutableList<Rule<Household>> PUBLIC_HOUSING_DIBAO = shall(OPINION, "TX-4-9.1", "四（九）")
            .says(
                    "住房困难符合规定标准的城市低保家庭，通过公租房、租赁补贴等优先保障",
                    "Urban dibao families whose housing falls short of the set standard come first for public rental "
                            + "housing or a rent subsidy")
            .when(Household.ENTITY, URBAN_DIBAO)
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(
                            Programme.HOUSING_ASSISTANCE,
                            "优先配租公租房或者发放租赁补贴",
                            "a public rental home or a rent subsidy, with priority"));

    static final ImmutableList<Rule<Household>> PUBLIC_HOUSING_SUPPORTED = shall(OPINION, "TX-4-9.2", "四（九）")
            .says(
                    "住房困难符合规定标准的分散供养特困人员等，同样优先保障",
                    "So do extreme-poverty persons supported at home, and the like")
            .reading(
                    "“等”没有写还有谁；集中供养的不在其列",
                    "Who else is meant is not said; who lives in an institution is not")
            .when(Household.ENTITY, SUPPORTED_AT_HOME)
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(
                            Programme.HOUSING_ASSISTANCE,
                            "优先配租公租房或者发放租赁补贴",
                            "a public rental home or a rent subsidy, with priority"));

    static final Rule<Household> EVERYONE_HOUSED = shall(OPINION, "TX-4-9.3", "四（九）")
            .says("提出申请、符合条件的，全部保障", "Everyone who applies and qualifies is housed")
            .reading("依申请：一件申请即一个案例", "On application: a case is one")
            .when(Household.ENTITY, anyOf(URBAN_DIBAO, SUPPORTED_AT_HOME))
            .then(effect(
                    Body.HOUSING_DEPARTMENT,
                    "申请且符合条件的，应保尽保",
                    "houses everyone who applies and qualifies",
                    Programme.HOUSING_ASSISTANCE));

    static final ImmutableList<Rule<Household>> RENOVATION_DIBAO = shall(OPINION, "TX-4-9.4", "四（九）")
            .says(
                    "低保户符合农村危房改造政策的危房，予以改造",
                    "The dangerous house of a dibao household under the rural renovation policy is renovated")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, HousingFacts.RENOVATION_DUE))
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(Programme.HOUSING_ASSISTANCE, "改造危房", "renovation of the dangerous house"));

    static final ImmutableList<Rule<Household>> RENOVATION_SUPPORTED = shall(OPINION, "TX-4-9.5", "四（九）")
            .says(
                    "分散供养特困人员符合农村危房改造政策的危房，予以改造",
                    "So is that of an extreme-poverty person supported at home")
            .when(Household.ENTITY, allOf(HousingAssistance.HAS_SUPPORTED_AT_HOME, HousingFacts.RENOVATION_DUE))
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(Programme.HOUSING_ASSISTANCE, "改造危房", "renovation of the dangerous house"));

    static final ImmutableList<Rule<Household>> RENOVATION_DISABLED = shall(OPINION, "TX-4-9.6", "四（九）")
            .says(
                    "低收入残疾人家庭符合农村危房改造政策的危房，予以改造",
                    "So is that of a low-income family with a disabled member")
            .when(Household.ENTITY, allOf(LOW_INCOME_WITH_DISABLED, HousingFacts.RENOVATION_DUE))
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(Programme.HOUSING_ASSISTANCE, "改造危房", "renovation of the dangerous house"));

    static final Rule<Household> RENOVATED_AS_FOUND = shall(OPINION, "TX-4-9.7", "四（九）")
            .says(
                    "三类对象的危房发现即改造，存量保持为零",
                    "Dangerous houses of the three groups are renovated as they are found, so that none is left open")
            .reading("没有写天数", "No number of days is given")
            .when(
                    Household.ENTITY,
                    allOf(
                            anyOf(HousingAssistance.IN_DIBAO_OR_SUPPORTED_AT_HOME, LOW_INCOME_WITH_DISABLED),
                            HousingFacts.RENOVATION_DUE))
            .then(effect(
                    Body.HOUSING_DEPARTMENT,
                    "发现一户，改造一户",
                    "renovates the house as it is found",
                    Programme.HOUSING_ASSISTANCE));

    private TunxiHousing() {}
}
