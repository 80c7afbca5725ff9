package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What a node has besides its verb and its operands, for whoever compares or prints nodes of any verb. */
final class Payload implements Node.Visitor<Optional<Object>> {

    private static final Payload PAYLOAD = new Payload();

    private Payload() {}

    static Optional<Object> of(Node node) {
        return node.accept(PAYLOAD);
    }

    @Override
    public Optional<Object> stated(Leaf.Stated node) {
        return Optional.of(node.fact());
    }

    @Override
    public Optional<Object> truth(Leaf.TruthConstant node) {
        return Optional.of(node.value());
    }

    @Override
    public Optional<Object> number(Leaf.NumberConstant node) {
        return Optional.of(node.value());
    }

    @Override
    public Optional<Object> day(Leaf.DayConstant node) {
        return Optional.of(node.value());
    }

    @Override
    public Optional<Object> code(Leaf.CodeConstant node) {
        return Optional.of(node.value());
    }

    @Override
    public Optional<Object> figure(Leaf.PublishedFigure node) {
        return Optional.of(node.figure());
    }

    @Override
    public Optional<Object> isPublished(Leaf.IsPublished node) {
        return Optional.of(node.figure());
    }

    @Override
    public Optional<Object> term(Leaf.Term node) {
        return Optional.of(node.term());
    }

    @Override
    public Optional<Object> discretion(Leaf.Discretion node) {
        return Optional.of(node.ruleId());
    }

    @Override
    public Optional<Object> caseDate(Leaf.CaseDate node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> casePlace(OfPlace.CasePlace node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> isEligible(OfProgramme.IsEligible node) {
        return Optional.of(node.programme());
    }

    @Override
    public Optional<Object> runsOn(OfProgramme.RunsOn node) {
        return Optional.of(node.programme());
    }

    @Override
    public Optional<Object> amountOf(OfProgramme.AmountOf node) {
        return Optional.of(node.programme());
    }

    @Override
    public Optional<Object> isDecidedBy(Leaf.IsDecidedBy node) {
        return Optional.of(node.asked());
    }

    @Override
    public Optional<Object> joined(Proposition.Joined node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> not(Proposition.Not node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> compared(Proposition.Compared node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> equal(Proposition.Equal node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> oneOf(Proposition.OneOf node) {
        return Optional.of(node.values());
    }

    @Override
    public Optional<Object> within(OfPlace.Within node) {
        return Optional.of(node.place());
    }

    @Override
    public Optional<Object> liesIn(OfPlace.LiesIn node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> different(OfPlace.Different node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> quantified(OfList.Quantified node) {
        return list(node);
    }

    @Override
    public Optional<Object> computed(Calculation.Computed node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> rounded(Calculation.Rounded node) {
        return Optional.of(node.rounding());
    }

    @Override
    public Optional<Object> lookedUp(LookedUp node) {
        return Optional.of(node.table());
    }

    @Override
    public Optional<Object> roundedAs(Calculation.RoundedAs node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> chosen(Calculation.Chosen node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> counted(OfList.Counted node) {
        return list(node);
    }

    @Override
    public Optional<Object> summed(OfList.Summed node) {
        return list(node);
    }

    @Override
    public Optional<Object> ranked(OfList.Ranked node) {
        return list(node);
    }

    @Override
    public Optional<Object> picked(OfList.Picked node) {
        return list(node);
    }

    private static Optional<Object> list(OfList node) {
        return Optional.of(
                node.window().isWhole() ? node.relation() : ImmutableList.of(node.relation(), node.window()));
    }

    @Override
    public Optional<Object> monthAfter(Calculation.MonthAfter node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> partOfDay(Reckoning.PartOfDay node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> nearestDay(Reckoning.NearestDay node) {
        return Optional.of(node.named());
    }

    @Override
    public Optional<Object> laterDay(Reckoning.LaterDay node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> between(Calculation.Between node) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> defined(PassedOn.Defined node) {
        return Optional.of(node.definition());
    }

    @Override
    public Optional<Object> ofOwner(PassedOn.OfOwner node) {
        return Optional.of(node.relation());
    }

    @Override
    public Optional<Object> firstKnown(PassedOn.FirstKnown node) {
        return Optional.empty();
    }
}
