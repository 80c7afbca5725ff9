package org.jiuzhu.jurisdiction.changle;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** How a household came to notice for the monitoring of the low-income population (低收入人口监测), 二（二）13. */
public enum LeadSource implements Coded {
    /** It did not. */
    NONE("none", "没有线索", "no lead"),
    /** 困难群众主动申请. */
    APPLICATION("application", "困难群众主动申请", "the household’s own application"),
    /** 基层干部排查. */
    CADRES("cadres", "基层干部排查", "a check by grassroots cadres"),
    /** 部门筛查预警. */
    DEPARTMENTS("departments", "部门筛查预警", "screening and warning by departments"),
    /** 信访信息处置. */
    PETITION("petition", "信访信息处置", "the handling of a petition");

    private final String code;
    private final Label label;

    LeadSource(String code, String zh, String en) {
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
