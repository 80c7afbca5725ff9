package org.jiuzhu.conformance;

import org.jiuzhu.policy.spi.Jurisdiction;

/** What every place has to pass. A place extends it with one small class and gets every check as a test of its own. */
public abstract class PlaceContract {

    /** For the place's test class. */
    protected PlaceContract() {}

    /** {@return the place under test} */
    protected abstract Jurisdiction place();
}
