package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * What texts say of money that was paid beyond what was right.
 *
 * @param kind what they say
 * @param rules the rules that say it, each with its clause; none where no text does
 */
public record Basis(Kind kind, ImmutableList<Rule<?>> rules) {

    /** No text says anything. */
    static final Basis SILENT = new Basis(Kind.SILENT, ImmutableList.of());

    /** What texts say. */
    public enum Kind implements Coded {
        /** It has to be taken back. */
        SHALL("shall", "应当退回", "has to be taken back"),
        /** It may be taken back. */
        MAY("may", "可以责令退回", "may be taken back"),
        /** It is not taken back. */
        NOT("not", "不再收回", "is not taken back"),
        /** No text says that it is taken back, nor that it is not. */
        SILENT("silent", "没有文件规定", "no text says");

        private final String code;
        private final Label label;

        Kind(String code, String zh, String en) {
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
}
