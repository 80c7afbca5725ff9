package org.example.qingshi;

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

    private QingshiText() {}
}
