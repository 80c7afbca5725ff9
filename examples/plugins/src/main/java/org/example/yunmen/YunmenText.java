package org.example.yunmen;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of the city. */
final class YunmenText {

    /** 云政规〔2023〕3号, made up. */
    static final Text RULES = new Text(
            "yunmen-2023-3",
            Label.of("云门市困难家庭补助规定", "Yunmen rules on subsidies for families in hardship"),
            "云政规〔2023〕3号",
            Period.from("2023-07-01"));

    /** Its clauses. */
    static final Register REGISTER = Register.of(RULES)
            .clause("§1", "YM-1", "对象", "Who")
            .clause("§2", "YM-2", "租房补贴", "Rent subsidy")
            .clause("§3", "YM-3", "学习用品", "School things")
            .clause("§4", "YM-4", "监护人津贴", "Guardian's allowance");

    private YunmenText() {}
}
