package org.jiuzhu.jurisdiction.zhijin;

import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** Zhijin passes what every place has to pass. */
final class ZhijinContractTest extends PlaceContract {

    @Override
    protected Jurisdiction place() {
        return new Zhijin();
    }
}
