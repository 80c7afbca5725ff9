package org.jiuzhu.policy.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * What is known of an entity; handed from the builder to the entity's constructor.
 *
 * @param kind what it is
 * @param id the id of the entity within its list
 * @param values the facts that are given, in the encoding of {@link Fact#encode}
 * @param further the values that a number alone does not say: of coded facts those that a plug-in brings, of references the ids
 * @param parts the lists that are given
 */
public record EntityState(
        EntityKind<?> kind,
        String id,
        ImmutableMap<Fact<?, ?>, Long> values,
        ImmutableMap<Fact<?, ?>, Object> further,
        ImmutableMap<Relation<?, ?>, ImmutableList<? extends Entity>> parts) {}
