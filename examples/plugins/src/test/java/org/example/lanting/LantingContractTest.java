package org.example.lanting;

import org.example.OutsideContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The law of lists passes what every place has to pass. */
final class LantingContractTest extends OutsideContract {

    @Override
    protected Jurisdiction place() {
        return new Lanting();
    }
}
