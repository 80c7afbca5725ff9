package org.jiuzhu.benchmarks.county;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.text.Label;

/** The national layer under Bench county. */
final class BenchNation implements Jurisdiction {

    @Override
    public Place place() {
        return Place.NATION;
    }

    @Override
    public Label name() {
        return Label.of("样例全国", "Bench nation");
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
        return NationalRules.ALL;
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(
                Programme.MINIMUM_LIVING_ALLOWANCE,
                Programme.LOW_INCOME_MARGIN_HOUSEHOLD,
                Programme.EXTREME_POVERTY_SUPPORT,
                Programme.TEMPORARY_ASSISTANCE);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return Facts.ALL;
    }
}
