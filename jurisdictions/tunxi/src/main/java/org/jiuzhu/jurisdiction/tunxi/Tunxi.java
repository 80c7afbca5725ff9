package org.jiuzhu.jurisdiction.tunxi;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Occasion;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;

/**
 * Tunxi (屯溪区) of Huangshan, Anhui: the district’s opinion on reforming social assistance. It says nothing of
 * low-income margin households; they follow the national rules.
 */
public final class Tunxi implements Jurisdiction {

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(),
                    TunxiAdministration.class,
                    TunxiAuthority.class,
                    TunxiDibao.class,
                    TunxiExtremePoverty.class,
                    TunxiMedical.class,
                    TunxiEducation.class,
                    TunxiHousing.class,
                    TunxiEmployment.class,
                    TunxiTemporaryAssistance.class,
                    TunxiDisaster.class,
                    TunxiPurchases.class,
                    TunxiSocialForces.class,
                    TunxiPriceSubsidy.class,
                    TunxiDisabilitySubsidies.class,
                    TunxiOldAge.class,
                    TunxiChildren.class,
                    TunxiOtherAssistance.class,
                    TunxiFuneral.class,
                    TunxiVagrants.class,
                    TunxiPublicEmergency.class)
            .inOrderOf(TunxiText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Tunxi() {}

    @Override
    public Place place() {
        return Place.of("341002");
    }

    @Override
    public Label name() {
        return Label.of("屯溪区", "Tunxi");
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
        return ImmutableList.of(TunxiText.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(
                TunxiOldAge.HOME_ADAPTATION,
                TunxiDisabilitySubsidies.BARRIER_FREE_HOME,
                TunxiChildren.IN_DISTRESS_PROGRAMME,
                TunxiOtherAssistance.WORKERS,
                TunxiPurchases.BOUGHT_CARE);
    }

    @Override
    public ImmutableList<Occasion<?>> occasions() {
        return ImmutableList.of(
                TunxiOldAge.HOME_ADAPTATION_OCCASION,
                TunxiDisabilitySubsidies.BARRIER_FREE_OCCASION,
                TunxiChildren.DISTRESS_OCCASION,
                TunxiOtherAssistance.WORKERS_OCCASION,
                TunxiPurchases.BOUGHT_CARE_OCCASION);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return TunxiFacts.ALL;
    }
}
