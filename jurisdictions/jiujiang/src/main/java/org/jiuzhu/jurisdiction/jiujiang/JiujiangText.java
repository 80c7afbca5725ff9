package org.jiuzhu.jurisdiction.jiujiang;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Jiujiang and its clauses, and what the province says of the price subsidy. */
final class JiujiangText {

    /**
     * 九府厅发〔2015〕26号, in force from 2015-09-02. It carries out the interim measures of 2014 and names no end.
     * Neither the orders of 2021 nor the law of 2026 repeal local documents, and it is listed as in force, so it stands
     * beside and after them; what it does not say follows the national rules of the date.
     */
    static final Text OPINIONS = new Text(
            "jiujiang-2015-26",
            Label.of(
                    "九江市关于贯彻落实《社会救助暂行办法》的实施意见",
                    "Jiujiang opinions on carrying out the interim measures for social assistance"),
            "九府厅发〔2015〕26号",
            Period.from("2015-09-02"));

    /**
     * How Jiangxi carries out the linkage with prices, known from a report of January 2022; so a rule cites what it is
     * about instead of a clause, and it is used from the first month of which it is certain that it was in force.
     */
    static final Text JIANGXI_PRICES = new Text(
            "jiangxi-2022-prices",
            Label.of(
                    "江西省社会救助和保障标准与物价上涨挂钩联动机制（2022年）",
                    "Jiangxi’s linkage of assistance with rises of prices (2022)"),
            "江西省2022年价格联动机制",
            Period.from("2022-02-01"));

    /** The clauses of the opinions; every sentence of them is a constant of the classes of this package. */
    static final Register REGISTER = Register.of(OPINIONS)
            .clause("文件属性、通知、引言", "JJ-0", "文件、印发通知与目的", "Document, notice of issue and purpose")
            .clause("一（一）", "JJ-1-1", "最低生活保障", "Minimum living allowance")
            .clause("一（二）", "JJ-1-2", "特困人员供养", "Extreme-poverty support")
            .clause("一（三）", "JJ-1-3", "受灾人员救助", "Disaster relief")
            .clause("一（四）", "JJ-1-4", "医疗救助", "Medical assistance")
            .clause("一（五）", "JJ-1-5", "疾病应急救助", "Emergency disease relief")
            .clause("一（六）", "JJ-1-6", "教育救助", "Education assistance")
            .clause("一（七）", "JJ-1-7", "住房救助", "Housing assistance")
            .clause("一（八）", "JJ-1-8", "就业救助", "Employment assistance")
            .clause(
                    "一（九）",
                    "JJ-1-9", "临时救助、特别救助与流浪乞讨人员救助", "Temporary and special assistance, vagrants")
            .clause("一（十）", "JJ-1-10", "社会力量参与", "Social forces")
            .clause("二（一）", "JJ-2-1", "协调机制", "Coordination")
            .clause("二（二）", "JJ-2-2", "家庭经济状况核对", "The check of economic circumstances")
            .clause("二（三）", "JJ-2-3", "一门受理、协同办理", "One door")
            .clause("二（四）", "JJ-2-4", "救急难", "Urgent need")
            .clause("二（五）", "JJ-2-5", "信息共享", "Sharing of information")
            .clause("二（六）", "JJ-2-6", "资金保障", "Money")
            .clause("二（七）", "JJ-2-7", "监督检查与公示", "Supervision and notices")
            .clause("三（一）", "JJ-3-1", "组织领导", "Leadership")
            .clause("三（二）", "JJ-3-2", "工作责任", "Responsibilities")
            .clause("三（三）", "JJ-3-3", "能力建设", "Capacity")
            .clause("三（四）", "JJ-3-4", "监督检查", "Inspection")
            .clause("三（五）", "JJ-3-5", "政策宣传", "Publicity");

    private JiujiangText() {}
}
