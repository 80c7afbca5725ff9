package org.jiuzhu.policy.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.determination.Outcome;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A day on which results of a case come out otherwise than on the day before, although none of its facts changes: somebody comes of age, a run-on is over, a standard
 * ends, a text takes effect. The day to look at the case again.
 *
 * @param day the first day of the new results
 * @param causes what changes on the day; where several things do, which of them counts is for {@link #changes} to show
 * @param changes what changes of the results, programme by programme and subject by subject
 */
public record ChangePoint(LocalDate day, ImmutableSet<Cause> causes, ImmutableList<Change> changes) {

    /** What changes on a day although no fact does. */
    public enum Cause implements Coded {
        /** A day has come that facts speak of, or that is so many months or years from one: a birthday, the end of a run-on, three months of a stay. */
        DATE("date", "日期届至", "a day has come"),
        /** A rule begins or ends. */
        RULE("rule", "规定起止", "a rule begins or ends"),
        /** A figure that was published begins or ends, or is confirmed no longer. */
        STANDARD("standard", "标准起止", "a published standard begins or ends"),
        /** A setting begins or ends. */
        SETTING("setting", "设置起止", "a setting begins or ends"),
        /** A calendar year begins, and with it other figures of the year before. */
        YEAR("year", "年度更替", "a year begins");

        private final String code;
        private final Label label;

        Cause(String code, String zh, String en) {
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

    /**
     * What changes for one programme and one subject.
     *
     * @param programme the programme
     * @param subject the path of the subject, such as {@code household.members[a]}
     * @param before what it came to on the day before; empty if nobody could be eligible then
     * @param after what it comes to on the day; empty if nobody can be eligible any more
     * @param rules the ids of the rules on it that are met or not met, or in force, otherwise than before
     */
    public record Change(
            Programme<?> programme,
            String subject,
            Optional<Outcome<?>> before,
            Optional<Outcome<?>> after,
            ImmutableSortedSet<String> rules) {

        /** {@return whether only the reasons change, while status and benefit stay as they were} */
        public boolean isOfReasonsOnly() {
            return before.equals(after);
        }
    }
}
