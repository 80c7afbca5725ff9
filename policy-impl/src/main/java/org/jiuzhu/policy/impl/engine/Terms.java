package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.determination.Truth;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.impl.program.Logic;
import org.jiuzhu.policy.impl.program.Range;
import org.jiuzhu.policy.procedure.Body;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Node;
import org.jiuzhu.policy.rule.OpenTerm;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.standard.Setting;
import org.jiuzhu.policy.standard.Standard;
import org.jiuzhu.policy.text.Clause;
import org.jiuzhu.policy.text.Label;
import org.jspecify.annotations.Nullable;

/** The planned forms of what has a name: definitions, open terms, standards, discretion, eligibility, and what is asked of an owner. */
final class Terms {

    private Terms() {}

    /** A coded fact. */
    static final class CodeFact extends Eval.OfCode {
        private final Fact<?, ?> fact;
        private final int slot;

        CodeFact(Node node, Fact<?, ?> fact, int slot) {
            super(node);
            this.fact = fact;
            this.slot = slot;
        }

        Fact<?, ?> fact() {
            return fact;
        }

        @Override
        long code(Frame frame) {
            return frame.facts[slot];
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            unknowns.add(frame, fact);
        }
    }

    /** A definition that is a condition, evaluated once for each frame. */
    static final class TruthDefinition extends Eval.OfTruth {
        private final Eval body;
        private final int slot;
        private final Optional<Clause> clause;

        TruthDefinition(Node node, Eval body, int slot, Optional<Clause> clause) {
            super(node, body);
            this.body = body;
            this.slot = slot;
            this.clause = clause;
        }

        @Override
        Optional<Clause> clause() {
            return clause;
        }

        @Override
        int work() {
            return 1;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            boolean isFirst = frame.showTo(explainer, slot);
            return new Seen.Plain(this, truth, isFirst ? seen(frame, explainer) : explainer.nothing());
        }

        @Override
        Truth truth(Frame frame) {
            if (frame.kept(slot) instanceof Truth kept) {
                return kept;
            }
            Truth truth = body.truth(frame);
            frame.keep(slot, truth);
            return truth;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            if (unknowns.isFirstVisit(this, frame)) {
                body.nameUnknowns(frame, unknowns);
            }
        }
    }

    /** A definition that is a number, evaluated once for each frame. */
    static final class NumberDefinition extends Eval.OfNumber {
        private final Eval body;
        private final int slot;
        private final Optional<Clause> clause;

        NumberDefinition(Node node, Eval body, int slot, Optional<Clause> clause) {
            super(node, body);
            this.body = body;
            this.slot = slot;
            this.clause = clause;
        }

        @Override
        Optional<Clause> clause() {
            return clause;
        }

        @Override
        int work() {
            return 1;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            boolean isFirst = frame.showTo(explainer, slot);
            return new Seen.OfNumber(this, number(frame), isFirst ? seen(frame, explainer) : explainer.nothing());
        }

        @Override
        Range number(Frame frame) {
            if (frame.kept(slot) instanceof Range kept) {
                return kept;
            }
            Range number = body.number(frame);
            frame.keep(slot, number);
            return number;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            if (unknowns.isFirstVisit(this, frame)) {
                body.nameUnknowns(frame, unknowns);
            }
        }
    }

    /** A condition of the owner. */
    static final class OwnerTruth extends Eval.OfTruth {
        private final EntityKind<?> owner;
        private final Eval operand;

        OwnerTruth(Node node, EntityKind<?> owner, Eval operand) {
            super(node, operand);
            this.owner = owner;
            this.operand = operand;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            Frame up = frame.upTo(owner);
            return new Seen.Plain(this, truth, up == null ? explainer.nothing() : seen(up, explainer));
        }

        @Override
        Truth truth(Frame frame) {
            Frame up = frame.upTo(owner);
            return up == null ? Truth.UNDETERMINED : operand.truth(up);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            Frame up = frame.upTo(owner);
            if (up != null) {
                operand.name(up, unknowns);
            }
        }
    }

    /** A number of the owner. */
    static final class OwnerNumber extends Eval.OfNumber {
        private final EntityKind<?> owner;
        private final Eval operand;

        OwnerNumber(Node node, EntityKind<?> owner, Eval operand) {
            super(node, operand);
            this.owner = owner;
            this.operand = operand;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            Frame up = frame.upTo(owner);
            if (up == null) {
                return new Seen.OfNumber(this, Range.UNKNOWN, explainer.nothing());
            }
            int mark = explainer.mark();
            Range number = explainer.addNumber(operand, up);
            return new Seen.OfNumber(this, number, explainer.since(mark));
        }

        @Override
        Range number(Frame frame) {
            Frame up = frame.upTo(owner);
            return up == null ? Range.UNKNOWN : operand.number(up);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            Frame up = frame.upTo(owner);
            if (up != null) {
                operand.name(up, unknowns);
            }
        }
    }

    /** The first of two conditions that is known. */
    static final class FirstKnownTruth extends Eval.OfTruth {
        private final Eval first;
        private final Eval second;

        FirstKnownTruth(Node node, Eval first, Eval second) {
            super(node, first, second);
            this.first = first;
            this.second = second;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            int mark = explainer.mark();
            explainer.addFirstKnown(first, second, frame);
            return new Seen.Plain(this, truth, explainer.since(mark));
        }

        @Override
        Truth truth(Frame frame) {
            Truth truth = first.truth(frame);
            return truth == Truth.UNDETERMINED ? second.truth(frame) : truth;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            first.name(frame, unknowns);
            second.name(frame, unknowns);
        }
    }

    /** The first of two numbers that is known. */
    static final class FirstKnownNumber extends Eval.OfNumber {
        private final Eval first;
        private final Eval second;

        FirstKnownNumber(Node node, Eval first, Eval second) {
            super(node, first, second);
            this.first = first;
            this.second = second;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            int mark = explainer.mark();
            explainer.addFirstKnown(first, second, frame);
            return new Seen.OfNumber(this, number(frame), explainer.since(mark));
        }

        @Override
        Range number(Frame frame) {
            return first.isKnown(frame) ? first.number(frame) : second.number(frame);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            first.name(frame, unknowns);
            second.name(frame, unknowns);
        }
    }

    /** Whether the authority uses a rule: what the case says, or else a setting. */
    static final class Discretion extends Eval.OfTruth {
        private final Rule<?> rule;
        private final Truth general;
        private final Optional<Setting> setting;

        Discretion(Node node, Rule<?> rule, Truth general, Optional<Setting> setting) {
            super(node);
            this.rule = rule;
            this.general = general;
            this.setting = setting;
        }

        Rule<?> rule() {
            return rule;
        }

        /** What a setting says; undetermined if there is none. */
        Truth general() {
            return general;
        }

        Optional<Setting> setting() {
            return setting;
        }

        @Override
        Truth truth(Frame frame) {
            Boolean said = frame.discretion.get(rule.id());
            return said == null ? general : Logic.of(said);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            unknowns.addDiscretion(rule);
        }
    }

    /** A way in which an open term gets its value. */
    record Fill(Rule<?> rule, Eval condition, Eval value) {}

    /**
     * Adds the ways in which an open term may get its value, up to the one in which it does. Returns the rule that gives the value; null where none
     * does, or that is not settled.
     */
    private static @Nullable Rule<?> addFills(ImmutableList<Fill> fills, Frame frame, Explainer explainer) {
        boolean isFirst = true;
        for (Fill fill : fills) {
            Truth truth = fill.condition.truth(frame);
            if (truth == Truth.NOT_MET) {
                continue;
            }
            explainer.add(fill.condition, frame, truth);
            explainer.add(fill.value, frame);
            if (truth == Truth.MET) {
                return isFirst ? fill.rule : null;
            }
            isFirst = false;
        }
        return null;
    }

    /** An open condition: filled by rules, or open. */
    static final class OpenTruth extends Eval.OfTruth {
        private final OpenTerm<?> term;
        private final Optional<Clause> clause;
        private final ImmutableList<Fill> fills;

        OpenTruth(Node node, OpenTerm<?> term, Optional<Clause> clause, ImmutableList<Fill> fills) {
            super(node, Terms.operands(fills));
            this.term = term;
            this.clause = clause;
            this.fills = fills;
        }

        @Override
        Optional<Clause> clause() {
            return clause;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            int mark = explainer.mark();
            Rule<?> by = addFills(fills, frame, explainer);
            return new Seen.OfTerm(this, truth, null, explainer.since(mark), by);
        }

        @Override
        Truth truth(Frame frame) {
            Truth possible = null;
            for (Fill fill : fills) {
                Truth applies = fill.condition.truth(frame);
                if (applies == Truth.NOT_MET) {
                    continue;
                }
                Truth value = fill.value.truth(frame);
                possible = possible == null || possible == value ? value : Truth.UNDETERMINED;
                if (applies == Truth.MET) {
                    return possible;
                }
            }
            return Truth.UNDETERMINED;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            nameFills(frame, unknowns, term, clause, fills);
        }
    }

    /** A coded value that a rule gives. */
    static final class FixedCode extends Eval.OfCode {
        private final long value;

        FixedCode(Node node, long value) {
            super(node);
            this.value = value;
        }

        @Override
        long code(Frame frame) {
            return value;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            throw new IllegalStateException("a fixed value is known: " + node);
        }
    }

    /** An open choice: made by rules, or open. */
    static final class OpenCode extends Eval.OfCode {
        private final OpenTerm<?> term;
        private final Optional<Clause> clause;
        private final ImmutableList<Fill> fills;

        OpenCode(Node node, OpenTerm<?> term, Optional<Clause> clause, ImmutableList<Fill> fills) {
            super(node, Terms.operands(fills));
            this.term = term;
            this.clause = clause;
            this.fills = fills;
        }

        @Override
        Optional<Clause> clause() {
            return clause;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            int mark = explainer.mark();
            Rule<?> by = addFills(fills, frame, explainer);
            return new Seen.OfTerm(this, null, null, explainer.since(mark), by);
        }

        @Override
        long code(Frame frame) {
            for (Fill fill : fills) {
                Truth applies = fill.condition.truth(frame);
                if (applies != Truth.NOT_MET) {
                    return applies == Truth.MET ? fill.value.code(frame) : Frame.UNKNOWN;
                }
            }
            return Frame.UNKNOWN;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            nameFills(frame, unknowns, term, clause, fills);
        }
    }

    /** An open number: filled by rules, or open within its bounds. */
    static final class OpenNumber extends Eval.OfNumber {
        private final OpenTerm<?> term;
        private final Optional<Clause> clause;
        private final ImmutableList<Fill> fills;
        private final Range bounds;

        OpenNumber(Node node, OpenTerm<?> term, Optional<Clause> clause, ImmutableList<Fill> fills) {
            super(node, Terms.operands(fills));
            this.term = term;
            this.clause = clause;
            this.fills = fills;
            this.bounds = new Range(term.least().orElse(null), term.most().orElse(null));
        }

        @Override
        Optional<Clause> clause() {
            return clause;
        }

        @Override
        Seen see(Frame frame, Explainer explainer) {
            int mark = explainer.mark();
            Rule<?> by = addFills(fills, frame, explainer);
            return new Seen.OfTerm(this, null, number(frame), explainer.since(mark), by);
        }

        @Override
        Range number(Frame frame) {
            Range possible = null;
            for (Fill fill : fills) {
                Truth applies = fill.condition.truth(frame);
                if (applies == Truth.NOT_MET) {
                    continue;
                }
                Range value = fill.value.number(frame);
                possible = possible == null ? value : possible.hull(value);
                if (applies == Truth.MET) {
                    TermBounds.check(fill.rule, term, value);
                    return possible;
                }
            }
            return possible == null ? bounds : possible.hull(bounds);
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            nameFills(frame, unknowns, term, clause, fills);
        }
    }

    private static Eval[] operands(ImmutableList<Fill> fills) {
        List<Eval> operands = new ArrayList<>();
        for (Fill fill : fills) {
            operands.add(fill.condition);
            operands.add(fill.value);
        }
        return operands.toArray(new Eval[0]);
    }

    private static void nameFills(
            Frame frame, Unknowns unknowns, OpenTerm<?> term, Optional<Clause> clause, ImmutableList<Fill> fills) {
        for (Fill fill : fills) {
            Truth applies = fill.condition.truth(frame);
            if (applies == Truth.NOT_MET) {
                continue;
            }
            Rule<?> before = unknowns.read(fill.rule);
            fill.condition.name(frame, unknowns);
            fill.value.name(frame, unknowns);
            unknowns.read(before);
            if (applies == Truth.MET) {
                return;
            }
        }
        unknowns.add(term, clause);
    }

    /** A standard: the amount for each area, found when the place and date were planned. */
    static final class OfStandard extends Eval.OfNumber {
        private final Standard.Use use;
        private final Label where;
        private final int areaSlot;
        private final ImmutableList<StandardLookup.Found> byArea;
        private final Seen.OfStandard[] byCode;
        private final Seen.OfStandard anywhere;

        /**
         * @param byArea what was found for each area, in the order of their codes
         */
        OfStandard(Node node, Standard.Use use, Label where, int areaSlot, ImmutableList<StandardLookup.Found> byArea) {
            super(node);
            this.use = use;
            this.where = where;
            this.areaSlot = areaSlot;
            this.byArea = byArea;
            this.byCode = byArea.stream()
                    .map(f -> new Seen.OfStandard(this, f.fenPerMonth(), f))
                    .toArray(Seen.OfStandard[]::new);
            Range possible = byCode[0].number();
            for (Seen.OfStandard one : byCode) {
                possible = possible.hull(one.number());
            }
            boolean isOne = possible.isExact() || byArea.stream().distinct().count() == 1;
            this.anywhere = new Seen.OfStandard(this, possible, isOne ? byArea.get(0) : null);
        }

        // who lives in no area that is known has what all areas have in common
        @Override
        Seen.OfStandard see(Frame frame, Explainer explainer) {
            return at(frame);
        }

        private Seen.OfStandard at(Frame frame) {
            Frame household = frame.upTo(Household.ENTITY);
            return household == null || household.facts[areaSlot] == Frame.UNKNOWN
                    ? anywhere
                    : byCode[(int) household.facts[areaSlot]];
        }

        @Override
        Range number(Frame frame) {
            return at(frame).number();
        }

        Standard.Use use() {
            return use;
        }

        /** Whether the amount for some area calls for a warning. */
        boolean callsForCare() {
            return byArea.stream().anyMatch(StandardLookup.Found::callsForCare);
        }

        /** Adds what to be careful about. */
        void warn(Frame frame, Set<Label> warnings) {
            possible(frame).forEach(f -> warnings.addAll(StandardPhrases.warnings(f)));
        }

        // for the area of the household; while that is unknown, for each
        private ImmutableList<StandardLookup.Found> possible(Frame frame) {
            StandardLookup.Found found = at(frame).found;
            return found == null ? byArea : ImmutableList.of(found);
        }

        // while the area is unknown and makes a difference, it is asked first; where no area has an exact figure, both
        // are asked
        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            ImmutableList<StandardLookup.Found> possible = possible(frame);
            Frame household = frame.upTo(Household.ENTITY);
            boolean areaMatters = use.area().isEmpty() && possible.stream().anyMatch(StandardLookup.Found::isPublished);
            if (areaMatters && household != null && household.facts[areaSlot] == Frame.UNKNOWN) {
                unknowns.add(household, Household.AREA);
            }
            if (!areaMatters || possible.stream().noneMatch(f -> f.fenPerMonth().isExact())) {
                unknowns.add(use, () -> StandardPhrases.question(use, where, possible));
            }
        }
    }

    /** Whether a standard is published: no place that has nothing in any table is taken to publish it; one that has, for other days only, may. */
    static final class Published extends Eval.OfTruth {
        private final Standard.Use use;
        private final Label where;
        private final ImmutableList<StandardLookup.Found> byArea;
        private final Truth truth;

        /**
         * @param byArea what was found for each area
         */
        Published(Node node, Standard.Use use, Label where, ImmutableList<StandardLookup.Found> byArea) {
            super(node);
            this.use = use;
            this.where = where;
            this.byArea = byArea;
            this.truth = byArea.stream().anyMatch(StandardLookup.Found::isPublished)
                    ? Truth.MET
                    : byArea.stream().anyMatch(f -> f.elsewhere().isPresent()) ? Truth.UNDETERMINED : Truth.NOT_MET;
        }

        @Override
        Truth truth(Frame frame) {
            return truth;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            unknowns.add(use, () -> StandardPhrases.question(use, where, byArea));
        }
    }

    /** Whether the entity at hand is eligible for a programme; the ways in and the exclusions are set once all are planned. */
    static final class Eligible extends Eval.OfTruth {
        private final int slot;
        private @Nullable WaysIn body;

        Eligible(Node node, int slot) {
            super(node);
            this.slot = slot;
        }

        void is(WaysIn condition) {
            body = condition;
        }

        WaysIn body() {
            if (body == null) {
                throw new IllegalStateException("not planned: " + node);
            }
            return body;
        }

        @Override
        ImmutableList<Eval> operands() {
            return ImmutableList.of(body());
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            if (!frame.showTo(explainer, slot)) {
                return new Seen.Plain(this, truth, explainer.nothing());
            }
            int mark = explainer.mark();
            for (PlannedRule way : body().ways()) {
                if (way.truth(frame) != Truth.NOT_MET) {
                    explainer.add(way.see(frame, explainer));
                }
            }
            return new Seen.Plain(this, truth, explainer.since(mark));
        }

        /** Notes that the ways in are explained one by one, so that what rests on them need not. */
        void isExplained(Frame frame, Explainer explainer) {
            frame.showTo(explainer, slot);
        }

        @Override
        Truth truth(Frame frame) {
            if (frame.kept(slot) instanceof Truth kept) {
                return kept;
            }
            Truth truth = body().truth(frame);
            frame.keep(slot, truth);
            return truth;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            if (unknowns.isFirstVisit(this, frame)) {
                body().nameUnknowns(frame, unknowns);
            }
        }
    }

    /** Whether a body decides: the first rule on it that applies says so. */
    static final class Decided extends Eval.OfTruth {
        private final ImmutableList<PlannedRule> rules;
        private final Body body;

        Decided(Node node, ImmutableList<PlannedRule> rules, Body body) {
            super(node, rules.stream().map(PlannedRule::own).toArray(Eval[]::new));
            this.rules = rules;
            this.body = body;
        }

        @Override
        Seen see(Frame frame, Truth truth, Explainer explainer) {
            Frame household = frame.upTo(Household.ENTITY);
            return new Seen.Plain(this, truth, household == null ? explainer.nothing() : seen(household, explainer));
        }

        @Override
        Truth truth(Frame frame) {
            Frame household = frame.upTo(Household.ENTITY);
            if (household == null) {
                return Truth.UNDETERMINED;
            }
            Truth possible = null;
            for (PlannedRule rule : rules) {
                Truth applies = rule.effective(household);
                if (applies == Truth.NOT_MET) {
                    continue;
                }
                Truth says = Logic.of(((Consequence.DecidedBy<?>) rule.rule().consequence()).body() == body);
                possible = possible == null || possible == says ? says : Truth.UNDETERMINED;
                if (applies == Truth.MET) {
                    return possible;
                }
            }
            // nobody is said to decide, or it is open whether somebody is
            return Truth.UNDETERMINED;
        }

        @Override
        void nameUnknowns(Frame frame, Unknowns unknowns) {
            Frame household = frame.upTo(Household.ENTITY);
            if (household != null) {
                rules.forEach(r -> r.name(household, unknowns));
            }
        }
    }
}
