package org.jiuzhu.policy.impl.read;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Fraction;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operator;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.PublishedStandard;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Strength;
import org.jiuzhu.policy.wording.Quantities;
import org.jiuzhu.policy.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What the nodes of explanations say: what {@link Wording} calls them, and what they came to. */
final class Phrases {

    private Phrases() {}

    /** What a rule says, and how strongly, unless it simply binds. */
    static Label withStrength(Rule<?> rule) {
        return rule.strength() == Strength.SHALL
                ? rule.says()
                : Label.of(
                        "（" + rule.strength().label().zh() + "）" + rule.says().zh(),
                        "(" + rule.strength().label().en() + ") " + rule.says().en());
    }

    /**
     * What a node is called above what it is made of.
     *
     * @param unit what it counts, if it is a number
     */
    static Label label(Node node, Unit unit) {
        return switch (node.operator()) {
            case ALL_OF -> Label.of("同时符合下列各项", "all of these");
            case ANY_OF -> Label.of("符合下列之一", "at least one of these");
            case CHOOSE -> Label.of("按情形确定", "depending on the case");
            case CONSTANT -> constant(node);
            default -> Wording.of(node, unit);
        };
    }

    private static Label constant(Node node) {
        boolean isNumber = node.sort() == Node.Sort.NUMBER || node.sort() == Node.Sort.DAY;
        return isNumber ? Label.of("文件规定的数额", "figure in the text") : Wording.of(node);
    }

    /** What a condition is called if it does not hold, above what it is made of. */
    static Label denied(Node node) {
        return switch (node.operator()) {
            case ALL_OF -> Label.of("不同时符合下列各项", "not all of these");
            case ANY_OF -> Label.of("不符合下列任何一项", "none of these");
            default -> Wording.not(node);
        };
    }

    static String cite(PublishedStandard line) {
        return line.place() + " " + line.issuer() + " " + line.period() + "; " + line.source();
    }

    /** A number as far as it is known. */
    static Label number(Range range, Unit unit) {
        return Quantities.of(Optional.ofNullable(range.low()), Optional.ofNullable(range.high()), unit);
    }

    /** One of some coded values. */
    static Label option(ImmutableList<? extends Coded> options, long code) {
        return code == Fact.UNKNOWN
                ? Quantities.unknown()
                : options.get((int) code).label();
    }

    // Comparisons

    /**
     * Both sides of a comparison, and how far apart they are, if that is known.
     *
     * @param asAsked whether it is met, or may be
     * @param unit what both sides count
     */
    static Label comparison(Operator operator, boolean asAsked, Range left, Range right, Unit unit) {
        Label first = number(left, unit);
        Label second = number(right, unit);
        String sign = sign(operator, asAsked);
        Label compared = Label.of(first.zh() + sign + second.zh(), first.en() + sign + second.en());
        Fraction apart = unit == Unit.DAY ? null : apart(left.exact(), right.exact());
        if (apart == null || apart.signum() == 0) {
            return compared;
        }
        Label gap = Quantities.gap(apart, unit);
        return Label.of(compared.zh() + "（相差" + gap.zh() + "）", compared.en() + " (" + gap.en() + " apart)");
    }

    private static @Nullable Fraction apart(@Nullable Fraction a, @Nullable Fraction b) {
        if (a == null || b == null) {
            return null;
        }
        try {
            return a.compareTo(b) < 0 ? b.minus(a) : a.minus(b);
        } catch (ArithmeticException e) {
            // both sides are exact, and said; their difference is beyond exact arithmetic
            return null;
        }
    }

    // where a comparison is not met, what holds instead of it
    private static String sign(Operator operator, boolean asAsked) {
        return switch (operator) {
            case BELOW -> asAsked ? " < " : " ≥ ";
            case AT_MOST -> asAsked ? " ≤ " : " > ";
            case ABOVE -> asAsked ? " > " : " ≤ ";
            case AT_LEAST -> asAsked ? " ≥ " : " < ";
            case EQUALS -> asAsked ? " = " : " ≠ ";
            default -> asAsked ? " ≠ " : " = ";
        };
    }

    // Computations

    /**
     * A number and what it was computed from: {@code 630.00 yuan × 30 % = 189.00 yuan}.
     *
     * @param figures what went in, in the order of the text
     * @param units what they count
     */
    static Label computation(
            Operator operator, ImmutableList<Range> figures, ImmutableList<Unit> units, Range result, Unit unit) {
        Label is = number(result, unit);
        if (operator == Operator.LARGEST || operator == Operator.SMALLEST) {
            boolean largest = operator == Operator.LARGEST;
            Label all = joined(figures, units, "与", " and ");
            if (unit == Unit.DAY) {
                return Label.of(
                        all.zh() + (largest ? "中较晚者为" : "中较早者为") + is.zh(),
                        (largest ? "the later of " : "the earlier of ") + all.en() + " is " + is.en());
            }
            return Label.of(
                    all.zh() + (largest ? "取高者" : "取低者") + "为" + is.zh(),
                    (largest ? "the larger of " : "the smaller of ") + all.en() + " is " + is.en());
        }
        String sign = switch (operator) {
            case PLUS -> " + ";
            case MINUS -> " − ";
            case TIMES -> " × ";
            default -> " ÷ ";
        };
        Label all = joined(figures, units, sign, sign);
        return Label.of(all.zh() + " = " + is.zh(), all.en() + " = " + is.en());
    }

    /** A number before and after it was rounded. */
    static Label rounded(Range before, Range after, Unit unit) {
        Label from = number(before, unit);
        Label to = number(after, unit);
        return Label.of(from.zh() + " → " + to.zh(), from.en() + " → " + to.en());
    }

    private static Label joined(ImmutableList<Range> figures, ImmutableList<Unit> units, String zh, String en) {
        StringBuilder allZh = new StringBuilder();
        StringBuilder allEn = new StringBuilder();
        for (int i = 0; i < figures.size(); i++) {
            Label one = figure(figures.get(i), units.get(i));
            allZh.append(i == 0 ? "" : zh).append(one.zh());
            allEn.append(i == 0 ? "" : en).append(one.en());
        }
        return Label.of(allZh.toString(), allEn.toString());
    }

    private static Label figure(Range figure, Unit unit) {
        Fraction exact = figure.exact();
        if (exact != null) {
            return Quantities.factor(exact, unit);
        }
        Label range = number(figure, unit);
        return figure.low() == null || figure.high() == null
                ? range
                : Label.of("（" + range.zh() + "）", "(" + range.en() + ")");
    }
}
