package org.jiuzhu.jurisdiction.national.housing;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** 住房救助方式: in which way the housing department helps a household, as it was decided. */
public enum HousingWay implements Coded {
    /** 配租公共租赁住房. */
    PUBLIC_RENTAL("public-rental", "配租公共租赁住房", "a public rental home"),
    /** 发放住房租赁补贴. */
    RENT_SUBSIDY("rent-subsidy", "发放住房租赁补贴", "a rent subsidy"),
    /** 农村危房改造. */
    RENOVATION("renovation", "农村危房改造", "renovation of a dangerous rural house"),
    /** 其他方式. */
    OTHER("other", "其他方式", "another way");

    private final String code;
    private final Label label;

    HousingWay(String code, String zh, String en) {
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
