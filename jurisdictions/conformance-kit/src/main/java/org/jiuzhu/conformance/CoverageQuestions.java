package org.jiuzhu.conformance;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.Operands;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.text.Label;
import org.jiuzhu.policy.text.Period;

/** Walks the nodes of one rule or definition and notes what is asked of each. */
final class CoverageQuestions {

    private final Sights sights;
    private final String of;
    private final Possible possible;

    CoverageQuestions(Sights sights, String of, Possible possible) {
        this.sights = sights;
        this.of = of;
        this.possible = possible;
    }

    void rule(Rule<?> rule) {
        period(rule);
        ImmutableList<Node> roots = rule.roots();
        node(roots.get(0), Sights.root(0), true, false, possible);
        // of a value counts what is seen where the condition does not fail
        Possible applying = possible.given(roots.get(0), true);
        for (int i = 1; i < roots.size(); i++) {
            node(roots.get(i), Sights.root(i), true, false, applying);
        }
        if (rule.consequence() instanceof Consequence.Floor<?> floor) {
            Node atLeast = new Proposition.Compared(
                    Proposition.Comparison.AT_LEAST, Operands.of(floor.standard(), floor.floor()));
            note(Sights.FLOOR, Wording.of(atLeast), EnumSet.copyOf(possible.sides(atLeast)));
        }
        // a check says what holds whether or not the authority means to keep to it
        if (rule.strength().leavesDiscretion() && !CoverageRun.isCheck(rule)) {
            note(
                    Sights.DISCRETION,
                    Label.of("主管机关适用本条", "the authority uses the rule"),
                    EnumSet.of(Mark.MET, Mark.NOT_MET, Mark.UNDETERMINED));
        }
    }

    // the days of a whole document are the document's; those of a rule are asked where they are fewer
    private void period(Rule<?> rule) {
        Period whole = rule.clause().text().inForce();
        bound("first", rule.period().first(), whole.first(), "first day in force", "施行首日");
        bound("last", rule.period().last(), whole.last(), "last day in force", "施行末日");
    }

    private void bound(String which, Optional<LocalDate> day, Optional<LocalDate> ofText, String en, String zh) {
        if (!day.equals(ofText)) {
            day.ifPresent(d -> note(
                    "period." + which,
                    Label.of("案件日期与" + zh + d, "date of the case and the " + en + ", " + d),
                    EnumSet.of(Mark.BELOW, Mark.AT, Mark.ABOVE)));
        }
    }

    void definition(Node body) {
        node(body, "", true, false, possible);
    }

    private void note(String path, Label says, Set<Mark> asked) {
        if (!asked.isEmpty()) {
            sights.ask(of, path, says, asked);
        }
    }

    /**
     * @param decides whether it can settle its rule alone
     * @param joined whether it is one of a conjunction or an alternative
     * @param here what is possible where it is looked at
     */
    private void node(Node node, String path, boolean decides, boolean joined, Possible here) {
        if (Wording.isCondition(node) && !isTransparent(node)) {
            note(path, Wording.of(node), asked(node, decides && joined, here));
        }
        if (sights.isAskedElsewhere(node, new Sights.Home(of, path))) {
            return;
        }
        switch (node.operator()) {
            case DEFINITION -> {}
            case CHOOSE -> cases(node, path, here);
            case ANY, EACH, COUNT, RANK, SUM, LARGEST_OF, SMALLEST_OF, OWNER ->
                operands(node, path, decides, joined, here.ofAnother());
            default -> operands(node, path, decides, joined, here);
        }
    }

    private void operands(Node node, String path, boolean decides, boolean joined, Possible here) {
        for (int i = 0; i < node.operands().size(); i++) {
            node(
                    node.operands().get(i),
                    Sights.below(path, i),
                    decidesBelow(node, i, decides, here),
                    isJoined(node, joined),
                    here);
        }
    }

    // a case is looked at where those before it do not apply, and its value where it does
    private void cases(Node choice, String path, Possible here) {
        Possible left = here;
        for (int i = 0; i < choice.operands().size(); i++) {
            Node operand = choice.operands().get(i);
            if (Possible.isCaseCondition(choice, i)) {
                node(operand, Sights.below(path, i), true, false, left);
                node(choice.operands().get(i + 1), Sights.below(path, i + 1), true, false, left.given(operand, true));
                left = left.given(operand, false);
            } else if (i == choice.operands().size() - 1) {
                node(operand, Sights.below(path, i), true, false, left);
            }
        }
    }

    private Set<Mark> asked(Node node, boolean alone, Possible here) {
        Set<Mark> asked = EnumSet.noneOf(Mark.class);
        Set<Truth> truths = here.truths(node);
        if (truths.size() > 1) {
            truths.forEach(t -> asked.add(Sights.mark(t)));
            if (Sights.isComparison(node)) {
                asked.addAll(here.sides(node));
            }
            if (alone && truths.contains(Truth.MET) && truths.contains(Truth.NOT_MET)) {
                asked.add(Mark.ALONE);
            }
        }
        return asked;
    }

    private boolean decidesBelow(Node node, int operand, boolean decides, Possible here) {
        return switch (node.operator()) {
            case ALL_OF -> decides && isFree(node, operand, Truth.MET, here);
            case ANY_OF -> decides && isFree(node, operand, Truth.NOT_MET, here);
            case ANY, EACH, NOT, OWNER, FIRST_KNOWN -> decides || !Wording.isCondition(node);
            default -> true;
        };
    }

    // whether all others can leave the result to it, and it can still be both then
    private static boolean isFree(Node node, int operand, Truth neutral, Possible here) {
        Possible left = here;
        for (int i = 0; i < node.operands().size(); i++) {
            if (i != operand) {
                if (!here.truths(node.operands().get(i)).contains(neutral)) {
                    return false;
                }
                left = left.given(node.operands().get(i), neutral == Truth.MET);
            }
        }
        Set<Truth> truths = left.truths(node.operands().get(operand));
        return truths.contains(Truth.MET) && truths.contains(Truth.NOT_MET);
    }

    private static boolean isJoined(Node node, boolean joined) {
        return switch (node.operator()) {
            case ALL_OF, ANY_OF -> true;
            case NOT, OWNER -> joined;
            default -> false;
        };
    }

    // what is the same as its operand, or not for the rule to say
    private static boolean isTransparent(Node node) {
        return switch (node.operator()) {
            case CONSTANT, PUBLISHED, NOT, OWNER -> true;
            default -> false;
        };
    }
}
