package org.example.qingshi;

import org.example.OutsideContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The county passes what every place has to pass. */
final class QingshiContractTest extends OutsideContract {

    @Override
    protected Jurisdiction place() {
        return new Qingshi();
    }
}
