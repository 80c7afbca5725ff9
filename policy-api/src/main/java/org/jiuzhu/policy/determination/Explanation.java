package org.jiuzhu.policy.determination;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Language;
import org.jiuzhu.policy.text.PolicyStyle;

/** Why: a tree of what was looked at, each with its value and, where there is one, its clause. */
@Value.Immutable
@PolicyStyle
public interface Explanation {

    /** {@return the verb that this node of the rule is} */
    Operator operator();

    /** {@return what was looked at} */
    Label label();

    /** {@return the id of the rule, if this is a whole rule, or an open term that a rule fills} */
    Optional<String> rule();

    /** {@return the citation of the clause, if one defines it} */
    Optional<String> citation();

    /** {@return whether it holds, if it is a condition} */
    Optional<Truth> truth();

    /** {@return its value in words; for a comparison, both sides and how far apart they are} */
    Optional<Label> value();

    /** {@return what it was made of} */
    ImmutableList<Explanation> parts();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The tree as indented lines.
     *
     * @param language the language
     * @return the lines, each ended by a line feed
     */
    default String render(Language language) {
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

    /** Builds an {@link Explanation}; what is not optional must be set. */
    final class Builder extends ImmutableExplanation.Builder {
        Builder() {}
    }
}
