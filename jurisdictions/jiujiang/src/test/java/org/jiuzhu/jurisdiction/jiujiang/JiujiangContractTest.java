package org.jiuzhu.jurisdiction.jiujiang;

import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** Jiujiang passes what every place has to pass. */
final class JiujiangContractTest extends PlaceContract {

    @Override
    protected Jurisdiction place() {
        return new Jiujiang();
    }
}
