package org.jiuzhu.policy.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Label;

/**
 * What an open term is, whatever its type; {@link OpenTerm} says what each means.
 *
 * @param kind the entity that it speaks of
 * @param id its id
 * @param basis the clause that leaves it open, or those that do one after the other
 * @param label what is asked for
 * @param unit what its value is measured in
 * @param least the least value that the law allows
 * @param most the greatest value that the law allows
 * @param isFoundInEachCase whether the text leaves it to a finding in each single case
 * @param unlessFilled what holds where no layer fills it
 */
record OpenTermState(
        Optional<EntityKind<?>> kind,
        String id,
        Basis basis,
        Label label,
        Unit unit,
        Optional<Fraction> least,
        Optional<Fraction> most,
        boolean isFoundInEachCase,
        Optional<Node> unlessFilled) {

    OpenTermState {
        checkArgument(!id.isBlank(), "an open term of %s needs an id", basis.cite());
        unlessFilled.ifPresent(value -> checkFigure(value, id, basis, least, most));
    }

    static OpenTermState of(Optional<EntityKind<?>> kind, String id, Basis basis, Unit unit, Label label) {
        return new OpenTermState(
                kind, id, basis, label, unit, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    // what the text itself says needs no facts; a formula is a rule of the layer that says it
    private static void checkFigure(
            Node value, String id, Basis basis, Optional<Fraction> least, Optional<Fraction> most) {
        Node said = value instanceof Proposition.Not not ? not.condition() : value;
        checkArgument(
                said instanceof Leaf.NumberConstant
                        || said instanceof Leaf.TruthConstant
                        || said instanceof Leaf.CodeConstant,
                "what holds unless %s is filled is a figure, a truth or a coded value in the text, and not %s; write a rule for it",
                id,
                value);
        if (said instanceof Leaf.NumberConstant number) {
            boolean isAllowed =
                    least.filter(l -> number.value().compareTo(l) < 0).isEmpty()
                            && most.filter(m -> number.value().compareTo(m) > 0).isEmpty();
            checkArgument(
                    isAllowed,
                    "what holds unless %s is filled lies outside of what %s allows: %s",
                    id,
                    basis.cite(),
                    number.value());
        }
    }

    OpenTermState foundInEachCase() {
        return new OpenTermState(kind, id, basis, label, unit, least, most, true, unlessFilled);
    }

    OpenTermState between(Fraction lowest, Fraction highest) {
        return new OpenTermState(
                kind,
                id,
                basis,
                label,
                unit,
                Optional.of(lowest),
                Optional.of(highest),
                isFoundInEachCase,
                unlessFilled);
    }

    OpenTermState notBelow(Fraction lowest) {
        return new OpenTermState(
                kind, id, basis, label, unit, Optional.of(lowest), most, isFoundInEachCase, unlessFilled);
    }

    OpenTermState unlessFilled(Node value) {
        return new OpenTermState(kind, id, basis, label, unit, least, most, isFoundInEachCase, Optional.of(value));
    }
}
