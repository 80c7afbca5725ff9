package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A node of an explanation: what was seen in a case, with the values that it had. It is put into words when it is read, for most of what is explained
 * is never read; nothing of the case is computed then, so no error can come up late.
 */
abstract class Seen extends Explanation {

    final @Nullable Truth truth;
    private final Seen[] parts;

    private Seen(@Nullable Truth truth, Seen[] parts) {
        this.truth = truth;
        this.parts = parts;
    }

    /** This, or what it is made of: a lone "all of these" or "by case" tells nobody anything. */
    final Seen[] alone() {
        if (!isBare()) {
            return new Seen[] {this};
        }
        return parts.length == 1 ? parts[0].alone() : parts;
    }

    /** This, or the one part of a step that says nothing else. */
    final Seen lone() {
        return isBare() && parts.length == 1 ? parts[0].lone() : this;
    }

    /** Whether it says nothing that its parts do not. */
    boolean isBare() {
        return false;
    }

    /** The number of a node that has one. */
    Range number() {
        throw new IllegalStateException("not a number: " + operator());
    }

    @Override
    public Operator operator() {
        return Operator.ALL_OF;
    }

    @Override
    public Optional<String> rule() {
        return Optional.empty();
    }

    @Override
    public Optional<String> citation() {
        return Optional.empty();
    }

    @Override
    public final Optional<Truth> truth() {
        return Optional.ofNullable(truth);
    }

    @Override
    public Optional<Label> value() {
        return Optional.empty();
    }

    @Override
    public final ImmutableList<Explanation> parts() {
        return ImmutableList.copyOf(parts);
    }

    /** A whole rule. */
    static final class OfRule extends Seen {
        private final Rule<?> rule;

        OfRule(Rule<?> rule, @Nullable Truth own, Seen[] parts) {
            super(own, parts);
            this.rule = rule;
        }

        @Override
        public Label label() {
            return Phrases.withStrength(rule);
        }

        @Override
        public Optional<String> rule() {
            return Optional.of(rule.id());
        }

        @Override
        public Optional<String> citation() {
            return Optional.of(rule.clause().cite());
        }
    }

    /** One entity of a list. */
    static final class OfEntity extends Seen {
        private final EntityKind<?> kind;
        private final String path;

        OfEntity(EntityKind<?> kind, String path, @Nullable Truth truth, Seen[] parts) {
            super(truth, parts);
            this.kind = kind;
            this.path = path;
        }

        @Override
        boolean isBare() {
            return super.parts.length > 0;
        }

        @Override
        public Label label() {
            return Label.of(kind.label().zh() + " " + path, kind.label().en() + " " + path);
        }
    }

    /** A negated condition: what was negated, seen from the other side. */
    static final class Negated extends Seen {
        private final Seen inner;

        Negated(Seen inner, @Nullable Truth truth) {
            super(truth, inner.parts);
            this.inner = inner;
        }

        @Override
        public Operator operator() {
            return Operator.NOT;
        }

        @Override
        public Label label() {
            return Phrases.not(inner.label());
        }

        @Override
        public Optional<String> rule() {
            return inner.rule();
        }

        @Override
        public Optional<String> citation() {
            return inner.citation();
        }

        @Override
        public Optional<Label> value() {
            return inner.value();
        }
    }

    /** A planned node. */
    private abstract static class OfNode extends Seen {

        final Eval eval;

        OfNode(Eval eval, @Nullable Truth truth, Seen[] parts) {
            super(truth, parts);
            this.eval = eval;
        }

        @Override
        final boolean isBare() {
            return eval.isStep && super.parts.length > 0;
        }

        @Override
        public final Operator operator() {
            return eval.node.operator();
        }

        @Override
        public final Label label() {
            return Phrases.label(eval);
        }

        @Override
        public Optional<String> citation() {
            return Phrases.citation(eval);
        }
    }

    /** A condition, or a choice, that shows no value but whether it holds. */
    static final class Plain extends OfNode {

        Plain(Eval eval, @Nullable Truth truth, Seen[] parts) {
            super(eval, truth, parts);
        }
    }

    /** A planned node that has a number. */
    private abstract static class Numbered extends OfNode {
        private final Range number;

        Numbered(Eval eval, Range number, Seen[] parts) {
            super(eval, null, parts);
            this.number = number;
        }

        @Override
        final Range number() {
            return number;
        }

        @Override
        public final Optional<Label> value() {
            return Optional.of(Phrases.number(number, Phrases.unit(eval)));
        }
    }

    /** A number. */
    static final class OfNumber extends Numbered {

        OfNumber(Eval eval, Range number, Seen[] parts) {
            super(eval, number, parts);
        }
    }

    /** An open term, with the rule that gives it its value. */
    static final class OfTerm extends OfNode {
        private final @Nullable Range number;
        private final @Nullable Rule<?> by;

        /**
         * @param truth whether it holds, if it is a condition
         * @param number its number, if it is one
         * @param by the rule; null where none gives it a value, or that is not settled
         */
        OfTerm(Eval eval, @Nullable Truth truth, @Nullable Range number, Seen[] parts, @Nullable Rule<?> by) {
            super(eval, truth, parts);
            this.number = number;
            this.by = by;
        }

        @Override
        Range number() {
            return number == null ? super.number() : number;
        }

        @Override
        public Optional<Label> value() {
            return number == null ? Optional.empty() : Optional.of(Phrases.number(number, Phrases.unit(eval)));
        }

        @Override
        public Optional<String> rule() {
            return by == null ? Optional.empty() : Optional.of(by.id());
        }

        @Override
        public Optional<String> citation() {
            return by == null ? super.citation() : Optional.of(by.clause().cite());
        }
    }

    /** A standard, with the line that gives its amount. */
    static final class OfStandard extends Numbered {
        final StandardLookup.@Nullable Found found;

        OfStandard(Eval eval, Range number, StandardLookup.@Nullable Found found) {
            super(eval, number, new Seen[0]);
            this.found = found;
        }

        @Override
        public Optional<String> citation() {
            return found == null || found.lines().isEmpty()
                    ? super.citation()
                    : Optional.of(Phrases.cite(found.lines().get(0)));
        }
    }

    /** A comparison, with both sides and how far apart they are. */
    static final class OfComparison extends OfNode {
        private final Range left;
        private final Range right;

        OfComparison(Eval eval, Truth truth, Range left, Range right, Seen[] parts) {
            super(eval, truth, parts);
            this.left = left;
            this.right = right;
        }

        @Override
        public Optional<Label> value() {
            boolean asAsked = truth != Truth.NOT_MET;
            return Optional.of(Phrases.comparison(eval, asAsked, left, right));
        }
    }

    /** Whether a coded fact is one of some values, with the value that it has. */
    static final class OfChoice extends OfNode {
        private final Fact<?, ?> fact;
        private final long code;

        OfChoice(Eval eval, Truth truth, Fact<?, ?> fact, long code) {
            super(eval, truth, new Seen[0]);
            this.fact = fact;
            this.code = code;
        }

        @Override
        public Optional<Label> value() {
            return Optional.of(Phrases.code(fact, code));
        }
    }
}
