package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A node of an explanation: what was seen in a case, with the values that it had. It is put into words when it is read, for most of what is explained
 * is never read; nothing of the case is computed then, so no error can come up late.
 */
final class Reason extends Explanation {

    private static final Supplier<Optional<Label>> NO_VALUE = Optional::empty;

    private final Operator operator;
    /** Whether it says nothing that what it is made of does not. */
    private final boolean isStep;

    private final @Nullable Truth truth;
    private final Reason[] parts;
    private final Words words;

    /**
     * What is said of it.
     *
     * @param label what it is called
     * @param denied what it is called where it is denied
     * @param value what it came to, besides whether it holds
     * @param rule the rule that it is, or that gives it its value
     * @param citation where it stands
     */
    record Words(
            Supplier<Label> label,
            Supplier<Label> denied,
            Supplier<Optional<Label>> value,
            Optional<String> rule,
            Supplier<Optional<String>> citation) {

        /** Of what has a name and no value. */
        static Words named(Supplier<Label> label) {
            return new Words(label, label, NO_VALUE, Optional.empty(), Optional::empty);
        }

        static Words of(Rule<?> rule) {
            Supplier<Label> says = () -> Phrases.withStrength(rule);
            return new Words(says, says, NO_VALUE, Optional.of(rule.id()), () -> cite(rule));
        }

        static Optional<String> cite(Rule<?> rule) {
            return Optional.of(rule.clause().cite());
        }

        /** The same from the other side. */
        Words not() {
            return new Words(denied, label, value, rule, citation);
        }
    }

    Reason(Operator operator, boolean isStep, @Nullable Truth truth, Reason[] parts, Words words) {
        this.operator = operator;
        this.isStep = isStep;
        this.truth = truth;
        this.parts = parts;
        this.words = words;
    }

    /** A negated condition: what was negated, seen from the other side. */
    Reason negated(Truth now) {
        Reason inner = lone();
        return new Reason(Operator.NOT, false, now, inner.parts, inner.words.not());
    }

    /** This, or what it is made of: a lone "all of these" or "by case" tells nobody anything. */
    Reason[] alone() {
        if (!isBare()) {
            return new Reason[] {this};
        }
        return parts.length == 1 ? parts[0].alone() : parts;
    }

    /** This, or the one part of a step that says nothing else. */
    private Reason lone() {
        return isBare() && parts.length == 1 ? parts[0].lone() : this;
    }

    /** Whether it says nothing that its parts do not. */
    boolean isBare() {
        return isStep && parts.length > 0;
    }

    @Override
    public Operator operator() {
        return operator;
    }

    @Override
    public Label label() {
        return words.label.get();
    }

    @Override
    public Optional<String> rule() {
        return words.rule;
    }

    @Override
    public Optional<String> citation() {
        return words.citation.get();
    }

    @Override
    public Optional<Truth> truth() {
        return Optional.ofNullable(truth);
    }

    @Override
    public Optional<Label> value() {
        return words.value.get();
    }

    @Override
    public ImmutableList<Explanation> parts() {
        return ImmutableList.copyOf(parts);
    }
}
