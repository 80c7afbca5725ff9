package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.provides;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.funeral.BasicFuneral;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Basic funerals (基本殡葬服务) in Tunxi. */
final class TunxiFuneral {

    /** 四项, and nothing beyond them; for how many days ashes are kept and bodies cooled is not said. */
    private static final Consequence<Entity> FOUR_SERVICES = provides(
            Programme.BASIC_FUNERAL,
            "遗体接运、冷藏、火化和骨灰寄存四项免费",
            "transport, cold storage, cremation and keeping of the ashes, free");

    static final ImmutableList<Rule<Household>> FREE_FOR_SUPPORTED = shall(OPINION, "TX-4-12.15", "四（十二）")
            .says(
                    "特困供养人员去世，接运、冷藏、火化、骨灰寄存四项免费",
                    "When a supported extreme-poverty person dies, transport, cold storage, cremation and keeping of "
                            + "the ashes are free")
            .reading("按去世那一天的身份；天数没有写", "By the status on the day of death; for how long is not said")
            .when(Household.ENTITY, Household.MEMBERS.any(BasicFuneral.DIED_SUPPORTED))
            .thenEach(makesEligible(Programme.BASIC_FUNERAL), FOUR_SERVICES);

    static final ImmutableList<Rule<Household>> FREE_FOR_DIBAO = shall(OPINION, "TX-4-12.16", "四（十二）")
            .says(
                    "去世时正在领低保金的城乡低保对象，上述四项免费",
                    "The same four services are free for who was drawing dibao at death, in town or country")
            .reading(
                    "家庭领低保的按去世的月份看；申请中、还没有确认的不算",
                    "With a family it goes by the month of death; an application that is not decided does not count")
            .when(Household.ENTITY, Household.MEMBERS.any(BasicFuneral.DIED_ON_DIBAO))
            .thenEach(makesEligible(Programme.BASIC_FUNERAL), FOUR_SERVICES);

    static final ImmutableList<Rule<Household>> FREE_FOR_ENTITLED = shall(OPINION, "TX-4-12.17", "四（十二）")
            .says(
                    "重点优抚对象去世，上述四项免费",
                    "The same four services are free for persons of special entitlement (重点优抚对象)")
            .when(Household.ENTITY, Household.MEMBERS.any(BasicFuneral.DIED_ENTITLED))
            .thenEach(makesEligible(Programme.BASIC_FUNERAL), FOUR_SERVICES);

    static final Unruled ECOLOGICAL_BURIAL = shall(OPINION, "TX-4-12.18", "四（十二）")
            .says("以后适当时候把生态安葬加进基本殡葬服务", "Ecological burial joins the free services in due course")
            .organisational("没有写明何时", "No date is given");

    private TunxiFuneral() {}
}
