package org.jiuzhu.policy.time;

import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/** When an end that needs a decision is taken to have been decided, where what is right is asked for. The first grant is always the one that was made. */
public enum Supposing implements Coded {
    /** Decisions are those that were made; what nobody decided has not been decided. */
    AS_THEY_WERE("as-they-were", "按实际作出的决定", "decisions as they were"),
    /** Each end was decided on the day on which its reason came about. */
    WHEN_IT_HAPPENED("when-it-happened", "设想变化当日即作决定", "each decided when it happened"),
    /** Each end was decided on the day on which its reason became known. */
    WHEN_KNOWN("when-known", "设想获知当日即作决定", "each decided when it became known");

    private final String code;
    private final Label label;

    Supposing(String code, String zh, String en) {
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
