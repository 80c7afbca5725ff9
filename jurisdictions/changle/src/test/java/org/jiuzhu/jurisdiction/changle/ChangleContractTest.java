package org.jiuzhu.jurisdiction.changle;

import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** Changle passes what every place has to pass. */
final class ChangleContractTest extends PlaceContract {

    @Override
    protected Jurisdiction place() {
        return new Changle();
    }
}
