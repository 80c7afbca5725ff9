package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.dibao.MinimumLivingAllowance;
import org.jiuzhu.jurisdiction.national.housing.HousingFacts;
import org.jiuzhu.jurisdiction.national.margin.LowIncomeMargin;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Housing assistance (住房救助) in Xinxiang. */
final class XinxiangHousing {

    static final ImmutableList<Rule<Household>> PUBLIC_HOUSING_DIBAO = shall(PLAN, "XX-2-3.1", "二（三）")
            .says(
                    "低保家庭申请保障房的，全部给予保障，一户配一套",
                    "Every dibao family that applies for public housing gets it, one home for each")
            .when(Household.ENTITY, allOf(MinimumLivingAllowance.RECEIVES, XinxiangFacts.APPLIES_FOR_PUBLIC_HOUSING))
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(
                            Programme.HOUSING_ASSISTANCE,
                            "配一套保障房，一户一套",
                            "one public home for the household"));

    static final ImmutableList<Rule<Household>> PUBLIC_HOUSING_LOW_INCOME = shall(PLAN, "XX-2-3.2", "二（三）")
            .says(
                    "低收入家庭等申请保障房的，全部给予保障，一户配一套",
                    "Every low-income family that applies for public housing gets it, one home for each")
            .reading("“等需救助群体”没有写还有谁", "Who else needs assistance is not said")
            .when(
                    Household.ENTITY,
                    allOf(LowIncomeMargin.LOW_INCOME_HOUSEHOLD, XinxiangFacts.APPLIES_FOR_PUBLIC_HOUSING))
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(
                            Programme.HOUSING_ASSISTANCE,
                            "配一套保障房，一户一套",
                            "one public home for the household"));

    static final Unruled DANGEROUS_HOUSES_WATCHED = shall(PLAN, "XX-2-3.3", "二（三）")
            .says(
                    "农村低收入群体等的危房经常监测，定期排查、鉴定和改造",
                    "Dangerous houses of rural low-income and other key groups are watched, and surveyed at regular "
                            + "times")
            .organisational("没有排查间隔", "The interval is not given");

    static final ImmutableList<Rule<Household>> DANGEROUS_HOUSES_RENOVATED = shall(PLAN, "XX-2-3.4", "二（三）")
            .says(
                    "农村低收入群体等的住房经鉴定、改造，保证安全",
                    "By appraisal and renovation, rural low-income and other key groups live in safe houses")
            .reading("“等重点对象”没有写还有谁；没有写天数", "Who else is meant, and by when, is not said")
            .when(
                    Household.ENTITY,
                    allOf(
                            Household.AREA.is(Area.RURAL),
                            LowIncomeMargin.LOW_INCOME_HOUSEHOLD,
                            HousingFacts.RENOVATION_DUE))
            .thenEach(
                    makesEligible(Programme.HOUSING_ASSISTANCE),
                    provides(
                            Programme.HOUSING_ASSISTANCE,
                            "危房改造，保证住房安全",
                            "renovation, so that the house is safe"));

    private XinxiangHousing() {}
}
