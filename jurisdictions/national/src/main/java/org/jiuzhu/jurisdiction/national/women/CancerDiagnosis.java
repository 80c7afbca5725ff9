package org.jiuzhu.jurisdiction.national.women;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** What was diagnosed of the two cancers (“两癌”诊断). */
public enum CancerDiagnosis implements Coded {
    /** 没有确诊两癌. */
    NONE("none", "没有确诊两癌", "neither of the two cancers"),
    /** 宫颈癌，未到浸润癌ⅡB期. */
    CERVICAL_BELOW_IIB("cervical-below-iib", "宫颈癌，未到浸润癌ⅡB期", "cervical cancer below invasive stage IIB"),
    /** 宫颈浸润癌ⅡB期以上. */
    CERVICAL_FROM_IIB("cervical-from-iib", "宫颈浸润癌ⅡB期以上", "invasive cervical cancer of stage IIB or more"),
    /** 乳腺原位癌. */
    BREAST_IN_SITU("breast-in-situ", "乳腺原位癌", "breast cancer in situ"),
    /** 乳腺浸润癌. */
    BREAST_INVASIVE("breast-invasive", "乳腺浸润癌", "invasive breast cancer");

    private final String code;
    private final Label label;

    CancerDiagnosis(String code, String zh, String en) {
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
