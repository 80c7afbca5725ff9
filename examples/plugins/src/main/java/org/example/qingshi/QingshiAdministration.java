package org.example.qingshi;

import static org.example.qingshi.QingshiText.MEASURES;
import static org.jiuzhu.policy.rule.Words.shall;

import org.jiuzhu.policy.rule.Unruled;

/** What Qingshi says of all programmes together. */
final class QingshiAdministration {

    static final Unruled PURPOSE = shall(MEASURES, "QS-1.1", "§1")
            .says("保障困难群众的基本生活", "The basic living of people in hardship is secured")
            .organisational();

    static final Unruled STANDARD_OF_2023 = shall(MEASURES, "QS-6.1", "§6")
            .says(
                    "2023年低保标准为城市每人每月640元、农村520元",
                    "In 2023 the dibao standard is 640.00 a person a month in town and 520.00 in the country")
            .organisational("数额在 standards.csv 中", "The figures are in standards.csv");

    private QingshiAdministration() {}
}
