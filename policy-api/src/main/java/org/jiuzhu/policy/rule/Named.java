package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jiuzhu.policy.text.Basis;
import org.jiuzhu.policy.text.Coded;
import org.jiuzhu.policy.text.Label;

/**
 * What has a name in the texts, and a value for each entity that it is asked of: a {@linkplain Definition definition} or an {@linkplain OpenTerm open term}. Its value in
 * a case is read by its id, and somebody who is competent can find in a case what it is.
 */
public sealed interface Named permits Definition, OpenTerm {

    /** {@return its id, unique over all definitions and open terms} */
    String id();

    /** {@return what it is called; for an open term, what is asked for} */
    Label label();

    /** {@return the clause where it stands, or those that carry it one after the other} */
    Basis basis();

    /** {@return what its value is measured in} */
    Unit unit();

    /** {@return the least value that the text allows, included; money in fen} */
    default Optional<Fraction> least() {
        return Optional.empty();
    }

    /** {@return the greatest value that the text allows, included; money in fen} */
    default Optional<Fraction> most() {
        return Optional.empty();
    }

    /** {@return the coded values that it can be; none if it is no choice} */
    default ImmutableList<? extends Coded> options() {
        return ImmutableList.of();
    }

    /**
     * What an expression is called.
     *
     * @param expression what {@code define} gave a name, or an open term
     * @return its name
     * @throws IllegalArgumentException if it has none
     */
    static Named of(Expression<?> expression) {
        Node node = expression.node();
        if (node instanceof PassedOn.Defined defined) {
            return defined.definition();
        } else if (node instanceof Leaf.Term open) {
            return open.term();
        }
        throw new IllegalArgumentException(
                node + " has no name of its own in the texts: give it one with define(…), or take an open term");
    }
}
