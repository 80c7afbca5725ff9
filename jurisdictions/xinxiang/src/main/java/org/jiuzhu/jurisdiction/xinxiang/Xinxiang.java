package org.jiuzhu.jurisdiction.xinxiang;

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
 * Xinxiang (新乡市), Henan: the city’s plan for reforming social assistance, 新办〔2021〕20号. It says nothing of
 * low-income margin households; they follow the national rules.
 */
public final class Xinxiang implements Jurisdiction {

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(),
                    XinxiangAdministration.class,
                    XinxiangDibao.class,
                    XinxiangExtremePoverty.class,
                    XinxiangAuthority.class,
                    XinxiangPriceSubsidy.class,
                    XinxiangDisabilitySubsidies.class,
                    XinxiangMedical.class,
                    XinxiangEducation.class,
                    XinxiangHousing.class,
                    XinxiangEmployment.class,
                    XinxiangDisaster.class,
                    XinxiangOtherAssistance.class,
                    XinxiangFuneral.class,
                    XinxiangChildren.class,
                    XinxiangTemporaryAssistance.class,
                    XinxiangVagrants.class,
                    XinxiangPublicEmergency.class,
                    XinxiangSocialForces.class,
                    XinxiangPurchases.class)
            .inOrderOf(XinxiangText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Xinxiang() {}

    @Override
    public Place place() {
        return Place.of("410700");
    }

    @Override
    public Label name() {
        return Label.of("新乡市", "Xinxiang");
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
        return ImmutableList.of(XinxiangText.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(XinxiangDisabilitySubsidies.SHARED_CARE);
    }

    @Override
    public ImmutableList<Occasion<?>> occasions() {
        return ImmutableList.of(XinxiangDisabilitySubsidies.CARE_OCCASION);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return XinxiangFacts.ALL;
    }
}
