package org.jiuzhu.jurisdiction.xinxiang;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Xinxiang. */
final class XinxiangText {

    /**
     * 新办〔2021〕20号. It names no day on which it takes effect: the notice that issues it is dated 2021-11-29 and was printed on
     * 2021-12-01; the earlier of the two is taken.
     */
    static final Text PLAN = new Text(
            "xinxiang-2021-20",
            Label.of("新乡市关于改革完善社会救助制度的实施方案", "Xinxiang plan for reforming and improving the social-assistance system"),
            "新办〔2021〕20号",
            Period.from("2021-11-29"));

    private XinxiangText() {}
}
