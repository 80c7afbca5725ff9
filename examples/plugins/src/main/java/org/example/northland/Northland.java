package org.example.northland;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Objects;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/** Northland (北国), a country that is made up. */
public final class Northland implements Jurisdiction {

    /** What the household pays for shelter a month: rent or mortgage, and heating. */
    public static final AmountFact<Household> SHELTER_COST =
            Household.ENTITY.amount("shelterCost", "每月住房支出", "shelter costs a month");

    /** Whether the household has no home. */
    public static final ConditionFact<Household> HOMELESS = Household.ENTITY.condition("homeless", "无家可归", "homeless");

    private static final Provisions PROVISIONS =
            Provisions.in(MethodHandles.lookup(), FoodAid.class).inOrderOf(FoodAid.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the country by hand. */
    public Northland() {}

    @Override
    public Place place() {
        return Place.NATION;
    }

    @Override
    public Label name() {
        return Label.of("北国", "Northland");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2025, 9, 30);
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
        return ImmutableList.of(FoodAid.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(FoodAid.PROGRAMME);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ImmutableList.of(SHELTER_COST, HOMELESS);
    }

    @Override
    public ImmutableList<StandardKind> standardKinds() {
        return ImmutableList.of(FoodAid.NET_LIMIT, FoodAid.GROSS_LIMIT_OF, FoodAid.MOST);
    }

    @Override
    public ImmutableList<StandardTable> standards() {
        try (InputStream csv = Objects.requireNonNull(Northland.class.getResourceAsStream("standards.csv"))) {
            return ImmutableList.of(
                    StandardTable.read("standards.csv", new InputStreamReader(csv, UTF_8), standardKinds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
