package org.example.county;

import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The document of the county. */
final class CountyText {

    /** 样政发〔2022〕1号, in force from the day that it names. */
    static final Text NOTICE = new Text(
            "county-2022-1",
            Label.of("样例县社会救助办法", "Sample County measures on social assistance"),
            "样政发〔2022〕1号",
            Period.from("2022-01-01"));

    /** Its clauses. */
    static final Register REGISTER = Register.of(NOTICE)
            .clause("§1", "SC-1", "目的", "Purpose")
            .clause("§2", "SC-2", "收入核算", "How income is counted")
            .clause("§3", "SC-3", "增发", "Supplement")
            .clause("§4", "SC-4", "临时救助", "Temporary assistance")
            .clause("§5", "SC-5", "住房", "Housing");

    private CountyText() {}
}
