package org.example.county;

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

/** The county (样例县), which is made up. */
public final class County implements Jurisdiction {

    // a new class with sentences has to be named here; the contract finds one that is not
    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(),
                    CountyAdministration.class,
                    CountyDibao.class,
                    CountyTemporaryAssistance.class,
                    CountyHousing.class)
            .inOrderOf(CountyText.REGISTER);

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
        return PROVISIONS.rules();
    }

    @Override
    public ImmutableList<Unruled> unruled() {
        return PROVISIONS.unruled();
    }

    @Override
    public ImmutableList<Register> registers() {
        return ImmutableList.of(CountyText.REGISTER);
    }
}
