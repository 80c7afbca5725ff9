package org.jiuzhu.policy.programme;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** A part of a benefit. */
public enum Part implements Coded {
    /** 低保金: the allowance itself, yuan a month. */
    ALLOWANCE("allowance", "保障金", "allowance"),
    /** 分类施保: what is added for people with special difficulties, yuan a month. */
    SUPPLEMENT("supplement", "分类施保增发", "supplement"),
    /** 基本生活标准: extreme-poverty support, living, yuan a month. */
    BASIC_LIVING("basic-living", "基本生活费", "basic living"),
    /** 照料护理标准: extreme-poverty support, care, yuan a month. */
    CARE("care", "照料护理费", "care"),
    /** 渐退期发放: what is paid while the benefit runs out, yuan a month, instead of all other parts. */
    RUN_ON("run-on", "渐退期保障金", "allowance while it runs out"),
    /** 一次性救助金: a grant, yuan, once. */
    GRANT("grant", "救助金", "grant"),
    /** 补贴: a subsidy beside other programmes, such as the temporary price subsidy, yuan a month. */
    SUBSIDY("subsidy", "补贴", "subsidy");

    private final String code;
    private final Label label;

    Part(String code, String zh, String en) {
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

    /** {@return how often it is paid: a grant once, all others each month} */
    public Frequency frequency() {
        return this == GRANT ? Frequency.ONCE : Frequency.MONTHLY;
    }
}
