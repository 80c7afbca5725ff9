package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Kinds of disability (残疾类别) on the disability certificate. */
public enum DisabilityKind implements Coded {
    /** No certificate. */
    NONE("none", "无残疾证", "no disability certificate"),
    /** 视力残疾. */
    VISUAL("visual", "视力", "visual"),
    /** 听力残疾. */
    HEARING("hearing", "听力", "hearing"),
    /** 言语残疾. */
    SPEECH("speech", "言语", "speech"),
    /** 肢体残疾. */
    PHYSICAL("physical", "肢体", "physical"),
    /** 智力残疾. */
    INTELLECTUAL("intellectual", "智力", "intellectual"),
    /** 精神残疾. */
    MENTAL("mental", "精神", "mental"),
    /** 多重残疾. */
    MULTIPLE("multiple", "多重", "multiple");

    private final String code;
    private final Label label;

    DisabilityKind(String code, String zh, String en) {
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
