package org.example.county;

import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The county passes what every place has to pass. */
final class CountyContractTest extends PlaceContract {

    @Override
    protected Jurisdiction place() {
        return new County();
    }
}
