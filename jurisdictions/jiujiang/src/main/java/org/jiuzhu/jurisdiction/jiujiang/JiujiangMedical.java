package org.jiuzhu.jurisdiction.jiujiang;

import static org.jiuzhu.jurisdiction.jiujiang.JiujiangText.OPINIONS;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) and emergency disease relief (疾病应急救助) in Jiujiang. */
final class JiujiangMedical {

    static final Unruled DIBAO_AND_SUPPORT_FIRST = shall(OPINIONS, "JJ-1-4.1", "一（四）")
            .says(
                    "低保和特困人员是医疗救助的重点",
                    "Dibao and extreme-poverty recipients come first in medical assistance")
            .notBuilt();

    static final Unruled POOR_BY_ILLNESS = shall(OPINIONS, "JJ-1-4.2", "一（四）")
            .says(
                    "因重病陷入支出型贫困的低收入家庭纳入医疗救助",
                    "Low-income families made poor by a serious illness are taken in")
            .notBuilt();

    static final Unruled OTHER_GROUPS = shall(OPINIONS, "JJ-1-4.3", "一（四）")
            .says(
                    "县级以上政府规定的其他困难群众纳入医疗救助",
                    "Other groups named by the county or above are taken in")
            .notBuilt();

    static final Unruled RAISED = shall(OPINIONS, "JJ-1-4.4", "一（四）")
            .says("医疗救助水平逐步提高", "Medical assistance is raised step by step")
            .notBuilt(
                    "医疗救助尚未纳入，没有可以比较的救助水平",
                    "Medical assistance is not covered, so there is no level to compare");

    static final Unruled RATE_AND_CAP_RISE = shall(OPINIONS, "JJ-1-4.5", "一（四）")
            .says(
                    "未纳入专项的重特大疾病，逐步提高救助比例和封顶线",
                    "For serious diseases outside the special schemes rate and cap rise step by step")
            .notBuilt();

    static final Unruled BY_DISEASES_AND_COSTS = shall(OPINIONS, "JJ-1-4.6", "一（四）")
            .says("以病种加费用的办法覆盖贫困重病患者", "Poor patients are covered by listed diseases and by costs")
            .notBuilt();

    static final Unruled DEDUCTIBLE_LOWERED = shall(OPINIONS, "JJ-1-4.7", "一（四）")
            .says(
                    "降低贫困重病患者大病保险起付线",
                    "The deductible of the serious-illness insurance is lowered for poor patients")
            .notBuilt();

    static final Unruled FITS_TOGETHER = shall(OPINIONS, "JJ-1-4.8", "一（四）")
            .says("与基本医保、大病保险衔接", "It is linked with basic medical and serious-illness insurance")
            .organisational();

    static final Unruled SETTLED_IN_ONE_STEP = shall(OPINIONS, "JJ-1-4.9", "一（四）")
            .says("医疗救助“一站式”即时结算", "Medical assistance is settled at once and at one stop")
            .notBuilt();

    static final Unruled EMERGENCY_TREATED = shall(OPINIONS, "JJ-1-5.1", "一（五）")
            .says(
                    "急危重伤病而身份不明或无力付费的，给予应急医疗救助",
                    "Emergencies of people without identity or means are treated")
            .notBuilt();

    static final Unruled EMERGENCY_FUND = shall(OPINIONS, "JJ-1-5.2", "一（五）")
            .says("建立疾病应急救助基金", "A fund for emergency disease relief is set up")
            .notBuilt();

    static final Unruled EMERGENCY_RULES = shall(OPINIONS, "JJ-1-5.3", "一（五）")
            .says("按市的基金管理办法执行", "It follows the city’s rules on the fund")
            .organisational();

    static final Unruled EMERGENCY_FITS_TOGETHER = shall(OPINIONS, "JJ-1-5.4", "一（五）")
            .says("与其他医疗保障衔接", "It is linked with other medical protection")
            .organisational();

    private JiujiangMedical() {}
}
