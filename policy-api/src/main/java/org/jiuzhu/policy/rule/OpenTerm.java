package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Sentences;

/**
 * An open term (待定项): a value that a policy text needs and does not give. A lower layer fills it with a rule, or the embedder with
 * a setting that has a citation and dates. Needed and not filled, what depends on it is undetermined and names it.
 *
 * <p>Open terms are compared by identity: each is one constant.
 *
 * @param <E> the entity that the value may depend on
 */
public abstract sealed class OpenTerm<E extends Entity> implements Expression<E>, Named
        permits OpenTerm.OfCondition, OpenTerm.OfAmount, OpenTerm.OfCount, OpenTerm.OfChoice {

    final OpenTermState state;
    private final Node node;

    private OpenTerm(OpenTermState state) {
        this.state = state;
        this.node = new Leaf.Term(this);
    }

    /**
     * An open condition: a test that the text names and does not define.
     *
     * @param kind the entity that it speaks of
     * @param id its id, unique over all open terms: the id of the rule that leaves it open, {@code #}, and a word
     * @param basis the clause that leaves it open, or those that do one after the other
     * @param zh what is asked for, in Chinese
     * @param en what is asked for, in English
     * @param <E> the entity it speaks of
     * @return the open term
     */
    public static <E extends Entity> OfCondition<E> condition(
            EntityKind<E> kind, String id, Basis basis, String zh, String en) {
        return new OfCondition<>(OpenTermState.of(Optional.of(kind), id, basis, Unit.TRUTH, Label.of(zh, en)));
    }

    /**
     * An open amount of money, not negative.
     *
     * @param kind the entity that it speaks of
     * @param id its id, as for {@link #condition}
     * @param basis the clause that leaves it open, or those that do one after the other
     * @param zh what is asked for, in Chinese
     * @param en what is asked for, in English
     * @param <E> the entity it speaks of
     * @return the open term
     */
    public static <E extends Entity> OfAmount<E> amount(
            EntityKind<E> kind, String id, Basis basis, String zh, String en) {
        return new OfAmount<>(OpenTermState.of(Optional.of(kind), id, basis, Unit.MONEY, Label.of(zh, en))
                .notBelow(Fraction.ZERO));
    }

    /**
     * An open number, not negative.
     *
     * @param kind the entity that it speaks of
     * @param id its id, as for {@link #condition}
     * @param basis the clause that leaves it open, or those that do one after the other
     * @param unit what it counts
     * @param zh what is asked for, in Chinese
     * @param en what is asked for, in English
     * @param <E> the entity it speaks of
     * @return the open term
     */
    public static <E extends Entity> OfCount<E> count(
            EntityKind<E> kind, String id, Basis basis, Unit unit, String zh, String en) {
        return new OfCount<>(OpenTermState.of(Optional.of(kind), id, basis, unit, Label.of(zh, en))
                .notBelow(Fraction.ZERO));
    }

    /**
     * An open number, not negative, that is the same whoever it is asked of.
     *
     * @param id its id, as for {@link #condition}
     * @param basis the clause that leaves it open, or those that do one after the other
     * @param unit what it counts
     * @param zh what is asked for, in Chinese
     * @param en what is asked for, in English
     * @return the open term
     */
    public static OfCount<Entity> count(String id, Basis basis, Unit unit, String zh, String en) {
        return new OfCount<>(OpenTermState.of(Optional.empty(), id, basis, unit, Label.of(zh, en))
                .notBelow(Fraction.ZERO));
    }

    /**
     * An open choice among coded values.
     *
     * @param kind the entity that it speaks of
     * @param id its id, as for {@link #condition}
     * @param basis the clause that leaves it open, or those that do one after the other
     * @param options the values to choose from
     * @param zh what is asked for, in Chinese
     * @param en what is asked for, in English
     * @param <E> the entity it speaks of
     * @param <V> the values
     * @return the open term
     */
    public static <E extends Entity, V extends Coded> OfChoice<E, V> choice(
            EntityKind<E> kind, String id, Basis basis, ImmutableList<V> options, String zh, String en) {
        return new OfChoice<>(OpenTermState.of(Optional.of(kind), id, basis, Unit.CODE, Label.of(zh, en)), options);
    }

    /** {@return the entity that it speaks of; empty if it is the same whoever it is asked of} */
    public final Optional<EntityKind<?>> kind() {
        return state.kind();
    }

    /** {@return its id} */
    @Override
    public final String id() {
        return state.id();
    }

    /** {@return the clause that leaves it open, or those that do one after the other} */
    @Override
    public final Basis basis() {
        return state.basis();
    }

    /** {@return what is asked for} */
    @Override
    public final Label label() {
        return state.label();
    }

    /** {@return the question that asks for it; for a condition, whether it holds} */
    public final Label question() {
        String zh = label().zh();
        String en = label().en();
        boolean isClause = en.matches("(whether|what|who|which|how|from how|from when) .*|(\\w+ ){0,2}costs\\b.*");
        boolean asksInChinese = zh.matches(".*(是否|多少|哪些|何时|还是|几倍|为低保标准的倍数).*");
        if (unit() == Unit.TRUTH && !isClause) {
            Label whether = Sentences.whether(label());
            return asksInChinese ? Label.of(zh + "？", whether.en()) : whether;
        }
        String end = switch (unit()) {
            case MONEY -> "是多少元？";
            case MONTHS -> "是几个月？";
            case YEARS -> "是多少周岁？";
            case PERSONS -> "是多少人？";
            case CODE -> "是哪一种？";
            case DAY -> "是哪一天？";
            case TRUTH, NUMBER, RATE -> "是多少？";
        };
        String number = unit() == Unit.MONTHS || unit() == Unit.PERSONS ? "number of " : "";
        String measure = unit() == Unit.MONEY ? " (in yuan)" : "";
        return Label.of(
                zh + (asksInChinese || unit() == Unit.TRUTH ? "？" : end),
                isClause
                        ? "Please state " + en + measure + "."
                        : "What is " + (en.startsWith("the ") ? "" : "the ") + number + en + measure + "?");
    }

    /** {@return what its value is measured in} */
    @Override
    public final Unit unit() {
        return state.unit();
    }

    /** {@return the least value that the law allows, included; money in fen} */
    @Override
    public final Optional<Fraction> least() {
        return state.least();
    }

    /** {@return the greatest value that the law allows, included; money in fen} */
    @Override
    public final Optional<Fraction> most() {
        return state.most();
    }

    /**
     * {@return whether the text leaves it to a finding in each single case (经办机构逐案认定), and not to a figure or a choice of the place: such a
     * term is filled by rules, and what is found is a fact of the case; a setting, which would decide for everybody at once, is refused}
     */
    public final boolean isFoundInEachCase() {
        return state.isFoundInEachCase();
    }

    /**
     * {@return what holds where no layer at all fills the term and no setting does (未另行规定的), as the text itself says it; empty if the text says nothing. Where a layer
     * has rules that fill it and none of them applies, it stays open}
     */
    public final Optional<Node> unlessFilled() {
        return state.unlessFilled();
    }

    @Override
    public final Node node() {
        return node;
    }

    /** {@return the id} */
    @Override
    public final String toString() {
        return id();
    }

    /**
     * An open condition.
     *
     * @param <E> the entity it speaks of
     */
    public static final class OfCondition<E extends Entity> extends OpenTerm<E> implements Condition<E> {
        private OfCondition(OpenTermState state) {
            super(state);
        }

        /**
         * Says what the open condition is.
         *
         * @param value what it is
         * @return the consequence
         */
        public Consequence<E> is(Condition<? super E> value) {
            return new Consequence.Fills<>(this, value.node());
        }

        /** {@return the same term as one that is found in each case, see {@link OpenTerm#isFoundInEachCase}} */
        public OfCondition<E> foundInEachCase() {
            return new OfCondition<>(state.foundInEachCase());
        }

        /**
         * The same term where the text itself says what holds unless a layer fills it, see {@link OpenTerm#unlessFilled()}.
         *
         * @param value {@link Words#ALWAYS}, or not that
         * @return the term
         * @throws IllegalArgumentException if it is something else
         */
        public OfCondition<E> unlessFilled(Condition<Entity> value) {
            return new OfCondition<>(state.unlessFilled(value.node()));
        }
    }

    /**
     * An open amount of money.
     *
     * @param <E> the entity it speaks of
     */
    public static final class OfAmount<E extends Entity> extends OpenTerm<E> implements Amount<E> {
        private OfAmount(OpenTermState state) {
            super(state);
        }

        /**
         * Gives the open amount its value.
         *
         * @param value its value
         * @return the consequence
         */
        public Consequence<E> is(Amount<? super E> value) {
            return new Consequence.Fills<>(this, value.node());
        }

        /** {@return the same term as one that is found in each case, see {@link OpenTerm#isFoundInEachCase}} */
        public OfAmount<E> foundInEachCase() {
            return new OfAmount<>(state.foundInEachCase());
        }

        /**
         * The same term where the text itself says what holds unless a layer fills it, see {@link OpenTerm#unlessFilled()}.
         *
         * @param value the amount in the text, such as {@link Words#NOTHING}
         * @return the term
         * @throws IllegalArgumentException if it is no figure, or lies outside of what the term can be
         */
        public OfAmount<E> unlessFilled(Amount<Entity> value) {
            return new OfAmount<>(state.unlessFilled(value.node()));
        }
    }

    /**
     * An open number.
     *
     * @param <E> the entity it speaks of
     */
    public static final class OfCount<E extends Entity> extends OpenTerm<E> implements Count<E> {
        private OfCount(OpenTermState state) {
            super(state);
        }

        /**
         * Gives the open number its value.
         *
         * @param value its value
         * @return the consequence
         */
        public Consequence<E> is(Count<? super E> value) {
            return new Consequence.Fills<>(this, value.node());
        }

        /**
         * The same term with the bounds that the text gives.
         *
         * @param least the least value allowed, included
         * @param most the greatest value allowed, included
         * @return the term
         */
        public OfCount<E> between(Fraction least, Fraction most) {
            return new OfCount<>(state.between(least, most));
        }

        /**
         * The same term where the text itself says what holds unless a layer fills it, see {@link OpenTerm#unlessFilled()}.
         *
         * @param value the number in the text
         * @return the term
         * @throws IllegalArgumentException if it is no figure, or lies outside of what the term can be
         */
        public OfCount<E> unlessFilled(Count<Entity> value) {
            return new OfCount<>(state.unlessFilled(value.node()));
        }

        /**
         * The same term with the least value that makes sense, such as one where it is divided by.
         *
         * @param least the least value, included
         * @return the term
         */
        public OfCount<E> notBelow(Fraction least) {
            return new OfCount<>(state.notBelow(least));
        }
    }

    /**
     * An open choice.
     *
     * @param <E> the entity it speaks of
     * @param <V> the values
     */
    public static final class OfChoice<E extends Entity, V extends Coded> extends OpenTerm<E> implements Choice<E, V> {

        private final ImmutableList<V> options;

        private OfChoice(OpenTermState state, ImmutableList<V> options) {
            super(state);
            this.options = options;
        }

        /**
         * Makes the open choice; whether it is made so or so is asked with {@link #is}.
         *
         * @param value the value that is chosen, one of the options
         * @return the consequence
         * @throws IllegalArgumentException if it is none of the options
         */
        public Consequence<E> becomes(V value) {
            checkArgument(options.contains(value), "%s is no option of %s", value.code(), this);
            return new Consequence.Fills<>(this, new Leaf.CodeConstant(value));
        }

        /**
         * Makes the open choice as the case says.
         *
         * @param value the value, by cases or as a fact says it
         * @return the consequence
         * @throws IllegalArgumentException if it can come to a value that is none of the options
         */
        public Consequence<E> becomes(Choice<? super E, V> value) {
            for (Coded one : value.node().codes()) {
                checkArgument(options.contains(one), "%s is no option of %s", one.code(), this);
            }
            return new Consequence.Fills<>(this, value.node());
        }

        /**
         * The same term where the text itself says what holds unless a layer fills it, see {@link OpenTerm#unlessFilled()}.
         *
         * @param value one of the options
         * @return the term
         * @throws IllegalArgumentException if it is none of the options
         */
        public OfChoice<E, V> unlessFilled(V value) {
            checkArgument(options.contains(value), "%s is no option of %s", value.code(), this);
            return new OfChoice<>(state.unlessFilled(new Leaf.CodeConstant(value)), options);
        }

        /** {@return the values to choose from} */
        @Override
        public ImmutableList<V> options() {
            return options;
        }
    }
}
