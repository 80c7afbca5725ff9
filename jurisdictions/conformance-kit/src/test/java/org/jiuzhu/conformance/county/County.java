package org.jiuzhu.conformance.county;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/** The invented county. */
public final class County implements Jurisdiction {

    /** For {@link java.util.ServiceLoader}. */
    public County() {}

    @Override
    public Place place() {
        return Place.of("410702");
    }

    @Override
    public Label name() {
        return Label.of("丙县", "County C");
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2099, 12, 31);
    }

    @Override
    public ImmutableList<Rule<?>> rules() {
        return ImmutableList.of(
                CountyRules.SUPPLEMENT,
                CountyRules.GRANTED,
                CountyRules.BAND,
                CountyRules.STAGED,
                CountyRules.REFERRAL,
                CountyRules.VISITED,
                CountyRules.APPLICATION,
                CountyRules.REPORT,
                CountyRules.REVIEW,
                CountyRules.HOME,
                CountyRules.FLOOR);
    }
}
