package org.jiuzhu.jurisdiction.changle;

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
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.text.Label;

/** Changle (昌乐县) of Weifang, Shandong: the county’s opinion on reforming social assistance, 乐办字〔2021〕21号. */
public final class Changle implements Jurisdiction {

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(),
                    ChangleAdministration.class,
                    ChangleAuthority.class,
                    ChangleDibao.class,
                    ChangleExtremePoverty.class,
                    ChangleMedical.class,
                    ChangleEducation.class,
                    ChangleHousing.class,
                    ChangleEmployment.class,
                    ChangleDisaster.class,
                    ChangleTemporaryAssistance.class,
                    ChanglePublicEmergency.class,
                    ChanglePriceSubsidy.class,
                    ChangleVagrants.class,
                    ChangleChildren.class,
                    ChangleOtherAssistance.class,
                    ChangleDisabilitySubsidies.class,
                    ChangleOldAge.class,
                    ChangleSocialForces.class,
                    ChangleLowIncome.class,
                    ChangleGoodFaith.class)
            .inOrderOf(ChangleText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Changle() {}

    @Override
    public Place place() {
        return Place.of("370725");
    }

    @Override
    public Label name() {
        return Label.of("昌乐县", "Changle");
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
        return ImmutableList.of(ChangleText.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(
                ChangleChildren.KEY_CHILD,
                ChangleOldAge.HOME_ADAPTATION,
                ChangleDisabilitySubsidies.BARRIER_FREE_HOME,
                ChangleOtherAssistance.LEGAL_AID,
                ChangleOtherAssistance.JUDICIAL_ASSISTANCE,
                ChangleOtherAssistance.HEATING,
                ChangleOtherAssistance.WORKERS);
    }

    @Override
    public ImmutableList<Occasion<?>> occasions() {
        return ImmutableList.of(
                ChangleChildren.KEY_CHILD_OCCASION,
                ChangleOldAge.HOME_ADAPTATION_OCCASION,
                ChangleDisabilitySubsidies.BARRIER_FREE_OCCASION,
                ChangleOtherAssistance.LEGAL_AID_OCCASION,
                ChangleOtherAssistance.JUDICIAL_OCCASION,
                ChangleOtherAssistance.HEATING_OCCASION,
                ChangleOtherAssistance.WORKERS_OCCASION);
    }

    @Override
    public ImmutableList<StandardKind> standardKinds() {
        return ImmutableList.of(ChangleChildren.KEY_CHILD_STANDARD);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ChangleFacts.ALL;
    }
}
