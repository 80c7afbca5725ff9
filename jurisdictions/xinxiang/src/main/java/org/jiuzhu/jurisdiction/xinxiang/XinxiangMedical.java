package org.jiuzhu.jurisdiction.xinxiang;

import static org.jiuzhu.jurisdiction.xinxiang.XinxiangText.PLAN;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) in Xinxiang. */
final class XinxiangMedical {

    static final Unruled RECIPIENTS_CHECKED = shall(PLAN, "XX-2-1.1", "二（一）")
            .says(
                    "医疗救助对象的认定动态核查",
                    "Who counts as a recipient of medical assistance is checked as things change")
            .organisational("没有周期和类别", "Neither interval nor categories");

    static final Unruled CONTRIBUTIONS = shall(PLAN, "XX-2-1.2", "二（一）")
            .says(
                    "医疗救助对象参加医保，按类别给予资助",
                    "Recipients of medical assistance get help with their insurance contributions, by category")
            .organisational("没有类别和金额", "Neither categories nor amounts");

    static final Unruled COSTS = shall(PLAN, "XX-2-1.3", "二（一）")
            .says(
                    "医疗救助对象的医疗费用给予直接救助",
                    "Recipients of medical assistance get direct help with medical costs")
            .organisational("没有起付线、比例和封顶线", "No deductible, rate or ceiling");

    static final Unruled MORE_ILLNESSES = shall(PLAN, "XX-2-1.4", "二（一）")
            .says("救助的病种范围在合适的时候增加", "Illnesses are added to those covered when the time is right")
            .organisational("没有病种目录", "There is no list of illnesses");

    static final Unruled COSTS_WAIVED = shall(PLAN, "XX-2-1.5", "二（一）")
            .says(
                    "特殊群体、特定疾病的医药费用按制度豁免",
                    "For special groups and certain illnesses medical costs are waived under the system for that")
            .organisational("没有写明群体、疾病和比例", "Groups, illnesses and shares are not given");

    static final Unruled TREATED_FIRST_IN_EMERGENCY = shall(PLAN, "XX-2-1.6", "二（一）")
            .says(
                    "突发疫情等紧急情况下，医疗机构先收治、后结算",
                    "In an emergency such as an epidemic, hospitals treat first and charge later")
            .notBuilt();

    static final Unruled FITS_TOGETHER = shall(PLAN, "XX-2-1.7", "二（一）")
            .says(
                    "医疗救助与其他医疗保障和社会救助衔接",
                    "Medical assistance is fitted together with other medical security and social assistance")
            .organisational();

    private XinxiangMedical() {}
}
