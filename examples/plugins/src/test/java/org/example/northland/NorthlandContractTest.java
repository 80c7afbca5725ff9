package org.example.northland;

import com.google.common.collect.ImmutableList;
import org.example.OutsideContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The country passes what every place has to pass, with no other layer beside it. */
final class NorthlandContractTest extends OutsideContract {

    @Override
    protected Jurisdiction place() {
        return new Northland();
    }

    @Override
    protected ImmutableList<Jurisdiction> beside() {
        return ImmutableList.of();
    }
}
