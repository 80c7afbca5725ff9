package org.jiuzhu.policy.impl.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jiuzhu.policy.determination.Status;
import org.jiuzhu.policy.household.Household;
import org.jiuzhu.policy.programme.Part;
import org.jiuzhu.policy.rule.Consequence;
import org.jiuzhu.policy.rule.EntityKind;

/** The rules on what a programme gives to one kind of subject, grouped as each case asks for them; those that go before others first. */
final class BenefitRules {

    private final ImmutableList<PlannedRule> all;
    private final ImmutableList<PlannedRule> onEligibility;
    private final ImmutableList<PlannedRule> continuing;
    private final ImmutableList<PlannedRule> bands;
    private final ImmutableList<PlannedRule> services;
    private final ImmutableList<PlannedRule> modes;
    private final ImmutableList<Payment> paid;
    private final ImmutableList<Payment> paidOnRunningOn;
    private final Supplier<ImmutableList<StandardWarnings.Source>> warnings;

    /**
     * The rules on one part of a benefit.
     *
     * @param part the part
     * @param rules the rules, the first that applies counts
     * @param ofMembers whether they speak of members, so that a household gets the sum over its members
     */
    record Payment(Part part, ImmutableList<PlannedRule> rules, boolean ofMembers) {}

    /**
     * Groups rules.
     *
     * @param about all rules about the programme
     */
    BenefitRules(ImmutableList<PlannedRule> about, EntityKind<?> kind) {
        all = about.stream()
                .filter(r -> r.rule().scope() == kind && isAboutBenefit(r.rule().consequence()))
                .collect(toImmutableList());
        onEligibility = all.stream()
                .filter(r -> isAboutEligibility(r.rule().consequence()))
                .collect(toImmutableList());
        continuing = with(Consequence.Continues.class);
        bands = with(Consequence.Band.class);
        services = with(Consequence.Provides.class);
        modes = with(Consequence.Allows.class);
        paid = payments(about, kind, part -> part != Part.RUN_ON);
        paidOnRunningOn = payments(about, kind, part -> part == Part.RUN_ON);
        warnings = Suppliers.memoize(() -> StandardWarnings.sources(all));
    }

    static boolean isAboutBenefit(Consequence<?> c) {
        return c instanceof Consequence.Eligible<?>
                || c instanceof Consequence.Excluded<?>
                || c instanceof Consequence.Pays<?>
                || c instanceof Consequence.Band<?>
                || c instanceof Consequence.Continues<?>
                || c instanceof Consequence.Allows<?>
                || c instanceof Consequence.Provides<?>;
    }

    private static boolean isAboutEligibility(Consequence<?> c) {
        return c instanceof Consequence.Eligible<?>
                || c instanceof Consequence.Excluded<?>
                || c instanceof Consequence.Continues<?>;
    }

    private ImmutableList<PlannedRule> with(Class<?> consequence) {
        return all.stream()
                .filter(r -> consequence.isInstance(r.rule().consequence()))
                .collect(toImmutableList());
    }

    private static ImmutableList<Payment> payments(
            ImmutableList<PlannedRule> about, EntityKind<?> kind, Predicate<Part> wanted) {
        ImmutableListMultimap<Part, PlannedRule> byPart = Multimaps.index(
                about.stream()
                        .filter(r -> r.rule().consequence() instanceof Consequence.Pays<?> p && wanted.test(p.part()))
                        .iterator(),
                r -> ((Consequence.Pays<?>) r.rule().consequence()).part());
        ImmutableList.Builder<Payment> payments = ImmutableList.builder();
        byPart.asMap().forEach((part, rules) -> {
            ImmutableList<PlannedRule> own =
                    rules.stream().filter(r -> r.rule().scope() == kind).collect(toImmutableList());
            if (!own.isEmpty()) {
                payments.add(new Payment(part, own, false));
            } else if (kind == Household.ENTITY) {
                payments.add(new Payment(part, ImmutableList.copyOf(rules), true));
            }
        });
        return payments.build();
    }

    /** All of them. */
    ImmutableList<PlannedRule> all() {
        return all;
    }

    /** Those that bear on a result: where nothing is given, what is paid, provided or allowed does not. */
    ImmutableList<PlannedRule> bearingOn(Status status) {
        return status == Status.NOT_ELIGIBLE ? onEligibility : all;
    }

    /** For how long the benefit runs on. */
    ImmutableList<PlannedRule> continuing() {
        return continuing;
    }

    ImmutableList<PlannedRule> bands() {
        return bands;
    }

    ImmutableList<PlannedRule> services() {
        return services;
    }

    ImmutableList<PlannedRule> modes() {
        return modes;
    }

    /**
     * What is paid.
     *
     * @param running whether the subject is not eligible and the benefit only runs on
     */
    ImmutableList<Payment> payments(boolean running) {
        return running ? paidOnRunningOn : paid;
    }

    /** What these rules rest on that calls for a warning; looked for when it is first asked for. */
    ImmutableList<StandardWarnings.Source> warnings() {
        return warnings.get();
    }
}
