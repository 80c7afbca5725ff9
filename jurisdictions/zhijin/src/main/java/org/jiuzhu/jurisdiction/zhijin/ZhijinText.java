package org.jiuzhu.jurisdiction.zhijin;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Zhijin. */
final class ZhijinText {

    /** 织府办〔2023〕43号. It names no day on which it takes effect; the day on which it was issued is taken. */
    static final Text PLAN = new Text(
            "zhijin-2023-43",
            Label.of(
                    "织金县贯彻落实《毕节市改革完善社会救助制度的若干措施》责任分工方案",
                    "Zhijin plan that divides the tasks of the Bijie measures on reforming social assistance"),
            "织府办〔2023〕43号",
            Period.from("2023-08-09"));

    private ZhijinText() {}
}
