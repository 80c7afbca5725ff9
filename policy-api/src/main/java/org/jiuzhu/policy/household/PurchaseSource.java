package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Out of which money services of social assistance are bought (政府购买社会救助服务的经费来源). */
public enum PurchaseSource implements Coded {
    /** 社会救助工作经费. */
    WORK_FUNDS("work-funds", "社会救助工作经费", "work funds of social assistance"),
    /** 困难群众救助补助资金. */
    RELIEF_SUBSIDIES("relief-subsidies", "困难群众救助补助资金", "relief subsidies for people in difficulty"),
    /** 其他社会救助专项经费. */
    OTHER_SPECIAL_FUNDS("other-special-funds", "其他社会救助专项经费", "other special funds of social assistance"),
    /** Money that is not for social assistance. */
    OTHER("other", "社会救助以外的经费", "money that is not for social assistance");

    private final String code;
    private final Label label;

    PurchaseSource(String code, String zh, String en) {
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
