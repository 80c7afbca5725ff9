package org.example.beiling;

import org.example.OutsideContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The heating subsidy passes what every place has to pass. */
final class BeilingContractTest extends OutsideContract {

    @Override
    protected Jurisdiction place() {
        return new Beiling();
    }
}
