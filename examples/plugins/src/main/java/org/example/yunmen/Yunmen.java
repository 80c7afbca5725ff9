package org.example.yunmen;

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
import org.jiuzhu.policy.household.Member;
import org.jiuzhu.policy.programme.Programme;
import org.jiuzhu.policy.rule.AmountFact;
import org.jiuzhu.policy.rule.ConditionFact;
import org.jiuzhu.policy.rule.Fact;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Reference;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.standard.StandardKind;
import org.jiuzhu.policy.standard.StandardTable;
import org.jiuzhu.policy.text.Label;

/** Yunmen (云门市), a city that is made up, and its law of tables. */
public final class Yunmen implements Jurisdiction {

    /** Whether the household lives for rent. */
    public static final ConditionFact<Household> RENTS =
            Household.ENTITY.condition("yunmenRents", "租房居住", "lives for rent");

    /** The rent, yuan a month. */
    public static final AmountFact<Household> RENT = Household.ENTITY.amount("yunmenRent", "每月租金", "rent a month");

    /** The guardian of a member, one of the others. */
    public static final Reference<Member, Member> GUARDIAN =
            Member.ENTITY.reference("yunmenGuardian", Household.MEMBERS, "监护人", "guardian");

    private static final Provisions PROVISIONS = Provisions.in(
                    MethodHandles.lookup(), RentSubsidy.class, SchoolThings.class, GuardianAllowance.class)
            .inOrderOf(YunmenText.REGISTER);

    /** For {@link java.util.ServiceLoader}, and for loading the place by hand. */
    public Yunmen() {}

    @Override
    public Place place() {
        return Place.of("990400");
    }

    @Override
    public Label name() {
        return Label.of("云门市", "Yunmen");
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public LocalDate checkedUntil() {
        return LocalDate.of(2024, 12, 31);
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
        return ImmutableList.of(YunmenText.REGISTER);
    }

    @Override
    public ImmutableList<Programme<?>> programmes() {
        return ImmutableList.of(RentSubsidy.PROGRAMME, SchoolThings.PROGRAMME, GuardianAllowance.PROGRAMME);
    }

    @Override
    public ImmutableList<Fact<?, ?>> facts() {
        return ImmutableList.of(RENTS, RENT, GUARDIAN);
    }

    @Override
    public ImmutableList<StandardKind> standardKinds() {
        return ImmutableList.of(RentSubsidy.BY_SIZE_AND_AGE);
    }

    @Override
    public ImmutableList<StandardTable> standards() {
        try (InputStream csv = Objects.requireNonNull(Yunmen.class.getResourceAsStream("standards.csv"))) {
            return ImmutableList.of(
                    StandardTable.read("standards.csv", new InputStreamReader(csv, UTF_8), standardKinds()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
