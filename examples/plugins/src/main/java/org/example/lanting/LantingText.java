package org.example.lanting;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of the city. */
final class LantingText {

    /** 兰政规〔2024〕5号, made up. */
    static final Text RULES = new Text(
            "lanting-2024-5",
            Label.of("兰亭市困难家庭培训助学规定", "Lanting rules on training and schooling in families in hardship"),
            "兰政规〔2024〕5号",
            Period.from("2024-01-01"));

    /** Its clauses. */
    static final Register REGISTER = Register.of(RULES)
            .clause("§1", "LT-1", "培训补贴", "Training grant")
            .clause("§2", "LT-2", "助学金", "Study allowance")
            .clause("§3", "LT-3", "交通补贴", "Travel subsidy")
            .clause("§4", "LT-4", "办理", "Procedure")
            .clause("§5", "LT-5", "分户补贴", "Families under one roof");

    private LantingText() {}
}
