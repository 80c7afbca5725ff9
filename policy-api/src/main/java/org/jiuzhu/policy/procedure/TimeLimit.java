package org.jiuzhu.policy.procedure;

import static com.google.common.base.Preconditions.checkArgument;

import org.jiuzhu.policy.text.Label;

/**
 * A length of time in a procedure. Working days and calendar days are two types, and neither becomes the other. The first day, on
 * which the time begins, is not counted.
 */
public sealed interface TimeLimit {

    /** {@return how many days} */
    int days();

    /** {@return the limit for people} */
    Label label();

    /**
     * 工作日: days on which offices work.
     *
     * @param days how many, at least one
     */
    record WorkingDays(int days) implements TimeLimit {
        /**
         * Checks the number.
         *
         * @param days how many, at least one
         */
        public WorkingDays {
            checkArgument(days > 0, "a time limit has at least one day: %s", days);
        }

        @Override
        public Label label() {
            return Label.of(days + "个工作日", days == 1 ? "1 working day" : days + " working days");
        }
    }

    /**
     * 天, 日: days of the calendar.
     *
     * @param days how many, at least one
     */
    record CalendarDays(int days) implements TimeLimit {
        /**
         * Checks the number.
         *
         * @param days how many, at least one
         */
        public CalendarDays {
            checkArgument(days > 0, "a time limit has at least one day: %s", days);
        }

        @Override
        public Label label() {
            return Label.of(days + "天", days == 1 ? "1 calendar day" : days + " calendar days");
        }
    }
}
