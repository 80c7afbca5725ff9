package org.jiuzhu.policy.rule;

import org.jiuzhu.policy.text.Coded;

/** Expressions that are a tree and nothing more: what the words of the rule language make. The tree is made once, so whoever walks rules meets the same node again. */
final class Written {

    private Written() {}

    static <E extends Entity> Condition<E> condition(Node node) {
        return new OfCondition<>(node);
    }

    static <E extends Entity> Amount<E> amount(Node node) {
        return new OfAmount<>(node);
    }

    static <E extends Entity> Count<E> count(Node node) {
        return new OfCount<>(node);
    }

    static <E extends Entity> Day<E> day(Node node) {
        return new OfDay<>(node);
    }

    static <E extends Entity, V extends Coded> Choice<E, V> choice(Node node) {
        return new OfChoice<>(node);
    }

    private record OfCondition<E extends Entity>(Node node) implements Condition<E> {}

    private record OfAmount<E extends Entity>(Node node) implements Amount<E> {}

    private record OfCount<E extends Entity>(Node node) implements Count<E> {}

    private record OfDay<E extends Entity>(Node node) implements Day<E> {}

    private record OfChoice<E extends Entity, V extends Coded>(Node node) implements Choice<E, V> {}
}
