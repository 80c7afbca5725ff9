package org.jiuzhu.policy.standard;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jiuzhu.policy.rule.Amount;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Condition;
import org.jiuzhu.policy.rule.Count;
import org.jiuzhu.policy.rule.Entity;
import org.jiuzhu.policy.rule.Expression;
import org.jiuzhu.policy.rule.Figure;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Lookup;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * A published standard with keys (标准表): amounts, rates or numbers by bands of number, by code, area and place, dated and sourced as any other published standard. Which
 * figure counts depends on what the keys come to for the entity at hand: what a family of three gets, the share for those on dibao. Declared as a constant, named in the
 * plug-in's {@code standardKinds()}, used with {@code at(…)}; the figures are lines of a {@link StandardTable}, a line for each row.
 *
 * <p>The rows of one place, area and day are taken together, from the nearest place and the first table that has any; where none of them fits, nothing is
 * known, and nothing is taken from farther away. While a key is unknown or a range, the figure lies between those of all rows that it can still be.
 *
 * <p>Compared by identity: each is one constant.
 */
public abstract sealed class KeyedStandard implements StandardKind, Figure.Keyed
        permits KeyedStandard.OfAmount, KeyedStandard.OfCount {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

    private final String code;
    private final Label label;
    private final Unit unit;
    private final ImmutableList<Key> keys;

    private KeyedStandard(String code, Label label, Unit unit, ImmutableList<Key> keys) {
        checkArgument(
                CODE.matcher(code).matches(), "the code of a standard is written as rent-subsidy, not '%s'", code);
        this.code = code;
        this.label = label;
        this.unit = unit;
        this.keys = keys;
        long names = keys.stream().map(Key::code).distinct().count();
        checkArgument(names == keys.size(), "%s has two keys of one name: %s", code, keys);
    }

    /**
     * A table of amounts of money, without keys yet.
     *
     * @param code its name in files, unique over all plug-ins that are loaded together
     * @param zh its Chinese name
     * @param en its English name
     * @return the standard; with {@code by(…)} it gets keys
     */
    public static OfAmount amount(String code, String zh, String en) {
        return new OfAmount(code, Label.of(zh, en), ImmutableList.of());
    }

    /**
     * A table of rates: shares or multiples, 0.70 for 70 %, without keys yet.
     *
     * @param code its name in files, unique over all plug-ins that are loaded together
     * @param zh its Chinese name
     * @param en its English name
     * @return the standard; with {@code by(…)} it gets keys
     */
    public static OfCount rate(String code, String zh, String en) {
        return count(code, Unit.RATE, zh, en);
    }

    /**
     * A table of numbers that are no money, such as months, without keys yet.
     *
     * @param code its name in files, unique over all plug-ins that are loaded together
     * @param unit what they count
     * @param zh its Chinese name
     * @param en its English name
     * @return the standard; with {@code by(…)} it gets keys
     */
    public static OfCount count(String code, Unit unit, String zh, String en) {
        checkArgument(Node.Sort.of(unit) == Node.Sort.NUMBER && unit != Unit.MONEY, "%s is no unit of numbers", unit);
        return new OfCount(code, Label.of(zh, en), unit, ImmutableList.of());
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public ImmutableList<Key> keys() {
        return keys;
    }

    /**
     * The table that a node looks into.
     *
     * @param figure the figure of the node
     * @return the table
     * @throws IllegalArgumentException if it is none
     */
    public static KeyedStandard of(Figure figure) {
        if (figure instanceof KeyedStandard table) {
            return table;
        }
        throw new IllegalArgumentException(figure + " is no table");
    }

    @Override
    public void checkKeys(List<Node> asked) {
        checkArgument(
                asked.size() == keys.size(),
                "%s is looked up by %s, not by %s things: %s",
                code,
                keys,
                asked.size(),
                asked);
        for (int i = 0; i < asked.size(); i++) {
            keys.get(i).check(code, asked.get(i));
        }
    }

    ImmutableList<Key> and(Key key) {
        return ImmutableList.<Key>builder().addAll(keys).add(key).build();
    }

    Node node(Lookup how, List<Node> operands) {
        return new LookedUp(this, how, Operands.of(operands));
    }

    static ImmutableList<Node> nodes(Expression<?>... keys) {
        return Arrays.stream(keys).map(Expression::node).collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Node> nodesBefore(Node last, Expression<?>... keys) {
        return ImmutableList.<Node>builder().addAll(nodes(keys)).add(last).build();
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code;
    }

    /** A table of amounts of money. */
    public static final class OfAmount extends KeyedStandard {

        private OfAmount(String code, Label label, ImmutableList<Key> keys) {
            super(code, label, Unit.MONEY, keys);
        }

        /**
         * The same by one more key, a number or, with {@link Unit#TRUTH}, a condition.
         *
         * @param key the name of the key in files
         * @param of what it counts
         * @param zh its Chinese name
         * @param en its English name
         * @return the table with this key
         */
        public OfAmount by(String key, Unit of, String zh, String en) {
            return new OfAmount(code(), label(), and(Key.of(key, of, Label.of(zh, en))));
        }

        /**
         * The same by one more key, a coded value.
         *
         * @param key the name of the key in files
         * @param values the values that it can have
         * @param zh its Chinese name
         * @param en its English name
         * @return the table with this key
         */
        public OfAmount by(String key, ImmutableList<? extends Coded> values, String zh, String en) {
            return new OfAmount(code(), label(), and(Key.of(key, values, Label.of(zh, en))));
        }

        /**
         * The amount for the entity at hand, rounded as its row says. An amount for a year counts a twelfth, as of every published standard.
         *
         * @param keys what each key comes to, in the order of the keys: a number, a coded value or a condition
         * @param <E> the entity
         * @return the amount; nothing or more where no row is there
         * @throws IllegalArgumentException if it has other keys
         */
        @SafeVarargs
        public final <E extends Entity> Amount<E> at(Expression<? super E>... keys) {
            Node node = node(Lookup.FIGURE, nodes(keys));
            return () -> node;
        }

        /**
         * So many times the amount of the row, rounded as the row says when it is multiplied: on the total and not per head.
         *
         * @param factor the number, such as persons
         * @param keys what each key comes to, in the order of the keys
         * @param <E> the entity
         * @return the product
         * @throws IllegalArgumentException if it has other keys
         */
        @SafeVarargs
        public final <E extends Entity> Amount<E> onTotal(Count<? super E> factor, Expression<? super E>... keys) {
            Node node = node(Lookup.PRODUCT, nodesBefore(factor.node(), keys));
            return () -> node;
        }

        /**
         * So many times the amount of the row, where somebody says whether it is rounded for each head or on the total: an open term with its clause, a setting.
         *
         * @param heads the number of heads
         * @param isOnTotal whether it is rounded on the total; while that is unknown, both are possible
         * @param keys what each key comes to, in the order of the keys
         * @param <E> the entity
         * @return the product
         * @throws IllegalArgumentException if it has other keys
         */
        @SafeVarargs
        public final <E extends Entity> Amount<E> forEach(
                Count<? super E> heads, Condition<? super E> isOnTotal, Expression<? super E>... keys) {
            Node onTotal = node(Lookup.PRODUCT, nodesBefore(heads.node(), keys));
            Node perHead = new Calculation.Computed(
                    Calculation.Arithmetic.TIMES, Operands.of(node(Lookup.FIGURE, nodes(keys)), heads.node()));
            Node node = new Calculation.Chosen(Operands.of(isOnTotal.node(), onTotal, perHead));
            return () -> node;
        }
    }

    /** A table of rates, or of numbers that are no money. */
    public static final class OfCount extends KeyedStandard {

        private OfCount(String code, Label label, Unit unit, ImmutableList<Key> keys) {
            super(code, label, unit, keys);
        }

        /**
         * The same by one more key, a number or, with {@link Unit#TRUTH}, a condition.
         *
         * @param key the name of the key in files
         * @param of what it counts
         * @param zh its Chinese name
         * @param en its English name
         * @return the table with this key
         */
        public OfCount by(String key, Unit of, String zh, String en) {
            return new OfCount(code(), label(), unit(), and(Key.of(key, of, Label.of(zh, en))));
        }

        /**
         * The same by one more key, a coded value.
         *
         * @param key the name of the key in files
         * @param values the values that it can have
         * @param zh its Chinese name
         * @param en its English name
         * @return the table with this key
         */
        public OfCount by(String key, ImmutableList<? extends Coded> values, String zh, String en) {
            return new OfCount(code(), label(), unit(), and(Key.of(key, values, Label.of(zh, en))));
        }

        /**
         * The number for the entity at hand. Of rows that round, which is for amounts of money, a rule asks with {@link #of(Amount, Expression[])}; otherwise
         * they are refused.
         *
         * @param keys what each key comes to, in the order of the keys: a number, a coded value or a condition
         * @param <E> the entity
         * @return the number; nothing or more where no row is there
         * @throws IllegalArgumentException if it has other keys
         */
        @SafeVarargs
        public final <E extends Entity> Count<E> at(Expression<? super E>... keys) {
            Node node = node(Lookup.FIGURE, nodes(keys));
            return () -> node;
        }

        /**
         * The share, or so many times, of an amount, rounded as the row says.
         *
         * @param amount the amount
         * @param keys what each key comes to, in the order of the keys
         * @param <E> the entity
         * @return the product
         * @throws IllegalArgumentException if it has other keys
         */
        @SafeVarargs
        public final <E extends Entity> Amount<E> of(Amount<? super E> amount, Expression<? super E>... keys) {
            Node node = node(Lookup.PRODUCT, nodesBefore(amount.node(), keys));
            return () -> node;
        }

        /**
         * Slice by slice (分段): of an amount, what lies within each band times the rate of that band, each slice rounded as its row says, added up. The bands are those of
         * the one key that is money, and the amount is what that key comes to.
         *
         * @param amount the amount
         * @param others what each other key comes to, in the order of the keys
         * @param <E> the entity
         * @return the sum; bounded below only where the rows do not reach from nothing to the amount
         * @throws IllegalArgumentException if it is no table of rates with just one key that is money, or has other keys
         */
        @SafeVarargs
        public final <E extends Entity> Amount<E> slices(Amount<? super E> amount, Expression<? super E>... others) {
            int sliced = sliced(this);
            ImmutableList<Node> rest = nodes(others);
            checkArgument(rest.size() == keys().size() - 1, "%s is sliced by %s", code(), keys());
            Node node = node(
                    Lookup.SLICES,
                    ImmutableList.<Node>builder()
                            .addAll(rest.subList(0, sliced))
                            .add(amount.node())
                            .addAll(rest.subList(sliced, rest.size()))
                            .build());
            return () -> node;
        }
    }

    /**
     * The key whose bands are slices of an amount.
     *
     * @param table a table of rates
     * @return the place of its one key that is money
     * @throws IllegalArgumentException if it has none or several, or is no table of rates
     */
    public static int sliced(KeyedStandard table) {
        List<Key> money =
                table.keys.stream().filter(k -> k.unit() == Unit.MONEY).toList();
        checkArgument(
                table.unit == Unit.RATE && money.size() == 1,
                "slices are for a table of rates with one key that is money: %s has %s and counts %s",
                table.code,
                table.keys,
                table.unit);
        return table.keys.indexOf(money.get(0));
    }
}
