package org.jiuzhu.policy.wording;

import java.util.IdentityHashMap;
import java.util.function.IntFunction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Label;

/**
 * What nodes of rules are called: each condition as something that holds or does not, each number as what it is. What has a name is called by it, the rest is
 * said by what it is made of, and what nobody would read to the end is cut short.
 */
public final class Wording {

    /** Of how many parts words can be. */
    private static final int LONGEST = 12;

    /** Of how many parts a number can be that has no name and stands within another. */
    private static final int LONGEST_WITHIN = 6;

    private static final Label SHORT = Label.of("……", "…");

    final Units units = new Units();
    private final IdentityHashMap<Node, Integer> sizes = new IdentityHashMap<>();

    private Wording() {}

    /**
     * A condition or a number in words.
     *
     * @param node the node
     * @return what it is called; what it counts is not said
     */
    public static Label of(Node node) {
        Wording wording = new Wording();
        return wording.say(node, wording.units.orPlain(node));
    }

    /**
     * A published standard in words, with the area, the year and the variants it is asked for by.
     *
     * @param use the standard as a rule uses it
     * @return its name, such as {@code 上年度居民人均可支配收入}
     */
    public static Label of(Standard.Use use) {
        return NodeWords.standard(use);
    }

    /**
     * A number in words that counts something.
     *
     * @param node the node
     * @param unit what it counts where it does not say so itself
     * @return what it is called, the numbers that stand in it with their units
     */
    public static Label of(Node node, Unit unit) {
        return new Wording().say(node, unit);
    }

    /**
     * The opposite of a condition in words.
     *
     * @param node a condition
     * @return what it is called where it does not hold: {@code age is at least 18 years} of {@code age is below 18 years}
     */
    public static Label not(Node node) {
        return new Wording().deny(node);
    }

    /** A condition that holds, or a number. */
    Label say(Node node, Unit unit) {
        return node.accept(new NodeWords(this, unit, NodeWords.Side.HOLDS));
    }

    /** A condition that does not hold. */
    Label deny(Node node) {
        return node.accept(new NodeWords(this, Unit.TRUTH, NodeWords.Side.FAILS));
    }

    static boolean isConstant(Node node) {
        return node.operator() == Operator.CONSTANT;
    }

    static boolean isNamed(Node node) {
        return switch (node.operator()) {
            case FACT, DEFINITION, OPEN_TERM, STANDARD, LOOKED_UP -> true;
            default -> false;
        };
    }

    // Putting together

    Label part(Node node, int index, Unit unit) {
        Node operand = node.operands().get(index);
        if (isCalculation(operand) && size(operand) > LONGEST_WITHIN) {
            return inShort(operand);
        }
        return isLong(operand) ? SHORT : say(operand, units.ofOperand(node, index, unit));
    }

    // what goes over a list or chooses says in few words what it is, whatever stands below it
    boolean isLong(Node node) {
        return switch (node.operator()) {
            case SUM, LARGEST_OF, SMALLEST_OF, COUNT, RANK, CHOOSE, ANY, EACH -> false;
            default -> size(node) > LONGEST;
        };
    }

    private static boolean isCalculation(Node node) {
        return switch (node.operator()) {
            case PLUS, MINUS, TIMES, DIVIDED_BY, LARGEST, SMALLEST, ROUNDED, ROUNDED_AS, LOOKED_UP_TIMES, SLICED ->
                true;
            default -> false;
        };
    }

    // what stands below it says how it was come to
    private static Label inShort(Node node) {
        return switch (node.operator()) {
            case PLUS -> Label.of("合计", "the sum");
            case MINUS -> Label.of("差额", "the difference");
            case TIMES -> Label.of("乘积", "the product");
            case DIVIDED_BY -> Label.of("商", "the quotient");
            case LARGEST ->
                node.sort() == Node.Sort.DAY ? Label.of("较晚者", "the later day") : Label.of("较高者", "the larger");
            case SMALLEST ->
                node.sort() == Node.Sort.DAY ? Label.of("较早者", "the earlier day") : Label.of("较低者", "the smaller");
            case LOOKED_UP_TIMES, SLICED -> Label.of("查表所得数额", "the amount by the table");
            default -> Label.of("取整后的数额", "the rounded amount");
        };
    }

    // the operand of an operand that joins others stands in brackets
    Label inside(Node node, int index, Unit unit) {
        Node operand = node.operands().get(index);
        Label label = part(node, index, unit);
        boolean isShort = isCalculation(operand) && size(operand) > LONGEST_WITHIN;
        return joins(operand) && !isShort ? around("（", label, "）", "(", ")") : label;
    }

    private static boolean joins(Node node) {
        return switch (node.operator()) {
            case ALL_OF,
                    ANY_OF,
                    PLUS,
                    MINUS,
                    TIMES,
                    DIVIDED_BY,
                    LARGEST,
                    SMALLEST,
                    ROUNDED,
                    ROUNDED_AS,
                    LOOKED_UP_TIMES -> node.operands().size() > 1;
            default -> false;
        };
    }

    Label joined(Node node, String zh, String en, Unit unit) {
        return join(node, zh, en, i -> inside(node, i, unit));
    }

    Label denied(Node node, String zh, String en) {
        return join(node, zh, en, i -> {
            Node operand = node.operands().get(i);
            Label label = isLong(operand) ? SHORT : deny(operand);
            return joins(operand) ? around("（", label, "）", "(", ")") : label;
        });
    }

    private static Label join(Node node, String zh, String en, IntFunction<Label> part) {
        String allZh = "";
        String allEn = "";
        for (int i = 0; i < node.operands().size(); i++) {
            Label one = i < LONGEST ? part.apply(i) : SHORT;
            allZh += (i == 0 ? "" : zh) + one.zh();
            allEn += (i == 0 ? "" : en) + one.en();
            if (i >= LONGEST) {
                break;
            }
        }
        return allZh.isEmpty() ? SHORT : Label.of(allZh, allEn);
    }

    static Label around(String beforeZh, Label label, String afterZh, String beforeEn, String afterEn) {
        return Label.of(beforeZh + label.zh() + afterZh, beforeEn + label.en() + afterEn);
    }

    // of how many parts it would be, were nothing shared; what has a name is one
    private int size(Node node) {
        Integer known = sizes.get(node);
        if (known == null) {
            int size = 1;
            if (!isNamed(node)) {
                for (Node operand : node.operands()) {
                    size = Math.min(LONGEST + 1, size + size(operand));
                }
            }
            known = size;
            sizes.put(node, known);
        }
        return known;
    }
}
