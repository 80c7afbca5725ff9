package org.jiuzhu.policy.rule;

import java.util.Optional;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;

/**
 * A sentence of a policy document that no rule decides, and why. It changes no result; it stands in the register of its document, so that one sees what
 * is covered and what is not. Begun as a rule is, with {@link Words#shall} and the like, and ended with {@link RuleDraft#organisational()} or
 * {@link RuleDraft#notBuilt()}.
 *
 * @param id its id, unique over all sentences
 * @param clause the clause it stands in
 * @param strength how strongly it binds
 * @param says what it says, in our words
 * @param reason why no rule decides it
 * @param note the reason more precisely, where there is more to say
 */
public record Unruled(String id, Clause clause, Strength strength, Label says, Reason reason, Optional<Label> note)
        implements Provision {

    /** Why no rule decides a sentence. */
    public enum Reason implements Coded {
        /** There is nothing to compute in it. */
        ORGANISATIONAL("organisational", "组织性内容", "organisational"),
        /** It can be computed, and is outside what the rules cover so far. */
        NOT_BUILT("not-built", "尚未实现", "not built yet");

        private final String code;
        private final Label label;

        Reason(String code, String zh, String en) {
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

    /** {@return id and clause, for messages} */
    @Override
    public String toString() {
        return id + " (" + clause.cite() + ")";
    }
}
