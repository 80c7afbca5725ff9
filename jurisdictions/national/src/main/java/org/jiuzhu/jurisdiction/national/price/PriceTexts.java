package org.jiuzhu.jurisdiction.national.price;

import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;
import org.jiuzhu.policy.text.Text;

/** The notices on the subsidy that follows prices, one after the other. */
public final class PriceTexts {

    /**
     * 关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知 of August 2016; this notice and those that follow it
     * are known from reports, so a rule cites what it is about instead of a clause.
     */
    public static final Text PRICES_1835 = new Text(
            "1835号",
            Label.of(
                    "关于进一步完善社会救助和保障标准与物价上涨挂钩联动机制的通知",
                    "Notice on linking assistance with rises of prices (2016)"),
            "发改价格规〔2016〕1835号",
            Period.between("2016-09-01", "2021-10-31"));

    /** The notice of six departments of April 2020, until the last index that it can speak of is paid. */
    public static final Text PRICES_2020 = new Text(
            "2020价补",
            Label.of(
                    "六部门关于2020年3月至6月价格临时补贴的通知",
                    "Notice of six departments on the price subsidy of March to June 2020"),
            "六部门2020年4月通知",
            Period.between("2020-03-01", "2020-08-31"));

    /** 关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知. */
    public static final Text PRICES_1553 = new Text(
            "1553号",
            Label.of(
                    "关于进一步健全社会救助和保障标准与物价上涨挂钩联动机制的通知",
                    "Notice on linking assistance with rises of prices (2021)"),
            "发改价格〔2021〕1553号",
            Period.from("2021-11-01"));

    /** The notice that widened the price subsidy for seven indices; it names them, so it needs no last day. */
    public static final Text PRICES_2022 = new Text(
            "2022价补",
            Label.of("阶段性调整价格补贴联动机制的通知（2022年）", "Notice on the wider price subsidy of 2022"),
            "2022年阶段性调整价格补贴联动机制的通知",
            Period.from("2022-09-01"));

    private PriceTexts() {}
}
