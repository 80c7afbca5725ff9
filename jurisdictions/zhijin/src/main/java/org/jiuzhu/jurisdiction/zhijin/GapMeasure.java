package org.jiuzhu.jurisdiction.zhijin;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** How the gap between town and country is measured (一、1), which the plan leaves open. */
enum GapMeasure implements Coded {
    /** 差额: the urban amount less the rural one. */
    DIFFERENCE("difference", "城乡差额", "the difference"),
    /** 比值: the urban amount over the rural one. */
    RATIO("ratio", "城乡比值", "the ratio");

    private final String code;
    private final Label label;

    GapMeasure(String code, String zh, String en) {
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
