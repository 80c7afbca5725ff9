package org.jiuzhu.jurisdiction.national;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.conformance.LayerContract;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The nation's own rules pass what every layer has to pass, at a place that has none of its own. */
final class NationalContractTest extends LayerContract {

    @Override
    protected Jurisdiction place() {
        return new NationalJurisdiction();
    }

    @Override
    protected Place decidedAt() {
        return TestPlace.PLACE;
    }

    @Override
    protected ImmutableList<Jurisdiction> beside() {
        return ImmutableList.of(new TestPlace());
    }
}
