package org.example.yunmen;

import com.google.common.collect.ImmutableList;
import org.example.OutsideContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The law of tables passes what every place has to pass. It reads definitions of the nation and none of its rules, so none is beside it. */
final class YunmenContractTest extends OutsideContract {

    @Override
    protected Jurisdiction place() {
        return new Yunmen();
    }

    @Override
    protected ImmutableList<Jurisdiction> beside() {
        return ImmutableList.of();
    }
}
