package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiuzhu.policy.text.Label;
import org.junit.jupiter.api.Test;

class NodeTest {

    private static Node example() {
        return Node.of(Operator.ALL_OF, Node.with(Operator.CONSTANT, true), Node.with(Operator.CONSTANT, false));
    }

    /** Sixty steps, each of which uses the one before twice. */
    private static Node shared(boolean leaf) {
        Node node = Node.with(Operator.CONSTANT, leaf);
        for (int i = 0; i < 60; i++) {
            node = Node.of(Operator.ANY_OF, node, node);
        }
        return node;
    }

    @Test
    void is_what_it_says() {
        assertThat(example()).isEqualTo(example()).hasSameHashCodeAs(example());
        assertThat(example()).isNotEqualTo(example().withOperator(Operator.ANY_OF));
        assertThat(example()).isNotEqualTo(example().withPayload("other"));
        assertThat(example())
                .isNotEqualTo(example().withOperands(example().operands().reverse()));
        assertThat(example()).isNotEqualTo("example");
    }

    // whoever would compare what both are written out never came to an end
    @Test
    void is_compared_and_shown_however_much_is_shared() {
        assertThat(shared(true)).isEqualTo(shared(true)).hasSameHashCodeAs(shared(true));
        assertThat(shared(true).equals(shared(false))).isFalse();
        Set<Node> all = new HashSet<>(List.of(shared(true), shared(false)));
        assertThat(all.contains(shared(true))).isTrue();
        assertThat(shared(true).toString()).startsWith("ANY_OF(ANY_OF(").hasSizeBetween(2000, 2001);
    }

    @Test
    void two_that_share_in_different_ways_are_equal_if_they_say_the_same() {
        Node leaf = Node.with(Operator.CONSTANT, true);
        Node sharing = Node.of(Operator.ANY_OF, leaf, leaf);
        Node apart = Node.of(Operator.ANY_OF, leaf, Node.with(Operator.CONSTANT, true));
        assertThat(Node.of(Operator.ALL_OF, sharing, sharing))
                .isEqualTo(Node.of(Operator.ALL_OF, sharing, apart))
                .isNotEqualTo(Node.of(Operator.ALL_OF, sharing, example()));
    }

    @Test
    void a_definition_shows_as_its_id() {
        Definition definition = new Definition("income", Label.of("收入", "income"), Optional.empty(), Unit.MONEY);
        Node node = Node.with(Operator.DEFINITION, definition, example());
        assertThat(Node.of(Operator.PLUS, node, node)).hasToString("PLUS(income, income)");
    }
}
