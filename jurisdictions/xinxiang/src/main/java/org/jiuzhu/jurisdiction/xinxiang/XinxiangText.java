package org.jiuzhu.jurisdiction.xinxiang;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Xinxiang, and its clauses. */
final class XinxiangText {

    /**
     * 新办〔2021〕20号. It names no day on which it takes effect: the notice that issues it is dated 2021-11-29 and was
     * printed on 2021-12-01; the earlier of the two is taken.
     */
    static final Text PLAN = new Text(
            "xinxiang-2021-20",
            Label.of(
                    "新乡市关于改革完善社会救助制度的实施方案",
                    "Xinxiang plan for reforming and improving the social-assistance system"),
            "新办〔2021〕20号",
            Period.from("2021-11-29"));

    /** Its clauses; every sentence of them is a constant of the classes of this package. */
    static final Register REGISTER = Register.of(PLAN)
            .clause("（通知正文及导语，无编号）", "XX-0", "印发通知和引言", "Issuing notice and preamble")
            .clause("一（一）", "XX-1-1", "最低生活保障", "Minimum living allowance")
            .clause("一（二）", "XX-1-2", "特困人员供养", "Extreme-poverty support")
            .clause("一（三）", "XX-1-3", "基本生活救助标准", "Standards of basic living assistance")
            .clause("一（四）", "XX-1-4", "分类动态管理", "Review and change")
            .clause("一（五）", "XX-1-5", "人户分离的申办", "Applying away from the place of registration")
            .clause("二（一）", "XX-2-1", "医疗救助", "Medical assistance")
            .clause("二（二）", "XX-2-2", "教育救助", "Education assistance")
            .clause("二（三）", "XX-2-3", "住房救助", "Housing assistance")
            .clause("二（四）", "XX-2-4", "就业救助", "Employment assistance")
            .clause("二（五）", "XX-2-5", "受灾人员救助", "Disaster relief")
            .clause("二（六）", "XX-2-6", "其他救助帮扶", "Other assistance")
            .clause("三（一）", "XX-3-1", "临时救助", "Temporary assistance")
            .clause(
                    "三（二）",
                    "XX-3-2", "生活无着的流浪乞讨人员救助", "Help for vagrants and beggars without livelihood")
            .clause("三（三）", "XX-3-3", "突发公共事件急难救助", "Help in public emergencies")
            .clause("四（一）", "XX-4-1", "慈善和志愿服务", "Charity and volunteering")
            .clause("四（二）", "XX-4-2", "社会工作", "Social work")
            .clause("四（三）", "XX-4-3", "政府购买服务", "Purchase of services")
            .clause("五（一）", "XX-5-1", "审核确认程序", "Review and decision")
            .clause("五（二）", "XX-5-2", "信息化和经济状况核对", "Information systems and economic checks")
            .clause("五（三）", "XX-5-3", "救助服务", "Service")
            .clause("六（一）", "XX-6-1", "组织领导", "Leadership")
            .clause("六（二）", "XX-6-2", "资金", "Funds")
            .clause("六（三）", "XX-6-3", "基层力量", "Staff")
            .clause("六（四）", "XX-6-4", "奖惩和监督", "Rewards and supervision");

    private XinxiangText() {}
}
