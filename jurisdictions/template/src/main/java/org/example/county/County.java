package org.example.county;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/** The county (样例县), which is made up. */
public final class County implements Jurisdiction {

    // in the order of the document, which is the order of register.yaml
    private static final ImmutableList<Rule<?>> RULES =
            ImmutableList.of(CountyDibao.WORK_COST, CountyDibao.SUPPLEMENT, CountyTemporaryAssistance.BAND);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public County() {}

    @Override
    public Place place() {
        return Place.of("990101");
    }

    @Override
    public Label name() {
        return Label.of("样例县", "Sample County");
    }

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2026, 11, 30);
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return RULES;
    }
}
