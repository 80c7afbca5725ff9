package org.example.beiling;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ChoiceFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;

/** Beiling (北岭市), a city that is made up, and its heating subsidy. */
public final class Beiling implements Jurisdiction {

    /** How the household heats. */
    public static final ChoiceFact<Household, Heating> HEATING =
            Household.ENTITY.choice("beilingHeating", Heating.values(), "采暖方式", "way of heating");

    /** What the heating plant bills the household for the winter, yuan. */
    public static final AmountFact<Household> BILL =
            Household.ENTITY.amount("beilingHeatingBill", "本采暖季供暖费", "heating bill for the winter");

    /** Whether an employer pays for the heating. */
    public static final ConditionFact<Household> PAID_BY_EMPLOYER =
            Household.ENTITY.condition("beilingHeatingPaid", "单位报销供暖费", "the employer pays for the heating");

    private static final Provisions PROVISIONS =
            Provisions.in(MethodHandles.lookup(), BeilingHeating.class).inOrderOf(BeilingHeating.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Beiling() {}

    @Override
    public Place place() {
        return Place.of("990300");
    }

    @Override
    public Label name() {
        return Label.of("北岭市", "Beiling");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2024, 3, 31);
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
        return ImmutableList.of(BeilingHeating.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(HeatingSubsidy.PROGRAMME);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ImmutableList.of(HEATING, BILL, PAID_BY_EMPLOYER);
    }
}
