package org.jiuzhu.policy.impl.engine;

import com.google.common.collect.ImmutableList;
import org.jiuzhu.policy.PolicyEngine;
import org.jiuzhu.policy.impl.calendar.PublishedCalendar;
import org.jiuzhu.policy.spi.Jurisdiction;

/** Makes the engine. */
public final class EngineProvider implements PolicyEngine.Provider {

    /** For {@link java.util.ServiceLoader}. */
    public EngineProvider() {}

    @Override
    public PolicyEngine create(ImmutableList<Jurisdiction> jurisdictions) {
        return Engine.of(jurisdictions, PublishedCalendar.shipped());
    }
}
