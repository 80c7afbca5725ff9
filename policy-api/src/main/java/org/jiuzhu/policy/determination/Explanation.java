package org.jiuzhu.policy.determination;

import com.google.common.base.MoreObjects;
import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyStyle;
import org.jspecify.annotations.Nullable;

/**
 * Why: a tree of what was looked at, each with its value and, where there is one, its clause.
 *
 * <p>Explanations are immutable. Two are equal if they say the same, whoever made them: an engine may put a node into words only when it is read.
 */
@Value.Immutable
@PolicyStyle
public abstract class Explanation {

    /** For engines. */
    protected Explanation() {}

    /** {@return the verb that this node of the rule is} */
    public abstract Operator operator();

    /** {@return what was looked at} */
    public abstract Label label();

    /** {@return the id of the rule, if this is a whole rule, or an open term that a rule fills} */
    public abstract Optional<String> rule();

    /** {@return the citation of the clause, if one defines it} */
    public abstract Optional<String> citation();

    /** {@return whether it holds, if it is a condition} */
    public abstract Optional<Truth> truth();

    /** {@return its value in words; for a comparison, both sides and how far apart they are} */
    public abstract Optional<Label> value();

    /** {@return what it was made of} */
    public abstract ImmutableList<Explanation> parts();

    /**
     * What decided this, and nothing else. Of what does not hold, one condition that fails is kept, and of alternatives that all fail, one for each; of what holds,
     * all that had to, and one of several alternatives; of what is open, all that is. A comparison stays with its figures, a number with the arithmetic down to
     * what has a name; steps in between, and who of a list it was, are left out. {@link org.jiuzhu.policy.PolicyEngine#why} does this for all rules that
     * decide a determination.
     *
     * @return the same node with those parts alone
     */
    public final Explanation deciding() {
        return ShortForm.of(this);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The tree as indented lines.
     *
     * @param language the language
     * @return the lines, each ended by a line feed
     */
    public final String render(Language language) {
        StringBuilder out = new StringBuilder();
        render(language, 0, out);
        return out.toString();
    }

    private void render(Language language, int depth, StringBuilder out) {
        out.append("  ".repeat(depth))
                .append(truth().map(t -> switch (t) {
                            case MET -> "✓ ";
                            case NOT_MET -> "✗ ";
                            case UNDETERMINED -> "? ";
                        })
                        .orElse("· "))
                .append(label().in(language));
        value().ifPresent(v -> out.append(language == Language.ZH ? "：" : ": ").append(v.in(language)));
        citation().ifPresent(c -> out.append("  〔").append(c).append('〕'));
        rule().ifPresent(r -> out.append("  ").append(r));
        out.append('\n');
        for (Explanation part : parts()) {
            part.render(language, depth + 1, out);
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Explanation that
                        && operator() == that.operator()
                        && label().equals(that.label())
                        && rule().equals(that.rule())
                        && citation().equals(that.citation())
                        && truth().equals(that.truth())
                        && value().equals(that.value())
                        && parts().equals(that.parts()));
    }

    @Override
    public final int hashCode() {
        return Objects.hash(operator(), label(), rule(), citation(), truth(), value(), parts());
    }

    /** {@return all that it says, for messages} */
    @Override
    public final String toString() {
        return MoreObjects.toStringHelper("Explanation")
                .omitNullValues()
                .add("operator", operator())
                .add("label", label())
                .add("rule", rule().orElse(null))
                .add("citation", citation().orElse(null))
                .add("truth", truth().orElse(null))
                .add("value", value().orElse(null))
                .add("parts", parts())
                .toString();
    }

    /** Builds an {@link Explanation}; what is not optional must be set. */
    public static final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
