package org.jiuzhu.jurisdiction.xinxiang;

import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** Xinxiang passes what every place has to pass. */
final class XinxiangContractTest extends PlaceContract {

    @Override
    protected Jurisdiction place() {
        return new Xinxiang();
    }
}
