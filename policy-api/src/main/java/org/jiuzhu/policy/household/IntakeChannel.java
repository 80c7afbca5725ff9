package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** How a case came in. */
public enum IntakeChannel implements Coded {
    /** 乡镇（街道）“一门受理”窗口. */
    WINDOW("window", "乡镇（街道）窗口", "township window"),
    /** 线上、移动端. */
    ONLINE("online", "网上、移动端", "online or mobile"),
    /** 12345热线. */
    HOTLINE("hotline", "12345热线", "hotline 12345"),
    /** 主动发现. */
    DISCOVERY("discovery", "主动发现", "found by the village or an official");

    private final String code;
    private final Label label;

    IntakeChannel(String code, String zh, String en) {
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
