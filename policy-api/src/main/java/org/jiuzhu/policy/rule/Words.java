package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.procedure.Document;
import org.jiuzhu.policy.procedure.Step;
import org.jiuzhu.policy.procedure.TimeLimit;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.programme.PaymentMode;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;

/**
 * The words of the rule language; import them statically. Three groups: how a rule begins ({@link #shall}, {@link #may}, …), what its
 * condition and its amounts are made of ({@link #allOf}, {@link #any}, {@link #sum}, …), and what follows ({@link #makesEligible},
 * {@link #pays}, {@link #decidedBy}, …).
 */
public final class Words {

    /** Always met. */
    public static final Condition<Entity> ALWAYS = Written.condition(new Leaf.TruthConstant(true));

    /** Nothing, in yuan. */
    public static final Amount<Entity> NOTHING = Written.amount(new Leaf.NumberConstant(Fraction.ZERO, Unit.MONEY));

    private Words() {}

    // How a rule begins

    /**
     * Begins a rule that binds.
     *
     * @param text the document
     * @param id the rule's id, unique over all rules
     * @param locator the clause, as the document numbers it
     * @return the beginning of the rule
     */
    public static RuleDraft shall(Text text, String id, String locator) {
        return RuleDraft.of(id, text.clause(locator), Strength.SHALL);
    }

    /**
     * Begins a rule that the authority may use (可).
     *
     * @param text the document
     * @param id the rule's id, unique over all rules
     * @param locator the clause, as the document numbers it
     * @return the beginning of the rule
     */
    public static RuleDraft may(Text text, String id, String locator) {
        return RuleDraft.of(id, text.clause(locator), Strength.MAY);
    }

    /**
     * Begins a rule that binds in principle (原则上).
     *
     * @param text the document
     * @param id the rule's id, unique over all rules
     * @param locator the clause, as the document numbers it
     * @return the beginning of the rule
     */
    public static RuleDraft inPrinciple(Text text, String id, String locator) {
        return RuleDraft.of(id, text.clause(locator), Strength.IN_PRINCIPLE);
    }

    /**
     * Begins a rule that is encouraged (探索, 推进, 鼓励).
     *
     * @param text the document
     * @param id the rule's id, unique over all rules
     * @param locator the clause, as the document numbers it
     * @return the beginning of the rule
     */
    public static RuleDraft encouraged(Text text, String id, String locator) {
        return RuleDraft.of(id, text.clause(locator), Strength.ENCOURAGED);
    }

    /**
     * Begins a table: what a programme gives by a coded value and by a group, a sentence for each cell.
     *
     * @param text the document
     * @param id the id of the table, unique over all rules
     * @param locator the clause, as the document numbers it
     * @param programme the programme
     * @param scope the entity that it speaks of
     * @param rows the coded value of the rows, such as the stage of schooling
     * @param <E> the entity that it speaks of
     * @param <V> the coded values
     * @return the table, without a cell yet
     */
    public static <E extends Entity, V extends Coded> Table<E, V> table(
            Text text,
            String id,
            String locator,
            Programme<?> programme,
            EntityKind<E> scope,
            Choice<? super E, V> rows) {
        return new Table<>(id, text, locator, programme, scope, rows, ImmutableList.of());
    }

    // Definitions

    /**
     * A named condition.
     *
     * @param id its id, unique over all definitions
     * @param zh its Chinese name
     * @param en its English name
     * @param basis the clause that defines it, or those that do one after the other
     * @param condition the condition
     * @param <E> the entity it speaks of
     * @return the condition under its name
     */
    public static <E extends Entity> Condition<E> define(
            String id, String zh, String en, Basis basis, Condition<? super E> condition) {
        Node node = definition(id, zh, en, basis, Unit.TRUTH, condition);
        return Written.condition(node);
    }

    /**
     * A named amount.
     *
     * @param id its id, unique over all definitions
     * @param zh its Chinese name
     * @param en its English name
     * @param basis the clause that defines it, or those that do one after the other
     * @param amount the amount
     * @param <E> the entity it speaks of
     * @return the amount under its name
     */
    public static <E extends Entity> Amount<E> define(
            String id, String zh, String en, Basis basis, Amount<? super E> amount) {
        Node node = definition(id, zh, en, basis, Unit.MONEY, amount);
        return Written.amount(node);
    }

    /**
     * A named number.
     *
     * @param id its id, unique over all definitions
     * @param zh its Chinese name
     * @param en its English name
     * @param basis the clause that defines it, or those that do one after the other
     * @param unit what it counts
     * @param count the number
     * @param <E> the entity it speaks of
     * @return the number under its name
     */
    public static <E extends Entity> Count<E> define(
            String id, String zh, String en, Basis basis, Unit unit, Count<? super E> count) {
        Node node = definition(id, zh, en, basis, unit, count);
        return Written.count(node);
    }

    /**
     * Names a day, such as that of somebody's eighteenth birthday.
     *
     * @param id the id
     * @param zh the Chinese name
     * @param en the English name
     * @param basis the clause that defines it, or the successive ones
     * @param day what it stands for
     * @param <E> the entity it speaks of
     * @return the named day
     */
    public static <E extends Entity> Day<E> define(String id, String zh, String en, Basis basis, Day<? super E> day) {
        Node node = definition(id, zh, en, basis, Unit.DAY, day);
        return Written.day(node);
    }

    /**
     * Names a coded value, such as the stage of schooling that somebody's age says.
     *
     * @param id the id
     * @param zh the Chinese name
     * @param en the English name
     * @param basis the clause that defines it, or the successive ones
     * @param choice what it stands for
     * @param <E> the entity it speaks of
     * @param <V> the values
     * @return the named value
     */
    public static <E extends Entity, V extends Coded> Choice<E, V> define(
            String id, String zh, String en, Basis basis, Choice<? super E, V> choice) {
        Node node = definition(id, zh, en, basis, Unit.CODE, choice);
        return Written.choice(node);
    }

    private static Node definition(String id, String zh, String en, Basis basis, Unit unit, Expression<?> expression) {
        return new PassedOn.Defined(new Definition(id, Label.of(zh, en), basis, unit), Operands.of(expression.node()));
    }

    // Conditions

    /**
     * All of these hold. One that does not hold wins over unknown ones.
     *
     * @param conditions the conditions, at least one
     * @param <E> the entity they speak of
     * @return the condition
     */
    @SafeVarargs
    public static <E extends Entity> Condition<E> allOf(Condition<? super E>... conditions) {
        ImmutableList<Node> nodes = nodes(conditions);
        return Written.condition(new Proposition.Joined(Proposition.Junction.ALL_OF, Operands.of(nodes)));
    }

    /**
     * At least one of these holds. One that holds wins over unknown ones.
     *
     * @param conditions the conditions, at least one
     * @param <E> the entity they speak of
     * @return the condition
     */
    @SafeVarargs
    public static <E extends Entity> Condition<E> anyOf(Condition<? super E>... conditions) {
        ImmutableList<Node> nodes = nodes(conditions);
        return Written.condition(new Proposition.Joined(Proposition.Junction.ANY_OF, Operands.of(nodes)));
    }

    /**
     * This does not hold.
     *
     * @param condition the condition
     * @param <E> the entity it speaks of
     * @return the condition
     */
    public static <E extends Entity> Condition<E> not(Condition<? super E> condition) {
        return Written.condition(new Proposition.Not(Operands.of(condition.node())));
    }

    /**
     * At least one in the list fulfils a condition; false if there is none.
     *
     * @param list the list
     * @param condition the condition
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the condition of the owner
     */
    public static <E extends Entity, P extends Entity> Condition<E> any(
            Relation<E, P> list, Condition<? super P> condition) {
        return Written.condition(new OfList.Quantified(OfList.Quantifier.ANY, list, Operands.of(condition.node())));
    }

    /**
     * Every one in the list fulfils a condition; true if there is none.
     *
     * @param list the list
     * @param condition the condition
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the condition of the owner
     */
    public static <E extends Entity, P extends Entity> Condition<E> each(
            Relation<E, P> list, Condition<? super P> condition) {
        return Written.condition(new OfList.Quantified(OfList.Quantifier.EACH, list, Operands.of(condition.node())));
    }

    /**
     * A condition of the owner, asked of an entity in its list: of a member's household, of a supporter's member.
     *
     * @param list the list that the entity stands in
     * @param condition the condition of the owner
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the condition of the entity
     */
    public static <E extends Entity, P extends Entity> Condition<P> ownerOf(
            Relation<E, P> list, Condition<? super E> condition) {
        return Written.condition(new PassedOn.OfOwner(list, Operands.of(condition.node())));
    }

    /**
     * An amount of the owner, asked of an entity in its list.
     *
     * @param list the list that the entity stands in
     * @param amount the amount of the owner
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the amount of the entity
     */
    public static <E extends Entity, P extends Entity> Amount<P> ownerOf(
            Relation<E, P> list, Amount<? super E> amount) {
        return Written.amount(new PassedOn.OfOwner(list, Operands.of(amount.node())));
    }

    /**
     * A number of the owner, asked of an entity in its list.
     *
     * @param list the list that the entity stands in
     * @param count the number of the owner
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the number of the entity
     */
    public static <E extends Entity, P extends Entity> Count<P> ownerOf(Relation<E, P> list, Count<? super E> count) {
        return Written.count(new PassedOn.OfOwner(list, Operands.of(count.node())));
    }

    /**
     * A day of the owner, asked of an entity in its list.
     *
     * @param list the list that the entity stands in
     * @param day the day of the owner
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the day of the entity
     */
    public static <E extends Entity, P extends Entity> Day<P> ownerOf(Relation<E, P> list, Day<? super E> day) {
        return Written.day(new PassedOn.OfOwner(list, Operands.of(day.node())));
    }

    /**
     * A condition of the one entity that belongs to another: of a household's application or authority.
     *
     * @param single the relation, which is {@linkplain Relation#isSingle single}
     * @param condition the condition of the entity
     * @param <E> the owner
     * @param <P> the entity
     * @return the condition of the owner
     * @throws IllegalArgumentException if the relation is a list
     */
    public static <E extends Entity, P extends Entity> Condition<E> its(
            Relation<E, P> single, Condition<? super P> condition) {
        checkSingle(single);
        return any(single, condition);
    }

    /**
     * An amount of the one entity that belongs to another, such as what is proposed in a household's application.
     *
     * @param single the relation, which is {@linkplain Relation#isSingle single}
     * @param amount the amount of the entity
     * @param <E> the owner
     * @param <P> the entity
     * @return the amount of the owner
     * @throws IllegalArgumentException if the relation is a list
     */
    public static <E extends Entity, P extends Entity> Amount<E> its(Relation<E, P> single, Amount<? super P> amount) {
        Node node = ofSingle(single, amount);
        return Written.amount(node);
    }

    /**
     * A number of the one entity that belongs to another, such as a rate of a household's authority.
     *
     * @param single the relation, which is {@linkplain Relation#isSingle single}
     * @param count the number of the entity
     * @param <E> the owner
     * @param <P> the entity
     * @return the number of the owner
     * @throws IllegalArgumentException if the relation is a list
     */
    public static <E extends Entity, P extends Entity> Count<E> its(Relation<E, P> single, Count<? super P> count) {
        Node node = ofSingle(single, count);
        return Written.count(node);
    }

    // over the one entity of a single relation, the sum of a number is that number
    private static Node ofSingle(Relation<?, ?> single, Expression<?> expression) {
        checkSingle(single);
        return new OfList.Summed(single, Operands.of(ALWAYS.node(), expression.node()));
    }

    private static void checkSingle(Relation<?, ?> relation) {
        checkArgument(relation.isSingle(), "%s is a list: say any, each, count or sum of it", relation);
    }

    /**
     * Whether the entity at hand is eligible for a programme.
     *
     * @param programme the programme
     * @return the condition
     */
    public static Condition<Entity> eligibleFor(Programme<?> programme) {
        return Written.condition(new Leaf.IsEligible(programme));
    }

    /**
     * Whether a programme runs on for the entity at hand (渐退期): a rule with {@link #continues} applies and the months have not ended.
     *
     * @param programme the programme
     * @return the condition
     */
    public static Condition<Entity> runsOn(Programme<?> programme) {
        return Written.condition(new Leaf.RunsOn(programme));
    }

    /**
     * Whether a body decides on a programme, by the rules on who decides in the household's case.
     *
     * @param body the body
     * @param programme the programme
     * @return the condition
     */
    public static Condition<Entity> isDecidedBy(Body body, Programme<?> programme) {
        Node node = new Leaf.IsDecidedBy(new Consequence.DecidedBy<Entity>(ImmutableSet.of(programme), body));
        return Written.condition(node);
    }

    /**
     * The first of these that is known: a finding of the authority before what would follow from other facts. While these settle the matter nobody is asked for
     * the finding, and yet it goes before them when it is stated: it is the one thing that can change a final result.
     *
     * @param first the one asked first
     * @param second the one asked where the first is unknown
     * @param <E> the entity they speak of
     * @return the condition
     */
    public static <E extends Entity> Condition<E> firstKnown(Condition<? super E> first, Condition<? super E> second) {
        return Written.condition(new PassedOn.FirstKnown(Operands.of(first.node(), second.node())));
    }

    /**
     * The first of these that is known.
     *
     * @param first the one asked first
     * @param second the one asked where the first is unknown
     * @param <E> the entity they speak of
     * @return the amount
     */
    public static <E extends Entity> Amount<E> firstKnown(Amount<? super E> first, Amount<? super E> second) {
        return Written.amount(new PassedOn.FirstKnown(Operands.of(first.node(), second.node())));
    }

    /**
     * The first of these that is known.
     *
     * @param first the one asked first
     * @param second the one asked where the first is unknown
     * @param <E> the entity they speak of
     * @return the number
     */
    public static <E extends Entity> Count<E> firstKnown(Count<? super E> first, Count<? super E> second) {
        return Written.count(new PassedOn.FirstKnown(Operands.of(first.node(), second.node())));
    }

    // Amounts and numbers

    /**
     * An amount that stands in the text.
     *
     * @param decimal yuan, such as {@code 60.00}
     * @return the amount
     */
    public static Amount<Entity> yuan(String decimal) {
        Node node = new Leaf.NumberConstant(Fraction.of(Yuan.parseFen(decimal)), Unit.MONEY);
        return Written.amount(node);
    }

    /**
     * A number that stands in the text. It counts whatever it stands beside: persons, years, months, or how many times.
     *
     * @param value the number
     * @return the number
     */
    public static Count<Entity> number(long value) {
        Node node = new Leaf.NumberConstant(Fraction.of(value), Unit.NUMBER);
        return Written.count(node);
    }

    /**
     * A number that stands in the text and is not whole, such as thirteen and a half square metres; it counts whatever it stands beside. A share or a multiple
     * is a {@link #rate}.
     *
     * @param decimal the number, such as {@code 13.5}
     * @return the number
     */
    public static Count<Entity> number(String decimal) {
        Node node = new Leaf.NumberConstant(Fraction.parse(decimal), Unit.NUMBER);
        return Written.count(node);
    }

    /**
     * A rate or a multiple that stands in the text. Persons, years and months are not measured in it: a rule that adds them to a rate, or compares them with one, does
     * not load.
     *
     * @param decimal the rate, such as {@code 0.30} for 30 %
     * @return the rate
     */
    public static Count<Entity> rate(String decimal) {
        Node node = new Leaf.NumberConstant(Fraction.parse(decimal), Unit.RATE);
        return Written.count(node);
    }

    /**
     * A rate that is no finite decimal, such as one third.
     *
     * @param numerator the numerator
     * @param denominator the denominator
     * @return the rate
     */
    public static Count<Entity> rate(long numerator, long denominator) {
        Node node = new Leaf.NumberConstant(Fraction.of(numerator, denominator), Unit.RATE);
        return Written.count(node);
    }

    /**
     * How many in the list fulfil a condition.
     *
     * @param list the list
     * @param condition the condition
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the number
     */
    public static <E extends Entity, P extends Entity> Count<E> count(
            Relation<E, P> list, Condition<? super P> condition) {
        return Written.count(new OfList.Counted(list, Operands.of(condition.node())));
    }

    /**
     * How many of these conditions hold.
     *
     * @param conditions the conditions, at least one
     * @param <E> the entity they speak of
     * @return the number
     */
    @SafeVarargs
    public static <E extends Entity> Count<E> howMany(Condition<? super E>... conditions) {
        Node one = new Leaf.NumberConstant(Fraction.ONE, Unit.NUMBER);
        Node none = new Leaf.NumberConstant(Fraction.ZERO, Unit.NUMBER);
        ImmutableList.Builder<Node> ones = ImmutableList.builder();
        for (Node condition : nodes(conditions)) {
            ones.add(new Calculation.Chosen(Operands.of(condition, one, none)));
        }
        return Written.count(new Calculation.Computed(Calculation.Arithmetic.PLUS, Operands.of(ones.build())));
    }

    /**
     * The sum of an amount over those in the list that fulfil a condition.
     *
     * @param list the list
     * @param condition the condition
     * @param amount the amount of each
     * @param <E> the owner
     * @param <P> the entities in the list
     * @return the sum
     */
    public static <E extends Entity, P extends Entity> Amount<E> sum(
            Relation<E, P> list, Condition<? super P> condition, Amount<? super P> amount) {
        return Written.amount(new OfList.Summed(list, Operands.of(condition.node(), amount.node())));
    }

    /**
     * One amount less another, which may be the other way round as to the entity: {@code difference(STANDARD, INCOME)}.
     *
     * @param amount the amount
     * @param less what is taken away
     * @param <E> the entity they speak of
     * @return the difference; it may be negative
     */
    public static <E extends Entity> Amount<E> difference(Amount<? super E> amount, Amount<? super E> less) {
        return Written.amount(
                new Calculation.Computed(Calculation.Arithmetic.MINUS, Operands.of(amount.node(), less.node())));
    }

    /**
     * One amount in proportion to another, exact. Where the other is zero there is no proportion: a case whose result depends on it is refused, so a
     * condition that keeps zero out stands before it.
     *
     * @param amount the amount
     * @param to what it is in proportion to
     * @param <E> the entity they speak of
     * @return the ratio
     */
    public static <E extends Entity> Count<E> ratio(Amount<? super E> amount, Amount<? super E> to) {
        return Written.count(
                new Calculation.Computed(Calculation.Arithmetic.DIVIDED_BY, Operands.of(amount.node(), to.node())));
    }

    /**
     * The sum of amounts.
     *
     * @param amounts the amounts, at least one
     * @param <E> the entity they speak of
     * @return the sum
     */
    @SafeVarargs
    public static <E extends Entity> Amount<E> total(Amount<? super E>... amounts) {
        ImmutableList<Node> nodes = nodes(amounts);
        return Written.amount(new Calculation.Computed(Calculation.Arithmetic.PLUS, Operands.of(nodes)));
    }

    /**
     * An amount where a condition holds; {@link Choosing#otherwise} says what it is elsewhere.
     *
     * @param condition the condition
     * @param amount the amount
     * @param <E> the entity they speak of
     * @return the beginning of the choice
     */
    public static <E extends Entity> Choosing<E> where(Condition<? super E> condition, Amount<? super E> amount) {
        return new Choosing<>(ImmutableList.of(condition.node(), amount.node()));
    }

    /**
     * An amount by cases: the first whose condition holds.
     *
     * @param <E> the entity it speaks of
     */
    public static final class Choosing<E extends Entity> {

        private final ImmutableList<Node> branches;

        private Choosing(ImmutableList<Node> branches) {
            this.branches = branches;
        }

        /**
         * A further case.
         *
         * @param condition the condition
         * @param amount the amount
         * @param <F> the entity that all cases speak of
         * @return the choice with this case
         */
        public <F extends E> Choosing<F> where(Condition<? super F> condition, Amount<? super F> amount) {
            return new Choosing<>(ImmutableList.<Node>builder()
                    .addAll(branches)
                    .add(condition.node(), amount.node())
                    .build());
        }

        /**
         * The amount where no case applies.
         *
         * @param amount the amount
         * @param <F> the entity that all cases speak of
         * @return the amount by cases
         */
        public <F extends E> Amount<F> otherwise(Amount<? super F> amount) {
            Node node = choice(branches, amount);
            return Written.amount(node);
        }
    }

    /**
     * A number where a condition holds; {@link Counting#otherwise} says what it is elsewhere.
     *
     * @param condition the condition
     * @param count the number
     * @param <E> the entity they speak of
     * @return the beginning of the choice
     */
    public static <E extends Entity> Counting<E> where(Condition<? super E> condition, Count<? super E> count) {
        return new Counting<>(ImmutableList.of(condition.node(), count.node()));
    }

    /**
     * A number by cases: the first whose condition holds.
     *
     * @param <E> the entity it speaks of
     */
    public static final class Counting<E extends Entity> {

        private final ImmutableList<Node> branches;

        private Counting(ImmutableList<Node> branches) {
            this.branches = branches;
        }

        /**
         * A further case.
         *
         * @param condition the condition
         * @param count the number
         * @param <F> the entity that all cases speak of
         * @return the choice with this case
         */
        public <F extends E> Counting<F> where(Condition<? super F> condition, Count<? super F> count) {
            return new Counting<>(ImmutableList.<Node>builder()
                    .addAll(branches)
                    .add(condition.node(), count.node())
                    .build());
        }

        /**
         * The number where no case applies.
         *
         * @param count the number
         * @param <F> the entity that all cases speak of
         * @return the number by cases
         */
        public <F extends E> Count<F> otherwise(Count<? super F> count) {
            Node node = choice(branches, count);
            return Written.count(node);
        }
    }

    /**
     * A day where a condition holds; {@link Timing#otherwise} says which it is elsewhere.
     *
     * @param condition the condition
     * @param day the day
     * @param <E> the entity they speak of
     * @return the beginning of the choice
     */
    public static <E extends Entity> Timing<E> where(Condition<? super E> condition, Day<? super E> day) {
        return new Timing<>(ImmutableList.of(condition.node(), day.node()));
    }

    /**
     * A day by cases: the first whose condition holds.
     *
     * @param <E> the entity it speaks of
     */
    public static final class Timing<E extends Entity> {

        private final ImmutableList<Node> branches;

        private Timing(ImmutableList<Node> branches) {
            this.branches = branches;
        }

        /**
         * A further case.
         *
         * @param condition the condition
         * @param day the day
         * @param <F> the entity that all cases speak of
         * @return the choice with this case
         */
        public <F extends E> Timing<F> where(Condition<? super F> condition, Day<? super F> day) {
            return new Timing<>(more(branches, condition, day.node()));
        }

        /**
         * The day where no case applies.
         *
         * @param day the day
         * @param <F> the entity that all cases speak of
         * @return the day by cases
         */
        public <F extends E> Day<F> otherwise(Day<? super F> day) {
            Node node = choice(branches, day);
            return Written.day(node);
        }
    }

    /**
     * A coded value where a condition holds; {@link Picking#otherwise} says which it is elsewhere. The result is asked {@link Choice#is} and {@link Choice#isOneOf}, is the
     * rows of a {@link #table}, or fills an open choice. It is unknown while it is open which case applies.
     *
     * @param condition the condition
     * @param value the value
     * @param <E> the entity they speak of
     * @param <V> the values
     * @return the beginning of the choice
     */
    public static <E extends Entity, V extends Coded> Picking<E, V> where(Condition<? super E> condition, V value) {
        return new Picking<>(ImmutableList.of(condition.node(), new Leaf.CodeConstant(value)));
    }

    /**
     * A coded value that a fact, an open term or other cases say, where a condition holds.
     *
     * @param condition the condition
     * @param choice what says the value
     * @param <E> the entity they speak of
     * @param <V> the values
     * @return the beginning of the choice
     */
    public static <E extends Entity, V extends Coded> Picking<E, V> where(
            Condition<? super E> condition, Choice<? super E, V> choice) {
        return new Picking<>(ImmutableList.of(condition.node(), choice.node()));
    }

    /**
     * A coded value by cases: the first whose condition holds.
     *
     * @param <E> the entity it speaks of
     * @param <V> the values
     */
    public static final class Picking<E extends Entity, V extends Coded> {

        private final ImmutableList<Node> branches;

        private Picking(ImmutableList<Node> branches) {
            this.branches = branches;
        }

        /**
         * A further case.
         *
         * @param condition the condition
         * @param value the value
         * @param <F> the entity that all cases speak of
         * @return the choice with this case
         */
        public <F extends E> Picking<F, V> where(Condition<? super F> condition, V value) {
            return new Picking<>(more(branches, condition, new Leaf.CodeConstant(value)));
        }

        /**
         * A further case, the value of which a fact, an open term or other cases say.
         *
         * @param condition the condition
         * @param choice what says the value
         * @param <F> the entity that all cases speak of
         * @return the choice with this case
         */
        public <F extends E> Picking<F, V> where(Condition<? super F> condition, Choice<? super F, V> choice) {
            return new Picking<>(more(branches, condition, choice.node()));
        }

        /**
         * The value where no case applies.
         *
         * @param value the value
         * @return the value by cases
         * @throws IllegalArgumentException if two facts say values of different lists
         */
        public Choice<E, V> otherwise(V value) {
            Node last = new Leaf.CodeConstant(value);
            return Written.choice(choice(branches, last));
        }

        /**
         * What says the value where no case applies.
         *
         * @param choice what says the value
         * @param <F> the entity that all cases speak of
         * @return the value by cases
         * @throws IllegalArgumentException if two facts say values of different lists
         */
        public <F extends E> Choice<F, V> otherwise(Choice<? super F, V> choice) {
            return Written.choice(choice(branches, choice.node()));
        }
    }

    private static ImmutableList<Node> more(ImmutableList<Node> branches, Condition<?> condition, Node value) {
        return ImmutableList.<Node>builder()
                .addAll(branches)
                .add(condition.node(), value)
                .build();
    }

    private static Node choice(ImmutableList<Node> branches, Expression<?> last) {
        return choice(branches, last.node());
    }

    private static Node choice(ImmutableList<Node> branches, Node last) {
        return new Calculation.Chosen(Operands.of(
                ImmutableList.<Node>builder().addAll(branches).add(last).build()));
    }

    // Places

    /**
     * The place that the case is decided at, as the case names it; always known. With it a rule of the nation says of whoever applies where he lives or is registered:
     * {@code Application.HUKOU.liesWithin(placeOfCase())}.
     *
     * @return the place
     */
    public static Location<Entity> placeOfCase() {
        Node node = new Leaf.CasePlace();
        return () -> node;
    }

    // Days

    /** {@return the date that the case is decided for} */
    public static Day<Entity> caseDate() {
        return Written.day(new Leaf.CaseDate());
    }

    /**
     * A day that stands in the text.
     *
     * @param date the day, ISO form
     * @return the day
     */
    public static Day<Entity> day(String date) {
        Node node = new Leaf.DayConstant(LocalDate.parse(date));
        return Written.day(node);
    }

    /**
     * Completed years from one day to another; complete on the anniversary (周岁).
     *
     * @param from the first day
     * @param to the second day
     * @param <E> the entity they speak of
     * @return the number
     */
    public static <E extends Entity> Count<E> yearsBetween(Day<? super E> from, Day<? super E> to) {
        return Written.count(
                new Calculation.Between(Calculation.Elapsed.YEARS_BETWEEN, Operands.of(from.node(), to.node())));
    }

    /**
     * The first day of the month after a day (次月、下月).
     *
     * @param day the day; unknown, so is the first of the next month
     * @param <E> the entity it speaks of
     * @return that first day
     */
    public static <E extends Entity> Day<E> monthAfter(Day<? super E> day) {
        return Written.day(new Calculation.MonthAfter(Operands.of(day.node())));
    }

    /**
     * Completed months from one day to another.
     *
     * @param from the first day
     * @param to the second day
     * @param <E> the entity they speak of
     * @return the number
     */
    public static <E extends Entity> Count<E> monthsBetween(Day<? super E> from, Day<? super E> to) {
        return Written.count(
                new Calculation.Between(Calculation.Elapsed.MONTHS_BETWEEN, Operands.of(from.node(), to.node())));
    }

    // What follows

    /**
     * Eligible for a programme.
     *
     * @param programme the programme
     * @return the consequence
     */
    public static Consequence<Entity> makesEligible(Programme<?> programme) {
        return new Consequence.Eligible<>(programme);
    }

    /**
     * Not eligible for these programmes, whatever other rules say. A rule of the scope of a household shuts out the household, one of the
     * scope of a member that person alone.
     *
     * @param programmes the programmes, at least one
     * @return the consequence
     */
    public static Consequence<Entity> excludes(Programme<?>... programmes) {
        checkArgument(programmes.length > 0, "excludes() names at least one programme");
        return new Consequence.Excluded<>(ImmutableSet.copyOf(programmes));
    }

    /**
     * Defines an open condition.
     *
     * @param term the open condition
     * @param value what it is
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> fills(OpenTerm.OfCondition<E> term, Condition<? super E> value) {
        return new Consequence.Fills<>(term, value.node());
    }

    /**
     * Gives an open amount its value.
     *
     * @param term the open amount
     * @param value its value
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> fills(OpenTerm.OfAmount<E> term, Amount<? super E> value) {
        return new Consequence.Fills<>(term, value.node());
    }

    /**
     * Gives an open number its value.
     *
     * @param term the open number
     * @param value its value
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> fills(OpenTerm.OfCount<E> term, Count<? super E> value) {
        return new Consequence.Fills<>(term, value.node());
    }

    /**
     * Makes an open choice.
     *
     * @param term the open choice
     * @param value the value that is chosen, one of its options
     * @param <E> the entity it speaks of
     * @param <V> the values
     * @return the consequence
     * @throws IllegalArgumentException if it is none of the options
     */
    public static <E extends Entity, V extends Coded> Consequence<E> fills(OpenTerm.OfChoice<E, V> term, V value) {
        checkArgument(term.options().contains(value), "%s is no option of %s", value.code(), term);
        return new Consequence.Fills<>(term, new Leaf.CodeConstant(value));
    }

    /**
     * Fills an open choice with a value that depends on the case.
     *
     * @param term the open choice
     * @param value the value, by cases or as a fact says it
     * @param <E> the entity it speaks of
     * @param <V> the values
     * @return the consequence
     * @throws IllegalArgumentException if it can come to a value that is no option of the term
     */
    public static <E extends Entity, V extends Coded> Consequence<E> fills(
            OpenTerm.OfChoice<E, V> term, Choice<? super E, V> value) {
        for (Coded one : value.node().codes()) {
            checkArgument(term.options().contains(one), "%s is no option of %s", one.code(), term);
        }
        return new Consequence.Fills<>(term, value.node());
    }

    /**
     * Money for who is eligible; as {@link Part#RUN_ON}, for who is not and whose benefit runs on.
     *
     * <p>Of one part, the rules on a household speak of the household as a whole. Where there are none, it gets the sum of what the rules on members give to
     * each of them. A rule on members beside one on households is for members who are eligible alone; where none can be, it does not load.
     *
     * @param programme the programme
     * @param part which part of the benefit
     * @param amount how much
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> pays(Programme<?> programme, Part part, Amount<? super E> amount) {
        return new Consequence.Pays<>(programme, part, amount.node());
    }

    /**
     * A band to choose an amount from, both ends included.
     *
     * @param programme the programme
     * @param zh what it is for, in Chinese
     * @param en what it is for, in English
     * @param low the least amount
     * @param high the greatest amount
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> paysBetween(
            Programme<?> programme, String zh, String en, Amount<? super E> low, Amount<? super E> high) {
        return new Consequence.Band<>(programme, Label.of(zh, en), low.node(), high.node());
    }

    /**
     * The benefit runs on for some months although the conditions no longer hold. The rule applies before the months have ended: on a date
     * that is so many completed months or more after the first day it is not met, and while the first day is not known it is undetermined.
     * What is paid meanwhile is {@link Part#RUN_ON} and nothing else: a supplement that runs on too is part of the amount of that rule.
     *
     * @param programme the programme
     * @param months for how many months
     * @param first the first day on which it runs on
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> continues(
            Programme<?> programme, Count<? super E> months, Day<? super E> first) {
        return new Consequence.Continues<>(programme, months.node(), first.node());
    }

    /**
     * The benefit runs on for no more than some months (渐退期不超过…). The rule shortens nothing, for what runs on is said by the rule that {@link
     * #continues}: where that one gives more months than this, and this rule is met or may be, the determination has a warning that names both. While
     * it is not known for how many months the benefit runs on, nothing is said.
     *
     * @param programme the programme
     * @param months for how many months at most
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> continuesAtMost(Programme<?> programme, Count<? super E> months) {
        return new Consequence.ContinuesAtMost<>(programme, months.node());
    }

    /**
     * A way of granting or paying is open to the authority.
     *
     * @param programme the programme
     * @param mode the way
     * @return the consequence
     */
    public static Consequence<Entity> allows(Programme<?> programme, PaymentMode mode) {
        return new Consequence.Allows<>(programme, mode);
    }

    /**
     * A service or a good for who is eligible.
     *
     * @param programme the programme
     * @param zh what, in Chinese
     * @param en what, in English
     * @return the consequence
     */
    public static Consequence<Entity> provides(Programme<?> programme, String zh, String en) {
        return new Consequence.Provides<>(programme, Label.of(zh, en));
    }

    /**
     * Who decides.
     *
     * @param body the body
     * @param programmes on which programmes
     * @return the consequence
     */
    public static Consequence<Entity> decidedBy(Body body, Programme<?>... programmes) {
        return new Consequence.DecidedBy<>(ImmutableSet.copyOf(programmes), body);
    }

    /**
     * A step that somebody takes.
     *
     * @param step the step
     * @param body who takes it
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> takes(Step step, Body body, Programme<?>... programmes) {
        return new Consequence.Takes<>(ImmutableSet.copyOf(programmes), step, Optional.of(body));
    }

    /**
     * A step that the deciding body takes, whichever that is.
     *
     * @param step the step
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> takesWhoDecides(Step step, Programme<?>... programmes) {
        return new Consequence.Takes<>(ImmutableSet.copyOf(programmes), step, Optional.empty());
    }

    /**
     * A step that is left out.
     *
     * @param step the step
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> skips(Step step, Programme<?>... programmes) {
        return new Consequence.Skips<>(ImmutableSet.copyOf(programmes), step);
    }

    /**
     * By when a step is done; a public notice lasts so long instead.
     *
     * @param step the step
     * @param limit the time
     * @param after the step whose day it is counted from; that day itself is not counted
     * @param programmes in the procedure of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> within(Step step, TimeLimit limit, Step after, Programme<?>... programmes) {
        return new Consequence.Within<>(ImmutableSet.copyOf(programmes), step, limit, after);
    }

    /**
     * How often what was granted is reviewed.
     *
     * @param months at the latest every so many months
     * @param programmes of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> reviewedEvery(long months, Programme<?>... programmes) {
        return new Consequence.ReviewedEvery<>(
                ImmutableSet.copyOf(programmes), number(months).node());
    }

    /**
     * A document that has to be there.
     *
     * @param document the document
     * @param issuer who issues it
     * @param programmes for which programmes
     * @return the consequence
     */
    public static Consequence<Entity> needs(Document document, Body issuer, Programme<?>... programmes) {
        return new Consequence.Needs<>(ImmutableSet.copyOf(programmes), document, issuer);
    }

    /**
     * A document that is not asked of the applicant.
     *
     * @param document the document
     * @param programmes for which programmes
     * @return the consequence
     */
    public static Consequence<Entity> waives(Document document, Programme<?>... programmes) {
        return new Consequence.Waives<>(ImmutableSet.copyOf(programmes), document);
    }

    /**
     * A share of the cases that has to be checked.
     *
     * @param step the check
     * @param share at least this share, such as {@code 0.30}
     * @param body who checks
     * @param programmes of which programmes
     * @return the consequence
     */
    public static Consequence<Entity> samples(Step step, String share, Body body, Programme<?>... programmes) {
        return new Consequence.Samples<>(ImmutableSet.copyOf(programmes), step, Fraction.parse(share), body);
    }

    /**
     * A duty, a permission or a legal effect on somebody.
     *
     * @param on on whom
     * @param zh what has to be done or what holds, in Chinese
     * @param en what has to be done or what holds, in English
     * @param programmes about which programmes
     * @return the consequence
     */
    public static Consequence<Entity> effect(Body on, String zh, String en, Programme<?>... programmes) {
        return new Consequence.Effect<>(ImmutableSet.copyOf(programmes), on, Label.of(zh, en));
    }

    /**
     * A demand on an authority or on its standards.
     *
     * @param demand what has to hold
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> demands(Condition<? super E> demand) {
        return new Consequence.Demands<>(demand.node());
    }

    /**
     * A demand on an authority that has to hold from a day on, such as a target for the end of a year; before that day, that it does not
     * hold yet is only a warning.
     *
     * @param from the first day on which it has to
     * @param demand what has to hold
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> demandsFrom(Day<Entity> from, Condition<? super E> demand) {
        return new Consequence.Target<>(
                demand.node(), caseDate().isOnOrAfter(from).node());
    }

    /**
     * A floor under a published standard.
     *
     * @param standard the standard
     * @param floor the least that it may be
     * @param <E> the entity it speaks of
     * @return the consequence
     */
    public static <E extends Entity> Consequence<E> floor(Amount<? super E> standard, Amount<? super E> floor) {
        return new Consequence.Floor<>(standard.node(), floor.node());
    }

    /**
     * So many working days.
     *
     * @param days how many
     * @return the time
     */
    public static TimeLimit workingDays(int days) {
        return new TimeLimit.WorkingDays(days);
    }

    /**
     * So many days of the calendar.
     *
     * @param days how many
     * @return the time
     */
    public static TimeLimit calendarDays(int days) {
        return new TimeLimit.CalendarDays(days);
    }

    /**
     * A set of coded values, for {@link Choice#isOneOf}.
     *
     * @param values the values
     * @param <V> the values
     * @return the set
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <V extends Coded> ImmutableSet<V> these(V... values) {
        return ImmutableSet.copyOf(Arrays.asList(values));
    }

    private static ImmutableList<Node> nodes(Expression<?>... expressions) {
        checkArgument(expressions.length > 0, "at least one condition or amount is needed here");
        ImmutableList.Builder<Node> nodes = ImmutableList.builderWithExpectedSize(expressions.length);
        for (Expression<?> expression : expressions) {
            nodes.add(expression.node());
        }
        return nodes.build();
    }
}
