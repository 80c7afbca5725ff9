package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Consequences.demands;
import static org.jiuzhu.policy.rule.Consequences.makesEligible;
import static org.jiuzhu.policy.rule.Consequences.pays;
import static org.jiuzhu.policy.rule.Words.allOf;
import static org.jiuzhu.policy.rule.Words.shall;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.jurisdiction.national.disaster.Disaster;
import org.jiuzhu.policy.household.Area;
import org.jiuzhu.policy.household.Authority;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;

/** Disaster relief (受灾人员救助) in Jiujiang. */
final class JiujiangDisaster {

    static final Unruled PLANS = shall(OPINIONS, "JJ-1-3.1", "一（三）")
            .says(
                    "修订救灾应急预案，上下级响应标准相衔接",
                    "Emergency plans are revised so that the levels of response fit together")
            .organisational();

    static final Unruled RESERVES = shall(OPINIONS, "JJ-1-3.2", "一（三）")
            .says("规划和建设救灾物资储备", "Reserves of relief goods are planned and built")
            .organisational();

    static final Rule<Authority> MONEY_FOR_RESERVES = shall(OPINIONS, "JJ-1-3.3", "一（三）")
            .says("安排储备专项资金并加大投入", "Special money for the reserves is set aside and raised")
            .reading("加大投入按比上年多读", "That it is raised is read as more than last year")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(
                    JiujiangFacts.RESERVE_MONEY_SET_ASIDE,
                    JiujiangFacts.RESERVE_MONEY.isAbove(JiujiangFacts.RESERVE_MONEY_LAST_YEAR))));

    static final Rule<Authority> LOSSES_REPORTED = shall(OPINIONS, "JJ-1-3.4", "一（三）")
            .says("灾情统计上报及时准确", "Losses are counted and reported promptly and correctly")
            .reading(
                    "时限和指标没有写，是否及时、是否准确由检查的人认定",
                    "Neither limits nor indicators are given; whether it is prompt and correct is found by who checks")
            .when(Authority.ENTITY, JiujiangFacts.DISASTER_OCCURRED)
            .then(demands(allOf(JiujiangFacts.LOSSES_REPORTED_PROMPTLY, JiujiangFacts.LOSSES_REPORTED_CORRECTLY)));

    static final Rule<Authority> LOSSES_VERIFIED = shall(OPINIONS, "JJ-1-3.5", "一（三）")
            .says("建立灾情核查评估机制", "Losses are verified and assessed")
            .reading(
                    "谁核查、怎么核查没有写，只检查有没有建立机制",
                    "Who verifies and how is not given; only that the mechanism is there is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.LOSS_VERIFICATION));

    static final Rule<Authority> INFORMATION_RELEASED = shall(OPINIONS, "JJ-1-3.6", "一（三）")
            .says("建立灾情发布机制", "Information on disasters is released")
            .reading("只检查有没有建立机制", "Only that the mechanism is there is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.DISASTER_INFORMATION_RELEASE));

    static final Rule<Authority> BUDGET = shall(OPINIONS, "JJ-1-3.7", "一（三）")
            .says("编制并落实救灾资金预算", "A budget for relief is drawn up and carried out")
            .reading("编制和落实两方面都要有；金额没有写", "Drawn up and carried out, both; no amount is given")
            .forEvery(Authority.ENTITY)
            .then(demands(allOf(JiujiangFacts.RELIEF_BUDGETED, JiujiangFacts.RELIEF_BUDGET_CARRIED_OUT)));

    static final Unruled PASSED_DOWN_FAST = shall(OPINIONS, "JJ-1-3.8", "一（三）")
            .says("救灾款物按标准快速下拨", "Relief money and goods are passed down fast by the standards")
            .organisational();

    static final ImmutableList<Rule<Household>> EMERGENCY = shall(OPINIONS, "JJ-1-3.9", "一（三）")
            .says("给予受灾人员紧急救助", "People hit by a disaster get emergency relief")
            .reading("应急期内受灾的家庭", "A family that was hit, while the emergency lasts")
            .when(Household.ENTITY, Disaster.IN_EMERGENCY)
            .thenEach(makesEligible(Programme.DISASTER_RELIEF), Disaster.EMERGENCY_RELIEF);

    static final ImmutableList<Rule<Household>> TRANSITION = shall(OPINIONS, "JJ-1-3.10", "一（三）")
            .says("给予受灾人员过渡性生活救助", "They get help to live through the transition")
            .reading(
                    "谁需要由核定认定；期限和金额没有写",
                    "Who is in need is verified; neither the length nor the amount is said")
            .when(Household.ENTITY, Disaster.IN_NEED_IN_TRANSITION)
            .thenEach(
                    makesEligible(Programme.DISASTER_RELIEF),
                    pays(Programme.DISASTER_RELIEF, Part.TRANSITION_RELIEF, Disaster.TRANSITION_AMOUNT));

    static final ImmutableList<Rule<Household>> WINTER_AND_SPRING = shall(OPINIONS, "JJ-1-3.11", "一（三）")
            .says("给予受灾人员冬春救助", "They get relief in winter and spring")
            .reading("对象和期间同国家的规定", "For whom and when is as the nation has it")
            .when(Household.ENTITY, Disaster.IN_WINTER_HARDSHIP)
            .thenEach(
                    makesEligible(Programme.DISASTER_RELIEF),
                    pays(Programme.DISASTER_RELIEF, Part.WINTER_SPRING_RELIEF, Disaster.WINTER_SPRING_AMOUNT));

    static final ImmutableList<Rule<Household>> HOMES_REBUILT = shall(OPINIONS, "JJ-1-3.12", "一（三）")
            .says("帮助重建和修复倒损农房", "Rural houses that fell or were damaged are restored with help")
            .reading(
                    "只写了农房；城镇住房按国家的规定",
                    "Only rural houses are named; for urban homes the nation’s rules hold")
            .when(Household.ENTITY, allOf(Household.AREA.is(Area.RURAL), Disaster.TO_REBUILD))
            .thenEach(
                    makesEligible(Programme.DISASTER_RELIEF),
                    pays(Programme.DISASTER_RELIEF, Part.REBUILDING, Disaster.REBUILDING_AMOUNT));

    static final Rule<Authority> INSURANCE = shall(OPINIONS, "JJ-1-3.13", "一（三）")
            .says("建立政策性农村住房保险", "Policy-based insurance of rural homes is set up")
            .reading(
                    "保费、保额和险种没有写，只检查有没有全面建立",
                    "Premium, sum and risks are not given; only that it is set up everywhere is checked")
            .forEvery(Authority.ENTITY)
            .then(demands(JiujiangFacts.RURAL_HOME_INSURANCE));

    static final Unruled PROMPT_AND_FAIR = shall(OPINIONS, "JJ-1-3.14", "一（三）")
            .says("救助要及时、公平、合理", "Relief is prompt, fair and reasonable")
            .organisational();

    private JiujiangDisaster() {}
}
