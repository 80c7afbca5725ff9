package org.jiuzhu.jurisdiction.national.funeral;

import static org.jiuzhu.jurisdiction.national.shared.Texts.FUNERAL_2012;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.anyOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;

/** Basic funerals by the guidance of 2012. */
public final class Funeral2012 {

    /** 惠民殡葬意见, 减免对象. */
    public static final ImmutableList<Rule<Household>> SUPPORTED = shall(FUNERAL_2012, "N2012F-1.1", "减免对象")
            .says(
                    "特困人员（五保、“三无”）去世，基本殡葬费用实报实销",
                    "When an extreme-poverty person dies, the cost of a basic funeral is paid as it is")
            .reading("按去世那一天的身份", "By the status on the day of death")
            .when(Household.ENTITY, Household.MEMBERS.any(BasicFuneral.DIED_SUPPORTED))
            .thenEach(
                    makesEligible(Programme.BASIC_FUNERAL),
                    provides(
                            Programme.BASIC_FUNERAL,
                            "基本殡葬费用实报实销",
                            "the cost of a basic funeral, as it is"));

    /** 惠民殡葬意见, 减免对象. */
    public static final Rule<Household> DIBAO_AND_ENTITLED = shall(FUNERAL_2012, "N2012F-1.2", "减免对象")
            .says(
                    "低保对象、重点优抚对象等去世，保障基本殡葬服务",
                    "When a person on dibao or of special entitlement dies, a basic funeral is secured")
            .reading(
                    "减免哪些项目、多少钱由当地定；“等”没有写明的不读入",
                    "Which services and how much is for the place; whom “and the like” means is not read into it")
            .when(
                    Household.ENTITY,
                    Household.MEMBERS.any(anyOf(BasicFuneral.DIED_ON_DIBAO, BasicFuneral.DIED_ENTITLED)))
            .then(makesEligible(Programme.BASIC_FUNERAL));

    private Funeral2012() {}
}
