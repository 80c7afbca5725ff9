package org.jiuzhu.jurisdiction.tunxi;

import static org.jiuzhu.jurisdiction.tunxi.TunxiText.OPINION;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** Medical assistance (医疗救助) in Tunxi. */
final class TunxiMedical {

    static final Unruled DIRECTED = shall(OPINION, "TX-2-2.3", "二（二）")
            .says(
                    "看病有困难的，按医疗救助的规定救助",
                    "Difficulty with medical care leads to medical assistance by its rules")
            .notBuilt();

    static final Unruled ELIGIBLE = shall(OPINION, "TX-4-7.1", "四（七）")
            .says("符合条件的救助对象列入医疗救助", "Recipients who qualify come under medical assistance")
            .notBuilt();

    static final Unruled RECIPIENTS_CHECKED = shall(OPINION, "TX-4-7.2", "四（七）")
            .says(
                    "医疗救助对象动态认定、核查",
                    "Who is under medical assistance is recognised and checked as things change")
            .organisational("没有写明间隔", "No interval is given");

    static final Unruled CONTRIBUTIONS = shall(OPINION, "TX-4-7.3", "四（七）")
            .says("分类别资助参加医疗保险", "Help with the insurance contribution is given by category")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Unruled COSTS = shall(OPINION, "TX-4-7.4", "四（七）")
            .says("直接救助医疗费用", "Medical costs are assisted directly")
            .organisational(
                    "没有写明金额或比例，无从计算",
                    "No amount or ratio is given, so there is nothing to compute");

    static final Unruled TREATED_FIRST_WHEN_CRITICAL = shall(OPINION, "TX-4-7.5", "四（七）")
            .says(
                    "急重危症病人先看病、后付费",
                    "In acute and critical conditions treatment comes first and payment after")
            .notBuilt();

    static final Unruled TREATED_FIRST_IN_EMERGENCY = shall(OPINION, "TX-4-7.6", "四（七）")
            .says(
                    "疫情等紧急情况下，医院先救人、后收费",
                    "In an epidemic or like emergency hospitals treat first and charge after")
            .notBuilt();

    static final Unruled PAYMENT_IN_EPIDEMIC = shall(OPINION, "TX-4-7.7", "四（七）")
            .says(
                    "完善重大疫情的医保支付政策，不让低收入病人因费用误诊治",
                    "Insurance pays in a major epidemic in such a way that cost keeps no low-income patient from "
                            + "treatment")
            .organisational("支付政策另行制定", "The payment policy is made elsewhere");

    private TunxiMedical() {}
}
