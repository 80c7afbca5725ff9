package org.jiuzhu.policy.rule;

/**
 * A condition: met, not met, or undetermined where something it reads is unknown.
 *
 * @param <E> the entity it speaks of
 */
@FunctionalInterface
public interface Condition<E extends Entity> extends Expression<E> {}
