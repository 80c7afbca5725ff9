package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import org.jiuzhu.policy.money.Yuan;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.text.Text;

/**
 * The words of the rule language; import them statically. Two groups: how a rule begins ({@link #shall}, {@link #may}, …), and what its condition and its
 * amounts are made of ({@link #allOf}, {@link #where}, {@link #percent}, …). What is asked of a list is said by the list ({@link Relation#any},
 * {@link Relation#where}), what is asked of a value by the value ({@link Amount#isBelow}), and what follows is among the {@link Consequences}.
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
        Node node = expression.node();
        return new PassedOn.Defined(new Definition(id, Label.of(zh, en), basis, unit, node.codes()), Operands.of(node));
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
     * Whether the entity at hand is eligible for a programme.
     *
     * @param programme the programme
     * @return the condition
     */
    public static Condition<Entity> eligibleFor(Programme<?> programme) {
        return Written.condition(new OfProgramme.IsEligible(programme));
    }

    /**
     * Whether a programme runs on for the entity at hand (渐退期): a rule with {@link Consequences#continues} applies and the months have not ended.
     *
     * @param programme the programme
     * @return the condition
     */
    public static Condition<Entity> runsOn(Programme<?> programme) {
        return Written.condition(new OfProgramme.RunsOn(programme));
    }

    /**
     * How much money of another programme the entity at hand gets, a month or once as that programme is paid: where an award of it that is still drawn is stated
     * with its amount, that; else what the rules come to, all parts together, and nothing for who is not eligible. A sentence on what is given beside another programme
     * says with it what the law says: the higher of the two ({@code atLeast}), topped up to a standard ({@code STANDARD.minus(amountOf(P)).atLeast(NOTHING)}),
     * less than which is given ({@code isBelow}).
     *
     * <p>While it is open whether the entity is eligible, it is anything between nothing and that. While it is not known which awards there are, or what one of them pays,
     * it is what the rules come to: as with {@link #firstKnown(Amount, Amount)}, to state an award can change what is final. A programme whose amount the authority
     * chooses within a band has none; a rule that asks for it does not load.
     *
     * @param programme the programme
     * @return the amount
     */
    public static Amount<Entity> amountOf(Programme<?> programme) {
        return Written.amount(new OfProgramme.AmountOf(programme));
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
     * @param decimal the rate, such as {@code 1.5} for one and a half times
     * @return the rate
     */
    public static Count<Entity> rate(String decimal) {
        Node node = new Leaf.NumberConstant(Fraction.parse(decimal), Unit.RATE);
        return Written.count(node);
    }

    /**
     * A share that stands in the text in percent; 1.5 times is a {@link #rate}.
     *
     * @param hundredths how many in the hundred, such as {@code 30} for 30 %
     * @return the rate
     */
    public static Count<Entity> percent(long hundredths) {
        return rate(hundredths, 100);
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
     * A coded value where a condition holds; {@link Picking#otherwise} says which it is elsewhere. The result is asked {@link Choice#is} and {@link Choice#isOneOf}, is the
     * rows of a {@link #table}, or fills an open choice. It is unknown while it is open which case applies.
     *
     * @param condition the condition
     * @param value the value
     * @param <E> the entity they speak of
     * @param <V> the values
     * @return the beginning of the choice
     */
    public static <E extends Entity, V extends Enum<V> & Coded> Picking<E, V> where(
            Condition<? super E> condition, V value) {
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

    // Places

    /**
     * The place that the case is decided at, as the case names it; always known. With it a rule of the nation says of whoever applies where he lives or is registered:
     * {@code Application.HUKOU.liesWithin(placeOfCase())}.
     *
     * @return the place
     */
    public static Location<Entity> placeOfCase() {
        Node node = new OfPlace.CasePlace();
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
