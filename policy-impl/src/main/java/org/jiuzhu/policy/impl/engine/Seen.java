package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.jiuzhu.policy.determination.Explanation;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/**
 * A node of an explanation: what was seen in a case, with the values that it had. It is put into words when it is read, for most of what is explained
 * is never read; nothing of the case is computed then, so no error can come up late.
 */
abstract class Seen extends Explanation {

    private final @Nullable Truth truth;
    private final ImmutableList<Explanation> parts;

    private Seen(@Nullable Truth truth, ImmutableList<Explanation> parts) {
        this.truth = truth;
        this.parts = parts;
    }

    /** Whether it says nothing that its parts do not. */
    boolean isBare() {
        return false;
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
        return parts;
    }

    /** A whole rule. */
    static final class OfRule extends Seen {
        private final Rule<?> rule;

        OfRule(Rule<?> rule, Truth own, ImmutableList<Explanation> parts) {
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

        OfEntity(EntityKind<?> kind, String path, Truth truth, ImmutableList<Explanation> parts) {
            super(truth, parts);
            this.kind = kind;
            this.path = path;
        }

        @Override
        boolean isBare() {
            return !parts().isEmpty();
        }

        @Override
        public Label label() {
            return Label.of(kind.label().zh() + " " + path, kind.label().en() + " " + path);
        }
    }

    /** A negated condition: what was negated, seen from the other side. */
    static final class Negated extends Seen {
        private final Explanation inner;

        Negated(Explanation inner, Truth truth) {
            super(truth, inner.parts());
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

        private static final ImmutableSet<Operator> BARE = Sets.immutableEnumSet(
                Operator.ALL_OF,
                Operator.FIRST_KNOWN,
                Operator.CHOOSE,
                Operator.LARGEST,
                Operator.SMALLEST,
                Operator.PLUS,
                Operator.OWNER);

        final Eval eval;
        private final @Nullable Rule<?> filling;
        private final StandardLookup.@Nullable Found standard;

        OfNode(Eval eval, Frame frame, @Nullable Truth truth, ImmutableList<Explanation> parts) {
            super(truth, parts);
            this.eval = eval;
            this.filling = eval.filledBy(frame);
            this.standard = eval.found(frame);
        }

        @Override
        final boolean isBare() {
            return BARE.contains(eval.node.operator()) && !parts().isEmpty();
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
        public final Optional<String> rule() {
            return filling == null ? Optional.empty() : Optional.of(filling.id());
        }

        @Override
        public final Optional<String> citation() {
            if (filling != null) {
                return Optional.of(filling.clause().cite());
            }
            return standard == null ? Phrases.citation(eval) : Optional.of(Phrases.cite(standard.line()));
        }
    }

    /** A condition, or a choice, that shows no value but whether it holds. */
    static final class Plain extends OfNode {
        Plain(Eval eval, Frame frame, @Nullable Truth truth, ImmutableList<Explanation> parts) {
            super(eval, frame, truth, parts);
        }
    }

    /** A number. */
    static final class OfNumber extends OfNode {
        private final Range number;

        OfNumber(Eval eval, Frame frame, Range number, ImmutableList<Explanation> parts) {
            super(eval, frame, null, parts);
            this.number = number;
        }

        @Override
        public Optional<Label> value() {
            return Optional.of(Phrases.number(number, Phrases.unit(eval)));
        }
    }

    /** A comparison, with both sides and how far apart they are. */
    static final class OfComparison extends OfNode {
        private final Range left;
        private final Range right;
        private final @Nullable Fraction apart;

        OfComparison(Eval eval, Frame frame, Truth truth, Range left, Range right, ImmutableList<Explanation> parts) {
            super(eval, frame, truth, parts);
            this.left = left;
            this.right = right;
            this.apart = apart(left.exact(), right.exact());
        }

        private static @Nullable Fraction apart(@Nullable Fraction a, @Nullable Fraction b) {
            if (a == null || b == null) {
                return null;
            }
            return a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
        }

        @Override
        public Optional<Label> value() {
            boolean asAsked = !truth().equals(Optional.of(Truth.NOT_MET));
            return Optional.of(Phrases.comparison(eval, asAsked, left, right, apart));
        }
    }

    /** Whether a coded fact is one of some values, with the value that it has. */
    static final class OfChoice extends OfNode {
        private final Fact<?, ?> fact;
        private final long code;

        OfChoice(Eval eval, Frame frame, Truth truth, Terms.CodeFact asked) {
            super(eval, frame, truth, ImmutableList.of());
            this.fact = asked.fact();
            this.code = asked.code(frame);
        }

        @Override
        public Optional<Label> value() {
            return Optional.of(Phrases.code(fact, code));
        }
    }
}
