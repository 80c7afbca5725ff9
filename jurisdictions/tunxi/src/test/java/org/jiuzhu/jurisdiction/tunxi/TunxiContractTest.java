package org.jiuzhu.jurisdiction.tunxi;

import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** Tunxi passes what every place has to pass. */
final class TunxiContractTest extends PlaceContract {

    @Override
    protected Jurisdiction place() {
        return new Tunxi();
    }
}
