package org.example.qingshi;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of the county. */
final class QingshiText {

    /** 青政发〔2023〕7号, made up; valid for three years. */
    static final Text MEASURES = new Text(
            "qingshi-2023-7",
            Label.of("青石县最低生活保障办法", "Qingshi County measures on dibao"),
            "青政发〔2023〕7号",
            Period.between("2023-01-01", "2025-12-31"));

    /** Its clauses. */
    static final Register REGISTER = Register.of(MEASURES)
            .clause("§1", "QS-1", "目的", "Purpose")
            .clause("§2", "QS-2", "收入核算", "How income is counted")
            .clause("§3", "QS-3", "增发", "Supplement")
            .clause("§4", "QS-4", "审核确认", "Decision")
            .clause("§5", "QS-5", "探访", "Visits")
            .clause("§6", "QS-6", "标准", "Standard");

    private QingshiText() {}
}
