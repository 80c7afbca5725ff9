package org.jiuzhu.policy.rule;

/**
 * Something that has a value for an entity: what rules are built from. The kinds are {@link Condition}, {@link Amount},
 * {@link Count}, {@link Choice}, {@link Day} and {@link Location}; the type parameter says of which entity it speaks, so that a
 * rule of a member and a rule of a household cannot be mixed up.
 *
 * @param <E> the entity
 */
public interface Expression<E extends Entity> {

    /** {@return the expression as a tree} */
    Node node();
}
