package org.jiuzhu.policy.programme;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** A way of granting or paying that a text opens to the authority. */
public enum PaymentMode implements Coded {
    /** 小金额先行救助: a small amount at once, the explanation afterwards. */
    SMALL_AMOUNT_FIRST("small-amount-first", "小金额先行救助", "small amount first"),
    /** 一次审批、分阶段救助: one approval, paid in stages. */
    STAGED("staged", "一次审批、分阶段救助", "one approval, paid in stages"),
    /** 分级审批: approval divided between levels. */
    TIERED_APPROVAL("tiered-approval", "分级审批", "approval by tiers"),
    /** 一事一议: decided case by case. */
    CASE_BY_CASE("case-by-case", "一事一议", "case by case"),
    /** 适度提高标准: more than the ordinary standard. */
    ABOVE_STANDARD("above-standard", "适度提高救助标准", "above the ordinary standard"),
    /** 跟进救助: follow-up assistance. */
    FOLLOW_UP("follow-up", "跟进救助", "follow-up assistance"),
    /** “一站式”即时结算: settled at once together with the insurance, so that nothing is advanced. */
    ONE_STOP_SETTLEMENT("one-stop-settlement", "“一站式”即时结算", "settled at once with the insurance");

    private final String code;
    private final Label label;

    PaymentMode(String code, String zh, String en) {
        this.code = code;
        this.label = Label.of(zh, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
