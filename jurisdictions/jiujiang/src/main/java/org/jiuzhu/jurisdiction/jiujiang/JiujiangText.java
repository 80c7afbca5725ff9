package org.jiuzhu.jurisdiction.jiujiang;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of Jiujiang. */
final class JiujiangText {

    /**
     * 九府厅发〔2015〕26号, in force from 2015-09-02. It carries out the interim measures of 2014 and names no end. Neither the orders of 2021
     * nor the law of 2026 repeal local documents, and it is listed as in force, so it stands beside and after them; what it does not say follows
     * the national rules of the date.
     */
    static final Text OPINIONS = new Text(
            "jiujiang-2015-26",
            Label.of(
                    "九江市关于贯彻落实《社会救助暂行办法》的实施意见",
                    "Jiujiang opinions on carrying out the interim measures for social assistance"),
            "九府厅发〔2015〕26号",
            Period.from("2015-09-02"));

    private JiujiangText() {}
}
