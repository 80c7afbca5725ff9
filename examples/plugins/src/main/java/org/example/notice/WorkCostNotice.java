package org.example.notice;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.Optional;
import org.jiuzhu.policy.rule.Place;
import org.jiuzhu.policy.rule.Rule;
import org.jiuzhu.policy.rule.Unruled;
import org.jiuzhu.policy.spi.Jurisdiction;
import org.jiuzhu.policy.spi.Provisions;
import org.jiuzhu.policy.spi.Register;
import org.jiuzhu.policy.text.Label;

/** The notice on work costs with the one that amends it, laid over Qingshi (青石县); all of them are made up. */
public final class WorkCostNotice implements Jurisdiction {

    private static final Provisions PROVISIONS = Provisions.in(MethodHandles.lookup(), WorkCosts.class)
            .inOrderOf(WorkCosts.REGISTER, WorkCosts.REGISTER_OF_AMENDMENT);

    /** For loading it by hand. */
    public WorkCostNotice() {}

    @Override
    public Place place() {
        return Place.of("990201");
    }

    @Override
    public Optional<String> overlay() {
        return Optional.of("work-costs");
    }

    @Override
    public Label name() {
        return Label.of("青石县就业成本通知", "the notice of Qingshi on work costs");
    }

    @Override
    public String version() {
        return "2024.2";
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
        return ImmutableList.of(WorkCosts.REGISTER, WorkCosts.REGISTER_OF_AMENDMENT);
    }
}
