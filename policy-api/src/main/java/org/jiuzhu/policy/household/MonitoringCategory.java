package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Rural monitoring categories (防止返贫监测对象). */
public enum MonitoringCategory implements Coded {
    /** Not on a monitoring list. */
    NONE("none", "非监测对象", "not monitored"),
    /** 脱贫不稳定户. */
    UNSTABLE("unstable", "脱贫不稳定户", "lifted from poverty but unstable"),
    /** 边缘易致贫户. */
    MARGINAL("marginal", "边缘易致贫户", "marginal and at risk"),
    /** 突发严重困难户. */
    SUDDEN("sudden", "突发严重困难户", "in sudden serious difficulty");

    private final String code;
    private final Label label;

    MonitoringCategory(String code, String zh, String en) {
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
