package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Kinds of property (财产). */
public enum AssetKind implements Coded {
    /** 现金、银行存款. */
    CASH("cash", "现金、存款", "cash and deposits"),
    /** 有价证券、基金. */
    SECURITIES("securities", "证券、基金", "securities and funds"),
    /** 商业保险. */
    INSURANCE("insurance", "商业保险", "commercial insurance"),
    /** 债权. */
    CLAIM("claim", "债权", "claims"),
    /** 互联网金融资产. */
    ONLINE("online", "互联网金融资产", "online financial assets"),
    /** 机动车辆、船舶、大型农机具. */
    VEHICLE("vehicle", "车辆、船舶、大型农机", "vehicles, boats, large farm machines"),
    /** 认缴的企业出资. */
    COMPANY("company", "企业出资", "company capital"),
    /** 林木等其他财产. */
    OTHER("other", "其他财产", "other property");

    private final String code;
    private final Label label;

    AssetKind(String code, String zh, String en) {
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
