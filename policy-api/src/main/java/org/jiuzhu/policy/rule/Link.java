package org.jiuzhu.policy.rule;

/**
 * How those in a window are found by a reference.
 *
 * @param reference the reference
 * @param way who points to whom
 */
public record Link(Reference<?, ?> reference, Way way) {

    /** Who points to whom. */
    public enum Way {
        /** The entity at hand points to it: there is one at most. */
        POINTED_AT,
        /** It points to the entity at hand. */
        POINTING
    }

    /** {@return the kind of the entity at hand} */
    public EntityKind<?> asked() {
        return way == Way.POINTED_AT ? reference.kind() : reference.among().part();
    }

    /** {@return the reference and the way, for messages and digests} */
    @Override
    public String toString() {
        return way + " " + reference;
    }
}
