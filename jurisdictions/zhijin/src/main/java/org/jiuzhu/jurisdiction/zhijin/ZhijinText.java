package org.jiuzhu.jurisdiction.zhijin;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Zhijin, and its clauses. */
final class ZhijinText {

    /** 织府办〔2023〕43号. It names no day on which it takes effect; the day on which it was issued is taken. */
    static final Text PLAN = new Text(
            "zhijin-2023-43",
            Label.of(
                    "织金县贯彻落实《毕节市改革完善社会救助制度的若干措施》责任分工方案",
                    "Zhijin plan that divides the tasks of the Bijie measures on reforming social assistance"),
            "织府办〔2023〕43号",
            Period.from("2023-08-09"));

    /** Its clauses; every sentence of them is a constant of the classes of this package. */
    static final Register REGISTER = Register.of(PLAN)
            .clause("通知、引言", "ZJ-0", "印发通知和引言", "Notice of issue and introduction")
            .clause("一、1", "ZJ-1-1", "基本生活救助", "Basic living assistance")
            .clause("一、2", "ZJ-1-2", "特殊困难群体", "Groups in special hardship")
            .clause("一、3", "ZJ-1-3", "低保倾斜性政策", "Preferential dibao policies")
            .clause("一、4", "ZJ-1-4", "特困供养", "Extreme-poverty support")
            .clause("一、5", "ZJ-1-5", "农业转移人口和服务类救助", "People moving to town, and services")
            .clause("二、6", "ZJ-2-6", "医疗救助", "Medical assistance")
            .clause("二、7", "ZJ-2-7", "住房救助", "Housing assistance")
            .clause("二、8", "ZJ-2-8", "教育救助", "Education assistance")
            .clause("二、9", "ZJ-2-9", "就业救助", "Employment assistance")
            .clause("二、10", "ZJ-2-10", "受灾人员救助", "Assistance to disaster victims")
            .clause("二、11", "ZJ-2-11", "其他救助帮扶", "Other assistance")
            .clause("三、12", "ZJ-3-12", "临时救助", "Temporary assistance")
            .clause("三、13", "ZJ-3-13", "急难社会救助", "Assistance in urgent difficulty")
            .clause("三、14", "ZJ-3-14", "流浪乞讨人员救助", "Assistance to vagrants and beggars")
            .clause("三、15", "ZJ-3-15", "突发公共事件救助", "Assistance in public emergencies")
            .clause("四、16", "ZJ-4-16", "社会力量参与", "Participation of society")
            .clause("四、17", "ZJ-4-17", "政府购买服务", "Purchase of services")
            .clause("五、18", "ZJ-5-18", "主动发现报告", "Duty to find and report")
            .clause("五、19", "ZJ-5-19", "审核确认", "Examination and confirmation")
            .clause("五、20", "ZJ-5-20", "低收入人口监测预警", "Watching the low-income population");

    private ZhijinText() {}
}
