package org.jiuzhu.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NodeTest {

    private static Node example() {
        return Node.of(Operator.ALL_OF, Node.with(Operator.CONSTANT, true), Node.with(Operator.CONSTANT, false));
    }

    @Test
    void is_what_it_says() {
        assertThat(example()).isEqualTo(example()).hasSameHashCodeAs(example());
        assertThat(example()).isNotEqualTo(example().withOperator(Operator.ANY_OF));
        assertThat(example()).isNotEqualTo(example().withPayload("other"));
        assertThat(example())
                .isNotEqualTo(example().withOperands(example().operands().reverse()));
    }
}
