package org.jiuzhu.policy.impl.check;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jiuzhu.policy.programme.Frequency;
import org.jiuzhu.policy.rule.Calculation;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.Leaf;
import org.jiuzhu.policy.rule.LookedUp;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OfList;
import org.jiuzhu.policy.rule.OfPlace;
import org.jiuzhu.policy.rule.OfProgramme;
import org.jiuzhu.policy.rule.PassedOn;
import org.jiuzhu.policy.rule.Proposition;
import org.jiuzhu.policy.rule.Reckoning;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unit;
import org.jiuzhu.policy.standard.KeyedStandard;
import org.jiuzhu.policy.text.PolicyException;

/**
 * Checks that rules add, compare, pay and fill what is measured alike: no money and persons, no persons and a share. The words of the language keep money apart from all
 * other numbers; the other numbers, and nodes that were not made with these words, are told apart here. That an amount is one a month or one a year is not looked at, for
 * the texts themselves pay three months of a standard at once.
 */
final class UnitChecks implements Node.Visitor<Measure> {

    private final Rule<?> rule;
    /** What was looked at before: rules share most of what they are made of. */
    private final IdentityHashMap<Node, Measure> known;

    private UnitChecks(Rule<?> rule, IdentityHashMap<Node, Measure> known) {
        this.rule = rule;
        this.known = known;
    }

    /**
     * Checks rules.
     *
     * @throws PolicyException naming the rule, its clause, what was expected and what was found
     */
    static void check(ImmutableList<Rule<?>> rules) {
        IdentityHashMap<Node, Measure> known = new IdentityHashMap<>();
        for (Rule<?> rule : rules) {
            new UnitChecks(rule, known).check();
        }
    }

    private void check() {
        of(rule.condition().node());
        Consequence<?> consequence = rule.consequence();
        if (consequence instanceof Consequence.Pays<?> pays) {
            checkFrequency(pays);
        }
        String what = consequence.getClass().getSimpleName();
        Measure wanted = wanted(consequence);
        for (Node value : consequence.nodes()) {
            Measure found = of(value);
            // beside the number stand conditions and days, which the rule itself has checked
            if (found != Measure.NONE && wanted.with(found).isEmpty()) {
                throw refused(what, wanted, found, value);
            }
        }
    }

    private static Measure wanted(Consequence<?> consequence) {
        if (consequence instanceof Consequence.Fills<?> fills) {
            return Measure.of(fills.term().unit());
        }
        boolean isOfMonths = consequence instanceof Consequence.Continues<?>
                || consequence instanceof Consequence.ContinuesAtMost<?>
                || consequence instanceof Consequence.ReviewedEvery<?>;
        return isOfMonths ? Measure.MONTHS : Measure.MONEY;
    }

    private void checkFrequency(Consequence.Pays<?> pays) {
        Frequency paid = pays.part().frequency();
        Optional<Frequency> ofProgramme = pays.programme().frequency();
        if (ofProgramme.isPresent() && ofProgramme.get() != paid) {
            throw new PolicyException(
                    "rule " + rule + " pays the part " + pays.part().code() + " of "
                            + pays.programme() + ": expected a part that is paid "
                            + words(ofProgramme.get()) + ", as this programme is, found one that is paid " + words(paid)
                            + "; name another part, or let another programme pay it");
        }
    }

    private static String words(Frequency frequency) {
        return frequency.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private PolicyException refused(Node in, Measure expected, Measure found, Node node) {
        return refused(in.operator().toString(), expected, found, node);
    }

    private PolicyException refused(String in, Measure expected, Measure found, Node node) {
        return new PolicyException("rule " + rule + " measures two things alike that are not: in " + in + " expected "
                + expected + ", found " + found + ": " + node
                + "; write amounts with yuan(…), shares and multiples with rate(…), other numbers with number(…)");
    }

    // Nodes

    private Measure of(Node node) {
        Measure measure = known.get(node);
        if (measure == null) {
            measure = node.accept(this);
            known.put(node, measure);
        }
        return measure;
    }

    private Measure none(Node node) {
        node.operands().forEach(this::of);
        return Measure.NONE;
    }

    private void wants(Node node, Measure expected, Node operand) {
        Measure found = of(operand);
        if (expected.with(found).isEmpty()) {
            throw refused(node, expected, found, operand);
        }
    }

    private Measure alike(Node node, List<Node> operands) {
        Measure all = of(operands.get(0));
        for (Node operand : operands) {
            wants(node, all, operand);
            all = all.with(of(operand)).orElseThrow();
        }
        return all;
    }

    @Override
    public Measure stated(Leaf.Stated node) {
        return Measure.of(node.fact().unit());
    }

    @Override
    public Measure truth(Leaf.TruthConstant node) {
        return Measure.NONE;
    }

    @Override
    public Measure number(Leaf.NumberConstant node) {
        return node.unit() == Unit.NUMBER ? Measure.PLAIN : Measure.of(node.unit());
    }

    @Override
    public Measure day(Leaf.DayConstant node) {
        return Measure.NONE;
    }

    @Override
    public Measure code(Leaf.CodeConstant node) {
        return Measure.NONE;
    }

    @Override
    public Measure figure(Leaf.PublishedFigure node) {
        return Measure.of(node.figure().unit());
    }

    @Override
    public Measure isPublished(Leaf.IsPublished node) {
        return Measure.NONE;
    }

    @Override
    public Measure term(Leaf.Term node) {
        return Measure.of(node.term().unit());
    }

    @Override
    public Measure discretion(Leaf.Discretion node) {
        return Measure.NONE;
    }

    @Override
    public Measure caseDate(Leaf.CaseDate node) {
        return Measure.NONE;
    }

    @Override
    public Measure casePlace(OfPlace.CasePlace node) {
        return Measure.NONE;
    }

    @Override
    public Measure isEligible(OfProgramme.IsEligible node) {
        return Measure.NONE;
    }

    @Override
    public Measure runsOn(OfProgramme.RunsOn node) {
        return Measure.NONE;
    }

    @Override
    public Measure amountOf(OfProgramme.AmountOf node) {
        return Measure.MONEY;
    }

    @Override
    public Measure isDecidedBy(Leaf.IsDecidedBy node) {
        return Measure.NONE;
    }

    @Override
    public Measure joined(Proposition.Joined node) {
        return none(node);
    }

    @Override
    public Measure not(Proposition.Not node) {
        return none(node);
    }

    @Override
    public Measure compared(Proposition.Compared node) {
        alike(node, node.operands());
        return Measure.NONE;
    }

    @Override
    public Measure equal(Proposition.Equal node) {
        alike(node, node.operands());
        return Measure.NONE;
    }

    @Override
    public Measure oneOf(Proposition.OneOf node) {
        return none(node);
    }

    @Override
    public Measure within(OfPlace.Within node) {
        return none(node);
    }

    @Override
    public Measure liesIn(OfPlace.LiesIn node) {
        return none(node);
    }

    @Override
    public Measure different(OfPlace.Different node) {
        return none(node);
    }

    @Override
    public Measure quantified(OfList.Quantified node) {
        return none(node);
    }

    @Override
    public Measure computed(Calculation.Computed node) {
        return switch (node.how()) {
            case PLUS, MINUS, LARGEST, SMALLEST -> alike(node, node.operands());
            case TIMES -> {
                Node factor = node.operands().get(1);
                yield of(node.operands().get(0))
                        .times(of(factor))
                        .orElseThrow(() -> refused(node, Measure.PLAIN, of(factor), factor));
            }
            case DIVIDED_BY -> {
                Node divisor = node.operands().get(1);
                Measure ofDividend = of(node.operands().get(0));
                yield ofDividend
                        .dividedBy(of(divisor))
                        .orElseThrow(() -> refused(node, ofDividend, of(divisor), divisor));
            }
        };
    }

    @Override
    public Measure rounded(Calculation.Rounded node) {
        wants(node, Measure.MONEY, node.amount());
        return Measure.MONEY;
    }

    @Override
    public Measure roundedAs(Calculation.RoundedAs node) {
        wants(node, Measure.MONEY, node.amount());
        of(node.way());
        return Measure.MONEY;
    }

    @Override
    public Measure lookedUp(LookedUp node) {
        KeyedStandard table = KeyedStandard.of(node.table());
        for (int i = 0; i < table.keys().size(); i++) {
            Measure key = Measure.of(table.keys().get(i).unit());
            if (key == Measure.NONE) {
                of(node.operands().get(i));
            } else {
                wants(node, key, node.operands().get(i));
            }
        }
        Measure figure = Measure.of(table.unit());
        return switch (node.how()) {
            case FIGURE -> figure;
            case PRODUCT -> {
                Node factor = node.operands().get(table.keys().size());
                Measure product =
                        figure.times(of(factor)).orElseThrow(() -> refused(node, Measure.PLAIN, of(factor), factor));
                yield product.with(Measure.MONEY).orElseThrow(() -> refused(node, Measure.MONEY, product, node));
            }
            case SLICES -> Measure.MONEY;
        };
    }

    @Override
    public Measure chosen(Calculation.Chosen node) {
        ImmutableList.Builder<Node> values = ImmutableList.builder();
        for (Calculation.Case one : node.cases()) {
            of(one.condition());
            values.add(one.value());
        }
        return alike(node, values.add(node.otherwise()).build());
    }

    @Override
    public Measure counted(OfList.Counted node) {
        none(node);
        return Measure.COUNT;
    }

    @Override
    public Measure ranked(OfList.Ranked node) {
        none(node);
        return Measure.COUNT;
    }

    @Override
    public Measure summed(OfList.Summed node) {
        none(node);
        return of(node.value());
    }

    @Override
    public Measure picked(OfList.Picked node) {
        none(node);
        return of(node.value());
    }

    @Override
    public Measure monthAfter(Calculation.MonthAfter node) {
        return none(node);
    }

    // a year or a month of the calendar is a number like others; none of them is an age or a length of time
    @Override
    public Measure partOfDay(Reckoning.PartOfDay node) {
        none(node);
        return Measure.COUNT;
    }

    @Override
    public Measure nearestDay(Reckoning.NearestDay node) {
        return none(node);
    }

    @Override
    public Measure laterDay(Reckoning.LaterDay node) {
        of(node.day());
        wants(node, Measure.of(node.how().unit()), node.by());
        return Measure.NONE;
    }

    @Override
    public Measure between(Calculation.Between node) {
        none(node);
        return switch (node.how()) {
            case YEARS_BETWEEN -> Measure.YEARS;
            case MONTHS_BETWEEN -> Measure.MONTHS;
        };
    }

    @Override
    public Measure defined(PassedOn.Defined node) {
        Measure declared = Measure.of(node.definition().unit());
        wants(node, declared, node.body());
        return declared;
    }

    @Override
    public Measure ofOwner(PassedOn.OfOwner node) {
        return of(node.operand());
    }

    @Override
    public Measure firstKnown(PassedOn.FirstKnown node) {
        return alike(node, node.operands());
    }
}
