package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Kinds of treatment (就医), as medical assistance tells them apart. */
public enum TreatmentKind implements Coded {
    /** 住院. */
    INPATIENT("inpatient", "住院", "inpatient"),
    /** 门诊慢特病: long-term outpatient treatment of a chronic or a special disease. */
    CHRONIC_OUTPATIENT("chronic-outpatient", "门诊慢特病", "outpatient, chronic or special disease"),
    /** 普通门诊. */
    OUTPATIENT("outpatient", "普通门诊", "other outpatient");

    private final String code;
    private final Label label;

    TreatmentKind(String code, String zh, String en) {
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
