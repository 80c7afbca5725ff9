package org.jiuzhu.policy.household;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** Kinds of events that bring a family into difficulty. */
public enum EventKind implements Coded {
    /** 火灾. */
    FIRE("fire", "火灾", "fire"),
    /** 交通事故. */
    TRAFFIC_ACCIDENT("traffic-accident", "交通事故", "traffic accident"),
    /** 其他意外事件. */
    ACCIDENT("accident", "其他意外事件", "other accident"),
    /** 突发重大疾病. */
    SUDDEN_ILLNESS("sudden-illness", "突发重大疾病", "sudden serious illness"),
    /** 自然灾害. */
    DISASTER("disaster", "自然灾害", "natural disaster"),
    /** 突发公共卫生事件. */
    EPIDEMIC("epidemic", "传染病疫情等突发公共卫生事件", "epidemic or other public-health emergency"),
    /** 其他特殊困难. */
    OTHER("other", "其他特殊困难", "other special difficulty");

    private final String code;
    private final Label label;

    EventKind(String code, String zh, String en) {
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
