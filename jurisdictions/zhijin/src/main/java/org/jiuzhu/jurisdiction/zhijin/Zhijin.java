package org.jiuzhu.jurisdiction.zhijin;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;

/**
 * Zhijin (织金县) of Bijie, Guizhou: the county’s plan that hands out the tasks of a city document, 织府办〔2023〕43号.
 * It gives no figure: what it leaves open is for the county to state, as settings with a citation.
 */
public final class Zhijin implements Jurisdiction {

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(),
                    ZhijinAdministration.class,
                    ZhijinAuthority.class,
                    ZhijinDibao.class,
                    ZhijinExtremePoverty.class,
                    ZhijinMedical.class,
                    ZhijinHousing.class,
                    ZhijinEducation.class,
                    ZhijinEmployment.class,
                    ZhijinDisaster.class,
                    ZhijinOtherAssistance.class,
                    ZhijinTemporaryAssistance.class,
                    ZhijinVagrants.class,
                    ZhijinPublicEmergency.class,
                    ZhijinSocialForces.class,
                    ZhijinPurchases.class)
            .inOrderOf(ZhijinText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Zhijin() {}

    @Override
    public Place place() {
        return Place.of("520524");
    }

    @Override
    public Label name() {
        return Label.of("织金县", "Zhijin");
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
        return ImmutableList.of(ZhijinText.REGISTER);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ZhijinFacts.ALL;
    }
}
