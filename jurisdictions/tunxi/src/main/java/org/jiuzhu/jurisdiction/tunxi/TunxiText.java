package org.jiuzhu.jurisdiction.tunxi;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Tunxi, and its clauses. */
final class TunxiText {

    /**
     * 屯溪区关于改革完善社会救助制度的实施意见. The text carries neither a number nor a date. By itself it shows two
     * things: it carries out a document of Huangshan of 2021 (黄办〔2021〕15号), so it is not older than that year, and
     * it sets a target for 2022, so it is not younger. Which day between them cannot be had from it. 2021-07-01 is a
     * choice, and rests on the nation: from that day on 民发〔2021〕57号 and 43号 let townships decide, on which its
     * sentences on decisions stand. A case of 2021 or 2022 is to be checked against a dated copy.
     */
    static final Text OPINION = new Text(
            "tunxi-2021",
            Label.of(
                    "屯溪区关于改革完善社会救助制度的实施意见",
                    "Tunxi opinion on reforming and improving the social-assistance system"),
            "屯溪区关于改革完善社会救助制度的实施意见",
            Period.from("2021-07-01"));

    /** Its clauses; every sentence of them is a constant of the classes of this package. */
    static final Register REGISTER = Register.of(OPINION)
            .clause("（导语，无编号）", "TX-0", "导语：依据和目的", "Preamble: what it carries out, and why")
            .clause("一", "TX-1", "主要目标", "Overall goals")
            .clause("二（一）", "TX-2-1", "综合救助", "Comprehensive assistance")
            .clause("二（二）", "TX-2-2", "分类救助", "Assistance by kind of difficulty")
            .clause("二（三）", "TX-2-3", "多元救助", "Goods and services")
            .clause("二（四）", "TX-2-4", "城乡统筹", "Town and country together")
            .clause("三（五）", "TX-3-5", "最低生活保障", "Minimum living allowance")
            .clause("三（六）", "TX-3-6", "特困人员救助供养", "Extreme-poverty support")
            .clause("四（七）", "TX-4-7", "医疗救助", "Medical assistance")
            .clause("四（八）", "TX-4-8", "教育救助", "Education assistance")
            .clause("四（九）", "TX-4-9", "住房救助", "Housing assistance")
            .clause("四（十）", "TX-4-10", "就业救助", "Employment assistance")
            .clause("四（十一）", "TX-4-11", "受灾人员救助", "Disaster relief")
            .clause("四（十二）", "TX-4-12", "其他救助帮扶", "Other assistance")
            .clause("五（十三）", "TX-5-13", "临时救助", "Temporary assistance")
            .clause("五（十四）", "TX-5-14", "生活无着的流浪乞讨人员救助", "Assistance to vagrants and beggars")
            .clause("五（十五）", "TX-5-15", "突发公共事件中的急难救助", "Assistance in public emergencies")
            .clause("六（十六）", "TX-6-16", "慈善事业和志愿服务", "Charity and volunteering")
            .clause("六（十七）", "TX-6-17", "社会工作专业力量", "Professional social work")
            .clause("六（十八）", "TX-6-18", "政府购买服务", "Purchase of services")
            .clause("七（十九）", "TX-7-19", "主动发现", "Finding people in need")
            .clause("七（二十）", "TX-7-20", "一门受理、协同办理", "One window")
            .clause("七（二十一）", "TX-7-21", "办理程序", "Procedure")
            .clause("七（二十二）", "TX-7-22", "互联网+社会救助", "Online assistance")
            .clause("八（二十三）", "TX-8-23", "组织领导", "Leadership")
            .clause("八（二十四）", "TX-8-24", "基层服务能力", "Capacity of towns and villages")
            .clause("八（二十五）", "TX-8-25", "监督检查", "Supervision");

    private TunxiText() {}
}
