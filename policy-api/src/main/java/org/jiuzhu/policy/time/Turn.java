package org.jiuzhu.policy.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * Why what is right differs from what was decided.
 *
 * @param cause what changed
 * @param day from which day on it is so
 * @param noticed when it was seen, against the decision and the change
 * @param known the day on which it became known, where it is noted
 */
public record Turn(Cause cause, LocalDate day, Noticed noticed, Optional<LocalDate> known) {

    /** When a change was seen. */
    public enum Noticed implements Coded {
        /** It came after the decision, and nothing says that it was seen late. */
        CHANGED("changed", "决定之后变化", "changed after the decision"),
        /** The family told of it later than it happened. */
        REPORTED_LATE("reported-late", "迟报", "reported late"),
        /** It was found out later than it happened, and the family had not told of it. */
        FOUND_OUT("found-out", "事后发现", "found out later"),
        /** It was published, or set, later than it takes effect. */
        KNOWN_LATER("known-later", "事后公布", "made known later");

        private final String code;
        private final Label label;

        Noticed(String code, String zh, String en) {
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
