package org.jiuzhu.policy.time;

import java.time.LocalDate;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * What somebody did besides deciding and paying, and what rules on months look at: a change was reported, the family was reviewed, heard before a cut.
 *
 * @param kind what was done
 * @param day the day
 * @param programme the programme it was about
 * @param subject the path of whom it was about: {@code household} or {@code household.members[a]}
 */
public record Occurrence(Kind kind, LocalDate day, Programme<?> programme, String subject) {

    /** What was done. */
    public enum Kind implements Coded {
        /** Somebody applied. */
        APPLIED("applied", "申请", "applied"),
        /** The application was accepted (受理). */
        ACCEPTED("accepted", "受理", "accepted"),
        /** The application was refused. */
        REFUSED("refused", "不予同意", "refused"),
        /** The family told of a change. */
        REPORTED("reported", "告知变化", "change reported"),
        /** The authority looked at the family anew (定期核查、复核). */
        REVIEWED("reviewed", "核查", "reviewed"),
        /** What is intended was put up for everybody to see (公示). */
        POSTED("posted", "公示", "posted"),
        /** The recipient was heard before less was decided, or an end. */
        HEARD("heard", "听取意见", "heard");

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
