package org.jiuzhu.policy.determination;

import com.google.common.base.MoreObjects;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.PolicyStyle;
import org.jspecify.annotations.Nullable;

/** Something that is not known and can still change a result. What it asks is put into words when it is read. */
@Value.Immutable
@PolicyStyle
public abstract class Missing {

    /** For engines. */
    protected Missing() {}

    /** {@return what sort of thing is missing} */
    public abstract Kind kind();

    /**
     * {@return what it is: the path of a fact ({@code household.members[a].employed}), the id of an open term or of a rule that leaves
     * discretion, the code of a standard, or a year of the working calendar ({@code working-calendar 2027})}
     */
    public abstract String id();

    /** {@return the question to ask} */
    public abstract Label question();

    /** {@return the clause that leaves it open, for an open term or a rule that leaves discretion} */
    public abstract Optional<String> citation();

    /** {@return how many open results it can still change; the list of an assessment puts the largest first} */
    public abstract int decides();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Missing that
                        && kind() == that.kind()
                        && decides() == that.decides()
                        && id().equals(that.id())
                        && citation().equals(that.citation())
                        && question().equals(that.question()));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(kind(), id(), citation(), decides());
    }

    /** {@return all that it says, for messages} */
    @Override
    public final String toString() {
        return MoreObjects.toStringHelper("Missing")
                .omitNullValues()
                .add("kind", kind())
                .add("id", id())
                .add("question", question())
                .add("citation", citation().orElse(null))
                .add("decides", decides())
                .toString();
    }

    /** Builds a {@link Missing}; what is not optional must be set. */
    public static final class Builder extends ImmutableMissing.Builder {
        Builder() {}
    }

    /** What sort of thing is missing, and so who can answer. */
    public enum Kind implements Coded {
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
