package org.jiuzhu.policy.determination;

import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyStyle;

/** Something that is not known and can still change a result. */
@Value.Immutable
@PolicyStyle
public interface Missing {

    /** {@return what sort of thing is missing} */
    Kind kind();

    /**
     * {@return what it is: the path of a fact ({@code household.members[a].employed}), the id of an open term or of a rule that leaves
     * discretion, the code of a standard, or a year of the working calendar ({@code working-calendar 2027})}
     */
    String id();

    /** {@return the question to ask} */
    Label question();

    /** {@return the clause that leaves it open, for an open term or a rule that leaves discretion} */
    Optional<String> citation();

    /** {@return how many open results it can still change; the list of an assessment puts the largest first} */
    int decides();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Missing}; what is not optional must be set. */
    final class Builder extends ImmutableMissing.Builder {
        Builder() {}
    }

    /** What sort of thing is missing, and so who can answer. */
    enum Kind implements Coded {
        /** A fact about the family; the applicant or a check can answer. */
        FACT("fact", "缺少的事实", "missing fact"),
        /** A value that the texts leave open; the authority can answer, once for all cases. */
        OPEN_TERM("open-term", "待定项", "open term"),
        /** Whether the authority uses a rule that leaves it discretion. */
        DISCRETION("discretion", "裁量事项", "discretion"),
        /** A standard that is not published for the place and date. */
        STANDARD("standard", "未公布的标准", "standard not published"),
        /** A year of the working calendar; a day that is due stays open. Whoever runs the library can give it, once for all cases. */
        CALENDAR("calendar", "未收录的工作日历", "year that the working calendar lacks");

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
