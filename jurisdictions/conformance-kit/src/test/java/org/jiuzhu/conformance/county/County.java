package org.jiuzhu.conformance.county;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;

/** The invented county, with a notice and another that amends it. */
public final class County implements Jurisdiction {

    private static final Provisions PROVISIONS = Provisions.in(MethodHandles.lookup(), CountyRules.class)
            .inOrderOf(CountyRules.REGISTERS.toArray(new Register[0]));

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
        return PROVISIONS.rules();
    }

    @Override
    public ImmutableList<Unruled> unruled() {
        return PROVISIONS.unruled();
    }

    @Override
    public ImmutableList<Register> registers() {
        return CountyRules.REGISTERS;
    }
}
