package org.jiuzhu.policy.rule;

/**
 * A figure that an authority publishes for a place and a time and that a rule asks for, in the form in which it asks. The only ones are the uses of a standard of the
 * {@code standard} package, which this package does not see.
 */
public interface Figure {

    /** {@return what it is measured in} */
    Unit unit();
}
