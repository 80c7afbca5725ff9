package org.example.notice;

import com.google.common.collect.ImmutableList;
import org.example.qingshi.Qingshi;
import org.jiuzhu.conformance.PlaceContract;
import org.jiuzhu.policy.spi.Jurisdiction;

/** The notice passes over its county what every place has to pass. */
final class WorkCostNoticeContractTest extends PlaceContract {

    @Override
    protected Jurisdiction place() {
        return new WorkCostNotice();
    }

    @Override
    protected ImmutableList<Jurisdiction> beside() {
        return ImmutableList.<Jurisdiction>builder()
                .addAll(super.beside())
                .add(new Qingshi())
                .build();
    }
}
