package org.jiuzhu.jurisdiction.jiujiang;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.jiuzhu.policy.programme.OneOffGrant;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;

/**
 * Jiujiang (九江市), Jiangxi: the city’s opinions on carrying out the interim measures, 九府厅发〔2015〕26号. They
 * leave most figures and conditions to other documents; they add a programme of special assistance (特别救助), a second
 * notice before and a standing notice after the grant, and demands on the city and its counties. They say nothing of
 * low-income margin households beyond their procedure.
 */
public final class Jiujiang implements Jurisdiction {

    /** 特别救助, which only Jiujiang has: a grant, whose amount the opinions leave open. */
    public static final Programme<OneOffGrant> SPECIAL_ASSISTANCE = JiujiangTemporaryAssistance.SPECIAL_ASSISTANCE;

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(),
                    JiujiangAdministration.class,
                    JiujiangAuthority.class,
                    JiujiangPriceSubsidy.class,
                    JiujiangDibao.class,
                    JiujiangTemporaryAssistance.class,
                    JiujiangExtremePoverty.class,
                    JiujiangDisaster.class,
                    JiujiangMedical.class,
                    JiujiangEducation.class,
                    JiujiangHousing.class,
                    JiujiangEmployment.class,
                    JiujiangVagrants.class,
                    JiujiangSocialForces.class)
            .inOrderOf(JiujiangText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Jiujiang() {}

    @Override
    public Place place() {
        return Place.of("360400");
    }

    @Override
    public Label name() {
        return Label.of("九江市", "Jiujiang");
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
        return ImmutableList.of(JiujiangText.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(SPECIAL_ASSISTANCE);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ImmutableList.<Fact<?, ?>>builder()
                .addAll(JiujiangFacts.ALL)
                .addAll(JiujiangMedicalFacts.ALL)
                .addAll(JiujiangEmploymentFacts.ALL)
                .build();
    }
}
