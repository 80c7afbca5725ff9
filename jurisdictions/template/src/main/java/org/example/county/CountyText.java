package org.example.county;

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

    private CountyText() {}
}
