package org.jiuzhu.jurisdiction.changle;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Changle, and its clauses. */
final class ChangleText {

    /**
     * 乐办字〔2021〕21号. It names no day on which it takes effect or ends; the day of signature is taken as the first.
     */
    static final Text OPINION = new Text(
            "changle-2021-21",
            Label.of(
                    "昌乐县关于改革完善社会救助制度的实施意见",
                    "Changle opinion on reforming and improving the social-assistance system"),
            "乐办字〔2021〕21号",
            Period.from("2021-10-09"));

    /** What Shandong pays old people in hardship since 2019; a rule cites what it is about instead of a clause. */
    static final Text SHANDONG_ELDERLY = new Text(
            "shandong-2019-elderly",
            Label.of("山东省经济困难老年人补贴（2019年）", "Shandong’s subsidy for old people in hardship (2019)"),
            "山东省2019年经济困难老年人补贴",
            Period.from("2019-01-01"));

    /** Its clauses; every sentence of them is a constant of the classes of this package. */
    static final Register REGISTER = Register.of(OPINION)
            .clause("首部、引言、落款", "CL-0", "文首、引言和落款", "Letterhead, introduction and signature")
            .clause("一", "CL-1", "总体目标", "Overall goals")
            .clause("二（一）", "CL-2-1", "统筹健全社会救助体系（引语）", "One integrated system (lead-in)")
            .clause("二（一）1", "CL-2-1-1", "最低生活保障", "Minimum living allowance")
            .clause("二（一）2", "CL-2-1-2", "特困人员救助供养", "Extreme-poverty support")
            .clause("二（一）3", "CL-2-1-3", "医疗救助", "Medical assistance")
            .clause("二（一）4", "CL-2-1-4", "教育救助", "Education assistance")
            .clause("二（一）5", "CL-2-1-5", "住房救助", "Housing assistance")
            .clause("二（一）6", "CL-2-1-6", "就业救助", "Employment assistance")
            .clause("二（一）7", "CL-2-1-7", "受灾群众救助", "Assistance after disasters")
            .clause("二（一）8", "CL-2-1-8", "临时救助", "Temporary assistance")
            .clause("二（一）9", "CL-2-1-9", "生活无着流浪乞讨人员救助", "Vagrants and beggars without means")
            .clause("二（一）10", "CL-2-1-10", "其他救助帮扶", "Other assistance")
            .clause("二（一）11", "CL-2-1-11", "社会力量参与", "Participation of society")
            .clause("二（二）12", "CL-2-2-12", "社会救助工作网络", "Network of assistance bodies")
            .clause("二（二）13", "CL-2-2-13", "低收入人口监测预警", "Monitoring of the low-income population")
            .clause("二（二）14", "CL-2-2-14", "镇（街、区）服务能力", "Capacity of the towns")
            .clause("二（二）15", "CL-2-2-15", "服务效能", "Better service")
            .clause("二（二）16", "CL-2-2-16", "信息化", "Information technology")
            .clause("二（二）17", "CL-2-2-17", "家庭经济状况核对", "Checks of the economic situation")
            .clause("二（三）18", "CL-2-3-18", "资金使用管理", "Use of the money")
            .clause("二（三）19", "CL-2-3-19", "诚信机制", "Good faith")
            .clause("二（三）20", "CL-2-3-20", "激励保障机制", "Protection of staff")
            .clause("三（一）", "CL-3-1", "组织领导", "Leadership")
            .clause("三（二）", "CL-3-2", "督导评估", "Supervision and evaluation")
            .clause("三（三）", "CL-3-3", "宣传引导", "Publicity");

    private ChangleText() {}
}
